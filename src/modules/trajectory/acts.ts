import { z } from 'zod';
import { waitReasons } from '#src/law/case.ts';
import { pillarKeys } from '#src/law/judgement.ts';
import { deskCodes } from '#src/reference/desks.ts';
import { languageCodes } from '#src/reference/languages.ts';
import { nationalityGroups, placeCodes, stayGrounds } from '../register/ask.ts';
import {
  cefrLevels,
  contractEndReasons,
  courseForms,
  courseProviders,
  exemptionGrounds,
  infringementCancellations,
  infringementKinds,
  nt2Advices,
  processResults,
  suspensionGrounds,
} from './codes.ts';

/** What every act says: the version of the dossier it was decided on, and the legal day. */
const always = { expectedVersion: z.int().min(0), on: z.iso.date() };
const act = <const Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ act: z.literal(name), ...always, ...shape });

const desk = z.enum(deskCodes).optional();
const scores = { core: z.int().min(0).max(11), practical: z.int().min(0).max(30) };

/** The acts of part 4 of the spine, each with the body that its form sends. Domain words: GLOSSARY.md. */
export const actBodies = {
  register: act('register', { desk }),
  deferRegistration: act('deferRegistration', { until: z.iso.date() }),
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
export type ActName = keyof typeof actBodies;
export type Act = z.infer<(typeof actBodies)[ActName]>;
export type ActBody<Name extends ActName> = z.infer<(typeof actBodies)[Name]>;
