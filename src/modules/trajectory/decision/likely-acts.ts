import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Judgement } from '#src/law/judgement.ts';
import { stateOn } from '../dossier/state.ts';
import { workItems } from '../work-list/work-items.ts';
import { possibleActs } from './trials.ts';
import { officerActBodies } from '../acts.ts';
import type { ActName } from '../acts.ts';
import type { Known } from './decide.ts';
import type { Context } from './decision.ts';

/** The order in which a trajectory usually goes; what is possible but rare comes last. */
const usualOrder: readonly ActName[] = [
  'issueCertificate',
  'register',
  'signContract',
  'proveB1Oral',
  'recordMoStart',
  'closeMoCourse',
  'recordMoTest',
  'recordMoProcessEvaluation',
  'recordNt2Result',
  'recordEmploymentService',
  'recordParticipation',
  'requestMoExemptionTest',
  'recordMoExemptionTest',
  'recordNt2Interview',
  'recordNt2Test',
  'adviseNt2',
  'enrolNt2',
  'assessLiteracy',
  'suspend',
  'resume',
  'endWait',
  'beginWait',
  'sendNotice',
  'regulariseInfringement',
  'handOverInfringement',
  'cancelInfringement',
  'establishInfringement',
  'deferRegistration',
  'deferSignature',
  'beginPreTrack',
  'startDiplomaGuidance',
  'guideToEducation',
  'changeActivity',
  'changeResidence',
  'changeStay',
  'changeNationality',
  'recordArrival',
  'changeSchoolEnrolment',
  'changeInsz',
  'recordFeePayment',
  'exemptFromFee',
  'recordAttendance',
  'establishLimitedLearning',
  'proveRegularParticipation',
  'exempt',
  'endContract',
  'recordDeath',
  'correctDay',
  'withdrawFact',
];

/** What the enforcement officer can do in a file that was handed over, and nothing else. */
export function officerActs(
  known: Known,
  context: Omit<Context, 'recorded'>,
): readonly { readonly act: ActName; readonly suggested: boolean }[] {
  const possible = possibleActs(known, context);
  return (['decideInfringement', 'recordFinePaid', 'followUpFine'] as const)
    .filter((act) => possible.includes(act))
    .map((act) => ({ act, suggested: act !== 'followUpFine' }));
}

/** The acts possible today, the most likely first: what the work list asks for, then what this state usually leads to. */
export function likelyActs(
  known: Known,
  judgement: Judgement,
  context: Omit<Context, 'recorded'>,
): readonly { readonly act: ActName; readonly suggested: boolean }[] {
  const possible = new Set(possibleActs(known, context).filter((act) => !(act in officerActBodies)));
  const asked = [...new Set(askedFor(known, judgement, context.today))].filter((act) => possible.has(act));
  return [
    ...asked.map((act) => ({ act, suggested: true })),
    ...usualOrder.filter((act) => possible.has(act) && !asked.includes(act)).map((act) => ({ act, suggested: false })),
  ];
}

function askedFor({ dossier, file }: Known, judgement: Judgement, today: PlainDate): readonly ActName[] {
  const items = workItems({ dossier, file }, judgement, today).toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  const fromWork = items.flatMap(({ act }) => (act === null ? [] : [act]));
  const open = (pillar: string): boolean =>
    judgement.pillars.some((finding) => finding.pillar === pillar && finding.demand === 'required' && finding.state !== 'met');
  switch (stateOn(dossier, file, today)) {
    case 'inflow':
    case 'invited':
    case 'registrationDeferred':
      return [...fromWork, 'register'];
    case 'registered':
    case 'signatureDeferred':
      return [...fromWork, 'signContract'];
    case 'contracted':
    case 'active':
      return [
        ...fromWork,
        ...(open('orientation')
          ? [
              dossier.moStarts.length === 0
                ? ('recordMoStart' as const)
                : dossier.moCourses.length === 0
                  ? ('closeMoCourse' as const)
                  : ('recordMoTest' as const),
            ]
          : []),
        ...(open('dutch') ? ['recordNt2Result' as const] : []),
        ...(open('participation') ? ['recordParticipation' as const] : []),
      ];
    case 'suspended':
      return [...fromWork, 'resume'];
    case 'b1FollowUp':
      return [...fromWork, 'proveB1Oral'];
    case 'closed':
    case 'endedWithoutResult':
      return [...fromWork, 'register'];
    case 'completed':
    case 'completedByEffort':
    case 'exempted':
      return fromWork;
  }
}
