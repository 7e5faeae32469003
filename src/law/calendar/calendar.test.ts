import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, fromEpochDay, plainDate, weekday } from '#src/kernel/plain-date.ts';
import { emptyCase } from '../case.ts';
import { defaultSettings } from '../settings.ts';
import { suspensionShift } from './suspension.ts';
import { easterSunday, isWorkingDay, nextWorkingDay } from './working-day.ts';

const anyDay = fc.integer({ min: 14_000, max: 24_000 }).map(fromEpochDay);
const spans = fc.array(fc.record({ from: fc.integer({ min: 0, max: 400 }), length: fc.integer({ min: 1, max: 200 }) }), {
  maxLength: 5,
});
const start = plainDate('2022-01-01');
const fileOf = (list: readonly { readonly from: number; readonly length: number }[]) => ({
  ...emptyCase,
  suspensions: list
    .map(({ from, length }) => ({ from: addDays(start, from), until: addDays(start, from + length - 1) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1)),
});

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

describe('suspension', () => {
  /** The slow way of decision 1: walk the days; a suspended day adds one, as long as the term still runs or has come to pass. */
  function byWalking(list: readonly { readonly from: number; readonly length: number }[], rawEnd: number, today: number): number {
    const merged: [number, number][] = [];
    for (const { from, length } of [...list].sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], from + length - 1);
      else merged.push([from, from + length - 1]);
    }
    let end = rawEnd;
    for (const [first, last] of merged) {
      if (first > end) break;
      const endAtBegin = end;
      for (let day = first; day <= last; day++) if (day <= endAtBegin || day <= today) end++;
    }
    return end - rawEnd;
  }

  test('moves a term as walking through the days does', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 0, max: 700 }), (list, rawEnd, today) => {
        const shift = suspensionShift(fileOf(list), start, addDays(start, rawEnd), addDays(start, today), defaultSettings);
        expect(shift.days).toBe(byWalking(list, rawEnd, today));
      }),
      { numRuns: 500 },
    );
  });

  test('never shortens a term, and never moves it back as time goes by', () => {
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 0, max: 100 }),
        (list, rawEnd, today, later) => {
          const shift = (asOf: number) =>
            suspensionShift(fileOf(list), start, addDays(start, rawEnd), addDays(start, asOf), defaultSettings).days;
          expect(shift(today)).toBeGreaterThanOrEqual(0);
          expect(shift(today + later)).toBeGreaterThanOrEqual(shift(today));
        },
      ),
    );
  });

  test('a term does not end while a suspension that caught it runs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        (from, length, after) => {
          fc.pre(after < length);
          const today = from + after;
          const { days } = suspensionShift(
            fileOf([{ from, length }]),
            start,
            addDays(start, 90),
            addDays(start, today),
            defaultSettings,
          );
          expect(90 + days).toBeGreaterThanOrEqual(today);
        },
      ),
    );
  });

  test('one suspension cut in two pieces that touch is the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 2, max: 100 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 0, max: 400 }),
        (from, length, cut, today) => {
          fc.pre(cut < length);
          const shift = (list: { from: number; length: number }[]) =>
            suspensionShift(fileOf(list), start, addDays(start, 90), addDays(start, today), defaultSettings).days;
          expect(
            shift([
              { from, length: cut },
              { from: from + cut, length: length - cut },
            ]),
          ).toBe(shift([{ from, length }]));
        },
      ),
    );
  });
});
