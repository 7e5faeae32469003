import { dossierFacts } from '../dossier/dossier-facts.ts';
import { ok } from '#src/kernel/result.ts';
import { proveB1Oral } from '../certificate/prove-b1.ts';
import { proveRegularParticipation } from '../certificate/prove-regular-participation.ts';
import { establishLimitedLearning } from '../certificate/establish-limited-learning.ts';
import { issueCertificate } from '../certificate/issue.ts';
import { endContract } from '../contract/end.ts';
import { signContract } from '../contract/sign.ts';
import { effectiveAfter } from '../corrections/after.ts';
import { correctDay } from '../corrections/correct-day.ts';
import { withdrawFact } from '../corrections/withdraw.ts';
import { adviseNt2 } from '../dutch/advise.ts';
import { enrolNt2 } from '../dutch/enrol.ts';
import { assessLiteracy } from '../dutch/literacy.ts';
import { recordNt2Interview } from '../dutch/interview.ts';
import { recordNt2Result } from '../dutch/record-result.ts';
import { recordNt2Test } from '../dutch/take-test.ts';
import { cancelInfringement } from '../enforcement/cancel.ts';
import { decideInfringement } from '../enforcement/decide.ts';
import { establishInfringement } from '../enforcement/establish.ts';
import { followUpFine, recordFinePaid } from '../enforcement/follow-up-fine.ts';
import { handOverInfringement } from '../enforcement/hand-over.ts';
import { regulariseInfringement } from '../enforcement/regularise.ts';
import { sendNotice } from '../enforcement/send-notice.ts';
import { exempt } from '../exemption/exempt.ts';
import { exemptFromFee } from '../fees/exempt.ts';
import { recordFeePayment } from '../fees/record-payment.ts';
import { guideToEducation } from '../guidance/guide-to-education.ts';
import { startDiplomaGuidance } from '../guidance/start-diploma.ts';
import { closeMoCourse } from '../orientation-pillar/close-course.ts';
import { recordMoProcessEvaluation } from '../orientation-pillar/evaluate-process.ts';
import { recordMoExemptionTest } from '../orientation-pillar/record-exemption-test.ts';
import { recordMoTest } from '../orientation-pillar/record-test.ts';
import { requestMoExemptionTest } from '../orientation-pillar/request-exemption-test.ts';
import { recordMoStart } from '../orientation-pillar/start.ts';
import { recordAttendance } from '../participation/attendance.ts';
import { recordParticipation } from '../participation/record.ts';
import { beginPreTrack } from '../registration/begin-pre-track.ts';
import { deferSignature } from '../registration/defer-signature.ts';
import { deferRegistration } from '../registration/defer.ts';
import { register } from '../registration/register.ts';
import { groupOn } from '../registration/target-group.ts';
import { changeActivity } from '../residence/change-activity.ts';
import { recordArrival } from '../residence/arrival.ts';
import { recordDeath } from '../residence/death.ts';
import { changeSchoolEnrolment } from '../residence/school-enrolment.ts';
import { changeInsz } from '../residence/change-insz.ts';
import { changeNationality } from '../residence/change-nationality.ts';
import { changeResidence } from '../residence/change-residence.ts';
import { changeStay } from '../residence/change-stay.ts';
import { resume } from '../suspension/resume.ts';
import { suspend } from '../suspension/suspend.ts';
import { beginWait } from '../waits/begin-wait.ts';
import { endWait } from '../waits/end-wait.ts';
import { recordEmploymentService } from '../work/record-employment-service.ts';
import { caseFile } from '../dossier/case-file.ts';
import { dossierOf } from '../dossier/dossier-of.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import type { ActName } from '../acts.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewDossierFact } from '../dossier/dossier-fact.ts';
import type { Context, DatedAct, Decided, Decision } from './decision.ts';

export type AnyAct = { [Name in ActName]: DatedAct<Name> }[ActName];

const decisions: { readonly [Name in ActName]: Decision<Name> } = {
  register,
  deferRegistration,
  deferSignature,
  beginPreTrack,
  signContract,
  endContract,
  exempt,
  suspend,
  resume,
  beginWait,
  endWait,
  recordMoStart,
  closeMoCourse,
  recordMoProcessEvaluation,
  requestMoExemptionTest,
  recordMoExemptionTest,
  recordMoTest,
  assessLiteracy,
  recordNt2Interview,
  recordNt2Test,
  adviseNt2,
  enrolNt2,
  recordNt2Result,
  recordEmploymentService,
  recordParticipation,
  recordAttendance,
  establishLimitedLearning,
  recordFeePayment,
  exemptFromFee,
  issueCertificate,
  proveRegularParticipation,
  proveB1Oral,
  establishInfringement,
  sendNotice,
  regulariseInfringement,
  handOverInfringement,
  cancelInfringement,
  decideInfringement,
  recordFinePaid,
  followUpFine,
  changeResidence,
  changeStay,
  changeNationality,
  changeActivity,
  recordArrival,
  changeSchoolEnrolment,
  recordDeath,
  changeInsz,
  startDiplomaGuidance,
  guideToEducation,
  correctDay,
  withdrawFact,
};

/** What the dossier tells, folded once for any number of questions. */
export interface Known {
  readonly recorded: readonly Fact[];
  readonly effective: readonly Fact[];
  readonly dossier: Dossier;
  readonly file: CaseFile;
}

export function knownFrom(recorded: readonly Fact[]): Known {
  const effective = dossierFacts(recorded);
  return { recorded, effective, dossier: dossierOf(effective), file: caseFile(effective) };
}

/** The one way from an act to facts: the act's own decision, then the target group where the act changes it. */
export function decide(known: Known, act: AnyAct, context: Omit<Context, 'recorded'>): Decided {
  const decision = decisions[act.act] as Decision<ActName>; // the table gives each act its own decision
  const decided = decision(known.dossier, known.file, act as DatedAct<never>, { ...context, recorded: known.recorded });
  if (!decided.ok) return decided;
  return ok(withTargetGroup(known.recorded, decided.value, act.on));
}

/** Only what the register tells, or a correction, can change the target group; a test or a contract cannot. */
export function withTargetGroup(
  recorded: readonly Fact[],
  facts: readonly NewDossierFact[],
  on: PlainDate,
): readonly NewDossierFact[] {
  const mayChange = facts.some(
    (fact) => fact.corrects !== undefined || (fact.type.startsWith('register.') && !withoutEffectOnGroup.has(fact.type)),
  );
  if (!mayChange) return facts;
  const after = effectiveAfter(recorded, facts);
  const { group: standing, region } = dossierOf(after);
  const group = groupOn(caseFile(after), on);
  if (group === standing || region === null) return facts;
  return [...facts, { type: 'trajectory.target-group-determined', on, data: { group, region } }];
}

const withoutEffectOnGroup: ReadonlySet<string> = new Set([
  'register.identifier-changed',
  'register.arrived',
  'register.school-enrolment-changed',
]);
