import type { nt2TestKinds, nt2TestOrganisers } from '#src/modules/trajectory/codes.ts';
import type { LanguageCode } from '#src/reference/languages.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { Advice } from './printed.ts';

export type TestKind = (typeof nt2TestKinds)[number];
export type Organiser = (typeof nt2TestOrganisers)[number];

/** Somebody who learns Dutch without a civic integration track. */
export interface Learner {
  readonly region: RegionCode;
  readonly language: LanguageCode;
  /** Epoch day, before the years that the report counts inflow of. */
  readonly inflow: number;
  readonly visits: readonly Visit[];
}

/** What somebody came to one region for in one year. */
export interface Visit {
  readonly year: number;
  readonly region: RegionCode;
  readonly organiser: Organiser;
  interviews: number;
  levelTest: boolean;
  housingTalk: boolean;
  advice: Advice | null;
  readonly tests: TestKind[];
}

export function newVisit(year: number, region: RegionCode, organiser: Organiser, interviews: number): Visit {
  return { year, region, organiser, interviews, levelTest: false, housingTalk: false, advice: null, tests: [] };
}

/** Of entitled people who live here a while; the second is the weight, the third says another script than ours. */
export const languageMix: readonly (readonly [LanguageCode, number, boolean])[] = [
  ['ro', 13, false],
  ['bg', 11, true],
  ['pl', 9, false],
  ['fr', 8, false],
  ['en', 8, false],
  ['ar', 10, true],
  ['pt', 6, false],
  ['es', 6, false],
  ['tr', 5, false],
  ['ru', 6, true],
  ['it', 4, false],
  ['hi', 3, true],
  ['uk', 3, true],
  ['zh', 3, true],
  ['hu', 2, false],
  ['fa', 3, true],
];
