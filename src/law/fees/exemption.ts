import type { CaseFile, FeePart } from '../case.ts';
import { standingOn } from '../civic-integration/target-group/target-group.ts';
import type { Ground } from '../outcome.ts';
import type { LawSettings } from '../settings.ts';
import { exemptCategoryRule } from './fe-07-exempt-categories.ts';
import { isAfterJudgment, NT2_SOCIAL_CORRECTION, socialCorrectionRule } from './fe-08-social-corrections.ts';

/** Null: whether it holds is not known. */
interface FeeExemption {
  readonly exempt: boolean | null;
  readonly grounds: readonly Ground[];
}

/** FE-07 for social orientation, FE-08 for Dutch. A decision never frees a part that lies before it. */
export function feeExemption(file: CaseFile, part: FeePart, settings: LawSettings): FeeExemption {
  return part.part === 'nt2Course' || part.part === 'nt2Test'
    ? socialCorrection(file, part, settings)
    : exemptCategory(file, part, settings);
}

function exemptCategory(file: CaseFile, part: FeePart, settings: LawSettings): FeeExemption {
  const { value: listed, ground } = settings.feeExemptionCategories;
  let refused: readonly Ground[] = [];
  for (const { on: since, category } of file.feeExemptions) {
    if (category === NT2_SOCIAL_CORRECTION) continue;
    if (since > part.on) refused = [exemptCategoryRule.ground('provenLater', part.on, { since })];
    else if (listed.length > 0 && !listed.includes(category))
      refused = [exemptCategoryRule.ground('notListed', part.on, { since }), ground];
    else return { exempt: true, grounds: [exemptCategoryRule.ground('exempt', part.on, { since }), ground] };
  }
  return { exempt: false, grounds: refused };
}

function socialCorrection(file: CaseFile, part: FeePart, settings: LawSettings): FeeExemption {
  let found: FeeExemption = { exempt: false, grounds: [] };
  for (const { on: decidedOn, category } of file.feeExemptions) {
    if (category !== NT2_SOCIAL_CORRECTION || decidedOn > part.on) continue;
    if (isAfterJudgment(decidedOn)) return { exempt: true, grounds: [socialCorrectionRule.ground('holds', decidedOn)] };
    const { targetGroup } = standingOn(file, decidedOn, settings);
    if (!targetGroup.known) found = { exempt: null, grounds: [socialCorrectionRule.ground('groupUnknown', decidedOn)] };
    else if (targetGroup.value.group === 'mandatory')
      found = { exempt: false, grounds: [socialCorrectionRule.ground('shutOut', decidedOn)] };
    else return { exempt: true, grounds: [socialCorrectionRule.ground('holds', decidedOn)] };
  }
  return found;
}
