import { addDays } from '#src/kernel/plain-date.ts';
import { regions } from '#src/reference/regions.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';
import type { NationalityGroup, PlaceCode, StayGround } from '../../register/ask.ts';
import type { ContractEndReason, ExemptionGround, InfringementKind, SuspensionGround } from '../codes.ts';
import type { DossierFact } from './dossier-fact.ts';

/** Something of the dossier with the fact that tells it and its day. */
export interface Step {
  readonly fact: FactId;
  readonly on: PlainDate;
}
export interface Residence { readonly on: PlainDate; readonly place: PlaceCode; readonly region: RegionCode | null; readonly nis: string | null }
export interface Contract extends Step { endedOn: PlainDate | null; endReason: ContractEndReason | null }
export interface Suspension extends Step { readonly ground: SuspensionGround; readonly from: PlainDate; readonly until: PlainDate; resumedOn: PlainDate | null }
export interface MoTaken extends Step { readonly kind: 'afterCourse' | 'exemption'; readonly passed: boolean }
export interface Infringement extends Step {
  readonly kind: InfringementKind;
  readonly region: RegionCode;
  noticeOn: PlainDate | null;
  regularisedOn: PlainDate | null;
  handedOverOn: PlainDate | null;
  cancelledOn: PlainDate | null;
}
export type InfringementState = 'established' | 'noticeSent' | 'regularised' | 'handedOver' | 'cancelled';

/** What decisions and screens know of one person. Lists are in the order of their days. */
export interface Dossier {
  inflow: Step | null;
  birthDay: PlainDate | null;
  diedOn: PlainDate | null;
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
  contracts: Contract[];
  exemption: (Step & { readonly ground: ExemptionGround }) | null;
  suspensions: Suspension[];
  moStarts: Step[];
  moCourses: (Step & { readonly result: 'passed' | 'notPassed' | 'legacyMet' | 'legacyNotMet' })[];
  moTestRequests: Step[];
  moTests: MoTaken[];
  moPassed: Step | null;
  literate: boolean | null;
  nt2Advice: string | null;
  nt2Enrolments: Step[];
  nt2Results: (Step & { readonly level: string; readonly skills: string; readonly result: string })[];
  employmentServices: (Step & { readonly service: 'vdab' | 'actiris' })[];
  participations: (Step & { readonly halfHours: number })[];
  certificate: Step | null;
  regularParticipation: Step | null;
  b1Oral: Step | null;
  infringements: Infringement[];
  diplomaGuidances: Step[];
  educationGuidances: Step[];
}

/** Folds a person's effective facts, in the order of their days. Never throws: what does not fit is passed over. */
export function dossierOf(facts: readonly Fact[]): Dossier {
  const dossier = emptyDossier();
  for (const fact of facts) evolve(dossier, fact as DossierFact); // facts of course streams match no case
  return dossier;
}

export function runningContract(dossier: Dossier, on: PlainDate): Contract | null {
  return dossier.contracts.find((contract) => contract.on <= on && (contract.endedOn === null || contract.endedOn > on)) ?? null;
}

/** The last day of a suspension: its printed end, or the day before the track was resumed. */
export function lastDayOf(suspension: Suspension): PlainDate {
  return suspension.resumedOn === null ? suspension.until : addDays(suspension.resumedOn, -1);
}

export function infringementState(infringement: Infringement): InfringementState {
  if (infringement.cancelledOn !== null) return 'cancelled';
  if (infringement.handedOverOn !== null) return 'handedOver';
  if (infringement.regularisedOn !== null) return 'regularised';
  return infringement.noticeOn === null ? 'established' : 'noticeSent';
}

export function residenceOn(dossier: Dossier, on: PlainDate): Residence | null {
  return dossier.residences.findLast((residence) => residence.on <= on) ?? dossier.residences[0] ?? null;
}

/** Which rule set holds where the person lives on that day; the file's own regime for who left. */
export function regimeOn(dossier: Dossier, on: PlainDate): 'flanders' | 'brussels' {
  const region = residenceOn(dossier, on)?.region ?? dossier.region;
  return region === null ? 'flanders' : regions[region].regime;
}

function evolve(dossier: Dossier, fact: DossierFact): true {
  const step: Step = { fact: fact.id, on: fact.on };
  const { on } = fact;
  switch (fact.type) {
    case 'register.inflow-received': {
      const { birthDay, region, nis, nationality, stayGround, temporaryProtection } = fact.data;
      dossier.inflow ??= step;
      if (birthDay !== 'unknown') dossier.birthDay = birthDay;
      dossier.residences.push({ on, place: regions[region].regime, region, nis });
      dossier.region = region;
      dossier.nationality = nationality;
      dossier.stayGround = stayGround;
      dossier.temporaryProtection ||= temporaryProtection;
      return true;
    }
    case 'register.letter-sent': dossier.letters.push({ ...step, kind: fact.data.kind, registered: fact.data.registered }); return true;
    case 'register.residence-changed': {
      const region = fact.data.region === 'unknown' ? null : fact.data.region;
      dossier.residences.push({ on, place: fact.data.place, region, nis: fact.data.nis === 'unknown' ? null : fact.data.nis });
      dossier.region = region ?? dossier.region;
      return true;
    }
    case 'register.stay-changed': dossier.stayGround = fact.data.stayGround; return true;
    case 'register.nationality-changed': dossier.nationality = fact.data.nationality; return true;
    case 'register.activity-changed': dossier.works = fact.data.works; dossier.studies = fact.data.studies; return true;
    case 'register.died': dossier.diedOn ??= on; return true;
    case 'trajectory.target-group-determined': dossier.group = fact.data.group; return true;
    case 'trajectory.registered':
      dossier.registrations.push({ ...step, kind: fact.data.kind });
      dossier.region ??= fact.data.region;
      return true;
    case 'trajectory.registration-deferred': dossier.deferrals.push({ ...step, until: fact.data.until }); return true;
    case 'trajectory.contract-signed': dossier.contracts.push({ ...step, endedOn: null, endReason: null }); return true;
    case 'trajectory.contract-ended': {
      const contract = dossier.contracts.findLast((candidate) => candidate.endedOn === null);
      if (contract !== undefined) { contract.endedOn = on; contract.endReason = fact.data.reason; }
      return true;
    }
    case 'trajectory.exempted': dossier.exemption ??= { ...step, ground: fact.data.ground }; return true;
    case 'trajectory.suspended': {
      const { ground, from, until } = fact.data;
      dossier.suspensions.push({ ...step, ground, from, until, resumedOn: null });
      return true;
    }
    case 'trajectory.resumed': {
      const suspension = dossier.suspensions.find((candidate) => candidate.fact === fact.data.suspension);
      if (suspension !== undefined) suspension.resumedOn ??= on;
      return true;
    }
    case 'trajectory.mo-started': dossier.moStarts.push(step); return true;
    case 'trajectory.mo-course-closed': dossier.moCourses.push({ ...step, result: fact.data.result }); return true;
    case 'trajectory.mo-exemption-test-requested': dossier.moTestRequests.push(step); return true;
    case 'trajectory.mo-exemption-test-taken': dossier.moTests.push({ ...step, kind: 'exemption', passed: fact.data.passed }); return true;
    case 'trajectory.mo-test-taken': dossier.moTests.push({ ...step, kind: 'afterCourse', passed: fact.data.passed }); return true;
    case 'trajectory.mo-decided': if (fact.data.result === 'passed') dossier.moPassed ??= step; return true;
    case 'trajectory.literacy-assessed': dossier.literate = fact.data.literate; return true;
    case 'trajectory.nt2-advised': dossier.nt2Advice = fact.data.advice; return true;
    case 'trajectory.nt2-enrolled': dossier.nt2Enrolments.push(step); return true;
    case 'trajectory.nt2-result-recorded': {
      const { level, skills, result } = fact.data;
      dossier.nt2Results.push({ ...step, level, skills, result });
      return true;
    }
    case 'trajectory.employment-service-registered': dossier.employmentServices.push({ ...step, service: fact.data.service }); return true;
    case 'trajectory.participation-recorded': dossier.participations.push({ ...step, halfHours: fact.data.halfHours }); return true;
    case 'trajectory.integration-certificate-issued': dossier.certificate ??= step; return true;
    case 'trajectory.regular-participation-proven': dossier.regularParticipation ??= step; return true;
    case 'trajectory.b1-oral-proven': dossier.b1Oral ??= step; return true;
    case 'trajectory.infringement-established': {
      const { kind, region } = fact.data;
      dossier.infringements.push({ ...step, kind, region, noticeOn: null, regularisedOn: null, handedOverOn: null, cancelledOn: null });
      return true;
    }
    case 'trajectory.notice-of-default-sent': return onInfringement(dossier, fact.data.infringement, (infringement) => { infringement.noticeOn ??= on; });
    case 'trajectory.infringement-regularised': return onInfringement(dossier, fact.data.infringement, (infringement) => { infringement.regularisedOn ??= on; });
    case 'trajectory.infringement-handed-over': return onInfringement(dossier, fact.data.infringement, (infringement) => { infringement.handedOverOn ??= on; });
    case 'trajectory.infringement-cancelled': return onInfringement(dossier, fact.data.infringement, (infringement) => { infringement.cancelledOn ??= on; });
    case 'trajectory.diploma-guidance-started': dossier.diplomaGuidances.push(step); return true;
    case 'trajectory.education-guidance-given': dossier.educationGuidances.push(step); return true;
    // The timeline shows these; no decision asks for them.
    case 'register.ministry-begun':
    case 'register.identifier-changed':
    case 'trajectory.nt2-interview-held':
    case 'trajectory.conversation-held':
    case 'trajectory.fact-withdrawn':
      return true;
  }
}

function onInfringement(dossier: Dossier, id: string, change: (infringement: Infringement) => void): true {
  const infringement = dossier.infringements.find((candidate) => candidate.fact === id);
  if (infringement !== undefined) change(infringement);
  return true;
}

function emptyDossier(): Dossier {
  return {
    inflow: null, birthDay: null, diedOn: null, residences: [], region: null, stayGround: null, nationality: null, works: null, studies: null,
    temporaryProtection: false, letters: [], group: null, registrations: [], deferrals: [], contracts: [], exemption: null, suspensions: [],
    moStarts: [], moCourses: [], moTestRequests: [], moTests: [], moPassed: null, literate: null, nt2Advice: null, nt2Enrolments: [], nt2Results: [],
    employmentServices: [], participations: [], certificate: null, regularParticipation: null, b1Oral: null, infringements: [],
    diplomaGuidances: [], educationGuidances: [],
  };
}
