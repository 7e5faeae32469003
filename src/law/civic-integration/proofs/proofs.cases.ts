import type { CaseFile } from '../../case.ts';
import { choiceCase } from '../../choices.cases.ts';
import { askCertificate } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import type { LawCase } from '../../define/cases.ts';
import { complete, contract, day, newcomer } from '../../define/people.ts';
import { judge } from '../../judge.ts';
import { defaultSettings } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import type { ProofKind } from './proof.ts';
import { proofsOn } from './proofs.ts';

/** 'possible', 'no: what is missing', or 'unknown: why'. */
const say = (kind: ProofKind, file: CaseFile, on: LawCase['on'], settings: LawSettings = defaultSettings): string => {
  const outcome = proofsOn(file, on, settings)[kind];
  if (!outcome.known) return `unknown: ${outcome.because}`;
  return outcome.value.possible ? 'possible' : `no: ${outcome.value.missing.join(' ')}`;
};
const ask =
  (kind: ProofKind): LawCase['ask'] =>
  (file, on) =>
    say(kind, file, on);

const on = day('2024-06-01');
const refugee = newcomer('2022-06-01');
const registered = { ...refugee, registeredOn: day('2022-07-01') };
const dying = { ...registered, diedOn: day('2022-08-02') };
const gone = { ...dying, registeredOn: null };
const under: CaseFile = { ...registered, ...contract('2022-09-01') };
const certified = { ...under, certificateOn: day('2023-12-01') };
const closed = (endedOn: string): CaseFile => ({ ...under, contract: { signedOn: day('2022-09-01'), endedOn: day(endedOn) } });
/** Everything but Dutch, and limited learning capacity for it. */
const limited = (changes: Partial<CaseFile> = {}): CaseFile =>
  complete('2022-09-01', '2023-02-01', {
    nt2Results: [],
    limitedLearning: [{ on: day('2023-05-01'), pillar: 'dutch' }],
    ...changes,
  });
const attended = (orientation: number | null, dutch: number | null, justified = 0): CaseFile['attendances'] =>
  (
    [
      ['orientation', orientation],
      ['dutch', dutch],
    ] as const
  ).flatMap(([pillar, count]) =>
    count === null
      ? []
      : [{ pillar, from: day('2023-01-09'), until: day('2023-03-31'), sessions: 20, attended: count, justified }],
  );
const brussels = newcomer('2024-01-05', 'recognisedRefugee', 'brussels');

export const proofCases = [
  ...cases(['PR-REGISTRATION'], ask('registrationCertificate'), [
    {
      at: day('2022-07-01'),
      edge: true,
      why: 'on the day of registration',
      given: registered,
      on: day('2022-07-01'),
      expect: 'possible',
    },
    {
      at: day('2022-07-01'),
      edge: true,
      why: 'the day before',
      given: registered,
      on: day('2022-06-30'),
      expect: 'no: registration',
    },
  ]),
  ...cases(['PR-REREGISTRATION'], ask('reRegistrationCertificate'), [
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'once the track is closed',
      given: closed('2023-05-01'),
      on: day('2023-05-01'),
      expect: 'possible',
    },
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'the day before',
      given: closed('2023-05-01'),
      on: day('2023-04-30'),
      expect: 'no: closedTrack',
    },
    {
      at: day('2023-05-01'),
      why: 'a track that ended with the certificate',
      given: { ...closed('2023-05-01'), certificateOn: day('2023-05-01') },
      on,
      expect: 'no: closedTrack',
    },
  ]),
  ...cases(['PR-DEFERRAL'], ask('registrationDeferral'), [
    { at: day('2022-08-01'), edge: true, why: 'day before', given: gone, on: day('2022-08-01'), expect: 'possible' },
    { at: day('2022-08-02'), edge: true, why: 'died', given: gone, on: day('2022-08-02'), expect: 'no: targetGroup' },
    {
      at: day('2022-06-30'),
      edge: true,
      why: 'before registration',
      given: registered,
      on: day('2022-06-30'),
      expect: 'possible',
    },
    {
      at: day('2022-07-01'),
      edge: true,
      why: 'registered',
      given: registered,
      on: day('2022-07-01'),
      expect: 'no: noRegistration',
    },
  ]),
  ...cases(['PR-SIGNATURE'], ask('signatureDeferral'), [
    { at: day('2022-08-01'), edge: true, why: 'day before', given: dying, on: day('2022-08-01'), expect: 'possible' },
    { at: day('2022-08-02'), edge: true, why: 'died', given: dying, on: day('2022-08-02'), expect: 'no: targetGroup' },
    {
      at: day('2022-06-30'),
      edge: true,
      why: 'before registration',
      given: under,
      on: day('2022-06-30'),
      expect: 'no: registration',
    },
    {
      at: day('2022-08-31'),
      edge: true,
      why: 'the day before the signature',
      given: under,
      on: day('2022-08-31'),
      expect: 'possible',
    },
    { at: day('2022-09-01'), edge: true, why: 'signed', given: under, on: day('2022-09-01'), expect: 'no: noContract' },
  ]),
  ...cases(['PR-SUSPENSION'], ask('suspensionCertificate'), [
    { at: day('2023-11-30'), edge: true, why: 'day before', given: certified, on: day('2023-11-30'), expect: 'possible' },
    {
      at: day('2023-12-01'),
      edge: true,
      why: 'issued (T6)',
      given: certified,
      on: day('2023-12-01'),
      expect: 'no: runningContract',
    },
    { at: day('2022-09-01'), edge: true, why: 'from the signature on', given: under, on: day('2022-09-01'), expect: 'possible' },
    { at: day('2022-09-01'), edge: true, why: 'not before', given: under, on: day('2022-08-31'), expect: 'no: runningContract' },
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'not once the contract has ended',
      given: closed('2023-05-01'),
      on: day('2023-05-01'),
      expect: 'no: runningContract',
    },
  ]),
  ...cases(['PR-EXEMPTION'], ask('exemptionCertificate'), [
    { at: day('2024-06-01'), edge: true, why: 'a running duty', given: refugee, on, expect: 'possible' },
    {
      at: day('2024-06-01'),
      edge: true,
      why: 'the duty was met that day',
      given: { ...refugee, certificateOn: on },
      on,
      expect: 'no: openDuty',
    },
    {
      at: day('2024-06-01'),
      why: 'exempted',
      given: { ...refugee, exemption: { on: day('2024-06-01'), ground: 'age65Plus' } },
      on,
      expect: 'possible',
    },
    {
      at: day('2024-06-01'),
      why: 'entitled: there is nothing to exempt from',
      given: newcomer('2022-06-01', 'work'),
      on,
      expect: 'no: openDuty',
    },
    {
      at: day('2024-06-01'),
      why: 'not settled',
      given: newcomer('2022-06-01', 'unknown'),
      on,
      expect: 'unknown: targetGroupUnknown',
    },
  ]),
  ...cases(['PR-EVC'], ask('priorLearning'), [
    {
      at: day('2016-12-31'),
      why: 'the year in which it ended: unknown',
      given: refugee,
      on: day('2016-12-31'),
      expect: 'unknown: priorLearningNotRecorded',
    },
    { at: day('2017-01-01'), why: 'certainly over', given: refugee, on: day('2017-01-01'), expect: 'no: beforeItEnded' },
    { at: day('2017-01-02'), why: 'and after', given: refugee, on: day('2017-01-02'), expect: 'no: beforeItEnded' },
  ]),
  ...cases(['AT-DECISION'], ask('integrationCertificate'), [
    {
      at: day('2023-02-01'),
      edge: true,
      why: 'all goals reached',
      given: complete('2022-09-01', '2023-02-01'),
      on: day('2023-02-01'),
      expect: 'possible',
    },
    {
      at: day('2023-02-01'),
      edge: true,
      why: 'the day before',
      given: complete('2022-09-01', '2023-02-01'),
      on: day('2023-01-31'),
      expect: 'no: moTest nt2A2 employmentService',
    },
  ]),
  ...cases(['PR-PARTICIPATION'], ask('participationProof'), [
    { at: day('2022-09-01'), edge: true, why: 'from the contract on', given: under, on: day('2022-09-01'), expect: 'possible' },
    { at: day('2022-09-01'), edge: true, why: 'not before', given: under, on: day('2022-08-31'), expect: 'no: runningContract' },
    {
      at: day('2024-06-01'),
      edge: true,
      why: 'no contract runs from the day of death',
      given: { ...under, diedOn: on },
      on,
      expect: 'no: runningContract',
    },
    {
      at: day('2024-05-31'),
      edge: true,
      why: 'the day before death',
      given: { ...under, diedOn: on },
      on: day('2024-05-31'),
      expect: 'possible',
    },
  ]),
  ...cases(['PR-SUSPENSION'], ask('suspensionCertificate'), [
    {
      at: day('2024-06-01'),
      edge: true,
      why: 'nothing is left to suspend from the day of death',
      given: { ...under, diedOn: on },
      on,
      expect: 'no: runningContract',
    },
    {
      at: day('2024-05-31'),
      edge: true,
      why: 'the day before death',
      given: { ...under, diedOn: on },
      on: day('2024-05-31'),
      expect: 'possible',
    },
  ]),
  ...cases(['PR-LANGUAGE'], ask('languageProof'), [
    { at: day('2024-02-01'), edge: true, why: 'no test', given: refugee, on, expect: 'no: languageTest' },
    {
      at: day('2024-02-01'),
      edge: true,
      why: 'the result is awaited',
      given: { ...refugee, languageTests: [{ on: day('2024-02-01'), kind: 'certifying', resultOn: day('2024-03-01') }] },
      on: day('2024-02-29'),
      expect: 'no: languageTest',
    },
    {
      at: day('2024-03-01'),
      edge: true,
      why: 'a result of which nobody says what it was',
      given: { ...refugee, languageTests: [{ on: day('2024-02-01'), kind: 'certifying', resultOn: day('2024-03-01') }] },
      on: day('2024-03-01'),
      expect: 'unknown: testResultUnknown',
    },
    {
      at: day('2024-02-01'),
      why: 'the standard test is another one',
      given: { ...refugee, languageTests: [{ on: day('2024-02-01'), kind: 'nt2Standard', resultOn: day('2024-03-01') }] },
      on,
      expect: 'no: languageTest',
    },
  ]),
  ...cases(['PR-OBLIGATION'], ask('obligationCertificate'), [
    {
      at: day('2024-01-05'),
      edge: true,
      why: 'Brussels, with a duty',
      given: brussels,
      on: day('2024-01-05'),
      expect: 'possible',
    },
    {
      at: day('2024-06-01'),
      edge: true,
      why: 'Brussels, exempted',
      given: { ...brussels, exemption: { on, ground: 'belgianDiploma' } },
      on,
      expect: 'no: brusselsDuty',
    },
    { at: day('2024-06-01'), why: 'Flanders', given: refugee, on, expect: 'no: brusselsDuty' },
    {
      at: day('2023-06-01'),
      why: 'Brussels before the rules are known',
      given: newcomer('2023-03-05', 'recognisedRefugee', 'brussels'),
      on: day('2023-06-01'),
      expect: 'unknown: targetGroupUnknown',
    },
  ]),
  ...cases(['PR-EFFORT'], ask('effortDeclaration'), [
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'limited learning capacity for Dutch, established that day, all else reached',
      given: limited(),
      on: day('2023-05-01'),
      expect: 'possible',
    },
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'the day before it was established',
      given: limited(),
      on: day('2023-04-30'),
      expect: 'no: limitedLearning nt2A2',
    },
    {
      at: day('2023-05-01'),
      why: 'for social orientation',
      given: limited({
        nt2Results: complete('2022-09-01', '2023-02-01').nt2Results,
        moTests: [],
        limitedLearning: [{ on: day('2023-05-01'), pillar: 'orientation' }],
      }),
      on,
      expect: 'possible',
    },
    {
      at: day('2023-05-01'),
      why: 'for the one, while the other is open',
      given: limited({ moTests: [] }),
      on,
      expect: 'no: moTest',
    },
    {
      at: day('2023-05-01'),
      why: 'for both',
      given: limited({
        moTests: [],
        limitedLearning: [
          { on: day('2023-05-01'), pillar: 'dutch' },
          { on: day('2023-05-02'), pillar: 'orientation' },
        ],
      }),
      on,
      expect: 'possible',
    },
    {
      at: day('2023-05-01'),
      why: 'not registered with VDAB',
      given: limited({ employmentServices: [] }),
      on,
      expect: 'no: employmentService',
    },
    {
      at: day('2023-05-01'),
      why: 'Dutch was reached after all: the certificate',
      given: complete('2022-09-01', '2023-02-01', { limitedLearning: [{ on: day('2023-01-10'), pillar: 'dutch' }] }),
      on,
      expect: 'no: openResults',
    },
    {
      at: day('2023-05-01'),
      why: 'no contract',
      given: { ...refugee, limitedLearning: [{ on: day('2023-05-01'), pillar: 'dutch' }] },
      on,
      expect: 'no: contract',
    },
    {
      at: day('2024-05-01'),
      edge: true,
      why: 'issued already',
      given: limited({ effortDeclarationOn: day('2024-06-01') }),
      on,
      expect: 'no: alreadyIssued',
    },
    {
      at: day('2024-05-01'),
      edge: true,
      why: 'issued a day later',
      given: limited({ effortDeclarationOn: day('2024-06-02') }),
      on,
      expect: 'possible',
    },
    {
      at: day('2024-06-01'),
      edge: true,
      why: 'the dead get none, as they get no certificate',
      given: limited({ diedOn: day('2024-06-01') }),
      on,
      expect: 'no: targetGroup',
    },
    {
      at: day('2024-06-02'),
      edge: true,
      why: 'death a day later is not known yet',
      given: limited({ diedOn: day('2024-06-02') }),
      on,
      expect: 'possible',
    },
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'a contract that an asylum applicant could not sign (TG-F-05)',
      given: limited({ stays: [{ from: day('2021-06-01'), ground: 'asylumApplicant' }] }),
      on,
      expect: 'no: targetGroup',
    },
    {
      at: day('2023-05-01'),
      why: 'whether 40 hours are asked is not known',
      given: {
        ...limited({ participations: [] }),
        ...contract('2023-02-01'),
        firstRegisteredOn: day('2023-01-10'),
        residences: newcomer('2023-01-10').residences,
        stays: newcomer('2023-01-10').stays,
        nationalities: newcomer('2023-01-10').nationalities,
        activities: [],
      },
      on,
      expect: 'unknown: activityUnknown',
    },
  ]),
  ...cases(
    ['PR-EFFORT'],
    (file, asked) => {
      const { targetGroup, deadlines } = judge(file, asked);
      const b1 = deadlines.some(({ id, state }) => id === 'D6' && state !== 'stopped');
      return `${targetGroup.known ? targetGroup.value.dutyEndedOn : '?'} ${b1}`;
    },
    [
      {
        at: day('2023-06-01'),
        edge: true,
        why: 'the duty is met, and no B1 is asked',
        given: limited({ effortDeclarationOn: day('2023-06-01') }),
        on,
        expect: '2023-06-01 false',
      },
    ],
  ),
  ...cases(['PR-REGULAR', 'ATTENDANCE', 'Q36'], ask('regularParticipationProof'), [
    {
      at: day('2023-03-31'),
      edge: true,
      why: '16 of 20 sessions of MO is 80 %',
      given: { ...under, attendances: attended(16, null) },
      on,
      expect: 'possible',
    },
    {
      at: day('2023-03-31'),
      edge: true,
      why: '15 of 20 is not',
      given: { ...under, attendances: attended(15, null) },
      on,
      expect: 'no: regularAttendance',
    },
    {
      at: day('2023-03-31'),
      edge: true,
      why: 'justified absences are left out: 12 of 15',
      given: { ...under, attendances: attended(12, null, 5) },
      on,
      expect: 'possible',
    },
    {
      at: day('2023-03-31'),
      edge: true,
      why: '11 of 15 is not',
      given: { ...under, attendances: attended(11, null, 5) },
      on,
      expect: 'no: regularAttendance',
    },
    {
      at: day('2023-03-31'),
      edge: true,
      why: 'a part that is not over does not count yet',
      given: { ...under, attendances: attended(16, null) },
      on: day('2023-03-30'),
      expect: 'unknown: attendanceUnknown',
    },
    {
      at: day('2023-03-31'),
      why: 'regular in the one, not in the other',
      given: { ...under, attendances: attended(4, 20) },
      on,
      expect: 'possible',
    },
    {
      at: day('2023-03-31'),
      why: 'the parts of a pillar are taken together: 14 + 18 of 40',
      given: { ...under, attendances: [...attended(14, null), ...attended(18, null)] },
      on,
      expect: 'possible',
    },
    {
      at: day('2023-03-31'),
      why: 'Dutch was begun, and nobody recorded its sessions',
      given: { ...under, nt2StartedOn: day('2023-01-09'), attendances: attended(4, null) },
      on,
      expect: 'unknown: attendanceUnknown',
    },
    { at: day('2023-03-31'), why: 'nothing recorded at all', given: under, on, expect: 'unknown: attendanceUnknown' },
    {
      at: day('2023-03-31'),
      why: 'every absence justified, nothing left to count',
      given: { ...under, attendances: attended(0, null, 20) },
      on,
      expect: 'unknown: attendanceUnknown',
    },
    {
      at: day('2023-03-31'),
      why: 'impossible entry',
      given: { ...under, attendances: attended(18, null, 5) },
      on,
      expect: 'unknown: impossibleAttendance',
    },
    {
      at: day('2023-03-31'),
      why: 'entitled: the proof is for the mandatory',
      given: { ...newcomer('2022-06-01', 'work'), ...contract('2022-09-01'), attendances: attended(20, 20) },
      on,
      expect: 'no: duty',
    },
    {
      at: day('2023-03-31'),
      why: 'the results are there',
      given: complete('2022-09-01', '2023-02-01', { attendances: attended(20, 20) }),
      on,
      expect: 'no: openResults',
    },
    {
      at: day('2023-03-31'),
      why: 'the duty is met',
      given: { ...under, certificateOn: day('2024-05-01'), attendances: attended(20, 20) },
      on,
      expect: 'no: openResults',
    },
    {
      at: day('2023-03-31'),
      why: 'no contract',
      given: { ...refugee, attendances: attended(20, 20) },
      on,
      expect: 'no: contract',
    },
    {
      at: day('2023-03-31'),
      why: 'target group not settled',
      given: { ...newcomer('2022-06-01', 'unknown'), ...contract('2022-09-01'), attendances: attended(20, 20) },
      on,
      expect: 'unknown: targetGroupUnknown',
    },
  ]),
  choiceCase(
    'regularParticipationPercent',
    75,
    'Q36',
    { ...under, attendances: attended(15, null) },
    '2024-06-01',
    (file, asked, settings) => say('regularParticipationProof', file, asked, settings),
    ['no: regularAttendance', 'possible'],
  ),
  choiceCase(
    'brusselsCertificateRules',
    'unknown',
    'Q28',
    complete('2022-06-01', '2022-09-01', {
      residences: [{ from: day('2021-06-01'), place: 'brussels' }],
      activities: [{ from: day('2021-06-01'), works: true, studies: false }],
    }),
    '2024-06-01',
    askCertificate,
    ['AT-2: entitled since 2022-09-01', 'unknown: brusselsCertificateUnsettled'],
  ),
];
