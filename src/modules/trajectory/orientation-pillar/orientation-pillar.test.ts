import { describe, test } from 'vitest';
import { fact, given } from '#test/support/given.ts';
import { contract, east, inflow, moCourse, moStart, moTest, refugee, registration, underContract } from '#test/support/lives.ts';

const COURSE = '0190dddd-0000-7000-8000-000000000001';
const decided = (on: string) => fact('trajectory.mo-decided', on, { result: 'passed', ...east });
/** A contract of before the reform: AT-1 asks the course. */
const early = [inflow('2021-09-01'), registration('2021-09-10'), contract('2021-10-01')];

describe('recordMoStart', () => {
  test('within a contract; a pre-track before it', () => {
    given(...underContract)
      .when({ act: 'recordMoStart', on: '2023-09-05', course: COURSE, language: 'ar', form: 'classroom' })
      .gives(moStart('2023-09-05'));
    given(...refugee)
      .when({ act: 'recordMoStart', on: '2023-09-05', course: COURSE, language: 'ar', form: 'classroom' })
      .refused('noContract');
    given(...refugee)
      .when({ act: 'recordMoStart', on: '2023-09-05', course: COURSE, language: 'ar', form: 'preTrack' })
      .givesTypes('trajectory.mo-started');
  });
  test('the second is not the first; none once the pillar is met', () => {
    given(...underContract, moStart('2023-09-05'))
      .when({ act: 'recordMoStart', on: '2024-09-05', course: COURSE, language: 'ar', form: 'remediation' })
      .gives(
        fact('trajectory.mo-started', '2024-09-05', {
          course: COURSE,
          language: 'ar',
          ...east,
          form: 'remediation',
          first: false,
        }),
      );
    given(...underContract, moStart('2023-09-05'), moTest('2024-02-10'), decided('2024-02-10'))
      .when({ act: 'recordMoStart', on: '2024-09-05', course: COURSE, language: 'ar', form: 'remediation' })
      .refused('moPassed');
    given(...underContract, moStart('2023-09-05'))
      .when({ act: 'recordMoStart', on: '2023-09-05', course: COURSE, language: 'ar', form: 'online' })
      .refused('alreadyRecorded');
  });
});

describe('closeMoCourse', () => {
  test('decides the pillar under AT-1, not since the reform', () => {
    given(...early, moStart('2021-11-01'))
      .when({ act: 'closeMoCourse', on: '2022-02-01', passed: true })
      .gives(fact('trajectory.mo-course-closed', '2022-02-01', { result: 'passed', ...east }), decided('2022-02-01'));
    given(...early, moStart('2021-11-01'))
      .when({ act: 'closeMoCourse', on: '2022-02-01', passed: false })
      .givesTypes('trajectory.mo-course-closed');
    given(...underContract, moStart('2023-09-05'))
      .when({ act: 'closeMoCourse', on: '2024-01-20', passed: true })
      .givesTypes('trajectory.mo-course-closed');
  });
  test('needs a start before it, and closes once a day', () => {
    given(...underContract)
      .when({ act: 'closeMoCourse', on: '2024-01-20', passed: true })
      .refused('moCourseNotStarted');
    given(...underContract, moStart('2023-09-05'))
      .when({ act: 'closeMoCourse', on: '2023-09-04', passed: true })
      .refused('moCourseNotStarted');
    given(...underContract, moStart('2023-09-05'), moCourse('2024-01-20'))
      .when({ act: 'closeMoCourse', on: '2024-01-20', passed: true })
      .refused('alreadyRecorded');
  });
});

describe('recordMoTest', () => {
  const life = [...underContract, moStart('2023-09-05'), moCourse('2024-01-20')];
  test.each([
    [9, 16, true],
    [8, 30, false],
    [11, 15, false],
    [11, 30, true],
    [0, 0, false],
  ])('%i and %i from 1 March 2023', (core, practical, passed) => {
    const taken = fact('trajectory.mo-test-taken', '2024-02-10', { core, practical, ...east, passed });
    given(...life)
      .when({ act: 'recordMoTest', on: '2024-02-10', core, practical })
      .gives(...(passed ? [taken, decided('2024-02-10')] : [taken]));
  });
  const before = [inflow('2022-03-02'), registration('2022-03-10'), contract('2022-03-15'), moStart('2022-06-01')];
  test.each([
    ['2023-02-28', 6, 16, true],
    ['2023-02-28', 5, 30, false],
    ['2023-03-01', 8, 30, false],
    ['2023-03-01', 9, 16, true],
  ])('on %s: %i and %i', (on, core, practical, passed) => {
    given(...before)
      .when({ act: 'recordMoTest', on, core, practical })
      .givesTypes('trajectory.mo-test-taken', ...(passed ? ['trajectory.mo-decided'] : []));
  });
  test('again after failing, not after passing', () => {
    given(...life, moTest('2024-02-10', 5, 5, false))
      .when({ act: 'recordMoTest', on: '2024-03-10', core: 10, practical: 20 })
      .givesTypes('trajectory.mo-test-taken', 'trajectory.mo-decided');
    given(...life, moTest('2024-02-10'), decided('2024-02-10'))
      .when({ act: 'recordMoTest', on: '2024-03-10', core: 10, practical: 20 })
      .refused('moPassed');
    given(...life, moTest('2024-02-10', 5, 5, false))
      .when({ act: 'recordMoTest', on: '2024-02-10', core: 10, practical: 20 })
      .refused('alreadyRecorded');
  });
  test('no test before 28 March 2022, none without a course, no impossible scores', () => {
    given(...before.slice(0, 3), moStart('2022-03-16'))
      .when({ act: 'recordMoTest', on: '2022-03-27', core: 11, practical: 30 })
      .refused('noStandardTestYet');
    given(...before.slice(0, 3), moStart('2022-03-16'))
      .when({ act: 'recordMoTest', on: '2022-03-28', core: 11, practical: 30 })
      .givesTypes('trajectory.mo-test-taken', 'trajectory.mo-decided');
    given(...underContract)
      .when({ act: 'recordMoTest', on: '2024-02-10', core: 11, practical: 30 })
      .refused('moCourseNotStarted');
    for (const [core, practical] of [
      [12, 30],
      [11, 31],
      [-1, 30],
      [5.5, 30],
    ] as const) {
      given(...life)
        .when({ act: 'recordMoTest', on: '2024-02-10', core, practical })
        .refused('scoresOutOfRange');
    }
  });
});

describe('recordMoProcessEvaluation', () => {
  const evaluated = (on: string, data: { result: 'sufficient' | 'insufficient' | 'notAssessed'; percent?: number }) =>
    fact('trajectory.mo-process-evaluated', on, data);
  const life = [...underContract, moStart('2023-09-05')];
  test('is kept beside the test, with a percentage or without; before the test or after it', () => {
    given(...life)
      .when({ act: 'recordMoProcessEvaluation', on: '2024-01-20', result: 'sufficient', percent: 72 })
      .gives(evaluated('2024-01-20', { result: 'sufficient', percent: 72 }));
    given(...life, moTest('2024-02-10'), decided('2024-02-10'))
      .when({ act: 'recordMoProcessEvaluation', on: '2024-02-12', result: 'insufficient' })
      .gives(evaluated('2024-02-12', { result: 'insufficient' }));
  });
  test('not before 1 March 2023, nor without a course, nor twice a day', () => {
    const afterReform = [inflow('2022-03-02'), registration('2022-03-10'), contract('2022-03-15'), moStart('2022-06-01')];
    given(...afterReform)
      .when({ act: 'recordMoProcessEvaluation', on: '2023-02-28', result: 'sufficient' })
      .refused('noProcessEvaluationYet');
    given(...afterReform)
      .when({ act: 'recordMoProcessEvaluation', on: '2023-03-01', result: 'sufficient' })
      .givesTypes('trajectory.mo-process-evaluated');
    given(...underContract)
      .when({ act: 'recordMoProcessEvaluation', on: '2024-01-20', result: 'sufficient' })
      .refused('moCourseNotStarted');
    given(...life, evaluated('2024-01-20', { result: 'sufficient' }))
      .when({ act: 'recordMoProcessEvaluation', on: '2024-01-20', result: 'insufficient' })
      .refused('alreadyRecorded');
  });
  test('what was not assessed has no percentage', () => {
    given(...life)
      .when({ act: 'recordMoProcessEvaluation', on: '2024-01-20', result: 'notAssessed', percent: 50 })
      .refused('percentWithoutAssessment');
    given(...life)
      .when({ act: 'recordMoProcessEvaluation', on: '2024-01-20', result: 'notAssessed' })
      .givesTypes('trajectory.mo-process-evaluated');
  });
});

describe('the exemption test', () => {
  test.each([
    ['2023-02-28', 6, 16, true],
    ['2023-03-01', 9, 23, false],
    ['2023-03-01', 9, 24, true],
  ])('on %s: %i and %i', (on, core, practical, passed) => {
    given(inflow('2022-03-02'), registration('2022-03-10'), contract('2022-03-15'))
      .when({ act: 'recordMoExemptionTest', on, core, practical })
      .givesTypes('trajectory.mo-exemption-test-taken', ...(passed ? ['trajectory.mo-decided'] : []));
  });
  test('exists since 28 March 2022', () => {
    given(...early)
      .when({ act: 'recordMoExemptionTest', on: '2022-03-27', core: 11, practical: 30 })
      .refused('noStandardTestYet');
    given(...early)
      .when({ act: 'requestMoExemptionTest', on: '2022-03-27' })
      .refused('noStandardTestYet');
    given(...early)
      .when({ act: 'recordMoExemptionTest', on: '2022-03-28', core: 11, practical: 30 })
      .givesTypes('trajectory.mo-exemption-test-taken', 'trajectory.mo-decided');
  });
  test('serves to skip the course', () => {
    given(...underContract, moStart('2023-09-05'), moCourse('2024-01-20'))
      .when({ act: 'recordMoExemptionTest', on: '2024-02-10', core: 11, practical: 30 })
      .refused('exemptionTestAfterCourse');
    given(...underContract, moStart('2023-09-05'), moCourse('2024-01-20'))
      .when({ act: 'requestMoExemptionTest', on: '2024-02-10' })
      .refused('exemptionTestAfterCourse');
  });
  test('is requested once until it is taken', () => {
    const request = fact('trajectory.mo-exemption-test-requested', '2023-07-01', east);
    given(...underContract)
      .when({ act: 'requestMoExemptionTest', on: '2023-07-01' })
      .gives(request);
    given(...underContract, request)
      .when({ act: 'requestMoExemptionTest', on: '2023-07-02' })
      .refused('alreadyRecorded');
    given(
      ...underContract,
      request,
      fact('trajectory.mo-exemption-test-taken', '2023-07-20', { core: 1, practical: 1, ...east, passed: false }),
    )
      .when({ act: 'requestMoExemptionTest', on: '2023-08-02' })
      .givesTypes('trajectory.mo-exemption-test-requested');
  });
});
