import { latest } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, MoTest } from '../../case.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Ground, Outcome } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cutOn } from './mo-cut-scores.ts';
import { moGrading, weightedResult } from './mo-grading.ts';
import { moTestInputRule, moTestShape } from './mo-test.ts';
import { processEvaluationBy, processEvaluationRule } from './process-evaluation.ts';

/**
 * Whether a sitting of the MO test or of the exemption test is passed, by the cut scores of the day of the test. A test before
 * there was one and a score above the number of questions are errors of input: the answer is then unknown, never a pass.
 */
export function moTestPassed(
  test: MoTest,
  settings: LawSettings = lawHere(),
  contractSignedOn: PlainDate | null = null,
  evaluations: CaseFile['moProcessEvaluations'] = [],
): Outcome<boolean> {
  if (!moTestShape.holdsOn(test.on, settings))
    return unknown('impossibleTestDay', ['testDay'], [moTestInputRule.ground('noTestYet', null, { test: test.on })]);
  const shape = moTestShape.on(test.on, settings);
  if (!isScore(test.core, shape.core) || !isScore(test.practical, shape.practical)) {
    return unknown(
      'impossibleScore',
      ['score'],
      [moTestInputRule.ground('impossibleScore', test.on, { core: test.core, practical: test.practical })],
    );
  }
  const { value: anchor, ground } = settings.moCutAnchor;
  const day =
    anchor === 'contractDate' && contractSignedOn !== null
      ? latest(contractSignedOn, firstTestDay(settings) ?? test.on)
      : test.on;
  const grading = moGrading.on(day, settings);
  if (grading.method === 'weighted' && test.kind === 'afterCourse')
    return weightedResult(test, shape.core + shape.practical, grading, evaluations, day);
  const { cut, rule } = cutOn(test.kind, day, settings);
  const passed = test.core >= cut.core && test.practical >= cut.practical;
  const values = { core: test.core, practical: test.practical, minCore: cut.core, minPractical: cut.practical };
  const grounds = [rule.ground(passed ? 'passed' : 'failed', day, values, day === test.on ? 'testDate' : 'contractDate'), ground];
  return passed && settings.moProcessEvaluation.value === 'mustBeSufficient'
    ? withProcess(test, evaluations, grounds, settings)
    : known(passed, grounds);
}

/** Q6: an agency may let a pass count only with a sufficient process evaluation. By default it is shown and changes nothing. */
function withProcess(
  test: MoTest,
  evaluations: CaseFile['moProcessEvaluations'],
  grounds: readonly Ground[],
  settings: LawSettings,
): Outcome<boolean> {
  if (test.kind === 'exemption' || !processEvaluationRule.holdsOn(test.on)) return known(true, grounds);
  const result = processEvaluationBy(evaluations, test.on)?.result ?? 'notAssessed';
  const because = [...grounds, settings.moProcessEvaluation.ground];
  if (result === 'sufficient') return known(true, because);
  return result === 'insufficient'
    ? known(false, [...because, processEvaluationRule.ground('bars', test.on)])
    : unknown('processEvaluationMissing', ['processEvaluation'], [...because, processEvaluationRule.ground('unknown', test.on)]);
}

function firstTestDay(settings: LawSettings): PlainDate | null {
  return moTestShape.timeline(settings)[0]?.from ?? null;
}

function isScore(score: number, questions: number): boolean {
  return Number.isInteger(score) && score >= 0 && score <= questions;
}
