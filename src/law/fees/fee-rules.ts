import type { Parameter } from '../define/parameter.ts';
import type { Rule } from '../define/rule.ts';
import { freeBeforeRule } from './fe-01-before-the-fee.ts';
import { moCourseCents, moCourseFeeRule } from './fe-02-mo-course.ts';
import { exemptionTestFeeRule, moTestCents, moTestFeeRule } from './fe-03-mo-test.ts';
import { nt2CapCents, nt2FeeRule } from './fe-04-nt2.ts';
import { moCapCents, moCapRule } from './fe-05-mo-cap.ts';
import { brusselsFreeRule } from './fe-06-brussels.ts';
import { exemptCategoryRule } from './fe-07-exempt-categories.ts';
import { socialCorrectionRule } from './fe-08-social-corrections.ts';
import { alwaysFreeRule } from './fe-09-always-free.ts';
import { certifyingTestCents, certifyingTestRule } from './fe-10-certifying-test.ts';
import { expensesRule } from './fe-expenses.ts';
import { noRefundRule, paymentRule } from './fe-payment.ts';
import { whoPaysRule } from './fe-who.ts';

export const feeRules: readonly Rule[] = [
  freeBeforeRule,
  moCourseFeeRule,
  moTestFeeRule,
  exemptionTestFeeRule,
  nt2FeeRule,
  moCapRule,
  brusselsFreeRule,
  exemptCategoryRule,
  socialCorrectionRule,
  alwaysFreeRule,
  certifyingTestRule,
  expensesRule,
  paymentRule,
  noRefundRule,
  whoPaysRule,
];
export const feeParameters: readonly Parameter<unknown>[] = [
  moCourseCents,
  moTestCents,
  nt2CapCents,
  moCapCents,
  certifyingTestCents,
];
