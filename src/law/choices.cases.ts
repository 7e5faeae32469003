import type { CaseFile } from './case.ts';
import type { ChoiceKey, ChoiceValue } from './choices.ts';
import { choices } from './choices.ts';
import { askCertificate, askDeadline, askGroup, askPillar, askSanction } from './define/ask.ts';
import type { LawCase } from './define/cases.ts';
import { complete, contract, day, newcomer } from './define/people.ts';
import { judge, noticeTermsOn } from './judge.ts';
import { defaultSettings, lawSettings } from './settings.ts';
import type { LawSettings, Overrides } from './settings.ts';

/** Each default of §16 and §17: what it gives, and what it gives when an agency chooses otherwise. */
export function choiceCase<Key extends ChoiceKey>(
  key: Key,
  value: ChoiceValue<Key>,
  why: string,
  given: CaseFile,
  on: string,
  ask: (file: CaseFile, on: LawCase['on'], settings: LawSettings) => unknown,
  expect: readonly [unknown, unknown],
): LawCase {
  const override = { [key]: { value, owner: 'test', reason: 'to see the difference', on: day('2026-11-21') } } as Overrides; // the key and the value belong together by the signature
  return {
    rules: [choices[key].decision],
    at: day(on),
    edge: true,
    why,
    given,
    on: day(on),
    ask: (file, asked) => [ask(file, asked, defaultSettings), ask(file, asked, lawSettings(override))],
    expect,
  };
}

const deadline = (id: 'D1' | 'D2' | 'D6' | 'D7') => (file: CaseFile, on: LawCase['on'], settings: LawSettings) =>
  askDeadline(id, settings)(file, on);
const pillar = (key: 'participation' | 'work') => (file: CaseFile, on: LawCase['on'], settings: LawSettings) =>
  askPillar(key, settings)(file, on);
const brussels = (registered: string, changes: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer(registered, 'recognisedRefugee', 'brussels'),
  ...changes,
});
const signed = (when: string, changes: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer('2021-06-01'),
  ...contract(when),
  ...changes,
});
const alfa = (when: string): CaseFile => complete(when, '2022-09-01', { literate: false, nt2Results: [] });
const issued = (file: CaseFile): CaseFile => ({ ...file, ...contract('2022-09-01'), certificateOn: day('2024-09-01') });

export const choiceCases: readonly LawCase[] = [
  choiceCase('brusselsDutyFrom', day('2023-01-01'), 'Q1', brussels('2022-08-01'), '2024-06-01', askGroup, [
    'unknown: brusselsRulesBefore2024',
    'entitled',
  ]),
  choiceCase(
    'participationAnchor',
    'contractDate',
    'Q3, interplay 4',
    { ...newcomer('2022-12-20'), ...contract('2023-01-05') },
    '2024-06-01',
    pillar('participation'),
    ['notRequired notApplicable', 'required notStarted'],
  ),
  choiceCase(
    'lateEmploymentServiceBarsCertificate',
    true,
    'Q4',
    complete('2022-06-01', '2022-12-01'),
    '2023-06-01',
    askCertificate,
    ['AT-2: entitled since 2022-12-01', 'AT-2: employmentService'],
  ),
  choiceCase(
    'moCutAnchor',
    'contractDate',
    'Q5',
    complete('2022-06-01', '2022-07-01', { moTests: [{ on: day('2023-05-01'), kind: 'afterCourse', core: 6, practical: 16 }] }),
    '2023-06-01',
    askCertificate,
    ['AT-2: moTest', 'AT-2: entitled since 2023-05-01'],
  ),
  choiceCase('nonLiterateFromReform', 'none', 'Q8', alfa('2022-06-01'), '2023-06-01', askCertificate, [
    'AT-2: nt2OralA2',
    'AT-2: entitled since 2022-09-01',
  ]),
  choiceCase(
    'suspensionMovesTerms',
    false,
    'Q9',
    signed('2023-02-14', { suspensions: [{ from: day('2023-03-01'), until: day('2023-03-10') }] }),
    '2023-04-20',
    deadline('D2'),
    ['2023-02-14 2023-04-14 2023-04-24 running', '2023-02-14 2023-04-14 2023-04-14 overdue'],
  ),
  choiceCase(
    'b1EvidenceFromCourse',
    false,
    'Q11',
    issued({
      ...newcomer('2022-06-01'),
      nt2Results: [{ on: day('2025-02-01'), level: 'b1', skills: 'both', result: 'passed', standardTest: true }],
    }),
    '2025-06-01',
    deadline('D6'),
    ['2024-09-01 2026-09-01 2026-09-01 met', '2024-09-01 2026-09-01 2026-09-01 running'],
  ),
  choiceCase(
    'regularisationMonths',
    2,
    'Q12',
    {
      ...newcomer('2022-06-01'),
      infringements: [
        {
          establishedOn: day('2023-03-06'),
          kind: 'notCompleted',
          noticeOn: day('2023-03-06'),
          handedOverOn: null,
          regularisedOn: null,
          cancelledOn: null,
        },
      ],
    },
    '2023-03-20',
    (file, on, settings) => noticeTermsOn(file, on, settings).map((term) => ('rawDueOn' in term ? term.rawDueOn : '')),
    [['2023-04-06'], ['2023-05-06']],
  ),
  choiceCase(
    'suspensionCountsBothDays',
    false,
    'B1',
    signed('2023-02-14', { suspensions: [{ from: day('2023-03-01'), until: day('2023-03-12') }] }),
    '2023-04-20',
    deadline('D2'),
    ['2023-02-14 2023-04-14 2023-04-26 running', '2023-02-14 2023-04-14 2023-04-25 running'],
  ),
  choiceCase('workingDayTerms', ['D1'], 'B2', signed('2022-03-01'), '2022-05-02', deadline('D2'), [
    '2022-03-01 2022-05-01 2022-05-02 running',
    '2022-03-01 2022-05-01 2022-05-01 overdue',
  ]),
  choiceCase(
    'employmentTermStart',
    'trackStart',
    'Q2 and B3: the contract, or the start of the track',
    { ...signed('2024-03-01'), trackStartedOn: day('2024-03-15') },
    '2024-04-01',
    deadline('D2'),
    ['2024-03-01 2024-05-01 2024-05-02 running', '2024-03-15 2024-05-15 2024-05-15 running'],
  ),
  choiceCase('startWithoutLetter', 'undecided', 'B4', newcomer('2023-03-20'), '2023-04-01', deadline('D1'), [
    '2023-03-20 2023-06-20 2023-06-20 running',
    'undecided: startOfTermUnknown',
  ]),
  choiceCase('startWithoutLetter', 'undecided', 'B4 in Brussels', brussels('2024-01-05'), '2024-04-01', deadline('D7'), [
    '2024-01-05 2024-07-05 2024-07-05 running',
    'undecided: startOfTermUnknown',
  ]),
  choiceCase('brusselsRulesFrom', day('2023-01-01'), 'B5', brussels('2023-06-01'), '2024-06-01', askGroup, [
    'unknown: brusselsRulesBefore2024',
    'mandatory',
  ]),
  choiceCase('nonLiterateBeforeReform', 'oralA2', 'B7', alfa('2021-09-01'), '2023-06-01', askCertificate, [
    'AT-1: entitled since 2022-09-01',
    'AT-1: nt2OralA2',
  ]),
  choiceCase(
    'exemptionTestReplacesCourse',
    false,
    'B8',
    complete('2021-09-01', '2022-02-01', {
      moCourses: [],
      moTests: [{ on: day('2022-04-01'), kind: 'exemption', core: 11, practical: 30 }],
    }),
    '2023-06-01',
    askCertificate,
    ['AT-1: entitled since 2022-04-01', 'AT-1: moCourse'],
  ),
  choiceCase(
    'effortCommitmentUntil',
    day('2016-02-19'),
    'B9',
    complete('2016-02-20', '2016-06-01', {
      firstRegisteredOn: day('2015-01-01'),
      moCourses: [{ on: day('2016-06-01'), result: 'legacyMet' }],
    }),
    '2017-06-01',
    askCertificate,
    ['AT-LEG: entitled since 2016-06-01', 'AT-1: moCourse'],
  ),
  choiceCase(
    'brusselsWorkPillar',
    'nobody',
    'B10',
    { ...newcomer('2021-06-01', 'work', 'brussels'), ...contract('2022-06-01') },
    '2023-06-01',
    pillar('work'),
    ['required open', 'notRequired notApplicable'],
  ),
  choiceCase(
    'brusselsWorkPillar',
    'everyone',
    'B10, also for who works',
    {
      ...newcomer('2021-06-01', 'work', 'brussels'),
      ...contract('2022-06-01'),
      activities: [{ from: day('2021-06-01'), works: true, studies: false }],
    },
    '2023-06-01',
    pillar('work'),
    ['notRequired notApplicable', 'required open'],
  ),
  choiceCase(
    'brusselsParticipation',
    'nobody',
    'B11',
    brussels('2024-01-05', contract('2024-03-01')),
    '2024-06-01',
    pillar('participation'),
    ['required notStarted', 'notRequired notApplicable'],
  ),
  choiceCase('brusselsB1FollowUp', true, 'B12', issued(brussels('2024-01-05')), '2024-10-01', deadline('D6'), [
    'none',
    '2024-09-01 2026-09-01 2026-09-01 running',
  ]),
  choiceCase('brusselsEntitledBefore2024', 'unknown', 'B13', brussels('2022-01-10'), '2023-06-01', askGroup, [
    'entitled',
    'unknown: brusselsRulesBefore2024',
  ]),
  choiceCase(
    'asylumApplicantsBeforeReform',
    'notTarget',
    'B14',
    newcomer('2021-06-01', 'asylumApplicant'),
    '2022-02-01',
    askGroup,
    ['entitled', 'notTarget'],
  ),
  choiceCase('dutyEndsAt65', false, 'B15', { ...newcomer('2022-06-01'), birthDay: day('1957-01-01') }, '2023-06-01', askGroup, [
    'entitled',
    'mandatory',
  ]),
  choiceCase(
    'longElsewhereInBelgium',
    'newcomer',
    'B16',
    {
      ...newcomer('2017-01-10'),
      residences: [
        { from: day('2017-01-10'), place: 'elsewhereBelgium' },
        { from: day('2023-01-10'), place: 'flanders' },
      ],
    },
    '2023-06-01',
    askGroup,
    ['entitled', 'mandatory'],
  ),
  choiceCase(
    'euMinister',
    'mandatory',
    'B17',
    {
      ...newcomer('2022-06-01', 'work'),
      nationalities: [{ from: day('2022-06-01'), group: 'eu' }],
      ministry: { from: day('2023-01-10'), communityRecognisedBefore2007: false },
    },
    '2023-06-01',
    askGroup,
    ['unknown: euMinister', 'mandatory'],
  ),
  choiceCase(
    'euTurningEighteen',
    'mandatory',
    'B18',
    {
      ...newcomer('2023-01-10', 'freeMovement'),
      nationalities: [{ from: day('2023-01-10'), group: 'eu' }],
      birthDay: day('2005-05-01'),
    },
    '2023-06-01',
    askGroup,
    ['entitled', 'mandatory'],
  ),
  choiceCase(
    'entitledSanctionableBeforeReform',
    false,
    'B20',
    { ...newcomer('2021-06-01', 'work'), ...contract('2021-09-01') },
    '2022-02-01',
    askSanction,
    ['true', 'false'],
  ),
  choiceCase(
    'activityJudgedOn',
    'contractDate',
    'B21',
    {
      ...newcomer('2023-01-10'),
      ...contract('2023-03-01'),
      activities: [
        { from: day('2023-01-10'), works: true, studies: false },
        { from: day('2023-05-01'), works: false, studies: false },
      ],
    },
    '2023-06-01',
    pillar('participation'),
    ['required notStarted', 'optional notStarted'],
  ),
  choiceCase(
    'ukraineRegularTrackFrom',
    day('2024-01-02'),
    'B22',
    { ...newcomer('2024-01-20', 'temporaryProtection'), arrivedOn: day('2024-01-01') },
    '2024-06-01',
    (file, on, settings) => targetGroupFinding(file, on, settings),
    ['regularTrack', 'ownOffer'],
  ),
];

function targetGroupFinding(file: CaseFile, on: LawCase['on'], settings: LawSettings): string | undefined {
  return judge(file, on, settings).targetGroup.grounds.find(({ rule }) => rule === 'UA-03' || rule === 'UA-04')?.finding;
}
