/** A legal day, 'YYYY-MM-DD', without time or zone. Text order is day order. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const MILLISECONDS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists; '2023-02-29' and '2023-2-1' do not. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const milliseconds = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(value);
}

/** Reads a day written in code or in a file. Throws RangeError when it does not exist. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not an existing day: ${text}`);
  return text;
}

/** Days since 1970-01-01; the number that columns hold. */
export function toEpochDay(day: PlainDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_PER_DAY;
}

export function fromEpochDay(epochDay: number): PlainDate {
  return new Date(epochDay * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as PlainDate; // always an existing day
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(day) + days);
}

/** Calendar months from the start day, clamped to the end of the month: 31 December + 2 = the last of February. Product owner's decision 23. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const monthIndex = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = (monthIndex % 12) + 1;
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}` as PlainDate; // clamped, so it exists
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Completed years on a day; a birthday counts from that day itself. */
export function completedYears(from: PlainDate, on: PlainDate): number {
  return Math.floor(completedMonths(from, on) / 12);
}

/** Completed months on a day. */
export function completedMonths(from: PlainDate, on: PlainDate): number {
  const months = (yearOf(on) - yearOf(from)) * 12 + Number(on.slice(5, 7)) - Number(from.slice(5, 7));
  return on.slice(8, 10) < from.slice(8, 10) && addMonths(from, months) > on ? months - 1 : months;
}

export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
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

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
