import type { PlainDate } from '#src/kernel/plain-date.ts';

/**
 * What the law is told of one person: days and codes, no names. Every list is in order of its days.
 * `null` or an empty list means that nothing is known; the rules then answer "unknown, because …" where it matters.
 */
export interface CaseFile {
  readonly birthDay: PlainDate | null;
  readonly diedOn: PlainDate | null;
  readonly nationalities: readonly { readonly from: PlainDate; readonly group: NationalityGroup }[];
  readonly bornAbroad: boolean | null;
  readonly parentBornAbroad: boolean | null;
  /** First registration in the National Register, anywhere in Belgium. */
  readonly firstRegisteredOn: PlainDate | null;
  readonly temporaryProtection: boolean;
  readonly arrivedOn: PlainDate | null;
  readonly residences: readonly { readonly from: PlainDate; readonly place: Place }[];
  readonly stays: readonly { readonly from: PlainDate; readonly ground: StayGround }[];
  readonly ministry: { readonly from: PlainDate; readonly communityRecognisedBefore2007: boolean } | null;
  readonly activities: readonly { readonly from: PlainDate; readonly works: boolean; readonly studies: boolean }[];
  /** `null` when nobody assessed it: then the person counts as literate. */
  readonly literate: boolean | null;
  /** Dispatch of the registered letter (Flanders, D1) or notification of the duty by the municipality (Brussels, D7). */
  readonly dutyNotifiedOn: PlainDate | null;
  readonly registrationDeferredUntil: PlainDate | null;
  readonly registeredOn: PlainDate | null;
  readonly contract: { readonly signedOn: PlainDate; readonly endedOn: PlainDate | null } | null;
  readonly exemption: { readonly on: PlainDate; readonly ground: string } | null;
  /** Both days counted (decision 1 of the product owner); `until` is the last day of the suspension. */
  readonly suspensions: readonly { readonly from: PlainDate; readonly until: PlainDate }[];
  /** First start of a MO course and first enrolment for NT2. Only to tell a pillar under way from one not begun; no right hangs on them. */
  readonly moStartedOn?: PlainDate | null;
  readonly nt2StartedOn?: PlainDate | null;
  readonly moCourses: readonly {
    readonly on: PlainDate;
    readonly result: 'passed' | 'notPassed' | 'legacyMet' | 'legacyNotMet';
  }[];
  readonly moTests: readonly MoTest[];
  readonly nt2Results: readonly Nt2Result[];
  readonly employmentServices: readonly { readonly on: PlainDate; readonly service: 'vdab' | 'actiris' }[];
  readonly participations: readonly { readonly on: PlainDate; readonly halfHours: number }[];
  readonly certificateOn: PlainDate | null;
  readonly effortDeclarationOn: PlainDate | null;
  readonly b1OralProvenOn: PlainDate | null;
  readonly infringements: readonly InfringementFile[];
}

export type NationalityGroup = 'belgian' | 'eu' | 'nonEu' | 'unknown';
export type Place = 'flanders' | 'brussels' | 'elsewhereBelgium' | 'abroad';
export type Regime = 'flanders' | 'brussels';

/** Must stay the same list as register's stay grounds; a type test compares them. */
export type StayGround =
  | 'recognisedRefugee'
  | 'subsidiaryProtection'
  | 'temporaryProtection'
  | 'asylumApplicant'
  | 'unaccompaniedMinorAsylumApplicant'
  | 'familyReunificationNonEu'
  | 'familyReunificationEu'
  | 'freeMovement'
  | 'humanitarian'
  | 'regularised'
  | 'traffickingVictim'
  | 'work'
  | 'study'
  | 'auPair'
  | 'workingHoliday'
  | 'longTermResidentOtherState'
  | 'stayUnderOneYear'
  | 'tourist'
  | 'belgian'
  | 'none'
  | 'unknown';

export interface MoTest {
  readonly on: PlainDate;
  readonly kind: 'afterCourse' | 'exemption';
  /** Correct answers of 11 core and 30 practical questions. */
  readonly core: number;
  readonly practical: number;
}

export interface Nt2Result {
  readonly on: PlainDate;
  readonly level: 'a1' | 'a2' | 'b1' | 'b2' | 'c1' | 'c2';
  readonly skills: 'oral' | 'written' | 'both';
  /** `legacyMet`: the mark "met" (voldaan) of a contract under the effort commitment, before 29-2-2016. */
  readonly result: 'passed' | 'notPassed' | 'undetermined' | 'legacyMet';
  readonly standardTest: boolean;
}

export interface InfringementFile {
  readonly establishedOn: PlainDate;
  readonly kind: string;
  readonly noticeOn: PlainDate | null;
  readonly handedOverOn: PlainDate | null;
  readonly regularisedOn: PlainDate | null;
  readonly cancelledOn: PlainDate | null;
}

/** A case of which nothing is known; tests and mappers start from it. */
export const emptyCase: CaseFile = {
  birthDay: null,
  diedOn: null,
  nationalities: [],
  bornAbroad: null,
  parentBornAbroad: null,
  firstRegisteredOn: null,
  temporaryProtection: false,
  arrivedOn: null,
  residences: [],
  stays: [],
  ministry: null,
  activities: [],
  literate: null,
  dutyNotifiedOn: null,
  registrationDeferredUntil: null,
  registeredOn: null,
  contract: null,
  exemption: null,
  suspensions: [],
  moCourses: [],
  moTests: [],
  nt2Results: [],
  employmentServices: [],
  participations: [],
  certificateOn: null,
  effortDeclarationOn: null,
  b1OralProvenOn: null,
  infringements: [],
};
