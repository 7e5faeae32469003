import { latest } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { MoTest } from '../../case.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import { defaultSettings } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cutOn } from './mo-cut-scores.ts';
import { moTestInputRule, moTestShape } from './mo-test.ts';

/**
 * Whether a sitting of the MO test or of the exemption test is passed, by the cut scores of the day of the test. A test before
 * there was one and a score above the number of questions are errors of input: the answer is then unknown, never a pass.
 */
export function moTestPassed(
  test: MoTest,
  settings: LawSettings = defaultSettings,
  contractSignedOn: PlainDate | null = null,
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
  const { cut, rule } = cutOn(test.kind, day, settings);
  const passed = test.core >= cut.core && test.practical >= cut.practical;
  const values = { core: test.core, practical: test.practical, minCore: cut.core, minPractical: cut.practical };
  return known(passed, [
    rule.ground(passed ? 'passed' : 'failed', day, values, day === test.on ? 'testDate' : 'contractDate'),
    ground,
  ]);
}

function firstTestDay(settings: LawSettings): PlainDate | null {
  return moTestShape.timeline(settings)[0]?.from ?? null;
}

function isScore(score: number, questions: number): boolean {
  return Number.isInteger(score) && score >= 0 && score <= questions;
}
