import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import type { LawSettings } from '../../settings.ts';
import { afterDeath } from './after-death.ts';
import { attendanceSum } from './attendance-sum.ts';
import { beforeBirth } from './before-birth.ts';
import { certificateBeforeContract } from './certificate-before-contract.ts';
import { contractOfAMinor } from './contract-of-a-minor.ts';
import { endsBeforeItBegins } from './ends-before-it-begins.ts';
import { fineLimits } from './fine-limits.ts';
import { halfHours } from './half-hours.ts';
import { infringementOrder } from './infringement-order.ts';
import { legacyMark } from './legacy-mark.ts';
import { moTest, processEvaluation } from './mo-test.ts';
import { negativeAmount } from './negative-amount.ts';
import type { Check, Problem } from './problem.ts';
import { twoStatesOneDay } from './two-states-one-day.ts';

const checks: readonly Check[] = [
  beforeBirth,
  afterDeath,
  endsBeforeItBegins,
  twoStatesOneDay,
  contractOfAMinor,
  certificateBeforeContract,
  legacyMark,
  moTest,
  processEvaluation,
  halfHours,
  attendanceSum,
  negativeAmount,
  fineLimits,
  infringementOrder,
];

/** Everything in a case that cannot be, all at once; empty for a case that can be decided. */
export function impossibilities(file: CaseFile, on: PlainDate, settings: LawSettings): readonly Problem[] {
  return checks.flatMap((check) => check(file, on, settings));
}
