/** A legal day, 'YYYY-MM-DD', without time or zone. Text order is day order. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const ZERO = 48;
const DASH = 45;

/** True for a day that exists; '2023-02-29' and '2023-2-1' do not. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return false;
  for (let at = 0; at < 10; at++) {
    if (at === 4 || at === 7) continue;
    const digit = value.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(value as PlainDate), month); // its shape was just checked
}

/** Reads a day written in code or in a file. Throws RangeError when it does not exist. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not an existing day: ${text}`);
  return text;
}

/** Days since 1970-01-01; the number that columns hold. */
export function toEpochDay(day: PlainDate): number {
  return epochDayOf(yearOf(day), twoDigits(day, 5), twoDigits(day, 8));
}

export function fromEpochDay(epochDay: number): PlainDate {
  const slot = epochDay - FIRST_WRITTEN;
  if (slot < 0 || slot >= WRITTEN_DAYS || !Number.isInteger(slot)) return writeDay(epochDay);
  return (written[slot] ??= writeDay(epochDay));
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(day) + days);
}

/** Calendar months from the start day, clamped to the end of the month: 31 December + 2 = the last of February. Product owner's decision 23. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const monthIndex = yearOf(day) * 12 + twoDigits(day, 5) - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return fromEpochDay(epochDayOf(year, month, Math.min(twoDigits(day, 8), daysInMonth(year, month))));
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Completed years on a day; a birthday counts from that day itself. */
export function completedYears(from: PlainDate, on: PlainDate): number {
  return Math.floor(completedMonths(from, on) / 12);
}

/** Completed months on a day; the 31st is completed on the last day of a shorter month. */
export function completedMonths(from: PlainDate, on: PlainDate): number {
  const year = yearOf(on);
  const month = twoDigits(on, 5);
  const months = (year - yearOf(from)) * 12 + month - twoDigits(from, 5);
  return twoDigits(on, 8) < Math.min(twoDigits(from, 8), daysInMonth(year, month)) ? months - 1 : months;
}

export function yearOf(day: PlainDate): number {
  return twoDigits(day, 0) * 100 + twoDigits(day, 2);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: PlainDate): number {
  return (((toEpochDay(day) + 4) % 7) + 7) % 7;
}

export function earliest(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

export function latest(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

// The days from 1900 to 2099 are written once each and then shared: law and figures ask for the same ones millions of times.
const FIRST_WRITTEN = epochDayOf(1900, 1, 1);
const WRITTEN_DAYS = epochDayOf(2100, 1, 1) - FIRST_WRITTEN;
const written: (PlainDate | undefined)[] = new Array<PlainDate | undefined>(WRITTEN_DAYS).fill(undefined);

/** Howard Hinnant's civil calendar arithmetic: the year begins in March, so that the leap day is its last. */
function epochDayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

function writeDay(epochDay: number): PlainDate {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!Number.isInteger(epochDay) || year < 0 || year > 9999)
    throw new RangeError(`Not a day between the years 0 and 9999: ${epochDay}`);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)}` as PlainDate; // an existing day by its making
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
