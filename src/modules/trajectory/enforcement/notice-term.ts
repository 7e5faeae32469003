import { addMonths } from '#src/kernel/plain-date.ts';
import { nextWorkingDay } from '#src/law/calendar/working-day.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';

/** Months to put an infringement right after the notice: D5, one month (domain reference §16 Q12, assumed). Brussels has D9 in the law. */
const MONTHS = 1;

/** Last day on which it can be put right; acts of people end on a working day (product owner's decision 2). */
export function noticeTermEnd(noticeOn: PlainDate): PlainDate {
  return nextWorkingDay(addMonths(noticeOn, MONTHS));
}
