import { brusselsCases } from './brussels/target-group/brussels.cases.ts';
import { suspensionCases } from './calendar/suspension.cases.ts';
import { waitCases } from './calendar/wait.cases.ts';
import { choiceCases } from './choices.cases.ts';
import { certificateCases } from './civic-integration/certificate/certificate.cases.ts';
import { certificateGroundCases } from './civic-integration/certificate/certificate-grounds.cases.ts';
import { participationCases } from './civic-integration/participation/participation.cases.ts';
import { registrationCases } from './civic-integration/work/registration.cases.ts';
import { deadlineCases } from './civic-integration/deadlines/deadlines.cases.ts';
import { dutchCases } from './civic-integration/dutch/dutch.cases.ts';
import { enforcementCases } from './civic-integration/enforcement/enforcement.cases.ts';
import { gradingCases } from './civic-integration/orientation/grading.cases.ts';
import { fineCases } from './civic-integration/enforcement/fines.cases.ts';
import { kindCases } from './civic-integration/enforcement/kinds.cases.ts';
import { stepCases } from './civic-integration/enforcement/steps.cases.ts';
import { orientationCases } from './civic-integration/orientation/orientation.cases.ts';
import { contractCases } from './civic-integration/contract/contract.cases.ts';
import { exemptionCases } from './civic-integration/exemption/exemption.cases.ts';
import { pillarCases } from './civic-integration/pillars/pillars.cases.ts';
import { edgeCases } from './civic-integration/target-group/edges.cases.ts';
import { letterCases } from './civic-integration/target-group/letters.cases.ts';
import { documentCases } from './civic-integration/target-group/documents.cases.ts';
import { dutyCases } from './civic-integration/target-group/duty.cases.ts';
import { targetGroupCases } from './civic-integration/target-group/target-group.cases.ts';
import { minorCases } from './minors/minors.cases.ts';
import { temporaryProtectionCases } from './temporary-protection/temporary-protection.cases.ts';
import { agencyCases } from './agency/agency.cases.ts';
import { measureCases } from './civic-integration/dutch/measures.cases.ts';
import { codesCases } from './codes/codes.cases.ts';
import { interpretingCases } from './interpreting/interpreting.cases.ts';
import { projectYearCases } from './local-authorities/project-years.cases.ts';
import { outflowCases } from './outflow/outflow.cases.ts';
import { proofCases } from './civic-integration/proofs/proofs.cases.ts';
import { feeChoiceCases } from './fees/fee-choices.cases.ts';
import { feeCases } from './fees/fees.cases.ts';
import { paymentCases } from './fees/payments.cases.ts';
import type { LawCase } from './define/cases.ts';

/** Every table of cases. A test finds a table that is missing here. */
export const allCases: readonly LawCase[] = [
  ...targetGroupCases,
  ...dutyCases,
  ...brusselsCases,
  ...orientationCases,
  ...gradingCases,
  ...dutchCases,
  ...certificateCases,
  ...certificateGroundCases,
  ...participationCases,
  ...registrationCases,
  ...deadlineCases,
  ...enforcementCases,
  ...suspensionCases,
  ...waitCases,
  ...agencyCases,
  ...measureCases,
  ...codesCases,
  ...interpretingCases,
  ...projectYearCases,
  ...outflowCases,
  ...fineCases,
  ...kindCases,
  ...stepCases,
  ...proofCases,
  ...feeCases,
  ...feeChoiceCases,
  ...paymentCases,
  ...choiceCases,
  ...minorCases,
  ...documentCases,
  ...letterCases,
  ...edgeCases,
  ...pillarCases,
  ...contractCases,
  ...exemptionCases,
  ...temporaryProtectionCases,
];
