import { fromEpochDay, toEpochDay, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';

/** Days as numbers (days since 1970), because lives are made of arithmetic; the text is looked up in one table. */
const FIRST = toEpochDay(plainDate('1935-01-01'));
const LAST = toEpochDay(plainDate('2028-12-31'));
const texts: PlainDate[] = Array.from({ length: LAST - FIRST + 1 }, (_, index) => fromEpochDay(FIRST + index));

export function text(day: number): PlainDate {
  const found = texts[day - FIRST];
  if (found === undefined) throw new RangeError(`Day outside the demo's calendar: ${day}`);
  return found;
}

export const day = (written: string): number => toEpochDay(plainDate(written));
export const year = (epochDay: number): number => Number(text(epochDay).slice(0, 4));
export const firstOf = (wanted: number): number => day(`${wanted}-01-01`);
export const lastOf = (wanted: number): number => day(`${wanted}-12-31`);

/** The last day of which the demo knows anything, and the day of the annual report. */
export const LAST_DAY = day('2025-02-20');
export const REFORM = day('2022-03-01');
export const MO_TEST = day('2022-03-28');
export const MO_CUT = day('2023-03-01');
export const NT2_TEST = day('2023-09-01');
export const PARTICIPATION = day('2023-01-01');
export const BRUSSELS_DUTY = day('2024-01-01');

const open = new Uint8Array(LAST - FIRST + 1);
for (let index = 0; index < open.length; index++) open[index] = isOpen(FIRST + index) ? 1 : 0;

/** No weekend, no legal holiday, no day between Christmas and New Year. */
export const isWorkday = (epochDay: number): boolean => open[epochDay - FIRST] === 1;

export function workdayFrom(epochDay: number): number {
  let found = epochDay;
  while (!isWorkday(found)) found++;
  return found;
}

export function workdayUntil(epochDay: number): number {
  let found = epochDay;
  while (!isWorkday(found)) found--;
  return found;
}

/** Calendar months later, clamped to the end of the month. */
export function monthsLater(epochDay: number, months: number): number {
  const written = text(epochDay);
  const index = Number(written.slice(0, 4)) * 12 + Number(written.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return Date.UTC(Math.floor(index / 12), index % 12, Math.min(Number(written.slice(8, 10)), last)) / 86_400_000;
}

function isOpen(epochDay: number): boolean {
  const weekday = (((epochDay + 4) % 7) + 7) % 7;
  if (weekday === 0 || weekday === 6) return false;
  const written = fromEpochDay(epochDay);
  const monthDay = written.slice(5);
  if (
    [
      '01-01',
      '05-01',
      '07-21',
      '08-15',
      '11-01',
      '11-11',
      '12-25',
      '12-26',
      '12-27',
      '12-28',
      '12-29',
      '12-30',
      '12-31',
    ].includes(monthDay)
  )
    return false;
  const easter = easterSunday(Number(written.slice(0, 4)));
  return epochDay !== easter + 1 && epochDay !== easter + 39 && epochDay !== easter + 50;
}

/** Gauss's rule for the Gregorian calendar. */
function easterSunday(wanted: number): number {
  const century = Math.floor(wanted / 100);
  const moon = wanted % 19;
  const correction = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * moon + 15) % 30;
  const full = correction - Math.floor(correction / 28) * (1 - Math.floor(29 / (correction + 1)) * Math.floor((21 - moon) / 11));
  const offset = full - ((wanted + Math.floor(wanted / 4) + full + 2 - century + Math.floor(century / 4)) % 7);
  const month = 3 + Math.floor((offset + 40) / 44);
  return Date.UTC(wanted, month - 1, offset + 28 - 31 * Math.floor(month / 4)) / 86_400_000;
}
