import { daysBetween, plainDate } from '#src/kernel/plain-date.ts';
import { useLanguage } from './language.tsx';

/** Days, moments and numbers as the reader's language writes them. A legal day has no zone; a moment is shown in Brussels. */
export function useFormat() {
  const { locale } = useLanguage();
  return formatsIn(locale);
}
export type Formats = ReturnType<typeof makeFormats>;

const made = new Map<string, Formats>();
/** As a language writes them that need not be the reader's: a counsellor reads out a reason in French. */
export function formatsIn(locale: string): Formats {
  const known = made.get(locale) ?? makeFormats(locale); // making Intl formats is slow; a list asks for hundreds
  made.set(locale, known);
  return known;
}

function makeFormats(locale: string) {
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const full = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const monthYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonthYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Brussels' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });
  const plurals = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    day: (day: string) => short.format(midnight(day)),
    longDay: (day: string) => long.format(midnight(day)),
    fullDay: (day: string) => full.format(midnight(day)),
    month: (day: string) => month.format(midnight(day)),
    monthYear: (day: string) => monthYear.format(midnight(day)),
    shortMonthYear: (day: string) => shortMonthYear.format(midnight(day)),
    moment: (moment_: string) => moment.format(Date.parse(moment_)),
    /** `decimals` are those of its definition; without them what was worked out on the screen, to one place behind the comma. */
    number: (value: number, decimals?: number) =>
      withMinus((decimals === undefined ? number : withDecimals(locale, decimals)).format(value)),
    /** A share worked out on the screen: always one place behind the comma, so that a column of them lines up. */
    percent: (share: number) => `${withMinus(withDecimals(locale, 1).format(share * 100))}\u00A0%`,
    /** Whole cents as euros: '€ 90', '€ 89,99'. */
    euros: (cents: number) => money.format(cents / 100),
    /** 'over 3 dagen', 'gisteren'. */
    fromToday: (days: number) => plurals.format(days, 'day'),
  };
}

/** The real sign, as wide as a digit; Intl writes a hyphen, which breaks from its number at the end of a line. */
function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}

const fixed = new Map<string, Intl.NumberFormat>();
function withDecimals(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known =
    fixed.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  fixed.set(key, known);
  return known;
}

/** Days from one legal day to another; the office never counts with Date. */
export function daysFrom(from: string, to: string): number {
  return daysBetween(plainDate(from), plainDate(to));
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
