import fc from 'fast-check';
import { fromEpochDay, plainDate, toEpochDay } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { emptyCase, feePartKinds, waitReasons } from '#src/law/case.ts';
import type { CaseFile } from '#src/law/case.ts';

const first = toEpochDay(plainDate('2014-01-01'));
const last = toEpochDay(plainDate('2027-01-01'));

/** Days on which rules change are drawn often, and so are the days around them. */
const changes = [
  '2016-02-19',
  '2016-02-29',
  '2022-03-01',
  '2022-03-28',
  '2022-06-01',
  '2023-01-01',
  '2023-03-01',
  '2023-09-01',
  '2024-01-01',
  '2024-06-16',
].map((day) => toEpochDay(plainDate(day)));
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .oneof(
    fc.integer({ min: first, max: last }),
    fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -1, max: 1 })).map(([day, offset]) => day + offset),
  )
  .map(fromEpochDay);
const birthDay = fc
  .integer({ min: toEpochDay(plainDate('1945-01-01')), max: toEpochDay(plainDate('2023-12-31')) })
  .map(fromEpochDay);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
/** Null four times out of five. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const states = <T extends object>(shape: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .uniqueArray(
      fc.tuple(anyDay, shape).map(([from, state]) => ({ from, ...state })),
      { maxLength, selector: (state) => state.from },
    )
    .map((list) => list.sort((a, b) => (a.from < b.from ? -1 : 1)));
const events = <T extends object>(shape: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .array(
      fc.tuple(anyDay, shape).map(([on, event]) => ({ on, ...event })),
      { maxLength },
    )
    .map((list) => list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));

/** Any well-formed case, likely or not: every list in order, every day existing, every code known. */
export const anyCase: fc.Arbitrary<CaseFile> = fc
  .record({
    birthDay: maybe(birthDay),
    diedOn: rarely(anyDay),
    nationalities: states(fc.record({ group: fc.constantFrom('belgian', 'eu', 'nonEu', 'nonEu', 'nonEu', 'unknown') }), 2),
    bornAbroad: maybe(fc.boolean()),
    parentBornAbroad: maybe(fc.boolean()),
    firstRegisteredOn: maybe(anyDay),
    temporaryProtection: fc.boolean(),
    arrivedOn: maybe(anyDay),
    residences: states(
      fc.record({
        place: fc.constantFrom('flanders', 'flanders', 'flanders', 'brussels', 'brussels', 'elsewhereBelgium', 'abroad'),
      }),
      3,
    ),
    stays: states(
      fc.record({
        ground: fc.constantFrom(
          'recognisedRefugee',
          'recognisedRefugee',
          'subsidiaryProtection',
          'temporaryProtection',
          'asylumApplicant',
          'unaccompaniedMinorAsylumApplicant',
          'familyReunificationNonEu',
          'familyReunificationEu',
          'freeMovement',
          'humanitarian',
          'regularised',
          'traffickingVictim',
          'work',
          'study',
          'auPair',
          'workingHoliday',
          'longTermResidentOtherState',
          'stayUnderOneYear',
          'tourist',
          'belgian',
          'none',
          'unknown',
        ),
      }),
      3,
    ),
    ministry: rarely(fc.record({ from: anyDay, communityRecognisedBefore2007: fc.boolean() })),
    activities: states(fc.record({ works: fc.boolean(), studies: fc.boolean() }), 3),
    literate: maybe(fc.boolean()),
    dutyNotifiedOn: maybe(anyDay),
    registrationDeferredUntil: maybe(anyDay),
    registeredOn: maybe(anyDay),
    contract: maybe(fc.record({ signedOn: anyDay, endedOn: rarely(anyDay) })),
    exemption: rarely(fc.record({ on: anyDay, ground: fc.constantFrom('permanentIllnessOrDisability', 'diplomaOrAttest') })),
    suspensions: states(fc.record({ length: fc.integer({ min: 0, max: 200 }) }), 3).map((list) =>
      list.map(({ from, length }) => ({ from, until: fromEpochDay(toEpochDay(from) + length) })),
    ),
    moCourses: events(fc.record({ result: fc.constantFrom('passed', 'passed', 'notPassed', 'legacyMet', 'legacyNotMet') }), 2),
    moTests: events(
      fc.record({
        kind: fc.constantFrom('afterCourse', 'exemption'),
        core: fc.integer({ min: -1, max: 12 }),
        practical: fc.integer({ min: 10, max: 31 }),
      }),
      3,
    ),
    nt2Results: events(
      fc.record({
        level: fc.constantFrom('a1', 'a2', 'a2', 'b1', 'c2'),
        skills: fc.constantFrom('oral', 'written', 'both', 'both'),
        result: fc.constantFrom('passed', 'passed', 'notPassed', 'undetermined', 'legacyMet'),
        standardTest: fc.boolean(),
      }),
      4,
    ),
    employmentServices: events(fc.record({ service: fc.constantFrom('vdab', 'actiris') }), 2),
    participations: events(fc.record({ halfHours: fc.integer({ min: 1, max: 60 }) }), 4),
    certificateOn: rarely(anyDay),
    effortDeclarationOn: rarely(anyDay),
    b1OralProvenOn: rarely(anyDay),
    infringements: fc.array(
      fc.record({
        establishedOn: anyDay,
        kind: fc.constantFrom('notCompleted', 'notRegisteredInTime'),
        noticeOn: maybe(anyDay),
        handedOverOn: maybe(anyDay),
        regularisedOn: maybe(anyDay),
        cancelledOn: maybe(anyDay),
      }),
      { maxLength: 2 },
    ),
    trackStartedOn: rarely(anyDay),
    signatureDeferredUntil: rarely(anyDay),
    waits: states(
      fc.record({
        length: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null, freq: 4 }),
        reason: fc.constantFrom(...waitReasons),
      }),
      3,
    ).map((list) =>
      list.map(({ from, length, reason }) => ({
        from,
        until: length === null ? null : fromEpochDay(toEpochDay(from) + length),
        reason,
      })),
    ),
    feeParts: events(
      fc.record({ part: fc.constantFrom(...feePartKinds), askedCents: maybe(fc.integer({ min: 0, max: 40_000 })) }),
      5,
    ),
    feeExemptions: events(fc.record({ category: fc.constant('livingAllowance') }), 1),
    feePayments: events(fc.record({ part: fc.constantFrom(...feePartKinds), cents: fc.integer({ min: 1, max: 18_000 }) }), 3),
    moProcessEvaluations: events(
      fc.record({
        result: fc.constantFrom('sufficient', 'insufficient', 'notAssessed'),
        percent: maybe(fc.integer({ min: 0, max: 100 })),
      }),
      2,
    ),
    attendances: states(
      fc.record({
        pillar: fc.constantFrom('dutch', 'orientation'),
        length: fc.integer({ min: 0, max: 300 }),
        sessions: fc.integer({ min: 1, max: 60 }),
        missed: fc.integer({ min: 0, max: 30 }),
        justified: fc.integer({ min: 0, max: 30 }),
      }),
      2,
    ).map((list) =>
      list.map(({ from, pillar, length, sessions, missed, justified }) => {
        const absent = Math.min(missed, sessions);
        return {
          from,
          until: fromEpochDay(toEpochDay(from) + length),
          pillar,
          sessions,
          attended: sessions - absent,
          justified: Math.min(justified, absent),
        };
      }),
    ),
    limitedLearning: events(fc.record({ pillar: fc.constantFrom('dutch', 'orientation') }), 2),
    preTrackSince: rarely(anyDay),
    schoolEnrolment: fc.oneof(
      fc.constantFrom('notEnrolled' as const, 'unknown' as const),
      anyDay.map((on) => ({ on })),
    ),
    languageTests: events(
      fc.record({ kind: fc.constantFrom('nt2Standard', 'certifying', 'parents'), resultOn: maybe(anyDay) }),
      2,
    ),
  })
  .map((drawn) => ({ ...emptyCase, ...drawn }));
