import type { Chance } from '../random.ts';
import { languageMix } from './learner.ts';
import type { Learner, TestKind, Visit } from './learner.ts';
import type { Advice, TalkYear } from './printed.ts';
import type { RegionTargets, TestTargets } from './targets.ts';

/** More talks than this in a year nobody has. */
const MOST_TALKS = 5;
const otherScript = new Set(languageMix.flatMap(([language, , other]) => (other ? [language] : [])));

/** Talks beyond the first, level tests and talks under the housing code, over the visits of a region and a year. */
export function spread(visits: readonly Visit[], targets: RegionTargets, chance: Chance): void {
  let rest = targets.interviews - visits.length;
  if (rest < 0 || rest > visits.length * (MOST_TALKS - 1))
    throw new Error(`${targets.interviews} talks do not fit ${visits.length} persons in ${targets.region}`);
  while (rest > 0) {
    const visit = chance.pick(visits);
    if (visit.interviews === MOST_TALKS) continue;
    visit.interviews++;
    rest--;
  }
  const order = chance.shuffle([...visits]);
  for (const visit of order.slice(0, targets.levelTests)) visit.levelTest = true;
  for (const visit of order.slice(order.length - targets.housingTalks)) visit.housingTalk = true;
}

/** At most one advice a visit, and to nobody the advice that they have already. Who comes once is served first. */
export function dealAdvice(people: readonly Learner[], { year, region, advice }: RegionTargets, chance: Chance): void {
  const here = people.flatMap((learner) =>
    learner.visits.filter((visit) => visit.year === year && visit.region === region).map((visit) => ({ learner, visit })),
  );
  const order = chance.shuffle(here).sort((a, b) => a.learner.visits.length - b.learner.visits.length);
  const kinds = chance.shuffle([...advice].flatMap(([kind, count]) => Array.from<Advice>({ length: count }).fill(kind)));
  for (const { learner, visit } of order) {
    const at = kinds.findLastIndex((kind) => learner.visits.every((other) => other.advice !== kind));
    if (at < 0) continue;
    const [kind = null] = kinds.splice(at, 1);
    visit.advice = kind;
  }
  if (kinds.length > 0) throw new Error(`${kinds.length} advices find nobody in ${region} in ${year}`);
}

/** The tests that AgII takes in a year, each with whom it is for. */
export function dealTests(people: readonly Learner[], year: TalkYear, tests: TestTargets['agii'], chance: Chance): void {
  const order = chance.shuffle(
    people.flatMap((learner) =>
      learner.visits
        .filter((visit) => visit.year === year && visit.organiser === 'agii')
        .map((visit) => ({ visit, language: learner.language })),
    ),
  );
  const deal = (kind: TestKind, isFor: (each: (typeof order)[number]) => boolean): void => {
    let rest = kind in tests ? tests[kind as keyof typeof tests] : 0; // the line before asks for the key
    for (const each of order) {
      if (rest === 0) return;
      if (!isFor(each)) continue;
      each.visit.tests.push(kind);
      rest--;
    }
    if (rest > 0) throw new Error(`${rest} tests ${kind} find nobody in ${year}`);
  };
  const toBasicEducation = new Set<Advice | null>(['cbe', 'cbeLiteracy', 'cbeNt2']);
  const has = (visit: Visit, kind: TestKind): boolean => visit.tests.includes(kind);
  deal('latinScript', ({ language }) => otherScript.has(language));
  deal('cbeEntry', ({ visit }) => toBasicEducation.has(visit.advice));
  deal('ctPrescreening', ({ visit }) => visit.advice === null);
  deal('ctA12', ({ visit }) => visit.advice === null);
  deal('ctB12', ({ visit }) => visit.advice === null && !has(visit, 'ctPrescreening') && !has(visit, 'ctA12'));
  order.reverse();
  deal('covaar', ({ visit }) => visit.advice !== null && visit.advice !== 'noFollowUp' && !has(visit, 'cbeEntry'));
  order.reverse();
  deal('cvoEntry', ({ visit }) => visit.advice !== null && !toBasicEducation.has(visit.advice));
}
