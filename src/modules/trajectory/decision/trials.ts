import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { waitReasons } from '#src/law/case.ts';
import { infringementState } from '../dossier/dossier.ts';
import { fineSteps } from '../codes.ts';
import type { ActName } from '../acts.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { decide } from './decide.ts';
import type { AnyAct, Known } from './decide.ts';
import type { Context } from './decision.ts';

const always = { expectedVersion: 0 };

/**
 * Which acts are possible today: each decision is tried with what somebody would most plausibly fill in, several times
 * where the answer hangs on a choice. A refusal that depends on what is filled in is left to the form.
 */
export function possibleActs(known: Known, context: Omit<Context, 'recorded'>): readonly ActName[] {
  const tried = trials(known.dossier, context.today);
  return (Object.keys(tried) as ActName[]).filter(
    (name) => tried[name] === 'always' || tried[name].some((act) => decide(known, act, context).ok),
  ); // the keys are those of the record
}

function trials(dossier: Dossier, today: PlainDate): { readonly [Name in ActName]: readonly AnyAct[] | 'always' } {
  const on = { ...always, on: today };
  const infringements = dossier.infringements
    .filter((infringement) => infringementState(infringement) !== 'cancelled')
    .map(({ fact }) => fact);
  const month = { from: today, until: addDays(today, 31) };
  return {
    register: [{ act: 'register', ...on }],
    deferRegistration: [{ act: 'deferRegistration', ...on, until: addDays(today, 30) }],
    deferSignature: [{ act: 'deferSignature', ...on, until: addDays(today, 30) }],
    beginPreTrack: [dossier.inflow?.on ?? today, plainDate('2023-12-31')].map((when) => ({
      act: 'beginPreTrack',
      ...always,
      on: when,
    })),
    signContract: [{ act: 'signContract', ...on, declarationSigned: true }],
    endContract: (['endedByAgency'] as const).map((reason) => ({ act: 'endContract', ...on, reason })),
    exempt: (['permanentIllnessOrDisability'] as const).map((ground) => ({ act: 'exempt', ...on, ground })),
    suspend: (['illness', 'maternity'] as const).map((ground) => ({ act: 'suspend', ...on, ground, ...month })),
    resume: dossier.suspensions.map(({ fact }) => ({ act: 'resume', ...on, suspension: fact })),
    beginWait: waitReasons.map((reason) => ({ act: 'beginWait', ...on, reason })),
    endWait: dossier.waits.map(({ fact }) => ({ act: 'endWait', ...on, wait: fact })),
    recordMoStart: (['classroom', 'preTrack'] as const).map((form) => ({
      act: 'recordMoStart',
      ...on,
      course: '00000000-0000-7000-8000-000000000000',
      language: 'nl',
      form,
    })),
    closeMoCourse: [{ act: 'closeMoCourse', ...on, passed: false }],
    recordMoProcessEvaluation: [{ act: 'recordMoProcessEvaluation', ...on, result: 'notAssessed' }],
    requestMoExemptionTest: [{ act: 'requestMoExemptionTest', ...on }],
    recordMoExemptionTest: [{ act: 'recordMoExemptionTest', ...on, core: 0, practical: 0 }],
    recordMoTest: [{ act: 'recordMoTest', ...on, core: 0, practical: 0 }],
    assessLiteracy: 'always',
    recordNt2Interview: [{ act: 'recordNt2Interview', ...on, kind: 'nt2Interview' }],
    recordNt2Test: [{ act: 'recordNt2Test', ...on, kind: 'covaar', organiser: 'agii' }],
    adviseNt2: 'always',
    enrolNt2: [{ act: 'enrolNt2', ...on, provider: 'cvo', level: 'a1' }],
    recordNt2Result: 'always',
    recordEmploymentService: (['vdab', 'actiris'] as const).map((service) => ({
      act: 'recordEmploymentService',
      ...on,
      service,
    })),
    recordParticipation: [{ act: 'recordParticipation', ...on, hours: 1 }],
    recordAttendance: [
      { act: 'recordAttendance', ...on, pillar: 'dutch', from: today, until: today, sessions: 1, attended: 1, justified: 0 },
    ],
    establishLimitedLearning: (['dutch', 'orientation'] as const).map((pillar) => ({
      act: 'establishLimitedLearning',
      ...on,
      pillar,
    })),
    recordFeePayment: dossier.contracts.length === 0 ? [] : 'always',
    exemptFromFee: dossier.contracts.length === 0 ? [] : 'always',
    issueCertificate: [{ act: 'issueCertificate', ...on }],
    proveRegularParticipation: [{ act: 'proveRegularParticipation', ...on }],
    proveB1Oral: [{ act: 'proveB1Oral', ...on }],
    establishInfringement: (
      [
        'noCooperationInvestigation',
        'notRegisteredInTime',
        'vdabRegistrationLate',
        'notRegularlyParticipating',
        'refusedContract',
      ] as const
    ).map((kind) => ({ act: 'establishInfringement', ...on, kind })),
    sendNotice: infringements.map((infringement) => ({ act: 'sendNotice', ...on, infringement })),
    regulariseInfringement: infringements.map((infringement) => ({ act: 'regulariseInfringement', ...on, infringement })),
    handOverInfringement: infringements.map((infringement) => ({ act: 'handOverInfringement', ...on, infringement })),
    cancelInfringement: infringements.map((infringement) => ({
      act: 'cancelInfringement',
      ...on,
      infringement,
      reason: 'otherDataChange',
    })),
    decideInfringement: infringements.map((infringement) => ({
      act: 'decideInfringement',
      ...on,
      infringement,
      outcome: 'noFine',
    })),
    recordFinePaid: infringements.map((infringement) => ({ act: 'recordFinePaid', ...on, infringement })),
    followUpFine: infringements.flatMap((infringement) =>
      fineSteps.map((step) => ({ act: 'followUpFine' as const, ...on, infringement, step })),
    ),
    changeResidence: 'always',
    changeStay: 'always',
    changeNationality: 'always',
    changeActivity: 'always',
    recordArrival: [{ act: 'recordArrival', ...on }],
    changeSchoolEnrolment: [true, false].map((enrolled) => ({ act: 'changeSchoolEnrolment', ...on, enrolled })),
    recordDeath: [{ act: 'recordDeath', ...on }],
    changeInsz: 'always',
    startDiplomaGuidance: [{ act: 'startDiplomaGuidance', ...on }],
    guideToEducation: [{ act: 'guideToEducation', ...on }],
    correctDay: 'always',
    withdrawFact: 'always',
  };
}
