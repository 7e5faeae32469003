import { addDays, plainDate, toEpochDay, weekday, yearOf } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { asItStands } from '../define/in-force.ts';
import type { InForce } from '../define/in-force.ts';
import { holidays } from './holidays.ts';

/** The day itself when people work, otherwise the first day after it on which they do. */
export function nextWorkingDay(day: PlainDate, law: InForce = asItStands): PlainDate {
  let next = day;
  while (!isWorkingDay(next, law)) next = addDays(next, 1);
  return next;
}

export function isWorkingDay(day: PlainDate, law: InForce = asItStands): boolean {
  const dayOfWeek = weekday(day);
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !holidaysOf(yearOf(day), law).has(toEpochDay(day));
}

export function holidaysOf(year: number, law: InForce): ReadonlySet<number> {
  const timeline = holidays.timeline(law);
  let byYear = byTimeline.get(timeline);
  if (byYear === undefined) byTimeline.set(timeline, (byYear = new Map()));
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const { fixed, afterEaster } = holidays.on(plainDate(`${String(year).padStart(4, '0')}-01-01`), law);
  const easterDay = toEpochDay(easterSunday(year));
  const made = new Set([
    ...fixed.map((monthDay) => toEpochDay(plainDate(`${String(year).padStart(4, '0')}-${monthDay}`))),
    ...afterEaster.map((days) => easterDay + days),
  ]);
  byYear.set(year, made);
  return made;
}

/** The Gregorian computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const month = Math.floor((epact + toSunday - 7 * late + 114) / 31);
  const dayOfMonth = ((epact + toSunday - 7 * late + 114) % 31) + 1;
  return plainDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
}

/** Of the holidays as they stand, and of those of a reform: one line per year that somebody asked about. */
const byTimeline = new WeakMap<object, Map<number, ReadonlySet<number>>>();
