import type { Advice, TalkRegion, TalkYear } from './printed.ts';

/**
 * What the lives with a trajectory (../lives/dutch.ts) already give in a year: every one of them a talk and an advice on the
 * same day, in one region. Counted from the lives as the demo's seed tells them, because telling them all before the first
 * could be loaded would double the time of loading. ../population.test.ts counts them anew and says what to write here.
 */
const order = ['cbeLiteracy', 'cbeNt2', 'cvoExtended', 'cvoStandard', 'shortTrack'] as const satisfies readonly Advice[];

const counted: { readonly [Year in TalkYear]: { readonly [Region in TalkRegion]: readonly number[] } } = {
  2023: {
    provAntwerp: [280, 529, 494, 1674, 909],
    limburg: [193, 353, 324, 1219, 627],
    eastFlanders: [262, 389, 392, 1371, 875],
    flemishBrabant: [200, 341, 353, 1416, 1010],
    westFlanders: [298, 491, 457, 2344, 344],
  },
  2024: {
    provAntwerp: [273, 487, 484, 1649, 853],
    limburg: [178, 416, 387, 1297, 637],
    eastFlanders: [252, 432, 410, 1400, 768],
    flemishBrabant: [213, 362, 406, 1461, 944],
    westFlanders: [310, 495, 485, 2403, 385],
  },
};

export function alreadyAdvised(year: TalkYear, region: TalkRegion, advice: Advice): number {
  return counted[year][region][order.findIndex((each) => each === advice)] ?? 0;
}

/** Talks and persons alike. */
export function alreadyTalked(year: TalkYear, region: TalkRegion): number {
  return counted[year][region].reduce((sum, count) => sum + count, 0);
}
