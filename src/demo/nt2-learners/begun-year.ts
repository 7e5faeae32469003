import type { Chance } from '../random.ts';
import { newVisit } from './learner.ts';
import type { Learner, TestKind, Visit } from './learner.ts';
import { advice2024, adviceKinds, interviews2024, talkRegions } from './printed.ts';
import type { Advice } from './printed.ts';

/** Of a year, the part of 2025 that the demo tells. */
const PART = 51 / 366;
/** What the lives with a trajectory give of it, over the five regions. */
const ALREADY = 2026;
const sum = (row: readonly number[]): number => row.reduce((total, count) => total + count, 0);
const adviceWeights = adviceKinds.map((kind) => sum(advice2024[kind]));
const tests: readonly (readonly [TestKind, number])[] = [
  ['covaar', 0.42],
  ['cvoEntry', 0.4],
  ['latinScript', 0.11],
  ['cbeEntry', 0.02],
];

/**
 * Nothing is printed of 2025. So that the first weeks of the year do not fall away beside the year before, some of those who came
 * in 2024 come again, as many as the pace of 2024 asks, with advice and tests in the proportions of that year.
 */
export function visitsOfBegunYear(people: readonly Learner[], chance: Chance): ReadonlyMap<Learner, Visit> {
  chance.at(7, 2);
  const before = chance.shuffle(
    people.filter(({ visits }) => visits.some(({ year, interviews }) => year === 2024 && interviews > 0)),
  );
  const count = Math.round(sum(interviews2024.nt2Interview) * PART) - ALREADY;
  return new Map(
    before.slice(0, count).map((learner) => {
      const region = talkRegions.find((each) => each === learner.region) ?? 'limburg';
      const visit = newVisit(2025, region, 'agii', 1);
      const advice = adviceKinds[chance.weighted(adviceWeights)] ?? null;
      if (chance.yes(0.6) && !had(learner, advice)) visit.advice = advice;
      for (const [kind, share] of tests) if (chance.yes(share)) visit.tests.push(kind);
      return [learner, visit];
    }),
  );
}

function had({ visits }: Learner, advice: Advice | null): boolean {
  return visits.some((visit) => visit.advice === advice);
}
