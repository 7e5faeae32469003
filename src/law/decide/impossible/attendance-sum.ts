import { cite } from '../../sources.ts';
import { say } from './problem.ts';
import type { Check } from './problem.ts';

/** Nobody attends or misses more sessions than there were (§16 Q36). */
export const attendanceSum: Check = (file) =>
  file.attendances.flatMap(({ sessions, attended, justified }, index) =>
    [sessions, attended, justified].every((count) => Number.isInteger(count) && count >= 0) && attended + justified <= sessions
      ? []
      : [
          {
            path: `attendances[${index}].attended`,
            rule: 'PARTICIPATION',
            code: 'moreThanAllSessions',
            sentence: say(sentence, { sessions, attended, justified }),
            citations: [cite('defaults', 'Q36')],
          },
        ],
  );

const sentence = {
  nl: '{attended} gevolgd en {justified} gewettigd afwezig kan niet van {sessions} lessen.',
  en: '{attended} attended and {justified} missed with justification is impossible of {sessions} sessions.',
  fr: '{attended} suivies et {justified} absences justifiées sont impossibles sur {sessions} séances.',
};
