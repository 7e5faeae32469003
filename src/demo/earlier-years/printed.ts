import { readFileSync } from 'node:fs';
import { day } from '../calendar.ts';

/** The answer was given on what was known when it was asked (parliamentary question 216 of 24 February 2022). */
export const ASKED_ON = day('2022-02-24');
export const contractYears = [2019, 2020, 2021] as const;
export const registrationYears = [2017, 2018, 2019, 2020, 2021] as const;
export const results = ['passed', 'notPassed', 'undetermined'] as const;
export type Result = (typeof results)[number];

let cells: ReadonlyMap<string, number> | null = null;

/**
 * A count of tables 1 to 4 of the answer, as printed or, where the printed table contradicts itself, as chosen
 * (data/published/question-003.csv). `at`: region/desk/group, region/desk, region/group/result, as the table has them. A blank is 0.
 */
export function printedCount(table: 1 | 2 | 3 | 4, year: number, ...at: readonly string[]): number {
  cells ??= readCells('question-003');
  return cells.get(`${table} ${year} ${at.join('/')}`) ?? 0;
}

/** The counts of a file by 'figure period at'. */
export function readCells(name: string): ReadonlyMap<string, number> {
  const lines = readFileSync(new URL(`../../../data/published/${name}.csv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(
    lines.slice(1).flatMap((line) => {
      const [figure = '', measure, period = '', at = '', printed = '', , , chosen = ''] = line.split(',');
      return measure === 'count' ? [[`${figure} ${period} ${at}`, Number(chosen === '' ? printed : chosen)] as const] : [];
    }),
  );
}
