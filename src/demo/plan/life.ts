import type { DeskCode } from '#src/reference/desks.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { LanguageCode } from '#src/reference/languages.ts';
import type { End, Orientation, Period, Start } from '../margins/contract-cells.ts';

export type LifeGroup = 'mandatory' | 'entitled' | 'toBeDetermined' | 'notTarget' | 'minor';
/** 'newcomer': never registered with us. */
export type LifeKind = 'contract' | 'registered' | 'newcomer' | 'minor';

/** The bones of one life, in epoch days; null where it did not happen. Telling it adds the flesh (../lives). */
export interface Life {
  kind: LifeKind;
  region: RegionCode;
  /** Where a printed table decides it; otherwise it is drawn with the place. */
  desk?: DeskCode;
  group: LifeGroup;
  inflow: number;
  registered: number | null;
  contract: number | null;
  /** Moved to Brussels on the day on which the contract ended, and signed a second one there. */
  renewed: { signed: number } | null;
  period: Period | null;
  orientation: Orientation;
  end: End | null;
  start: Start;
  moStart: number | null;
  /** Index in the plan's courses. */
  course: number | null;
  language: LanguageCode | null;
  exemptionTests: { requested: number; on: number; passed: boolean }[];
  moTests: { on: number; passed: boolean }[];
  /** Day of the decision on social orientation. */
  decided: number | null;
  certificate: number | null;
  ended: number | null;
  suspensions: { on: number; from: number; until: number }[];
  infringement: {
    kind: 'notRegisteredInTime' | 'notRegularlyParticipating';
    on: number;
    notice: number;
    handedOver: number | null;
    regularised: number | null;
  } | null;
  regularProof: number | null;
  diploma: number | null;
  exempted: number | null;
  educationGuidance: number | null;
  /** Minors: band of completed months on the day of inflow. */
  ageBand: 0 | 1 | 2 | null;
}

export interface Course {
  readonly region: RegionCode;
  readonly language: LanguageCode;
  readonly on: number;
  /** Persons who start MO for the first time in it. */
  readonly learners: number;
}

export function newLife(kind: LifeKind, region: RegionCode, group: LifeGroup): Life {
  return {
    kind,
    region,
    group,
    inflow: 0,
    registered: null,
    contract: null,
    renewed: null,
    period: null,
    orientation: 'none',
    end: null,
    start: 'never',
    moStart: null,
    course: null,
    language: null,
    exemptionTests: [],
    moTests: [],
    decided: null,
    certificate: null,
    ended: null,
    suspensions: [],
    infringement: null,
    regularProof: null,
    diploma: null,
    exempted: null,
    educationGuidance: null,
    ageBand: null,
  };
}
