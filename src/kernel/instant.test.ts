import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInBrussels, endOfDayInBrussels, fromEpochMilliseconds, instant, toEpochMilliseconds } from './instant.ts';
import { addDays, fromEpochDay, plainDate } from './plain-date.ts';

describe('a moment', () => {
  test('is written in UTC with milliseconds', () => {
    expect(instant('2024-03-01T01:30:00+02:00')).toBe('2024-02-29T23:30:00.000Z');
    expect(instant('2024-03-01T01:30:00.5Z')).toBe('2024-03-01T01:30:00.500Z');
  });

  test.each([
    '2024-03-01',
    '2024-03-01T01:30:00',
    'yesterday',
    '',
    '2024-13-01T00:00:00Z',
    '2024-02-30T00:00:00Z',
    '2023-02-29T10:00:00+01:00',
  ])('%s is none', (text) => {
    expect(() => instant(text)).toThrow(RangeError);
  });

  test('survives milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (milliseconds) => {
        expect(toEpochMilliseconds(fromEpochMilliseconds(milliseconds))).toBe(milliseconds);
      }),
    );
  });
});

describe('the day in Brussels', () => {
  test.each([
    ['2024-01-31T22:59:59.999Z', '2024-01-31'],
    ['2024-01-31T23:00:00.000Z', '2024-02-01'],
    ['2024-07-31T21:59:59.999Z', '2024-07-31'],
    ['2024-07-31T22:00:00.000Z', '2024-08-01'],
    ['2024-12-31T23:30:00.000Z', '2025-01-01'],
  ])('at %s is %s', (moment, day) => {
    expect(dayInBrussels(instant(moment))).toBe(day);
  });

  test.each([
    ['2024-01-15', '2024-01-15T22:59:59.999Z'],
    ['2024-07-15', '2024-07-15T21:59:59.999Z'],
    ['2024-03-31', '2024-03-31T21:59:59.999Z'],
    ['2024-10-27', '2024-10-27T22:59:59.999Z'],
  ])('%s ends at %s, also when the clock changes', (day, end) => {
    expect(endOfDayInBrussels(plainDate(day))).toBe(end);
  });

  test('ends one millisecond before the next begins, every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 25_000 }), (epochDay) => {
        const day = fromEpochDay(epochDay);
        const end = endOfDayInBrussels(day);
        expect(dayInBrussels(end)).toBe(day);
        expect(dayInBrussels(fromEpochMilliseconds(toEpochMilliseconds(end) + 1))).toBe(addDays(day, 1));
      }),
    );
  });
});
