import type { MoTest } from '../../case.ts';
import { askCertificate, askPillar } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { complete, contract, day, newcomer } from '../../define/people.ts';
import { moTestPassed } from './mo-cut.ts';

/** The outcome of one sitting: the rule that judged it and what it found. */
const sitting =
  (kind: MoTest['kind'], core: number, practical: number) =>
  (_: unknown, on: MoTest['on']): string => {
    const outcome = moTestPassed({ on, kind, core, practical });
    return outcome.known
      ? `${outcome.grounds[0]?.rule ?? ''} ${outcome.value ? 'pass' : 'fail'}`
      : `impossible: ${outcome.because}`;
  };
type Row = readonly [on: string, kind: MoTest['kind'], core: number, practical: number, expect: string, why: string];

// The table of §4.4 and every mark on both sides of each change.
const rows: readonly Row[] = [
  ['2023-02-28', 'afterCourse', 6, 16, 'MO-CUT-1 pass', 'last day of the old cut score'],
  ['2023-02-28', 'afterCourse', 5, 30, 'MO-CUT-1 fail', 'the parts do not make up for each other'],
  ['2023-02-28', 'afterCourse', 11, 15, 'MO-CUT-1 fail', '15 of 30 is half, but the mark is 16'],
  ['2023-03-01', 'afterCourse', 8, 30, 'MO-CUT-2 fail', 'first day of the new cut score'],
  ['2023-03-01', 'afterCourse', 9, 16, 'MO-CUT-2 pass', '80 % of 11 is 9'],
  ['2023-03-01', 'afterCourse', 11, 15, 'MO-CUT-2 fail', 'the practical mark did not change'],
  ['2023-03-02', 'afterCourse', 9, 16, 'MO-CUT-2 pass', 'the day after'],
  ['2022-03-27', 'afterCourse', 11, 30, 'impossible: impossibleTestDay', 'the day before the first test'],
  ['2022-03-28', 'afterCourse', 6, 16, 'MO-CUT-1 pass', 'the first test'],
  ['2022-03-29', 'afterCourse', 6, 15, 'MO-CUT-1 fail', 'the day after the first test'],
  ['2022-03-27', 'exemption', 11, 30, 'impossible: impossibleTestDay', 'the day before the first test'],
  ['2022-03-28', 'exemption', 6, 16, 'MO-CUT-3 pass', 'the first test'],
  ['2022-03-29', 'exemption', 5, 30, 'MO-CUT-3 fail', 'the day after the first test'],
  ['2023-02-28', 'exemption', 6, 16, 'MO-CUT-3 pass', 'last day of the old cut score, grade D'],
  ['2023-03-01', 'exemption', 9, 23, 'MO-CUT-4 fail', '80 % of 30 is 24'],
  ['2023-03-01', 'exemption', 9, 24, 'MO-CUT-4 pass', '80 % on both parts'],
  ['2023-03-01', 'exemption', 8, 30, 'MO-CUT-4 fail', '80 % of 11 is 9'],
  ['2023-03-02', 'exemption', 9, 24, 'MO-CUT-4 pass', 'the day after'],
  ['2024-01-01', 'afterCourse', 12, 30, 'impossible: impossibleScore', 'more right than there are core questions'],
  ['2024-01-01', 'afterCourse', 11, 31, 'impossible: impossibleScore', 'more right than there are practical questions'],
  ['2024-01-01', 'afterCourse', -1, 30, 'impossible: impossibleScore', 'less than none'],
  ['2024-01-01', 'exemption', 8.8, 24, 'impossible: impossibleScore', 'half a question'],
];

const rulesOf = (row: Row): readonly string[] =>
  row[1] === 'exemption'
    ? ['MO-CUT-3', 'MO-CUT-4', 'MO-CUT.exemption', 'MO-TEST', 'MO-TEST-INPUT']
    : ['MO-CUT-1', 'MO-CUT-2', 'MO-CUT.afterCourse', 'MO-TEST', 'MO-TEST-INPUT'];

const later = day('2025-01-01');
const passed = (on: string, kind: MoTest['kind']): MoTest => ({ on: day(on), kind, core: 11, practical: 30 });

export const orientationCases = [
  ...rows.flatMap((row) =>
    cases(rulesOf(row), sitting(row[1], row[2], row[3]), [
      { at: day(row[0]), edge: true, why: row[5], given: {}, on: day(row[0]), expect: row[4] },
    ]),
  ),
  ...cases(['MO'], askPillar('orientation'), [
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'the day before the test',
      given: { ...newcomer('2022-06-01'), ...contract('2022-09-01'), moTests: [passed('2023-05-01', 'afterCourse')] },
      on: day('2023-04-30'),
      expect: 'required notStarted',
    },
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'the day of the test',
      given: { ...newcomer('2022-06-01'), ...contract('2022-09-01'), moTests: [passed('2023-05-01', 'afterCourse')] },
      on: day('2023-05-01'),
      expect: 'required met 2023-05-01',
    },
    {
      at: day('2023-05-01'),
      why: 'a later failure takes nothing away',
      given: {
        ...newcomer('2022-06-01'),
        ...contract('2022-09-01'),
        moTests: [passed('2023-05-01', 'afterCourse'), { on: day('2023-06-01'), kind: 'afterCourse', core: 0, practical: 0 }],
      },
      on: later,
      expect: 'required met 2023-05-01',
    },
    {
      at: day('2023-05-01'),
      why: 'the course alone is not enough for a contract after the reform',
      given: { ...newcomer('2022-06-01'), ...contract('2022-09-01'), moCourses: [{ on: day('2023-05-01'), result: 'passed' }] },
      on: later,
      expect: 'required open',
    },
    {
      at: day('2023-05-01'),
      why: 'a course under way',
      given: { ...newcomer('2022-06-01'), ...contract('2022-09-01'), moStartedOn: day('2023-05-01') },
      on: later,
      expect: 'required open',
    },
    {
      at: day('2023-05-01'),
      why: 'no contract yet, but a duty',
      given: newcomer('2022-06-01'),
      on: later,
      expect: 'required notStarted',
    },
    {
      at: day('2023-05-01'),
      why: 'no contract and no duty',
      given: newcomer('2022-06-01', 'work'),
      on: later,
      expect: 'optional notStarted',
    },
    {
      at: day('2023-05-01'),
      why: 'not in the target group',
      given: newcomer('2022-06-01', 'tourist'),
      on: later,
      expect: 'notRequired notApplicable',
    },
  ]),
  ...cases(['B8'], askCertificate, [
    {
      at: day('2022-03-28'),
      edge: true,
      why: 'the exemption test replaces the course under AT-1',
      given: complete('2021-09-01', '2022-02-01', { moCourses: [], moTests: [passed('2022-03-28', 'exemption')] }),
      on: later,
      expect: 'AT-1: entitled since 2022-03-28',
    },
    {
      at: day('2022-03-27'),
      edge: true,
      why: 'before the first test it is impossible input',
      given: complete('2021-09-01', '2022-02-01', { moCourses: [], moTests: [passed('2022-03-27', 'exemption')] }),
      on: later,
      expect: 'AT-1: moCourse',
    },
  ]),
];
