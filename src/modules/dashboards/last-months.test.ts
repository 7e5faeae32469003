import { expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { lastMonths, lastQuarters, spanOf } from './last-months.ts';

test('only full months before today count, also on their first and last day', () => {
  expect(lastMonths(plainDate('2025-02-21'), 3)).toEqual(['2024-11', '2024-12', '2025-01']);
  expect(lastMonths(plainDate('2025-03-01'), 1)).toEqual(['2025-02']);
  expect(lastMonths(plainDate('2025-02-28'), 1)).toEqual(['2025-01']);
});

test('a span goes until the day after its last month', () => {
  expect(spanOf(['2023-11', '2023-12'])).toBe('2023-11-01/2024-01-01');
});

test('only full quarters before today count', () => {
  expect(lastQuarters(plainDate('2025-02-21'), 2)).toEqual([
    { period: '2024-Q3', until: '2024-10-01' },
    { period: '2024-Q4', until: '2025-01-01' },
  ]);
  expect(lastQuarters(plainDate('2025-04-01'), 1)).toEqual([{ period: '2025-Q1', until: '2025-04-01' }]);
});
