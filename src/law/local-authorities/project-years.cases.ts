import { cases } from '../define/cases.ts';
import type { LawCase } from '../define/cases.ts';
import { day } from '../define/people.ts';
import { projectYearOn, projectYearsIn } from './project-years.ts';

const line = (on: string, why: string, expect: string): Omit<LawCase, 'ask' | 'rules'> => ({
  at: day(on),
  why,
  given: {},
  on: day(on),
  expect,
});
const year: LawCase['ask'] = (_, on) => {
  const found = projectYearOn(on);
  if (found === null) return 'none';
  return `${found.ground.rule} ${found.from} ${found.until} without ${found.notSubsidisable.join(' ')}`;
};
const one = 'PS-Y1 2022-10-01 2023-09-30 without 1 3 4 12 23';
const two = 'PS-Y2 2023-10-01 2024-09-30 without 1 3 4 12';
const three = 'PS-Y3 2024-10-01 2025-09-30 without 1 3 4 12';

export const projectYearCases = [
  ...cases(['PS-Y', 'PS-Y1', 'PS-Y2', 'PS-Y3'], year, [
    line('2022-09-30', 'before the plan', 'none'),
    line('2022-10-01', 'its first day', one),
    line('2022-10-02', 'the day after', one),
    line('2023-09-30', 'the last day of year 1: action 23 not yet', one),
    line('2023-10-01', 'the first day of year 2', two),
    line('2023-10-02', 'the day after', two),
    line('2024-09-30', 'the last day of year 2', two),
    line('2024-10-01', 'the first day of year 3', three),
    line('2024-10-02', 'the day after', three),
    line('2025-09-30', 'the last day of the funding', three),
    line('2025-10-01', 'after the funding', 'none'),
    line('2025-10-02', 'the day after', 'none'),
  ]),
  ...cases(
    ['PS-Y'],
    (_, on) =>
      projectYearsIn(Number(on.slice(0, 4)))
        .map((each) => each.year)
        .join(' '),
    [
      line('2021-06-01', 'a year before the plan', ''),
      line('2022-06-01', 'the year in which it begins', '1'),
      line('2023-06-01', 'a year has two project years', '1 2'),
      line('2025-06-01', 'the year in which it ends', '3'),
    ],
  ),
];
