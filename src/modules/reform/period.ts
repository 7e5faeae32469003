import type { PlainDate } from '#src/kernel/plain-date.ts';

const FIRST = '2010-01';
const MOST_MONTHS = 36;

/** '2024-01' */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

export type PeriodProblem = 'endsBeforeItBegins' | 'tooLong' | 'tooEarly' | 'afterToday';

/** Why these months cannot be counted; null when they can. Nothing is known of months to come. */
export function periodProblem(from: string, to: string, today: PlainDate): PeriodProblem | null {
  if (to < from) return 'endsBeforeItBegins';
  if (from < FIRST) return 'tooEarly';
  if (to > today.slice(0, 7)) return 'afterToday';
  return number(to) - number(from) >= MOST_MONTHS ? 'tooLong' : null;
}

function number(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
