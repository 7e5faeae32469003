import { addMonths, isPlainDate, plainDate, toEpochDay } from '#src/kernel/plain-date.ts';

/** A stretch of days, half-open, in days since 1970. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** 'from/until', or the short forms of a year, a quarter and a month. */
export function spanOf(period: string): Span {
  const [from = '', until] = period.split('/');
  if (isPlainDate(from) && until !== undefined && isPlainDate(until)) return { from: toEpochDay(from), until: toEpochDay(until) };
  const [, year, quarter, month] = /^(\d{4})(?:-Q([1-4])|-(\d{2}))?$/.exec(period) ?? [];
  const first = month ?? String(Number(quarter ?? 1) * 3 - 2).padStart(2, '0');
  if (year === undefined || !isPlainDate(`${year}-${first}-01`)) throw new RangeError(`Not a period: ${period}`);
  const start = plainDate(`${year}-${first}-01`);
  const length = month === undefined ? (quarter === undefined ? 12 : 3) : 1;
  return { from: toEpochDay(start), until: toEpochDay(addMonths(start, length)) };
}
