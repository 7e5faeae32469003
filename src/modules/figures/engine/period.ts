import { addDays, addMonths, isPlainDate, plainDate, toEpochDay } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';

/** Half-open: `from` counts, `until` does not. A stock is taken at the end of its last day, `until` less one. */
export interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** The same in days since 1970, as the columns hold them. */
export interface DayRange {
  readonly from: number;
  readonly until: number;
}

/** '2024', '2024-03', '2024-Q1', one day '2025-02-20', or 'from/until' with until exclusive. Undefined where it is none of these. */
export function parsePeriod(text: string): Period | undefined {
  const [first = '', second] = text.split('/');
  if (second !== undefined)
    return isPlainDate(first) && isPlainDate(second) && first < second && text.split('/').length === 2
      ? { from: first, until: second }
      : undefined;
  if (isPlainDate(first)) return { from: first, until: addDays(first, 1) };
  const quarter = /^(\d{4})-Q([1-4])$/.exec(first);
  if (quarter !== null) return months(`${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`, 3);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(first)) return months(`${first}-01`, 1);
  if (/^\d{4}$/.test(first)) return months(`${first}-01-01`, 12);
  return undefined;
}

export function dayRange(period: Period): DayRange {
  return { from: toEpochDay(period.from), until: toEpochDay(period.until) };
}

function months(first: string, length: number): Period | undefined {
  if (!isPlainDate(first)) return undefined;
  const from = plainDate(first);
  return { from, until: addMonths(from, length) };
}
