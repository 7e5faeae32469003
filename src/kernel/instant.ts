import { isPlainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** A moment in UTC, ISO 8601 text with milliseconds and 'Z'. Text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' };

/** Reads any ISO 8601 moment with a zone. Throws RangeError when it is none. */
export function instant(text: string): Instant {
  const milliseconds = Date.parse(text);
  // Date.parse takes 30 February for 1 March, so the day is looked at apart.
  if (Number.isNaN(milliseconds) || !isPlainDate(text.slice(0, 10)) || !/(?:[zZ]|[+-]\d{2}:?\d{2})$/.test(text))
    throw new RangeError(`Not a moment: ${text}`);
  return fromEpochMilliseconds(milliseconds);
}

export function fromEpochMilliseconds(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant; // toISOString is this very shape
}

export function toEpochMilliseconds(moment: Instant): number {
  return Date.parse(moment);
}

const brusselsDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

/** The day on the wall calendar in Brussels at that moment. */
export function dayInBrussels(moment: Instant): PlainDate {
  return brusselsDay.format(Date.parse(moment)) as PlainDate; // en-CA writes YYYY-MM-DD
}

/** The last millisecond of a day in Brussels: "as known at the end of that day". */
export function endOfDayInBrussels(day: PlainDate): Instant {
  const noonUtc = Date.parse(`${day}T12:00:00Z`);
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', hour12: false }).format(noonUtc),
  );
  return fromEpochMilliseconds(noonUtc + (24 - hour) * 3_600_000 - 1);
}
