import { plainDate, yearOf } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../define/in-force.ts';
import { parameter } from '../define/parameter.ts';
import { cite } from '../sources.ts';

/** UA-06: two ways of counting the temporarily protected in Dutch. Both count persons, never conversations. */
export const countingWays = parameter({
  id: 'UA-06',
  title: {
    nl: 'Telling van tijdelijk beschermden in NT2',
    en: 'Counting of the temporarily protected in Dutch (NT2)',
    fr: 'Comptage des bénéficiaires de la protection temporaire en NT2',
  },
  unit: 'day of counting',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: { financing: 'firstConversation', coreIndicator: 'oncePerYear' },
      citations: [cite('s004', '§6.2, voetnoot 7')],
    },
  ],
});

/** Whether a person with these conversations counts in a year: for financing once for ever, for the core indicator once a year. */
export function countsInYear(
  purpose: 'financing' | 'coreIndicator',
  conversations: readonly PlainDate[],
  year: number,
  law: InForce,
): boolean {
  const way = countingWays.on(plainDate(`${year}-12-31`), law)[purpose];
  const counted = way === 'firstConversation' ? conversations.toSorted().slice(0, 1) : conversations;
  return counted.some((day) => yearOf(day) === year);
}
