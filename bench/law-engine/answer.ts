import type { CaseFile } from '#src/law/case.ts';
import { judge } from '#src/law/judge.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';

/** What both are asked of a dossier: the target group, what each pillar demands and whether it is met, and the certificate. */
export interface Obligations {
  readonly group: string;
  readonly demand: readonly [dutch: string, orientation: string, work: string, participation: string];
  readonly met: readonly [dutch: boolean, orientation: boolean, work: boolean, participation: boolean];
  readonly certificate: 'entitled' | 'notEntitled' | 'unknown';
}

/** Ours: the whole judgement, terms, sanctions and grounds included, of which these are a part. */
export function ourAnswer(file: CaseFile, on: PlainDate): Obligations {
  const { targetGroup, pillars, certificate } = judge(file, on);
  const [dutch, orientation, work, participation] = pillars;
  if (dutch === undefined || orientation === undefined || work === undefined || participation === undefined)
    throw new Error('A judgement has four pillars');
  return {
    group: targetGroup.known ? targetGroup.value.group : 'unknown',
    demand: [dutch.demand, orientation.demand, work.demand, participation.demand],
    met: [dutch.metOn !== null, orientation.metOn !== null, work.metOn !== null, participation.metOn !== null],
    certificate: !certificate.known ? 'unknown' : certificate.value.entitled ? 'entitled' : 'notEntitled',
  };
}
