import { addDays, isPlainDate } from '#src/kernel/plain-date.ts';
import type { Formats } from '#src/web/ui/format.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { defineWords, useWords } from '#src/web/ui/language.tsx';

const periodWords = defineWords({
  nl: { quarter: (quarter: number, year: string) => `${quarter}e kwartaal ${year}` },
  en: { quarter: (quarter: number, year: string) => `Quarter ${quarter} of ${year}` },
});
type QuarterName = (quarter: number, year: string) => string;

/** Days from one until another, that one exclusive; or as an address writes a period: '2024', '2024-Q1', '2024-01-01/2025-01-01'. */
export type PeriodLike = string | { readonly from: string; readonly until: string };

/** The shortest name of a period: '2024', '4e kwartaal 2024', 'december 2024', a day, or its first and last day. */
export function usePeriodName(): (period: PeriodLike) => string {
  const { quarter } = useWords(periodWords);
  const format = useFormat();
  return (period) => periodName(period, format, quarter);
}

export function periodName(period: PeriodLike, format: Formats, quarterName: QuarterName): string {
  if (typeof period === 'string') {
    const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
    if (quarter !== null) return quarterName(Number(quarter[2]), quarter[1] ?? '');
    const [from = '', until] = period.split('/');
    if (until !== undefined) return periodName({ from, until }, format, quarterName);
    if (isPlainDate(period)) return format.day(period);
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(period)
      ? format.monthYear(`${period}-01`)
      : period.replace(/^(\d{4})-(\d{4})$/, '$1–$2');
  }
  const { from, until } = period;
  if (!isPlainDate(from) || !isPlainDate(until)) return `${from} – ${until}`;
  const last = addDays(until, -1);
  if (from === last) return format.day(from);
  const year = from.slice(0, 4);
  const [first, next] = [monthOf(from), monthOf(until)];
  if (first === undefined || next === undefined) return `${format.day(from)} – ${format.day(last)}`;
  if (next - first === 1) return format.monthYear(from);
  if (next - first === 3 && first % 3 === 0) return quarterName((first % 12) / 3 + 1, year);
  if (first % 12 === 0 && next % 12 === 0) return next - first === 12 ? year : `${year}–${last.slice(0, 4)}`;
  return `${format.day(from)} – ${format.day(last)}`;
}

/** Months since the year 0, of the first day of a month only. */
function monthOf(day: string): number | undefined {
  return day.endsWith('-01') ? Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 : undefined;
}
