import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, fromEpochDay, weekday } from '#src/kernel/plain-date.ts';
import { easterSunday, isWorkingDay, nextWorkingDay } from './working-day.ts';

const anyDay = fc.integer({ min: 14_000, max: 24_000 }).map(fromEpochDay);
describe('working days', () => {
  test.each([
    [2004, '2004-04-11'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2016, '2016-03-27'],
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });

  test('Easter is a Sunday between 22 March and 25 April', () => {
    for (let year = 1900; year < 2200; year++) {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(0);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }
  });

  test('the next working day is one, is never earlier and never more than a week away', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = nextWorkingDay(day);
        expect(isWorkingDay(next)).toBe(true);
        expect(daysBetween(day, next)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, next)).toBeLessThan(7);
        for (let between = day; between < next; between = addDays(between, 1)) expect(isWorkingDay(between)).toBe(false);
      }),
    );
  });
});
