import { expect, it } from 'vitest';
import { day, isWorkday, monthsLater, text, workdayFrom, workdayUntil } from './calendar.ts';

it('knows the days on which nobody works', () => {
  for (const closed of [
    '2024-01-01',
    '2024-04-01',
    '2024-05-01',
    '2024-05-09',
    '2024-05-20',
    '2023-05-29',
    '2024-12-25',
    '2024-12-27',
    '2024-06-08',
    '2024-06-09',
  ])
    expect(isWorkday(day(closed)), closed).toBe(false);
  for (const open of ['2024-01-02', '2024-04-02', '2024-05-10', '2025-02-20']) expect(isWorkday(day(open)), open).toBe(true);
});
it('moves to the next and the last workday', () => {
  expect(text(workdayFrom(day('2024-05-18')))).toBe('2024-05-21');
  expect(text(workdayUntil(day('2024-01-01')))).toBe('2023-12-22');
});
it('adds months to the end of the month', () => expect(text(monthsLater(day('2023-12-31'), 2))).toBe('2024-02-29'));
