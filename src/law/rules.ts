import { choices } from './choices.ts';
import { brusselsNoticeMonths, brusselsNoticeRule } from './brussels/deadlines/notice-term.ts';
import { brusselsRegistrationMonths, brusselsRegistrationRule } from './brussels/deadlines/registration-term.ts';
import { brusselsTrackMonths, brusselsTrackRule } from './brussels/deadlines/track-term.ts';
import { brusselsSanctionRule } from './brussels/enforcement/sanctions.ts';
import { brusselsDutyRule } from './brussels/target-group/duty-exists.ts';
import { exemptStayRule } from './brussels/target-group/exempt-stay.ts';
import { voluntaryRule } from './brussels/target-group/voluntary.ts';
import { legalStayYears, whoIsObligedRule } from './brussels/target-group/who-is-obliged.ts';
import { holidays } from './calendar/holidays.ts';
import { longSuspensionRule } from './calendar/long-suspension.ts';
import { suspensionRule } from './calendar/suspension.ts';
import { waitRule } from './calendar/wait.ts';
import { certificate1Rule } from './civic-integration/certificate/at-1.ts';
import { certificate2Rule } from './civic-integration/certificate/at-2.ts';
import { certificate3Rule } from './civic-integration/certificate/at-3.ts';
import { certificate4Rule } from './civic-integration/certificate/at-4.ts';
import { certificateDecisionRule } from './civic-integration/certificate/at-decision.ts';
import { certificateLegacyRule } from './civic-integration/certificate/at-leg.ts';
import { suspensionGrounds, suspensionPossibleRule } from './civic-integration/contract/suspension-grounds.ts';
import { actirisDays, actirisTermRule } from './civic-integration/deadlines/actiris-term.ts';
import { b1OralMonths, b1OralTermRule } from './civic-integration/deadlines/b1-oral-term.ts';
import { registrationMonths, registrationTermRule } from './civic-integration/deadlines/registration-term.ts';
import { participationTermRule } from './civic-integration/deadlines/participation-term.ts';
import { termRule } from './civic-integration/deadlines/term.ts';
import { vdabMonths, vdabTermRule } from './civic-integration/deadlines/vdab-term.ts';
import { dutchRule } from './civic-integration/dutch/dutch-met.ts';
import { nonLiterateRule } from './civic-integration/dutch/non-literate.ts';
import { standardTestRule } from './civic-integration/dutch/standard-test.ts';
import { enforcementParameters, enforcementRules } from './civic-integration/enforcement/enforcement-rules.ts';
import { infringementKindRules } from './civic-integration/enforcement/infringement-kinds.ts';
import { regularisationRule } from './civic-integration/enforcement/regularisation-term.ts';
import { sanctionableRule } from './civic-integration/enforcement/sanctionable.ts';
import { brusselsLanguageRule } from './brussels/target-group/language-demand.ts';
import { recruitmentLetterRule } from './brussels/target-group/recruitment-letter.ts';
import { brusselsInflowRule, reportingRule } from './brussels/target-group/reporting.ts';
import { letterRule } from './civic-integration/target-group/letters.ts';
import { responsibleBodyRule } from './civic-integration/target-group/responsible-body.ts';
import { deferralRule } from './civic-integration/contract/deferral.ts';
import {
  diplomaExemption,
  diplomaExemptionRule,
  exemptionGrounds,
  exemptionRule,
} from './civic-integration/exemption/exemption-grounds.ts';
import { cutAfterCourse, cutExemption, moCut1, moCut2, moCut3, moCut4 } from './civic-integration/orientation/mo-cut-scores.ts';
import { moAttemptsRule } from './civic-integration/orientation/mo-attempts.ts';
import { moGrading, moWeightedRule } from './civic-integration/orientation/mo-grading.ts';
import { moTestInputRule, moTestShape } from './civic-integration/orientation/mo-test.ts';
import { processEvaluationRule } from './civic-integration/orientation/process-evaluation.ts';
import { orientationRule } from './civic-integration/orientation/orientation-met.ts';
import { participationHours } from './civic-integration/participation/participation-hours.ts';
import { participationRule } from './civic-integration/participation/participation-rule.ts';
import { hoursRule } from './civic-integration/participation/proven-hours.ts';
import { whoFollowsRule } from './civic-integration/pillars/who-follows.ts';
import { adultRule } from './civic-integration/target-group/adult.ts';
import { ages } from './civic-integration/target-group/ages.ts';
import { asylumBeforeReformRule, asylumFromReformRule } from './civic-integration/target-group/asylum-applicant.ts';
import { bornAbroadBelgianRule } from './civic-integration/target-group/born-abroad-belgian.ts';
import { dutyEndsRule, dutyLastsRule } from './civic-integration/target-group/duty-lasts.ts';
import { euCitizenRule } from './civic-integration/target-group/eu-citizen.ts';
import { earlyTrackRule } from './civic-integration/target-group/early-track.ts';
import { residenceDocumentRule, residenceDocuments } from './civic-integration/target-group/residence-documents.ts';
import { excludedStayRule } from './civic-integration/target-group/excluded-stay.ts';
import { familyReunificationRule } from './civic-integration/target-group/family-reunification.ts';
import { firstTrackRule } from './civic-integration/target-group/first-track.ts';
import { legalStayRule } from './civic-integration/target-group/legal-stay.ts';
import { ministerOfLongRecognisedCommunityRule, ministerRule } from './civic-integration/target-group/minister-of-worship.ts';
import { minorRule } from './civic-integration/target-group/minor.ts';
import { newcomerAfterMoveRule, yearsElsewhere } from './civic-integration/target-group/newcomer-after-move.ts';
import { otherBasisRule } from './civic-integration/target-group/other-basis.ts';
import { recentlyRegisteredRule, recentMonths } from './civic-integration/target-group/recently-registered.ts';
import { refugeeRule } from './civic-integration/target-group/refugee.ts';
import { regimeRule } from './civic-integration/target-group/regime.ts';
import { traffickingOrRegularisedRule } from './civic-integration/target-group/trafficking-or-regularised.ts';
import { unaccompaniedMinorRule } from './civic-integration/target-group/unaccompanied-minor.ts';
import { employmentServiceRule } from './civic-integration/work/registration-done.ts';
import { workRule } from './civic-integration/work/work-pillar.ts';
import { workingAge } from './civic-integration/work/working-age.ts';
import { ageBands } from './minors/age-band.ts';
import { educationGuidanceRule } from './minors/guidance.ts';
import { schoolEnrolmentDays, schoolEnrolmentRule } from './minors/school-enrolment.ts';
import { countingWays } from './temporary-protection/counting.ts';
import { freeInterpreting } from './temporary-protection/free-interpreting.ts';
import { preTrackLastDay, preTrackParts, preTrackRule } from './temporary-protection/pre-track.ts';
import { temporaryProtectionVdabRule } from './temporary-protection/vdab-duty.ts';
import { ownOfferRule, protectionRule, regularTrackRule } from './temporary-protection/which-offer.ts';
import { needsPlanDay, needsPlanRule, waitingListMonthDays, waitingListRule } from './agency/agency-calendar.ts';
import { moStartMonths, moStartRule } from './agency/mo-start.ts';
import { runningContractRule } from './agency/running-contract.ts';
import { nt2Hours } from './civic-integration/dutch/advice.ts';
import { adviceBindsRule } from './civic-integration/dutch/advice-binds.ts';
import { cbeShareRule } from './civic-integration/dutch/cbe-share.ts';
import { languageTestKinds } from './civic-integration/dutch/language-tests.ts';
import { passRateRule } from './civic-integration/dutch/pass-rate.ts';
import { resultTermRule, resultWeeks, retakeMonths, retakeRule } from './civic-integration/dutch/test-terms.ts';
import { centreCities } from './codes/centre-cities.ts';
import { legacyCodeRule, legacyInfringements } from './codes/legacy.ts';
import { mergers, municipalityCodeRule } from './codes/mergers.ts';
import { countingRule } from './interpreting/identities.ts';
import { requestClassRule } from './interpreting/request-class.ts';
import { cancellationHour, cancellationRule, noWindowRule, sheetDays, sheetRule } from './interpreting/terms.ts';
import { projectYear1, projectYear2, projectYear3, projectYears } from './local-authorities/project-years.ts';
import { outflowMonths, outflowRule } from './outflow/outflow.ts';
import { proofRules } from './civic-integration/proofs/proof-rules.ts';
import { feeParameters, feeRules } from './fees/fee-rules.ts';
import type { Parameter } from './define/parameter.ts';
import type { Rule } from './define/rule.ts';

/** Every rule of the law, in the order of the folders. A test finds a rule that is missing here. */
export const rules: readonly Rule[] = [
  brusselsNoticeRule,
  brusselsRegistrationRule,
  brusselsTrackRule,
  brusselsSanctionRule,
  brusselsDutyRule,
  exemptStayRule,
  voluntaryRule,
  whoIsObligedRule,
  suspensionRule,
  longSuspensionRule,
  waitRule,
  certificate1Rule,
  certificate2Rule,
  certificate3Rule,
  certificate4Rule,
  certificateDecisionRule,
  certificateLegacyRule,
  suspensionPossibleRule,
  actirisTermRule,
  b1OralTermRule,
  registrationTermRule,
  participationTermRule,
  termRule,
  vdabTermRule,
  dutchRule,
  nonLiterateRule,
  standardTestRule,
  regularisationRule,
  sanctionableRule,
  exemptionRule,
  diplomaExemptionRule,
  deferralRule,
  brusselsLanguageRule,
  recruitmentLetterRule,
  brusselsInflowRule,
  reportingRule,
  letterRule,
  responsibleBodyRule,
  moCut1,
  moCut2,
  moCut3,
  moCut4,
  moTestInputRule,
  moWeightedRule,
  moAttemptsRule,
  processEvaluationRule,
  orientationRule,
  participationRule,
  hoursRule,
  whoFollowsRule,
  adultRule,
  asylumBeforeReformRule,
  asylumFromReformRule,
  bornAbroadBelgianRule,
  dutyLastsRule,
  dutyEndsRule,
  euCitizenRule,
  excludedStayRule,
  familyReunificationRule,
  firstTrackRule,
  legalStayRule,
  ministerRule,
  ministerOfLongRecognisedCommunityRule,
  minorRule,
  newcomerAfterMoveRule,
  otherBasisRule,
  recentlyRegisteredRule,
  refugeeRule,
  regimeRule,
  earlyTrackRule,
  residenceDocumentRule,
  preTrackRule,
  ownOfferRule,
  protectionRule,
  regularTrackRule,
  temporaryProtectionVdabRule,
  traffickingOrRegularisedRule,
  unaccompaniedMinorRule,
  employmentServiceRule,
  workRule,
  educationGuidanceRule,
  schoolEnrolmentRule,
  needsPlanRule,
  waitingListRule,
  moStartRule,
  runningContractRule,
  adviceBindsRule,
  cbeShareRule,
  passRateRule,
  resultTermRule,
  retakeRule,
  legacyCodeRule,
  municipalityCodeRule,
  countingRule,
  requestClassRule,
  cancellationRule,
  noWindowRule,
  sheetRule,
  projectYear1,
  projectYear2,
  projectYear3,
  outflowRule,
  ...enforcementRules,
  ...Object.values(infringementKindRules),
  ...proofRules,
  ...feeRules,
  ...Object.values(choices).map((choice) => choice.rule),
];

export const parameters: readonly Parameter<unknown>[] = [
  brusselsNoticeMonths,
  brusselsRegistrationMonths,
  brusselsTrackMonths,
  legalStayYears,
  holidays,
  suspensionGrounds,
  actirisDays,
  b1OralMonths,
  registrationMonths,
  vdabMonths,
  exemptionGrounds,
  diplomaExemption,
  cutAfterCourse,
  cutExemption,
  moTestShape,
  moGrading,
  needsPlanDay,
  waitingListMonthDays,
  moStartMonths,
  nt2Hours,
  languageTestKinds,
  resultWeeks,
  retakeMonths,
  legacyInfringements,
  mergers,
  centreCities,
  cancellationHour,
  sheetDays,
  projectYears,
  outflowMonths,
  participationHours,
  ages,
  yearsElsewhere,
  recentMonths,
  workingAge,
  residenceDocuments,
  countingWays,
  freeInterpreting,
  preTrackLastDay,
  preTrackParts,
  ageBands,
  schoolEnrolmentDays,
  ...enforcementParameters,
  ...feeParameters,
];

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
export const parameterById: ReadonlyMap<string, Parameter<unknown>> = new Map(
  parameters.map((parameter) => [parameter.id, parameter]),
);
