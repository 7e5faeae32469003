import { ok } from '#src/kernel/result.ts';
import { moTestPassed } from '#src/law/civic-integration/orientation/mo-cut.ts';
import { refuseUnknown } from '../decision/refusal.ts';
import type { Result } from '#src/kernel/result.ts';
import type { CaseFile, MoTest } from '#src/law/case.ts';
import type { Refusal } from '../decision/refusal.ts';

/** Pass or fail by the cut scores of the day of the test, and the case with this test in it. */
export function judgeTest(file: CaseFile, test: MoTest): Result<{ passed: boolean; after: CaseFile }, Refusal> {
  const outcome = moTestPassed(test);
  if (!outcome.known) return refuseUnknown('notAPassMark', outcome, { day: test.on });
  return ok({ passed: outcome.value, after: { ...file, moTests: [...file.moTests, test] } });
}
