import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  completedMonths,
  completedYears,
  daysBetween,
  earliest,
  fromEpochDay,
  isPlainDate,
  latest,
  plainDate,
  toEpochDay,
  weekday,
  yearOf,
} from './plain-date.ts';

const anyEpochDay = fc.integer({ min: -200_000, max: 200_000 });
const day = (text: string) => plainDate(text);

describe('a legal day', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1900-02-28'])('%s exists', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-2-1',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-01-32',
    '2023/01/01',
    '20230101',
    ' 2023-01-01',
    '2023-01-01T00:00',
    '',
    '２０２３-01-01',
    null,
    undefined,
    20230101,
    {},
  ])('%s does not', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  test('an impossible day written in code throws', () => {
    expect(() => plainDate('2023-02-30')).toThrow(RangeError);
  });

  test('a day and its number are the same as those of the calendar of the machine', () => {
    fc.assert(
      fc.property(anyEpochDay, (epochDay) => {
        const text = new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
        expect(fromEpochDay(epochDay)).toBe(text);
        expect(toEpochDay(day(text))).toBe(epochDay);
        expect(weekday(day(text))).toBe(new Date(epochDay * 86_400_000).getUTCDay());
        expect(yearOf(day(text))).toBe(Number(text.slice(0, 4)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('the edges of the years that are written once', () => {
    for (const text of ['1899-12-31', '1900-01-01', '2099-12-31', '2100-01-01'])
      expect(fromEpochDay(toEpochDay(day(text)))).toBe(text);
  });

  test('half days and years of five digits are no days', () => {
    expect(() => fromEpochDay(0.5)).toThrow(RangeError);
    expect(() => fromEpochDay(Number.NaN)).toThrow(RangeError);
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
  });

  test('text order is day order', () => {
    fc.assert(
      fc.property(anyEpochDay, anyEpochDay, (a, b) => {
        expect(fromEpochDay(a) < fromEpochDay(b)).toBe(a < b);
        expect(earliest(fromEpochDay(a), fromEpochDay(b))).toBe(fromEpochDay(Math.min(a, b)));
        expect(latest(fromEpochDay(a), fromEpochDay(b))).toBe(fromEpochDay(Math.max(a, b)));
      }),
    );
  });
});

describe('counting', () => {
  test.each([
    ['2023-12-31', 2, '2024-02-29'],
    ['2022-12-31', 2, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-15', -3, '2023-12-15'],
    ['2024-12-01', 1, '2025-01-01'],
    ['2024-05-31', 0, '2024-05-31'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  test.each([
    ['2006-02-28', '2024-02-27', 17],
    ['2006-02-28', '2024-02-28', 18],
    ['2004-02-29', '2022-02-27', 17],
    ['2004-02-29', '2022-02-28', 18],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
    ['2000-01-01', '1999-12-31', -1],
  ])('born %s, on %s: %i years', (born, on, years) => {
    expect(completedYears(day(born), day(on))).toBe(years);
  });

  test('a month is completed on the day that adding it gives, and not the day before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: 0, max: 1200 }), (start, months) => {
        const from = fromEpochDay(start);
        const end = addMonths(from, months);
        expect(completedMonths(from, end)).toBe(months);
        expect(completedMonths(from, addDays(end, -1))).toBe(months - 1);
      }),
    );
  });

  test('days there and back', () => {
    fc.assert(
      fc.property(anyEpochDay, fc.integer({ min: -5_000, max: 5_000 }), (start, days) => {
        expect(daysBetween(fromEpochDay(start), addDays(fromEpochDay(start), days))).toBe(days);
      }),
    );
  });
});
