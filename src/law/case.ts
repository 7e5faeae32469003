import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Nt2AdviceKind, Nt2Provider } from './civic-integration/dutch/advice.ts';

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
  /** Start of the track itself, where it is recorded. No term hangs on it unless a reform says so (D2, §16 Q2). */
  readonly trackStartedOn: PlainDate | null;
  /** Last day of a certificate of deferred signature (uitstel van ondertekening). */
  readonly signatureDeferredUntil: PlainDate | null;
  /** Time that the system took, not the person. */
  readonly waits: readonly SystemWait[];
  /** Enrolments and sittings for which a fee may be due, each on its own day (domain §6). */
  readonly feeParts: readonly FeePart[];
  /** Decisions of staff that a category of exemption from the fee applies, from that day. */
  readonly feeExemptions: readonly { readonly on: PlainDate; readonly category: string }[];
  readonly feePayments: readonly { readonly on: PlainDate; readonly part: FeePartKind; readonly cents: number }[];
  /** Process evaluation of a MO course (procesevaluatie, from 1-3-2023); `percent` where a score was given. */
  readonly moProcessEvaluations: readonly {
    readonly on: PlainDate;
    readonly result: 'sufficient' | 'insufficient' | 'notAssessed';
    readonly percent: number | null;
  }[];
  /** Sessions of a part that is over: the proof of regular participation and the infringement rest on them. */
  readonly attendances: readonly {
    readonly pillar: 'dutch' | 'orientation';
    readonly from: PlainDate;
    readonly until: PlainDate;
    readonly sessions: number;
    readonly attended: number;
    readonly justified: number;
  }[];
  /** Limited learning capacity was established, in Dutch or in social orientation. */
  readonly limitedLearning: readonly { readonly on: PlainDate; readonly pillar: 'dutch' | 'orientation' }[];
  /** A person under temporary protection was a client of the pre-track (voortraject) from that day. */
  readonly preTrackSince: PlainDate | null;
  /** A minor's enrolment in a school; `unknown` is the honest answer where the register does not tell. */
  readonly schoolEnrolment: { readonly on: PlainDate } | 'notEnrolled' | 'unknown';
  /**
   * Documents of residence held (domain §2.3), each from its first to its last day. Only where no ground of stay is known do they
   * tell whether there is legal stay: the ground prevails. Codes: src/law/civic-integration/target-group/residence-documents.ts.
   */
  readonly residenceDocuments?: readonly {
    readonly from: PlainDate;
    readonly until: PlainDate | null;
    readonly code: string;
  }[];
  /** Decision of staff that somebody under 18 may follow the track: part-time schooling is done, or it is a useful addition (TG-F-01). */
  readonly earlyTrack?: { readonly on: PlainDate; readonly because: 'schoolingDone' | 'usefulAddition' } | null;
  /** Language tests sat, and when the result came (D16); `parents` is the test for parents of the House of Dutch (D17). */
  readonly languageTests: readonly {
    readonly on: PlainDate;
    readonly kind: 'nt2Standard' | 'certifying' | 'parents';
    readonly resultOn: PlainDate | null;
  }[];
  /** Advices on Dutch and enrolments for it, to tell whether the provider follows the advice. No right hangs on them. */
  readonly nt2Advices?: readonly { readonly on: PlainDate; readonly advice: Nt2AdviceKind }[];
  readonly nt2Enrolments?: readonly { readonly on: PlainDate; readonly provider: Nt2Provider }[];
  /** Stretches in which the person was not available for a MO course (onbeschikbaar); both days count, `until` null while it lasts. */
  readonly moUnavailable?: readonly { readonly from: PlainDate; readonly until: PlainDate | null }[];
}

/** A stretch of waiting that is not the person's own; `until` is its last day, null while it lasts. Both days count. */
export interface SystemWait {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly reason: WaitReason;
  /** The pillar that it is a wait in, where it is of one: then it stops no term of another. */
  readonly pillar?: 'dutch' | 'orientation' | 'work' | 'participation' | null;
}
/** No seat in a course, no test date, no interpreter, a decision pending, a broken stream of data. */
export const waitReasons = ['noSeat', 'noTestDate', 'noInterpreter', 'decisionPending', 'brokenStream'] as const;
export type WaitReason = (typeof waitReasons)[number];

export const feePartKinds = ['moCourse', 'moTest', 'moExemptionTest', 'nt2Course', 'nt2Test', 'certifyingTest'] as const;
export type FeePartKind = (typeof feePartKinds)[number];
export interface FeePart {
  /** Day of enrolment in a course, or of the sitting of a test. */
  readonly on: PlainDate;
  readonly part: FeePartKind;
  /** What the provider asks, where the law sets only a cap (NT2). Null: not known. */
  readonly askedCents: number | null;
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
  /** What the enforcement officer decided, if anything; the software never computes an amount. */
  readonly fine?: {
    readonly decidedOn: PlainDate;
    /** Zero: the officer decided that there is no fine. */
    readonly cents: number;
    readonly paidOn: PlainDate | null;
    readonly remindedOn?: PlainDate | null;
    /** Handed to the tax service, then to a bailiff. */
    readonly recoveryOn?: PlainDate | null;
    readonly irrecoverableOn?: PlainDate | null;
  } | null;
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
  trackStartedOn: null,
  signatureDeferredUntil: null,
  waits: [],
  feeParts: [],
  feeExemptions: [],
  feePayments: [],
  moProcessEvaluations: [],
  attendances: [],
  limitedLearning: [],
  preTrackSince: null,
  schoolEnrolment: 'unknown',
  languageTests: [],
};
