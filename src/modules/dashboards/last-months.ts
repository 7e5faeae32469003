import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';

/** Full calendar months before today, the oldest first: '2024-02'. The month of today is not over. */
export function lastMonths(today: PlainDate, number: number): readonly string[] {
  const thisMonth = plainDate(`${today.slice(0, 7)}-01`);
  return Array.from({ length: number }, (_, index) => addMonths(thisMonth, index - number).slice(0, 7));
}

/** From the first of these months until the day after the last, as a period is written. */
export function spanOf(months: readonly string[]): string {
  const [first = ''] = months;
  const last = months.at(-1) ?? first;
  return `${first}-01/${addMonths(plainDate(`${last}-01`), 1)}`;
}

/** Full quarters before today, the oldest first: '2023-Q1'. */
export function lastQuarters(
  today: PlainDate,
  number: number,
): readonly { readonly period: string; readonly until: PlainDate }[] {
  const month = Number(today.slice(5, 7));
  const thisQuarter = plainDate(`${today.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`);
  return Array.from({ length: number }, (_, index) => {
    const from = addMonths(thisQuarter, (index - number) * 3);
    return { period: `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`, until: addMonths(from, 3) };
  });
}
