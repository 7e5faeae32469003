import { cases } from '../define/cases.ts';
import type { LawCase } from '../define/cases.ts';
import { day } from '../define/people.ts';
import { explain } from '../explain/explain.ts';
import { cohortOf, outflowAt } from './outflow.ts';
import type { CohortMember } from './outflow.ts';

const came = day('2023-01-31');
type Work = readonly (readonly [from: string, status: CohortMember['work'][number]['status']])[];
const person = (...work: Work): CohortMember => ({
  inflowOn: came,
  work: work.map(([from, status]) => ({ from: day(from), status })),
});

/** 'k: employed/whole (not known), not yet' of every measure point. */
const measured =
  (...cohort: CohortMember[]): LawCase['ask'] =>
  (_, on) =>
    outflowAt(cohort, on)
      .map(
        ({ months, whole, employed, notKnown, notYet, share }) =>
          `${months}: ${employed}/${whole} (${notKnown}) ${notYet} ${share ?? '-'}`,
      )
      .join(', ');
/** What is said of the first two points. */
const said =
  (...cohort: CohortMember[]): LawCase['ask'] =>
  (_, on) =>
    outflowAt(cohort, on)
      .slice(0, 2)
      .map(({ ground }) => explain(ground).en)
      .join(' ');
const line = (on: string, why: string, expect: string): Omit<LawCase, 'ask' | 'rules'> => ({
  at: day(on),
  edge: true,
  why,
  given: {},
  on: day(on),
  expect,
});
const late = '18: 0/0 (0) 1 -, 24: 0/0 (0) 1 -, 30: 0/0 (0) 1 -';

export const outflowCases = [
  ...cases(['WK-OUT', 'WK-OUT-DEF'], measured(person(['2023-06-01', 'employed'])), [
    line('2023-07-30', 'the day before the first point: in no denominator', `6: 0/0 (0) 1 -, 12: 0/0 (0) 1 -, ${late}`),
    line('2023-07-31', 'the first point itself, six calendar months', `6: 1/1 (0) 0 1, 12: 0/0 (0) 1 -, ${late}`),
    line('2024-01-31', 'the second point', `6: 1/1 (0) 0 1, 12: 1/1 (0) 0 1, ${late}`),
    line('2025-07-31', 'the last point', '6: 1/1 (0) 0 1, 12: 1/1 (0) 0 1, 18: 1/1 (0) 0 1, 24: 1/1 (0) 0 1, 30: 1/1 (0) 0 1'),
  ]),
  ...cases(['WK-OUT-DEF'], measured(person()), [
    line(
      '2023-07-31',
      'nothing known is not "not employed", and stays in the denominator',
      `6: 0/1 (1) 0 0, 12: 0/0 (0) 1 -, ${late}`,
    ),
  ]),
  ...cases(['WK-OUT-DEF'], measured(person(['2023-07-31', 'employed'])), [
    line('2023-07-31', 'at work from the very day of the point', `6: 1/1 (0) 0 1, 12: 0/0 (0) 1 -, ${late}`),
  ]),
  ...cases(['WK-OUT-DEF'], measured(person(['2023-08-01', 'employed'])), [
    line('2023-12-01', 'at work from the day after the point: not known on it', `6: 0/1 (1) 0 0, 12: 0/0 (0) 1 -, ${late}`),
  ]),
  ...cases(['WK-OUT-DEF'], measured(person(['2023-07-01', 'notEmployed'], ['2023-06-01', 'employed'])), [
    line(
      '2023-12-01',
      'the newest status by the point, in whatever order it is told',
      `6: 0/1 (0) 0 0, 12: 0/0 (0) 1 -, ${late}`,
    ),
  ]),
  ...cases(['WK-OUT-DEF'], measured(person(['2023-06-01', 'employed'], ['2023-07-01', 'unknown'])), [
    line('2023-12-01', 'a status that no longer holds is not known', `6: 0/1 (1) 0 0, 12: 0/0 (0) 1 -, ${late}`),
  ]),
  ...cases(
    ['WK-OUT-DEF'],
    measured(
      person(['2023-06-01', 'employed']),
      person(['2023-06-01', 'notEmployed']),
      person(),
      person(['2023-02-01', 'employed']),
    ),
    [
      line(
        '2023-12-01',
        'two of four, one not known',
        '6: 2/4 (1) 0 0.5, 12: 0/0 (0) 4 -, 18: 0/0 (0) 4 -, 24: 0/0 (0) 4 -, 30: 0/0 (0) 4 -',
      ),
    ],
  ),
  ...cases(['WK-OUT-DEF'], () => ['2022-12', '2023-01', '2023-02'].map((month) => cohortOf([person()], month).length).join(' '), [
    line('2023-01-31', 'the cohort is the month of inflow', '0 1 0'),
  ]),
  ...cases(['WK-OUT-DEF'], said(person(['2023-06-01', 'employed']), person()), [
    line(
      '2023-07-30',
      'the day before the first point: nobody is there yet',
      '6 months after inflow: that point is not on or before the report date for anybody yet. 12 months after inflow: that point is not on or before the report date for anybody yet.',
    ),
    line(
      '2023-07-31',
      'the first point itself',
      '6 months after inflow: 1 of 2 at work, of 1 it is not known. That is not the same as not at work. 12 months after inflow: that point is not on or before the report date for anybody yet.',
    ),
  ]),
];
