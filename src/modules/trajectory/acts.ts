import { z } from 'zod';
import { waitReasons } from '#src/law/case.ts';
import { pillarKeys } from '#src/law/judgement.ts';
import { feePartKinds } from '#src/law/case.ts';
import { deskCodes } from '#src/reference/desks.ts';
import { languageCodes } from '#src/reference/languages.ts';
import { nationalityGroups, placeCodes, stayGrounds } from '../register/ask.ts';
import {
  cefrLevels,
  contractEndReasons,
  courseForms,
  courseProviders,
  exemptionGrounds,
  feeExemptionCategories,
  fineSteps,
  infringementCancellations,
  infringementKinds,
  learningPillars,
  nt2Advices,
  nt2InterviewKinds,
  nt2TestKinds,
  nt2TestOrganisers,
  processResults,
  suspensionGrounds,
} from './codes.ts';

/** What every act says: the version of the dossier it was decided on, and the legal day. */
const always = { expectedVersion: z.int().min(0), on: z.iso.date() };
const act = <const Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ act: z.literal(name), ...always, ...shape });

const desk = z.enum(deskCodes).optional();
/** Euros as people write them, to the cent; facts and law count whole cents. */
const euros = z.number().max(10_000).multipleOf(0.01);
const scores = { core: z.int().min(0).max(11), practical: z.int().min(0).max(30) };

/** The acts of part 4 of the spine, each with the body that its form sends. Domain words: GLOSSARY.md. */
export const counsellorActBodies = {
  register: act('register', { desk }),
  deferRegistration: act('deferRegistration', { until: z.iso.date() }),
  deferSignature: act('deferSignature', { until: z.iso.date() }),
  beginPreTrack: act('beginPreTrack', {}),
  signContract: act('signContract', { desk, declarationSigned: z.boolean() }),
  endContract: act('endContract', { reason: z.enum(contractEndReasons) }),
  exempt: act('exempt', { ground: z.enum(exemptionGrounds) }),
  suspend: act('suspend', { ground: z.enum(suspensionGrounds), from: z.iso.date(), until: z.iso.date() }),
  resume: act('resume', { suspension: z.uuid() }),
  beginWait: act('beginWait', { reason: z.enum(waitReasons), pillar: z.enum(pillarKeys).optional() }),
  endWait: act('endWait', { wait: z.uuid() }),
  recordMoStart: act('recordMoStart', { course: z.uuid(), language: z.enum(languageCodes), form: z.enum(courseForms) }),
  closeMoCourse: act('closeMoCourse', { passed: z.boolean() }),
  requestMoExemptionTest: act('requestMoExemptionTest', {}),
  recordMoExemptionTest: act('recordMoExemptionTest', scores),
  recordMoTest: act('recordMoTest', scores),
  recordMoProcessEvaluation: act('recordMoProcessEvaluation', {
    result: z.enum(processResults),
    percent: z.number().int().min(0).max(100).optional(),
  }),
  assessLiteracy: act('assessLiteracy', { literate: z.boolean() }),
  recordNt2Interview: act('recordNt2Interview', { kind: z.enum(nt2InterviewKinds) }),
  recordNt2Test: act('recordNt2Test', { kind: z.enum(nt2TestKinds), organiser: z.enum(nt2TestOrganisers) }),
  adviseNt2: act('adviseNt2', { advice: z.enum(nt2Advices) }),
  enrolNt2: act('enrolNt2', { provider: z.enum(courseProviders), level: z.enum(cefrLevels) }),
  recordNt2Result: act('recordNt2Result', {
    level: z.enum(cefrLevels),
    skills: z.enum(['oral', 'written', 'both']),
    result: z.enum(['passed', 'notPassed', 'undetermined']),
    standardTest: z.boolean(),
  }),
  recordEmploymentService: act('recordEmploymentService', { service: z.enum(['vdab', 'actiris']) }),
  recordParticipation: act('recordParticipation', { hours: z.number().min(0.5).max(200).multipleOf(0.5) }),
  recordAttendance: act('recordAttendance', {
    pillar: z.enum(learningPillars),
    from: z.iso.date(),
    until: z.iso.date(),
    sessions: z.int().min(1).max(400),
    attended: z.int().min(0).max(400),
    justified: z.int().min(0).max(400),
  }),
  establishLimitedLearning: act('establishLimitedLearning', { pillar: z.enum(learningPillars) }),
  /** Of a certifying test (Atlas) no fact tells the sitting, so no payment is recorded for one. */
  recordFeePayment: act('recordFeePayment', { part: z.enum(feePartKinds).exclude(['certifyingTest']), euros: euros.min(0.01) }),
  exemptFromFee: act('exemptFromFee', { category: z.enum(feeExemptionCategories) }),
  issueCertificate: act('issueCertificate', {}),
  proveRegularParticipation: act('proveRegularParticipation', {}),
  proveB1Oral: act('proveB1Oral', {}),
  establishInfringement: act('establishInfringement', { kind: z.enum(infringementKinds) }),
  sendNotice: act('sendNotice', { infringement: z.uuid() }),
  regulariseInfringement: act('regulariseInfringement', { infringement: z.uuid() }),
  handOverInfringement: act('handOverInfringement', { infringement: z.uuid() }),
  cancelInfringement: act('cancelInfringement', { infringement: z.uuid(), reason: z.enum(infringementCancellations) }),
  changeResidence: act('changeResidence', {
    place: z.enum(placeCodes),
    nis: z
      .string()
      .regex(/^[1-9]\d{4}$/)
      .nullable(),
  }),
  changeStay: act('changeStay', { stayGround: z.enum(stayGrounds) }),
  changeNationality: act('changeNationality', { nationality: z.enum(nationalityGroups) }),
  changeActivity: act('changeActivity', { works: z.boolean(), studies: z.boolean() }),
  recordArrival: act('recordArrival', {}),
  changeSchoolEnrolment: act('changeSchoolEnrolment', { enrolled: z.boolean() }),
  recordDeath: act('recordDeath', {}),
  changeInsz: act('changeInsz', { insz: z.string().max(20) }),
  startDiplomaGuidance: act('startDiplomaGuidance', {}),
  guideToEducation: act('guideToEducation', {}),
  /** Puts another day in the place of a recorded fact's day. The old fact stays readable. */
  correctDay: act('correctDay', { fact: z.uuid() }),
  /** Says that a fact should not have been recorded. */
  withdrawFact: act('withdrawFact', {
    fact: z.uuid(),
    reason: z.enum(['wrongPerson', 'wrongDay', 'didNotHappen', 'duplicate', 'wrongCode']),
  }),
} as const;

/** What the enforcement officer of ABB does, in a file that was handed over; through an endpoint and a permission of its own. */
export const officerActBodies = {
  /** The officer's own decision: an amount within the limits of the law (HF-1), or no fine. */
  decideInfringement: act('decideInfringement', {
    infringement: z.uuid(),
    outcome: z.enum(['fine', 'noFine']),
    euros: euros.min(0).optional(),
  }),
  recordFinePaid: act('recordFinePaid', { infringement: z.uuid() }),
  followUpFine: act('followUpFine', { infringement: z.uuid(), step: z.enum(fineSteps) }),
} as const;
export const actBodies = { ...counsellorActBodies, ...officerActBodies } as const;
type OfficerAct = z.infer<(typeof officerActBodies)[keyof typeof officerActBodies]>;
type CounsellorAct = z.infer<(typeof counsellorActBodies)[keyof typeof counsellorActBodies]>;
/** Which of the two endpoints takes it. */
export function isOfficerAct(body: OfficerAct | CounsellorAct): body is OfficerAct {
  return Object.hasOwn(officerActBodies, body.act);
}
export type ActName = keyof typeof actBodies;
export type Act = OfficerAct | CounsellorAct;
export type ActBody<Name extends ActName> = z.infer<(typeof actBodies)[Name]>;
