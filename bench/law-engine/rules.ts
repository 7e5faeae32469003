import type { TopLevelCondition } from 'json-rules-engine';

/** When all this is so, that is found. Later stages read what earlier ones found. */
export interface EngineRule {
  readonly stage: number;
  readonly when: TopLevelCondition;
  readonly then: Readonly<Record<string, string | boolean>>;
}

type Condition = { fact: string; operator: string; value: unknown };
const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value });
const isNot = (fact: string, value: unknown): Condition => ({ fact, operator: 'notEqual', value });
const oneOf = (fact: string, ...value: unknown[]): Condition => ({ fact, operator: 'in', value });
const noneOf = (fact: string, ...value: unknown[]): Condition => ({ fact, operator: 'notIn', value });
const before = (fact: string, value: unknown): Condition => ({ fact, operator: 'lessThan', value });
const from = (fact: string, value: unknown): Condition => ({ fact, operator: 'greaterThanInclusive', value });
const fact = (name: string) => ({ fact: name });
const all = (...conditions: (Condition | TopLevelCondition)[]): TopLevelCondition => ({ all: conditions });
const any = (...conditions: (Condition | TopLevelCondition)[]): TopLevelCondition => ({ any: conditions });
const test = (kind: string, day: [number, number], core: number, practical: number): Condition => ({
  fact: 'moTests',
  operator: 'someTestReaches',
  value: { kind, from: day[0], until: day[1], core, practical },
});

const excluded = ['stayUnderOneYear', 'tourist', 'none'];
const asylum = ['asylumApplicant', 'unaccompaniedMinorAsylumApplicant'];
const obliging = ['recognisedRefugee', 'subsidiaryProtection', 'familyReunificationNonEu', 'traffickingVictim', 'regularised'];
const END = 99991231;
const EARLY: [number, number] = [20220328, 20230301];
const LATE: [number, number] = [20230301, END];

/** Still a newcomer on coming to Flanders (TG-F-13). */
const newcomer = any(is('firstPlace', 'flanders'), {
  fact: 'firstFlandersDay',
  operator: 'lessThanInclusive',
  value: fact('newcomerUntil'),
});
const adultInFlanders = all(is('known', true), is('adult', true), is('registeredByNow', true), is('place', 'flanders'));
const adultInBrussels = all(is('known', true), is('adult', true), is('registeredByNow', true), is('place', 'brussels'));
const settledStay = all(noneOf('stay', ...excluded, ...asylum, 'unknown'), isNot('nationality', 'unknown'));

const duties: readonly EngineRule[] = [
  {
    // TG-F-08, TG-F-09, TG-F-10
    stage: 1,
    when: all(
      adultInFlanders,
      settledStay,
      is('nationality', 'nonEu'),
      oneOf('stay', ...obliging),
      newcomer,
      from('flandersFrom', fact('eighteenth')),
      from('flandersFrom', 20040401),
      before('flandersFrom', fact('sixtyFifth')),
      { fact: 'flandersFrom', operator: 'lessThanInclusive', value: fact('on') },
    ),
    then: { duty: 'flanders', dutyBegins: 'flandersFrom' },
  },
  {
    // TG-F-14, turning eighteen within a year
    stage: 1,
    when: all(
      adultInFlanders,
      settledStay,
      is('nationality', 'nonEu'),
      newcomer,
      before('flandersFrom', fact('eighteenth')),
      { fact: 'eighteenth', operator: 'lessThanInclusive', value: fact('yearAfterRegistration') },
      is('placeAtEighteen', 'flanders'),
    ),
    then: { duty: 'flanders', dutyBegins: 'eighteenth' },
  },
  {
    // TG-F-14, a Belgian born abroad
    stage: 1,
    when: all(
      adultInFlanders,
      is('nationality', 'belgian'),
      is('bornAbroadBelgian', true),
      newcomer,
      from('flandersFrom', fact('eighteenth')),
      before('flandersFrom', fact('sixtyFifth')),
    ),
    then: { duty: 'flanders', dutyBegins: 'flandersFrom' },
  },
  {
    // TG-B-01, TG-B-02
    stage: 1,
    when: all(
      adultInBrussels,
      settledStay,
      is('nationality', 'nonEu'),
      noneOf(
        'stay',
        'freeMovement',
        'familyReunificationEu',
        'auPair',
        'workingHoliday',
        'longTermResidentOtherState',
        'study',
        'temporaryProtection',
      ),
      from('brusselsFrom', 20240101),
      { fact: 'brusselsFrom', operator: 'lessThanInclusive', value: fact('on') },
      from('brusselsFrom', fact('eighteenth')),
      before('brusselsFrom', fact('sixtyFifth')),
      before('brusselsFrom', fact('threeYearsAfterRegistration')),
    ),
    then: { duty: 'brussels', dutyBegins: 'brusselsFrom' },
  },
  {
    stage: 1,
    when: all(
      adultInBrussels,
      settledStay,
      isNot('nationality', 'belgian'),
      isNot('nationality', 'eu'),
      noneOf('stay', 'freeMovement', 'familyReunificationEu', 'auPair', 'workingHoliday', 'longTermResidentOtherState'),
      from('brusselsFrom', 20220601),
      before('brusselsFrom', 20240101),
    ),
    then: { unsettled: true },
  },
  {
    stage: 1,
    when: all(
      adultInBrussels,
      settledStay,
      is('nationality', 'nonEu'),
      oneOf('stay', 'study', 'temporaryProtection'),
      from('brusselsFrom', 20240101),
      from('brusselsFrom', fact('eighteenth')),
      before('brusselsFrom', fact('sixtyFifth')),
      before('brusselsFrom', fact('threeYearsAfterRegistration')),
    ),
    then: { unsettled: true },
  },
];

const groups: readonly EngineRule[] = [
  { stage: 2, when: any(is('died', true), oneOf('place', 'abroad', 'elsewhereBelgium')), then: { group: 'notTarget' } },
  {
    stage: 2,
    when: all(is('died', false), oneOf('place', 'flanders', 'brussels'), is('adult', false), isNot('eighteenth', END)),
    then: { group: 'minor' },
  },
  {
    stage: 2,
    when: all(
      is('adult', true),
      is('died', false),
      oneOf('place', 'flanders', 'brussels'),
      is('registeredByNow', true),
      oneOf('duty', 'flanders', 'brussels'),
    ),
    then: { group: 'mandatory' },
  },
  {
    stage: 2,
    when: all(
      is('died', false),
      any(adultInFlanders, adultInBrussels),
      isNot('nationality', 'belgian'),
      oneOf('stay', ...excluded),
    ),
    then: { group: 'notTarget' },
  },
  {
    stage: 2,
    when: all(
      is('died', false),
      any(adultInFlanders, adultInBrussels),
      isNot('nationality', 'belgian'),
      oneOf('stay', ...asylum),
      from('contractDay', 20220301),
    ),
    then: { group: 'notTarget' },
  },
  {
    stage: 2,
    when: all(
      is('died', false),
      any(adultInFlanders, adultInBrussels),
      isNot('nationality', 'belgian'),
      oneOf('stay', ...asylum),
      before('contractDay', 20220301),
    ),
    then: { group: 'entitled' },
  },
  {
    stage: 2,
    when: all(
      is('died', false),
      any(adultInFlanders, adultInBrussels),
      settledStay,
      is('duty', 'none'),
      is('unsettled', false),
      isNot('nationality', 'belgian'),
    ),
    then: { group: 'entitled' },
  },
  {
    stage: 2,
    when: all(
      is('died', false),
      any(adultInFlanders, adultInBrussels),
      is('nationality', 'belgian'),
      is('duty', 'none'),
      is('bornAbroadBelgian', true),
    ),
    then: { group: 'entitled' },
  },
  {
    stage: 2,
    when: all(
      is('died', false),
      any(adultInFlanders, adultInBrussels),
      is('nationality', 'belgian'),
      is('bornAbroadKnown', true),
      is('bornAbroadBelgian', false),
    ),
    then: { group: 'notTarget' },
  },
  // TG-F-16: what ends a duty otherwise than by meeting it
  {
    stage: 2,
    when: all(
      oneOf('duty', 'flanders', 'brussels'),
      { fact: 'exemptedOn', operator: 'lessThanInclusive', value: fact('on') },
      { fact: 'exemptedOn', operator: 'lessThan', value: fact('metDutyOn') },
    ),
    then: { exempted: true, fellAway: true },
  },
  {
    stage: 2,
    when: all(
      is('duty', 'flanders'),
      { fact: 'sixtyFifth', operator: 'lessThanInclusive', value: fact('on') },
      { fact: 'sixtyFifth', operator: 'lessThan', value: fact('metDutyOn') },
    ),
    then: { fellAway: true },
  },
];

const tracks: readonly EngineRule[] = [
  { stage: 3, when: all(is('died', true), oneOf('duty', 'flanders', 'brussels')), then: { track: 'notRequired' } },
  {
    stage: 3,
    when: all(is('contract', true), is('exempted', false), any(is('died', false), is('duty', 'none'))),
    then: { track: 'required' },
  },
  { stage: 3, when: all(is('exempted', true)), then: { track: 'optional' } },
  {
    stage: 3,
    when: all(is('contract', false), is('exempted', false), is('group', 'mandatory'), is('fellAway', false)),
    then: { track: 'required' },
  },
  {
    stage: 3,
    when: all(is('contract', false), is('exempted', false), is('group', 'mandatory'), is('fellAway', true)),
    then: { track: 'optional' },
  },
  { stage: 3, when: all(is('contract', false), is('group', 'entitled')), then: { track: 'optional' } },
  { stage: 3, when: all(is('contract', false), oneOf('group', 'minor', 'notTarget')), then: { track: 'notRequired' } },
];

const flemishContract = noneOf('contractPlace', 'brussels');
const brusselsContract = is('contractPlace', 'brussels');
const beganUnderTrack = (day: string) => all(is('dutyBegins', day), from(day, 20230101));
const underTrack = any(beganUnderTrack('flandersFrom'), beganUnderTrack('eighteenth'), beganUnderTrack('brusselsFrom'));
const binds = all(is('group', 'mandatory'), is('fellAway', false));

const asked: readonly EngineRule[] = [
  { stage: 4, when: any(is('literate', true), from('contractDay', 20220301)), then: { dutchAsked: 'required' } },
  { stage: 4, when: all(from('contractDay', 20220301), flemishContract), then: { workAsked: 'required' } },
  {
    stage: 4,
    when: all(from('contractDay', 20220301), brusselsContract, is('works', false), {
      fact: 'sixtyFifth',
      operator: 'greaterThan',
      value: fact('on'),
    }),
    then: { workAsked: 'required' },
  },
  {
    stage: 4,
    when: all(from('contractDay', 20220301), brusselsContract, is('works', 'unknown'), {
      fact: 'sixtyFifth',
      operator: 'greaterThan',
      value: fact('on'),
    }),
    then: { workAsked: 'unknown' },
  },
  { stage: 4, when: all(noneOf('group', 'mandatory', 'unknown')), then: { participationAsked: 'optional' } },
  { stage: 4, when: all(is('group', 'mandatory'), is('fellAway', true)), then: { participationAsked: 'optional' } },
  {
    stage: 4,
    when: all(binds, underTrack, any(is('works', true), is('studies', true))),
    then: { participationAsked: 'optional' },
  },
  { stage: 4, when: all(binds, underTrack, is('works', 'unknown')), then: { participationAsked: 'unknown' } },
  { stage: 4, when: all(binds, underTrack, is('works', false), is('studies', false)), then: { participationAsked: 'required' } },
  {
    stage: 4,
    when: all(
      is('group', 'unknown'),
      any(from('brusselsFrom', 20230101), is('stay', 'unknown')),
      any(is('works', true), is('studies', true)),
    ),
    then: { participationAsked: 'optional' },
  },
  {
    stage: 4,
    when: all(
      is('group', 'unknown'),
      any(from('brusselsFrom', 20230101), is('stay', 'unknown')),
      noneOf('works', true),
      noneOf('studies', true),
    ),
    then: { participationAsked: 'unknown' },
  },
];

const met: readonly EngineRule[] = [
  // AT-LEG
  {
    stage: 4,
    when: all(before('contractDay', 20160229), any(is('moCoursePassed', true), is('moCourseLegacy', true))),
    then: { orientationMet: true },
  },
  { stage: 4, when: all(before('contractDay', 20160229), is('nt2Legacy', true)), then: { dutchMet: true } },
  // AT-1
  { stage: 4, when: all(before('contractDay', 20220301), is('moCoursePassed', true)), then: { orientationMet: true } },
  // AT-2, MO-CUT-1 and MO-CUT-2
  {
    stage: 4,
    when: all(from('contractDay', 20220301), any(test('afterCourse', EARLY, 6, 16), test('afterCourse', LATE, 9, 16))),
    then: { orientationMet: true },
  },
  // MO-CUT-3 and MO-CUT-4, under every rule
  { stage: 4, when: any(test('exemption', EARLY, 6, 16), test('exemption', LATE, 9, 24)), then: { orientationMet: true } },
  // AT-4: the passes that count were read with the standard test
  { stage: 4, when: all(is('nt2Oral', true), is('nt2Written', true)), then: { dutchMet: true } },
  {
    stage: 4,
    when: all(is('literate', false), from('contractDay', 20220301), is('nt2OralWithoutTest', true)),
    then: { dutchMet: true },
  },
  { stage: 4, when: all(flemishContract, any(is('vdab', true), is('actirisInBrussels', true))), then: { workMet: true } },
  { stage: 4, when: all(brusselsContract, any(is('vdab', true), is('actiris', true))), then: { workMet: true } },
  { stage: 4, when: all(from('halfHours', 80)), then: { participationMet: true } },
];

const missing = (pillar: string): TopLevelCondition => all(is(`${pillar}Asked`, 'required'), is(`${pillar}Met`, false));
const undecided = (pillar: string): TopLevelCondition => all(is(`${pillar}Asked`, 'unknown'), is(`${pillar}Met`, false));
const certificates: readonly EngineRule[] = [
  { stage: 5, when: all(is('contract', false)), then: { barred: true } },
  {
    stage: 5,
    when: any(is('orientationMet', false), missing('dutch'), missing('work'), missing('participation')),
    then: { barred: true },
  },
  { stage: 5, when: any(is('certificateIssued', true), is('died', true)), then: { issuedOrDied: true } },
  {
    stage: 5,
    when: all(isNot('nationalityAtContract', 'belgian'), is('contract', true), oneOf('stayAtContract', ...excluded)),
    then: { barred: true },
  },
  {
    stage: 5,
    when: all(
      isNot('nationalityAtContract', 'belgian'),
      is('contract', true),
      oneOf('stayAtContract', ...asylum),
      from('contractDay', 20220301),
    ),
    then: { barred: true },
  },
  { stage: 5, when: any(undecided('work'), undecided('participation')), then: { undecided: true } },
];

export const engineRules: readonly EngineRule[] = [...duties, ...groups, ...tracks, ...asked, ...met, ...certificates];
