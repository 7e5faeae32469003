import { actLabels } from './labels/acts.ts';
import {
  cefrLevelLabels,
  contractEndReasonLabels,
  conversationKindLabels,
  courseFormLabels,
  courseProviderLabels,
  employmentServiceLabels,
  exemptionGroundLabels,
  infringementCancellationLabels,
  infringementKindLabels,
  nt2AdviceLabels,
  processResultLabels,
  registrationKindLabels,
  resultLabels,
  skillLabels,
  suspensionGroundLabels,
  waitReasonLabels,
  withdrawalReasonLabels,
} from './labels/codes.ts';
import { factLabels } from './labels/facts.ts';
import { refusalLabels } from './labels/refusals.ts';
import {
  factSourceLabels,
  inflowChannelLabels,
  letterKindLabels,
  nationalityGroupLabels,
  placeLabels,
  stayGroundLabels,
} from './labels/register.ts';
import { findingKindLabels, findingStateLabels, nowLabels, settleReasonLabels, whyDifferentLabels } from './labels/review.ts';
import {
  deadlineLabels,
  deadlineStateLabels,
  infringementStateLabels,
  missingLabels,
  pillarDemandLabels,
  pillarLabels,
  pillarStateLabels,
  stateLabels,
} from './labels/states.ts';
import { bucketLabels, matchLabels, subjectLabels, waitsForLabels } from './labels/work.ts';
import type { Labels } from './labels/label.ts';

/**
 * Every code that a screen may show, with its word in Dutch and English. A test binds each list to its code and to
 * GLOSSARY.md. Regions, desks, languages and target groups carry their names themselves (./regions.ts, …).
 */
export const labels = {
  factType: factLabels,
  act: actLabels,
  state: stateLabels,
  infringementState: infringementStateLabels,
  pillar: pillarLabels,
  pillarDemand: pillarDemandLabels,
  pillarState: pillarStateLabels,
  deadline: deadlineLabels,
  deadlineState: deadlineStateLabels,
  missing: missingLabels,
  subject: subjectLabels,
  bucket: bucketLabels,
  waitsFor: waitsForLabels,
  matched: matchLabels,
  findingKind: findingKindLabels,
  findingState: findingStateLabels,
  nowCode: nowLabels,
  whyDifferent: whyDifferentLabels,
  settleReason: settleReasonLabels,
  refusal: refusalLabels,
  exemptionGround: exemptionGroundLabels,
  suspensionGround: suspensionGroundLabels,
  infringementKind: infringementKindLabels,
  infringementCancellation: infringementCancellationLabels,
  contractEndReason: contractEndReasonLabels,
  courseForm: courseFormLabels,
  processResult: processResultLabels,
  nt2Advice: nt2AdviceLabels,
  courseProvider: courseProviderLabels,
  cefrLevel: cefrLevelLabels,
  skill: skillLabels,
  result: resultLabels,
  employmentService: employmentServiceLabels,
  registrationKind: registrationKindLabels,
  conversationKind: conversationKindLabels,
  withdrawalReason: withdrawalReasonLabels,
  waitReason: waitReasonLabels,
  stayGround: stayGroundLabels,
  nationality: nationalityGroupLabels,
  place: placeLabels,
  inflowChannel: inflowChannelLabels,
  letterKind: letterKindLabels,
  factSource: factSourceLabels,
} as const satisfies { readonly [List in string]: Labels };
