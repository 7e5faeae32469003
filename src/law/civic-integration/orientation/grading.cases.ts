import type { CaseFile, MoTest } from '../../case.ts';
import { askCertificate } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { complete, day } from '../../define/people.ts';
import { defaultSettings, lawSettings } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { moTestPassed } from './mo-cut.ts';
import type { MoGrading } from './mo-grading.ts';
import { moGrading } from './mo-grading.ts';

type Evaluation = CaseFile['moProcessEvaluations'][number];
const CHANGE = day('2026-02-01');
const weighted: MoGrading = { method: 'weighted', testWeight: 0.6, processWeight: 0.4, passTotal: 0.7 };
const reform = lawSettings(
  {},
  {
    changed: new Map([
      [
        'MO.grading',
        [...moGrading.values, { from: CHANGE, value: weighted, citations: [cite('p74', 'hervorming van een test')] }],
      ],
    ]),
  },
);
const mustBeSufficient = lawSettings({
  moProcessEvaluation: { value: 'mustBeSufficient', owner: 'test', reason: 'to see the difference', on: day('2026-11-21') },
});
const cutByContract = lawSettings({
  moCutAnchor: { value: 'contractDate', owner: 'test', reason: 'to see the difference', on: day('2026-11-21') },
});
const atMostTwo = lawSettings({
  moTestAttempts: { value: 2, owner: 'test', reason: 'to see the difference', on: day('2026-11-21') },
});

/** 'MO-CUT-2 fail', 'MO-6040 pass 70', 'unknown: processEvaluationMissing'. */
const sitting =
  (core: number, practical: number, settings: LawSettings = defaultSettings, kind: MoTest['kind'] = 'afterCourse') =>
  (file: CaseFile, on: MoTest['on']): string => {
    const outcome = moTestPassed({ on, kind, core, practical }, settings, null, file.moProcessEvaluations);
    if (!outcome.known) return `unknown: ${outcome.because}`;
    const ground = outcome.grounds.at(-1)?.rule === 'MO-PROC' ? outcome.grounds.at(-1) : outcome.grounds[0];
    const total = ground?.values?.['total'];
    return `${ground?.rule} ${outcome.value ? 'pass' : 'fail'}${total === undefined ? '' : ` ${total}`}`;
  };
const evaluated = (on: string, result: Evaluation['result'], percent: number | null = null): Partial<CaseFile> => ({
  moProcessEvaluations: [{ on: day(on), result, percent }],
});
const test = (on: string, core: number, practical: number): MoTest => ({ on: day(on), kind: 'afterCourse', core, practical });
const later = day('2026-06-01');

export const gradingCases = [
  // Known but not in force: as the law stands it is never applied, on no side of its day.
  ...cases(['MO-6040'], sitting(8, 30), [
    {
      at: day('2026-01-31'),
      why: 'the day before: per part',
      given: evaluated('2026-01-10', 'sufficient', 100),
      on: day('2026-01-31'),
      expect: 'MO-CUT-2 fail',
    },
    {
      at: CHANGE,
      why: 'the day itself: still per part, the rule is not in force',
      given: evaluated('2026-01-10', 'sufficient', 100),
      on: CHANGE,
      expect: 'MO-CUT-2 fail',
    },
    {
      at: day('2026-02-02'),
      why: 'the day after: still per part',
      given: evaluated('2026-01-10', 'sufficient', 100),
      on: day('2026-02-02'),
      expect: 'MO-CUT-2 fail',
    },
  ]),
  ...cases(['MO-6040', 'MO.grading'], sitting(8, 30, reform), [
    {
      at: day('2026-01-31'),
      reform: true,
      why: 'a reform from 1 February changes nothing the day before',
      given: evaluated('2026-01-10', 'sufficient', 100),
      on: day('2026-01-31'),
      expect: 'MO-CUT-2 fail',
    },
    {
      at: CHANGE,
      reform: true,
      why: 'under the reform test and course make up for each other',
      given: evaluated('2026-01-10', 'sufficient', 100),
      on: CHANGE,
      expect: 'MO-6040 pass 95.6',
    },
    {
      at: CHANGE,
      reform: true,
      why: 'without a process evaluation nobody knows',
      given: {},
      on: CHANGE,
      expect: 'unknown: processEvaluationMissing',
    },
    {
      at: CHANGE,
      reform: true,
      why: 'an evaluation without a score is none',
      given: evaluated('2026-01-10', 'sufficient'),
      on: CHANGE,
      expect: 'unknown: processEvaluationMissing',
    },
    {
      at: CHANGE,
      reform: true,
      why: 'an evaluation of after the test is not looked at',
      given: evaluated('2026-02-02', 'sufficient', 100),
      on: CHANGE,
      expect: 'unknown: processEvaluationMissing',
    },
    {
      at: CHANGE,
      reform: true,
      why: 'the last evaluation by the day of the test counts',
      given: {
        moProcessEvaluations: [
          { on: day('2026-01-10'), result: 'sufficient', percent: 100 },
          { on: CHANGE, result: 'insufficient', percent: 0 },
        ],
      },
      on: CHANGE,
      expect: 'MO-6040 fail 55.6',
    },
  ]),
  ...cases(['MO-6040', 'MO.grading'], sitting(11, 30, reform), [
    {
      at: CHANGE,
      reform: true,
      why: 'exactly 70 % passes: 60 + 40 % of 25',
      given: evaluated('2026-01-10', 'insufficient', 25),
      on: CHANGE,
      expect: 'MO-6040 pass 70',
    },
    {
      at: CHANGE,
      reform: true,
      why: 'a hair less does not',
      given: evaluated('2026-01-10', 'insufficient', 24),
      on: CHANGE,
      expect: 'MO-6040 fail 69.6',
    },
  ]),
  ...cases(['MO-6040', 'MO.grading'], sitting(8, 30, reform, 'exemption'), [
    {
      at: CHANGE,
      reform: true,
      why: 'the exemption test has no course: it stays per part under the reform',
      given: evaluated('2026-01-10', 'sufficient', 100),
      on: CHANGE,
      expect: 'MO-CUT-4 fail',
    },
  ]),
  ...cases(['MO.grading'], sitting(6, 16), [
    { at: day('2022-03-27'), why: 'no test yet', given: {}, on: day('2022-03-27'), expect: 'unknown: impossibleTestDay' },
    { at: day('2022-03-28'), why: 'the first test, per part', given: {}, on: day('2022-03-28'), expect: 'MO-CUT-1 pass' },
    { at: day('2022-03-29'), why: 'the day after, per part', given: {}, on: day('2022-03-29'), expect: 'MO-CUT-1 pass' },
  ]),
  // What nobody can grade may be a pass: the certificate is then unknown, unless something else is missing.
  ...cases(['MO-6040', 'MO.grading'], (file, on) => askCertificate(file, on, reform), [
    {
      at: CHANGE,
      reform: true,
      why: 'a sitting without process evaluation leaves the certificate open',
      given: complete('2022-03-01', '2022-03-01', { moTests: [test('2026-02-01', 11, 30)] }),
      on: later,
      expect: 'unknown: processEvaluationMissing',
    },
    {
      at: CHANGE,
      reform: true,
      why: 'a later sitting with it that fails does not settle the earlier one',
      given: complete('2022-03-01', '2022-03-01', {
        moTests: [test('2026-02-01', 11, 30), test('2026-02-03', 0, 0)],
        ...evaluated('2026-02-02', 'insufficient', 0),
      }),
      on: later,
      expect: 'unknown: processEvaluationMissing',
    },
    {
      at: CHANGE,
      reform: true,
      why: 'a later pass does',
      given: complete('2022-03-01', '2022-03-01', {
        moTests: [test('2026-02-01', 11, 30), test('2026-02-03', 11, 30)],
        ...evaluated('2026-02-02', 'sufficient', 100),
      }),
      on: later,
      expect: 'AT-2: entitled since 2026-02-03',
    },
    {
      at: CHANGE,
      reform: true,
      why: 'where something else is missing the answer is known',
      given: complete('2022-03-01', '2022-03-01', { moTests: [test('2026-02-01', 11, 30)], employmentServices: [] }),
      on: later,
      expect: 'AT-2: employmentService',
    },
    {
      at: day('2026-01-31'),
      reform: true,
      why: 'a test of before the reform is graded per part',
      given: complete('2022-03-01', '2022-03-01', { moTests: [test('2026-01-31', 9, 16)] }),
      on: later,
      expect: 'AT-2: entitled since 2026-01-31',
    },
  ]),
  // Q5: where an agency takes the day of the contract, one of before the first test has the cut score of the first test.
  ...cases(['Q5', 'MO-CUT-1'], (file, on) => askCertificate(file, on, cutByContract), [
    {
      at: day('2022-03-28'),
      edge: true,
      why: 'a contract of before there was a test',
      given: complete('2022-03-01', '2022-03-01', { moTests: [test('2024-05-01', 6, 16)] }),
      on: later,
      expect: 'AT-2: entitled since 2024-05-01',
    },
    {
      at: day('2023-03-01'),
      edge: true,
      why: 'a contract of the first day of the stricter score',
      given: complete('2023-03-01', '2023-03-01', { moTests: [test('2024-05-01', 8, 16)] }),
      on: later,
      expect: 'AT-2: moTest',
    },
  ]),
  // Q6: the process evaluation is recorded and shown; it changes the result only where an agency says so.
  ...cases(['MO-PROC', 'Q6'], sitting(9, 16), [
    {
      at: day('2023-03-01'),
      edge: true,
      why: 'an insufficient process evaluation changes nothing by default',
      given: evaluated('2023-03-01', 'insufficient'),
      on: day('2023-03-01'),
      expect: 'MO-CUT-2 pass',
    },
  ]),
  ...cases(['MO-PROC', 'Q6'], sitting(9, 16, mustBeSufficient), [
    {
      at: day('2023-02-28'),
      edge: true,
      why: 'where an agency asks it: there was none yet the day before',
      given: {},
      on: day('2023-02-28'),
      expect: 'MO-CUT-1 pass',
    },
    {
      at: day('2023-03-01'),
      edge: true,
      why: 'insufficient on the day itself bars the pass',
      given: evaluated('2023-03-01', 'insufficient'),
      on: day('2023-03-01'),
      expect: 'MO-PROC fail',
    },
    {
      at: day('2023-03-02'),
      edge: true,
      why: 'sufficient the day before passes',
      given: evaluated('2023-03-01', 'sufficient'),
      on: day('2023-03-02'),
      expect: 'MO-CUT-2 pass',
    },
    {
      at: day('2023-03-02'),
      why: 'none: unknown',
      given: {},
      on: day('2023-03-02'),
      expect: 'unknown: processEvaluationMissing',
    },
    {
      at: day('2023-03-02'),
      why: 'not assessed: unknown',
      given: evaluated('2023-03-02', 'notAssessed'),
      on: day('2023-03-02'),
      expect: 'unknown: processEvaluationMissing',
    },
  ]),
  ...cases(['MO-PROC'], sitting(9, 24, mustBeSufficient, 'exemption'), [
    {
      at: day('2023-03-01'),
      edge: true,
      why: 'an exemption test has no process',
      given: {},
      on: day('2023-03-01'),
      expect: 'MO-CUT-4 pass',
    },
  ]),
  // Q7: attempts are not limited unless an agency says so.
  ...cases(['MO-ATTEMPTS', 'Q7'], askCertificate, [
    {
      at: day('2022-03-27'),
      edge: true,
      why: 'an impossible sitting is no attempt and no pass',
      given: complete('2022-03-01', '2022-03-01', { moTests: [test('2022-03-27', 11, 30)] }),
      on: later,
      expect: 'AT-2: moTest',
    },
    {
      at: day('2022-03-28'),
      edge: true,
      why: 'the first attempt of all',
      given: complete('2022-03-01', '2022-03-01', { moTests: [test('2022-03-28', 11, 30)] }),
      on: later,
      expect: 'AT-2: entitled since 2022-03-28',
    },
    {
      at: day('2022-03-29'),
      edge: true,
      why: 'the fourth attempt passes as well as the first',
      given: complete('2022-03-01', '2022-03-01', {
        moTests: [test('2022-03-28', 0, 0), test('2022-03-28', 0, 0), test('2022-03-28', 0, 0), test('2022-03-29', 11, 30)],
      }),
      on: later,
      expect: 'AT-2: entitled since 2022-03-29',
    },
  ]),
  ...cases(['MO-ATTEMPTS', 'Q7'], (file, on) => askCertificate(file, on, atMostTwo), [
    {
      at: day('2024-01-03'),
      edge: true,
      why: 'the second of at most two counts',
      given: complete('2022-03-01', '2022-03-01', { moTests: [test('2024-01-02', 0, 0), test('2024-01-03', 11, 30)] }),
      on: later,
      expect: 'AT-2: entitled since 2024-01-03',
    },
    {
      at: day('2024-01-04'),
      edge: true,
      why: 'the third of at most two does not',
      given: complete('2022-03-01', '2022-03-01', {
        moTests: [test('2024-01-02', 0, 0), test('2024-01-03', 0, 0), test('2024-01-04', 11, 30)],
      }),
      on: later,
      expect: 'AT-2: moTest',
    },
    {
      at: day('2024-01-05'),
      why: 'an exemption test is no attempt',
      given: complete('2022-03-01', '2022-03-01', {
        moTests: [test('2024-01-02', 0, 0), { ...test('2024-01-03', 0, 0), kind: 'exemption' }, test('2024-01-05', 11, 30)],
      }),
      on: later,
      expect: 'AT-2: entitled since 2024-01-05',
    },
  ]),
];
