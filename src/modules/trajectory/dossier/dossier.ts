import { addDays } from '#src/kernel/plain-date.ts';
import { regions } from '#src/reference/regions.ts';
import type { InfringementState } from '#src/law/civic-integration/enforcement/infringement-state.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { WaitReason } from '#src/law/case.ts';
import type { PillarKey } from '#src/law/judgement.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';
import type { NationalityGroup, PlaceCode, StayGround } from '../../register/ask.ts';
import type { ContractEndReason, ExemptionGround, InfringementKind, SuspensionGround } from '../codes.ts';

/** Something of the dossier with the fact that tells it and its day. */
export interface Step {
  readonly fact: FactId;
  readonly on: PlainDate;
}
export interface Residence {
  readonly on: PlainDate;
  readonly place: PlaceCode;
  readonly region: RegionCode | null;
  readonly nis: string | null;
}
export interface Contract extends Step {
  endedOn: PlainDate | null;
  endReason: ContractEndReason | null;
}
export interface Suspension extends Step {
  readonly ground: SuspensionGround;
  readonly from: PlainDate;
  readonly until: PlainDate;
  resumedOn: PlainDate | null;
}
/** Time that the system took; `endedOn` is the first day without waiting. */
export interface Wait extends Step {
  readonly reason: WaitReason;
  readonly pillar: PillarKey | null;
  endedOn: PlainDate | null;
}
export interface MoTaken extends Step {
  readonly kind: 'afterCourse' | 'exemption';
  readonly passed: boolean;
}
export interface Infringement extends Step {
  readonly kind: InfringementKind;
  readonly region: RegionCode;
  noticeOn: PlainDate | null;
  regularisedOn: PlainDate | null;
  handedOverOn: PlainDate | null;
  cancelledOn: PlainDate | null;
  fine: Fine | null;
}
/** The officer's decision and what became of it; zero cents is no fine. */
export interface Fine {
  readonly decidedOn: PlainDate;
  readonly cents: number;
  remindedOn: PlainDate | null;
  recoveryOn: PlainDate | null;
  irrecoverableOn: PlainDate | null;
  paidOn: PlainDate | null;
}

/** What decisions and screens know of one person. Lists are in the order of their days. */
export interface Dossier {
  inflow: Step | null;
  birthDay: PlainDate | null;
  diedOn: PlainDate | null;
  arrivedOn: PlainDate | null;
  /** Null while nobody knows. */
  schoolEnrolled: boolean | null;
  residences: Residence[];
  /** The region whose agency keeps the file: the last one known, also for who left. */
  region: RegionCode | null;
  stayGround: StayGround | null;
  nationality: NationalityGroup | null;
  works: boolean | null;
  studies: boolean | null;
  temporaryProtection: boolean;
  letters: (Step & { readonly kind: string; readonly registered: boolean })[];
  group: TargetGroup | null;
  registrations: (Step & { readonly kind: 'first' | 're' })[];
  deferrals: (Step & { readonly until: PlainDate })[];
  signatureDeferrals: (Step & { readonly until: PlainDate })[];
  preTrack: Step | null;
  contracts: Contract[];
  exemption: (Step & { readonly ground: ExemptionGround }) | null;
  suspensions: Suspension[];
  waits: Wait[];
  moStarts: Step[];
  moCourses: (Step & { readonly result: 'passed' | 'notPassed' | 'legacyMet' | 'legacyNotMet' })[];
  moProcessEvaluations: Step[];
  moTestRequests: Step[];
  moTests: MoTaken[];
  moPassed: Step | null;
  literate: boolean | null;
  nt2Interviews: (Step & { readonly kind: string })[];
  nt2Tests: (Step & { readonly kind: string })[];
  nt2Advice: string | null;
  nt2Enrolments: Step[];
  nt2Results: (Step & { readonly level: string; readonly skills: string; readonly result: string })[];
  employmentServices: (Step & { readonly service: 'vdab' | 'actiris' })[];
  participations: (Step & { readonly halfHours: number })[];
  /** Closed parts of which the sessions were counted. */
  attendances: (Step & { readonly pillar: 'dutch' | 'orientation'; readonly until: PlainDate })[];
  limitedLearning: (Step & { readonly pillar: 'dutch' | 'orientation' })[];
  feeExemptions: (Step & { readonly category: string })[];
  certificate: Step | null;
  regularParticipation: Step | null;
  b1Oral: Step | null;
  infringements: Infringement[];
  diplomaGuidances: Step[];
  educationGuidances: Step[];
}

export function runningContract(dossier: Dossier, on: PlainDate): Contract | null {
  return dossier.contracts.find((contract) => contract.on <= on && (contract.endedOn === null || contract.endedOn > on)) ?? null;
}

/** The last day of a suspension: its printed end, or the day before the track was resumed. */
export function lastDayOf(suspension: Suspension): PlainDate {
  return suspension.resumedOn === null ? suspension.until : addDays(suspension.resumedOn, -1);
}

export function infringementState(infringement: Infringement): InfringementState {
  const { fine } = infringement;
  if (infringement.cancelledOn !== null) return 'cancelled';
  if (fine !== null) {
    if (fine.cents === 0) return 'noFine';
    if (fine.paidOn !== null) return 'paid';
    if (fine.irrecoverableOn !== null) return 'irrecoverable';
    if (fine.recoveryOn !== null) return 'recovery';
    return fine.remindedOn === null ? 'fined' : 'reminder';
  }
  if (infringement.handedOverOn !== null) return 'handedOver';
  if (infringement.regularisedOn !== null) return 'regularised';
  return infringement.noticeOn === null ? 'established' : 'noticeSent';
}

/** Still on the desk of the enforcement officer, who may open the file for as long. */
export function isWithOfficer(infringement: Infringement): boolean {
  return officerStates.has(infringementState(infringement));
}
const officerStates: ReadonlySet<InfringementState> = new Set(['handedOver', 'fined', 'reminder', 'recovery']);

export function residenceOn(dossier: Dossier, on: PlainDate): Residence | null {
  return dossier.residences.findLast((residence) => residence.on <= on) ?? dossier.residences[0] ?? null;
}

/** Which rule set holds where the person lives on that day; the file's own regime for who left. */
export function regimeOn(dossier: Dossier, on: PlainDate): 'flanders' | 'brussels' {
  const region = residenceOn(dossier, on)?.region ?? dossier.region;
  return region === null ? 'flanders' : regions[region].regime;
}
