import { addMonths } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';

/** Months to put an infringement right after the notice: 1 in Flanders (D5, domain reference §16 Q12, assumed), 2 in Brussels (D9). */
const MONTHS = { flanders: 1, brussels: 2 } as const;

/** Last day on which it can be put right; acts of people end on a working day (product owner's decision 2). */
export function noticeTermEnd(noticeOn: PlainDate, regime: 'flanders' | 'brussels'): PlainDate {
  return addMonths(noticeOn, MONTHS[regime]);
}
