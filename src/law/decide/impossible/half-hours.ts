import { cite } from '../../sources.ts';
import { say } from './problem.ts';
import type { Check } from './problem.ts';

/** Participation counts in half hours (§16 Q19), and a proof is of some time. */
export const halfHours: Check = (file) =>
  file.participations.flatMap(({ halfHours: count }, index) =>
    Number.isInteger(count) && count > 0
      ? []
      : [
          {
            path: `participations[${index}].halfHours`,
            rule: 'PNT-HOURS',
            code: 'notInHalfHours',
            sentence: say(sentence, { hours: count / 2 }),
            citations: [cite('defaults', 'Q19')],
          },
        ],
  );

const sentence = {
  nl: 'Een bewijs van {hours} uur kan niet: uren participatie zijn meer dan nul en tellen per half uur.',
  en: 'A proof of {hours} hours is impossible: hours of participation are more than zero and count in half hours.',
  fr: 'Une preuve de {hours} heures est impossible : les heures de participation dépassent zéro et se comptent par demi-heure.',
};
