import { waitReasons } from '#src/law/case.ts';
import { actBodies } from '#src/modules/trajectory/acts.ts';
import type { ActName } from '#src/modules/trajectory/acts.ts';
import * as codes from '#src/modules/trajectory/codes.ts';
import { nationalityGroups, placeCodes, stayGrounds } from '#src/modules/register/codes.ts';
import * as codeLabels from '#src/reference/labels/codes.ts';
import * as register from '#src/reference/labels/register.ts';
import { pillarLabels } from '#src/reference/labels/states.ts';
import type { Words } from '#src/web/ui/language.tsx';

type Labels = { readonly [code: string]: Words };

/** One question of a form. Its words are in words/acts.ts, under the act and the name. */
export type Question =
  | { readonly kind: 'day'; readonly name: 'on' | 'from' | 'until'; readonly mayBeLater?: true }
  | {
      readonly kind: 'code';
      readonly name: string;
      readonly codes: readonly string[];
      readonly labels: Labels;
      readonly look?: 'radios';
    }
  | { readonly kind: 'yesNo'; readonly name: string }
  | {
      readonly kind: 'number';
      readonly name: string;
      readonly min: number;
      readonly max: number;
      readonly step?: number;
      readonly optional?: true;
    }
  | { readonly kind: 'text'; readonly name: 'insz' }
  | { readonly kind: 'desk'; readonly name: 'desk' }
  | { readonly kind: 'municipality'; readonly name: 'nis' }
  | { readonly kind: 'course'; readonly name: 'course' }
  | { readonly kind: 'suspension'; readonly name: 'suspension' }
  | { readonly kind: 'wait'; readonly name: 'wait' }
  | { readonly kind: 'pillar'; readonly name: 'pillar' }
  | { readonly kind: 'infringement'; readonly name: 'infringement'; readonly states: readonly string[] };

const day = { kind: 'day', name: 'on' } as const;
const desk = { kind: 'desk', name: 'desk' } as const;
const code = (name: string, list: readonly string[], labels: Labels, look?: 'radios'): Question => ({
  kind: 'code',
  name,
  codes: list,
  labels,
  ...(look === undefined ? {} : { look }),
});
const yesNo = (name: string): Question => ({ kind: 'yesNo', name });
const scores = [
  { kind: 'number', name: 'core', min: 0, max: 11 },
  { kind: 'number', name: 'practical', min: 0, max: 30 },
] as const;
const infringement = (...states: readonly string[]): Question => ({ kind: 'infringement', name: 'infringement', states });
const withdrawalReasons = ['wrongPerson', 'wrongDay', 'didNotHappen', 'duplicate', 'wrongCode'] as const;
const skills = ['both', 'oral', 'written'] as const;
const results = ['passed', 'notPassed', 'undetermined'] as const;

/** What each act asks, in the order in which a counsellor has it at hand. */
export const questionsByAct: { readonly [Name in ActName]: readonly Question[] } = {
  register: [day, desk],
  deferRegistration: [day, { kind: 'day', name: 'until', mayBeLater: true }],
  deferSignature: [day, { kind: 'day', name: 'until', mayBeLater: true }],
  beginPreTrack: [day],
  signContract: [day, yesNo('declarationSigned'), desk],
  endContract: [day, code('reason', codes.contractEndReasons, codeLabels.contractEndReasonLabels)],
  exempt: [day, code('ground', codes.exemptionGrounds, codeLabels.exemptionGroundLabels)],
  suspend: [
    code('ground', codes.suspensionGrounds, codeLabels.suspensionGroundLabels),
    { kind: 'day', name: 'from', mayBeLater: true },
    { kind: 'day', name: 'until', mayBeLater: true },
    day,
  ],
  resume: [{ kind: 'suspension', name: 'suspension' }, day],
  beginWait: [day, code('reason', waitReasons, codeLabels.waitReasonLabels), { kind: 'pillar', name: 'pillar' }],
  endWait: [{ kind: 'wait', name: 'wait' }, day],
  recordMoStart: [day, { kind: 'course', name: 'course' }, code('form', codes.courseForms, codeLabels.courseFormLabels)],
  closeMoCourse: [day, yesNo('passed')],
  recordMoProcessEvaluation: [
    day,
    code('result', codes.processResults, codeLabels.processResultLabels, 'radios'),
    { kind: 'number', name: 'percent', min: 0, max: 100, optional: true },
  ],
  requestMoExemptionTest: [day],
  recordMoExemptionTest: [day, ...scores],
  recordMoTest: [day, ...scores],
  assessLiteracy: [day, yesNo('literate')],
  recordNt2Interview: [day, code('kind', codes.nt2InterviewKinds, codeLabels.nt2InterviewKindLabels, 'radios')],
  recordNt2Test: [
    day,
    code('kind', codes.nt2TestKinds, codeLabels.nt2TestKindLabels, 'radios'),
    code('organiser', codes.nt2TestOrganisers, codeLabels.nt2TestOrganiserLabels, 'radios'),
  ],
  adviseNt2: [day, code('advice', codes.nt2Advices, codeLabels.nt2AdviceLabels, 'radios')],
  enrolNt2: [
    day,
    code('provider', codes.courseProviders, codeLabels.courseProviderLabels),
    code('level', codes.cefrLevels, codeLabels.cefrLevelLabels, 'radios'),
  ],
  recordNt2Result: [
    day,
    code('level', codes.cefrLevels, codeLabels.cefrLevelLabels, 'radios'),
    code('skills', skills, codeLabels.skillLabels, 'radios'),
    code('result', results, codeLabels.resultLabels, 'radios'),
    yesNo('standardTest'),
  ],
  recordEmploymentService: [day, code('service', ['vdab', 'actiris'], codeLabels.employmentServiceLabels, 'radios')],
  recordParticipation: [day, { kind: 'number', name: 'hours', min: 0.5, max: 200, step: 0.5 }],
  recordAttendance: [
    code('pillar', codes.learningPillars, pillarLabels, 'radios'),
    { kind: 'day', name: 'from' },
    { kind: 'day', name: 'until' },
    { kind: 'number', name: 'sessions', min: 1, max: 400 },
    { kind: 'number', name: 'attended', min: 0, max: 400 },
    { kind: 'number', name: 'justified', min: 0, max: 400 },
    day,
  ],
  establishLimitedLearning: [day, code('pillar', codes.learningPillars, pillarLabels, 'radios')],
  recordFeePayment: [
    day,
    code('part', actBodies.recordFeePayment.shape.part.options, codeLabels.feePartLabels),
    { kind: 'number', name: 'euros', min: 0.01, max: 10_000, step: 0.01 },
  ],
  exemptFromFee: [day, code('category', codes.feeExemptionCategories, codeLabels.feeExemptionCategoryLabels)],
  issueCertificate: [day],
  proveRegularParticipation: [day],
  proveB1Oral: [day],
  establishInfringement: [day, code('kind', codes.infringementKinds, codeLabels.infringementKindLabels)],
  sendNotice: [infringement('established'), day],
  regulariseInfringement: [infringement('established', 'noticeSent'), day],
  handOverInfringement: [infringement('noticeSent'), day],
  cancelInfringement: [
    infringement('established', 'noticeSent', 'handedOver', 'fined', 'reminder', 'recovery', 'irrecoverable'),
    code('reason', codes.infringementCancellations, codeLabels.infringementCancellationLabels),
    day,
  ],
  decideInfringement: [
    infringement('handedOver'),
    code('outcome', actBodies.decideInfringement.shape.outcome.options, codeLabels.fineOutcomeLabels, 'radios'),
    { kind: 'number', name: 'euros', min: 0, max: 10_000, step: 0.01 },
    day,
  ],
  recordFinePaid: [infringement('fined', 'reminder', 'recovery'), day],
  followUpFine: [
    infringement('fined', 'reminder', 'recovery'),
    code('step', codes.fineSteps, codeLabels.fineStepLabels, 'radios'),
    day,
  ],
  changeResidence: [day, code('place', placeCodes, register.placeLabels, 'radios'), { kind: 'municipality', name: 'nis' }],
  changeStay: [day, code('stayGround', stayGrounds, register.stayGroundLabels)],
  changeNationality: [day, code('nationality', nationalityGroups, register.nationalityGroupLabels, 'radios')],
  changeActivity: [day, yesNo('works'), yesNo('studies')],
  recordArrival: [day],
  changeSchoolEnrolment: [day, yesNo('enrolled')],
  recordDeath: [day],
  changeInsz: [day, { kind: 'text', name: 'insz' }],
  startDiplomaGuidance: [day],
  guideToEducation: [day],
  correctDay: [day],
  withdrawFact: [code('reason', withdrawalReasons, codeLabels.withdrawalReasonLabels, 'radios')],
};

export type Answer = string | number | boolean | null;
export type Answers = { readonly [name: string]: Answer };
