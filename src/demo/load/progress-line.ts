import type { LoadPhase, LoadProgress } from './progress.ts';

const names: { readonly [P in LoadPhase]: string } = {
  plan: 'Planning the synthetic population',
  lives: 'Telling the lives',
  files: 'Names and numbers',
  views: 'The tables of the screens',
  figures: 'The figures',
};
const WIDTH = 20;

/** One line: phase, bar, pace, time left. */
export function progressLine({ phase, done, total, perSecond, remainingSeconds }: LoadProgress): string {
  const filled = total === 0 ? 0 : Math.round((done / total) * WIDTH);
  const bar =
    total === 0
      ? ''
      : ` [${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
  const pace = perSecond > 0 && (phase === 'lives' || phase === 'files') ? `, ${perSecond.toLocaleString('en')} persons/s` : '';
  return `${names[phase]}${bar}${pace}${remainingSeconds === null ? '' : `, ${remainingSeconds} s left`}`;
}
