import type { Parameter } from '../../define/parameter.ts';
import type { Rule } from '../../define/rule.ts';
import { brusselsFineCents, brusselsFineRule } from '../../brussels/enforcement/fine-limits.ts';
import { adviceRule, dutyRemainsRule } from './after-the-fine.ts';
import { fineCents, fineRule, fineWeightRule } from './fine-limits.ts';
import { fineMonths, fineTermRule } from './fine-term.ts';
import { forwardedRule } from './forwarded.ts';
import * as steps from './step-rules.ts';

/** Beside HF-0, HF-7, D5 and D9. The kinds of infringement are in ./infringement-kinds.ts. */
export const enforcementRules: readonly Rule[] = [
  adviceRule,
  dutyRemainsRule,
  fineRule,
  fineWeightRule,
  fineTermRule,
  forwardedRule,
  brusselsFineRule,
  ...Object.values(steps),
];
export const enforcementParameters: readonly Parameter<unknown>[] = [fineCents, fineMonths, brusselsFineCents];
