import type { NewFact } from '#src/facts/envelope.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { TrajectoryFact } from '#src/modules/trajectory/facts.ts';
import type { RegisterFact } from '#src/modules/register/facts.ts';

type Content = TrajectoryFact | RegisterFact;
type DataOf<Type extends Content['type']> = Extract<Content, { type: Type }>['data'];

/** A fact of a story; `corrects` and `about` name earlier facts of the same person by their place, from 1. */
export interface Told extends Omit<NewFact, 'corrects'> {
  readonly corrects?: number;
  readonly about?: { readonly key: 'infringement' | 'suspension' | 'wait'; readonly fact: number };
  /** Days between the legal day and the recording. */
  readonly laterBy?: number;
}

export interface StoryPerson {
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDay: string;
  readonly nis: string;
  readonly region: 'provAntwerp' | 'westFlanders' | 'brussels' | 'atlas';
  readonly life: readonly Told[];
}

export function told<Type extends Content['type']>(
  type: Type,
  on: string,
  data: DataOf<Type>,
  more: Pick<Told, 'corrects' | 'about' | 'laterBy'> = {},
): Told {
  return { type, on: plainDate(on), data, ...more };
}

const LETTER = { kind: 'invitation', registered: true } as const;
const COURSE = '0190eeee-0000-7000-8000-000000000001';

/** Lives on the practice day, 21 February 2025: one for every bucket of My work, every state of a pillar, every kind of correction. */
export const storyPeople: readonly StoryPerson[] = [
  person('Haddad', 'Samira', '1991-05-17', (who) => [...contracted(who, '2024-01-15'), ...learning(who), ...stumbles(who)]),
  person('Okafor', 'Chinedu', '1988-11-02', (who) => arrived(who, '2024-11-25')),
  person('Vandenbroucke-Van Cauwenberghe', 'Anna-Sophia Maria Josephina Wilhelmina', '1995-02-28', (who) =>
    arrived(who, '2024-10-02'),
  ),
  person('Öztürk', 'Gülşen', '1979-07-30', (who) => registered(who, '2024-12-02')),
  person('Nguyễn', 'Thị Hương', '1993-01-09', (who) => [...contracted(who, '2025-01-06'), ...waiting(6)]),
  person('بن علي', 'فاطمة', '1990-03-21', (who) => contracted(who, '2024-09-16')),
  person('Kovalenko', 'Oleksandr', '1985-06-14', (who) => ready(who)),
  person('Mbeki', 'Thandiwe', '1998-12-24', (who) => certified(who)),
  person('Rahimi', 'Zahra', '1987-08-08', (who) => suspended(who)),
  person('Tesfay', 'Yonas', '1996-04-19', (who) => handedOver(who)),
  person('Dupont', 'Chloé', '1994-10-10', (who) => european(who)),
  person('Van den Wyngaert-Vanhaezebrouck', 'Theodorus Maximiliaan Ferdinand', '1989-03-03', (who) => decidedOtherwise(who)),
  person('Unknown', 'Nobody', '2001-01-01', (who) => [
    inflow(who, '2024-12-20', { nationality: 'unknown', stayGround: 'unknown', bornAbroad: 'unknown' }),
  ]),
  person('<script>alert(1)</script>', 'Robert "Bobby"', '1992-02-02', (who) => registered(who, '2025-01-20')),
  ...many('provAntwerp', '13040', 'Turnhout', 14),
  person('De Wilde', 'Jeroen', '1990-09-09', (who) => arrived(who, '2024-12-05'), { region: 'westFlanders', nis: '31005' }),
  ...many('westFlanders', '31005', 'Brugge', 5),
  ...many('atlas', '11002', 'Antwerpen', 3),
];

type Who = Pick<StoryPerson, 'region' | 'nis' | 'birthDay'>;

function person(
  familyName: string,
  givenNames: string,
  birthDay: string,
  tell: (who: Who) => readonly Told[],
  place: Pick<Who, 'region' | 'nis'> = { region: 'provAntwerp', nis: '12025' },
): StoryPerson {
  const who = { ...place, birthDay };
  return { familyName, givenNames, ...who, life: tell(who) };
}

/** Enough of the same kind to page and to count. */
function many(region: StoryPerson['region'], nis: string, place: string, count: number): readonly StoryPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const who = { region, nis, birthDay: `19${80 + index}-03-1${index % 9}` };
    const day = plainDate(`2024-1${index % 3}-${String((index % 20) + 1).padStart(2, '0')}`);
    const life = index % 3 === 0 ? arrived(who, day) : index % 3 === 1 ? registered(who, day) : contracted(who, day);
    return { familyName: `${place}se`, givenNames: `Persoon ${String.fromCharCode(65 + index)}`, ...who, life };
  });
}

function inflow(who: Who, on: string, differing: Partial<DataOf<'register.inflow-received'>> = {}): Told {
  return told(
    'register.inflow-received',
    on,
    {
      region: who.region,
      nis: who.nis,
      channel: 'nationalRegister',
      birthDay: plainDate(who.birthDay),
      nationality: 'nonEu',
      bornAbroad: true,
      parentBornAbroad: true,
      stayGround: 'recognisedRefugee',
      firstRegisteredOn: plainDate(on),
      temporaryProtection: false,
      ...differing,
    },
    { laterBy: 4 },
  );
}

function arrived(who: Who, on: string): readonly Told[] {
  return [
    inflow(who, on),
    told('trajectory.target-group-determined', on, { group: 'mandatory', region: who.region }, { laterBy: 4 }),
    told('register.letter-sent', later(on, 7), LETTER),
  ];
}

function registered(who: Who, on: string): readonly Told[] {
  return [
    ...arrived(who, on),
    told('trajectory.registered', later(on, 28), { kind: 'first', region: who.region, group: 'mandatory' }),
  ];
}

function contracted(who: Who, on: string): readonly Told[] {
  return [
    ...arrived(who, later(on, -60)),
    told('trajectory.registered', later(on, -25), {
      kind: 'first',
      region: who.region,
      group: 'mandatory',
      ...(who.nis === '12025' ? { desk: 'loket-mechelen' as const } : {}),
    }),
    told('trajectory.contract-signed', on, { region: who.region, group: 'mandatory', first: true, declarationSigned: true }),
  ];
}

/** After a contract on 15 January 2024. */
function learning(who: Who): readonly Told[] {
  return [
    told('trajectory.literacy-assessed', '2024-01-17', { literate: true }),
    told('trajectory.nt2-interview-held', '2024-01-22', { region: who.region }),
    told('trajectory.nt2-advised', '2024-01-22', { advice: 'cvoExtended' }),
    told('trajectory.employment-service-registered', '2024-02-20', { service: 'vdab' }, { laterBy: 17 }),
    told('trajectory.nt2-enrolled', '2024-02-26', { provider: 'cvo', level: 'a1' }),
    told('trajectory.mo-started', '2024-03-04', {
      course: COURSE,
      language: 'ar',
      region: who.region,
      form: 'classroom',
      first: true,
    }),
    told('trajectory.nt2-result-recorded', '2024-06-21', { level: 'a1', skills: 'both', result: 'passed', standardTest: false }),
    told('trajectory.mo-course-closed', '2024-07-05', { result: 'passed', region: who.region }),
  ];
}

/** A test that was not passed, one suspension, hours with a mistake: a withdrawn proof and a corrected day. Facts 14 and on. */
function stumbles(who: Who): readonly Told[] {
  return [
    told('trajectory.mo-test-taken', '2024-09-10', { core: 7, practical: 24, region: who.region, passed: false }),
    told(
      'trajectory.suspended',
      '2024-10-02',
      { ground: 'maternity', from: plainDate('2024-10-01'), until: plainDate('2024-12-31'), region: who.region },
      { laterBy: 3 },
    ),
    told('trajectory.participation-recorded', '2024-09-03', { halfHours: 25 }, { laterBy: 30 }),
    told('trajectory.participation-recorded', '2024-09-30', { halfHours: 16 }, { laterBy: 2 }),
    told('trajectory.participation-recorded', '2024-09-13', { halfHours: 16 }, { corrects: 17, laterBy: 40 }),
    told('trajectory.participation-recorded', '2025-01-20', { halfHours: 20 }),
    told('trajectory.fact-withdrawn', '2025-02-03', { reason: 'wrongPerson' }, { corrects: 19 }),
    ...payments(),
  ];
}

/** One in time, one in part, one after the test it was for. */
function payments(): readonly Told[] {
  return [
    told('trajectory.fee-paid', '2024-02-20', { part: 'moCourse', cents: 9_000 }),
    told('trajectory.fee-paid', '2024-02-20', { part: 'nt2Course', cents: 4_550 }),
    told('trajectory.fee-paid', '2024-09-12', { part: 'moTest', cents: 9_000 }),
    told('trajectory.attendance-recorded', '2024-07-05', {
      pillar: 'orientation',
      from: plainDate('2024-03-04'),
      until: plainDate('2024-07-05'),
      sessions: 20,
      attended: 16,
      justified: 2,
    }),
  ];
}

function ready(who: Who): readonly Told[] {
  return [
    ...contracted(who, '2023-06-15'),
    told('trajectory.employment-service-registered', '2023-07-03', { service: 'vdab' }),
    told('trajectory.mo-started', '2023-09-05', {
      course: COURSE,
      language: 'uk',
      region: who.region,
      form: 'online',
      first: true,
    }),
    told('trajectory.mo-course-closed', '2024-01-20', { result: 'passed', region: who.region }),
    told('trajectory.mo-test-taken', '2024-02-10', { core: 11, practical: 28, region: who.region, passed: true }),
    told('trajectory.mo-decided', '2024-02-10', { result: 'passed', region: who.region }),
    told('trajectory.nt2-result-recorded', '2024-06-20', { level: 'a2', skills: 'both', result: 'passed', standardTest: true }),
    told('trajectory.participation-recorded', '2024-10-01', { halfHours: 84 }),
  ];
}

function certified(who: Who): readonly Told[] {
  return [
    ...ready(who),
    told('trajectory.integration-certificate-issued', '2024-10-15', { region: who.region }),
    told('trajectory.contract-ended', '2024-10-15', { reason: 'certificateIssued', region: who.region }),
    told('trajectory.system-wait-begun', '2025-01-10', { reason: 'noTestDate', pillar: 'dutch' }),
  ];
}

/** After a contract on 6 January 2025: the data did not come through for five days, and there is no seat yet. The first is fact `first`. */
function waiting(first: number): readonly Told[] {
  return [
    told('trajectory.system-wait-begun', '2025-01-13', { reason: 'brokenStream', pillar: 'work' }),
    told('trajectory.system-wait-ended', '2025-01-18', { wait: COURSE }, { about: { key: 'wait', fact: first } }),
    told('trajectory.system-wait-begun', '2025-02-03', { reason: 'noSeat', pillar: 'dutch' }),
  ];
}

function suspended(who: Who): readonly Told[] {
  return [
    ...contracted(who, '2024-11-04'),
    told('trajectory.suspended', '2024-12-10', {
      ground: 'illness',
      from: plainDate('2024-12-09'),
      until: plainDate('2025-03-09'),
      region: who.region,
    }),
  ];
}

function handedOver(who: Who): readonly Told[] {
  return [
    ...arrived(who, '2023-05-10'),
    told('trajectory.infringement-established', '2023-09-20', { kind: 'notRegisteredInTime', region: who.region }),
    told(
      'trajectory.notice-of-default-sent',
      '2023-10-02',
      { infringement: COURSE },
      { about: { key: 'infringement', fact: 4 } },
    ),
    told(
      'trajectory.infringement-handed-over',
      '2023-12-01',
      { infringement: COURSE, region: who.region },
      { about: { key: 'infringement', fact: 4 } },
    ),
  ];
}

/** Entitled, and later put down as mandatory: for the review. */
function decidedOtherwise(who: Who): readonly Told[] {
  return [
    ...european(who).slice(0, 2),
    told('trajectory.target-group-determined', '2024-08-12', { group: 'mandatory', region: who.region }),
  ];
}

function european(who: Who): readonly Told[] {
  return [
    inflow(who, '2024-06-03', { nationality: 'eu', stayGround: 'freeMovement' }),
    told('trajectory.target-group-determined', '2024-06-03', { group: 'entitled', region: who.region }),
    told('trajectory.registered', '2024-06-20', { kind: 'first', region: who.region, group: 'entitled' }),
    told('register.activity-changed', '2024-07-01', { works: true, studies: false }),
  ];
}

function later(day: string, days: number): PlainDate {
  return addDays(plainDate(day), days);
}
