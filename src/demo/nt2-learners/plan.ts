import { day } from '../calendar.ts';
import type { Chance } from '../random.ts';
import { visitsOfBegunYear } from './begun-year.ts';
import { dealAdvice, dealTests, spread } from './deal.ts';
import { languageMix, newVisit } from './learner.ts';
import type { Learner, Organiser, Visit } from './learner.ts';
import { inTwoRegions, regionTargets, testTargets } from './targets.ts';
import { talkRegions, talkYears } from './printed.ts';
import type { TalkRegion, TalkYear } from './printed.ts';
import type { RegionCode } from '#src/reference/regions.ts';

/** Regions that somebody may turn to one after the other within a year: where they live and where they work. */
const neighbours: readonly (readonly [TalkRegion, TalkRegion])[] = [
  ['provAntwerp', 'limburg'],
  ['provAntwerp', 'flemishBrabant'],
  ['limburg', 'flemishBrabant'],
  ['eastFlanders', 'westFlanders'],
  ['eastFlanders', 'flemishBrabant'],
  ['provAntwerp', 'eastFlanders'],
];
/** Of those who came in 2023, so many come again in 2024. */
const COME_AGAIN = 0.35;
const FIRST_INFLOW = day('2016-06-01');
/** Before temporary protection began, so that nobody here is under it. */
const LAST_INFLOW = day('2022-02-20');

/** Everybody who fills figures 33, 34, 35, 38 and 40 up beside the lives with a trajectory, in order of inflow. */
export function planLearners(chance: Chance): readonly Learner[] {
  chance.at(7, 1);
  const visits = new Map<string, Visit[]>();
  for (const targets of regionTargets()) {
    const here = Array.from({ length: targets.persons }, () => newVisit(targets.year, targets.region, 'agii', 1));
    spread(here, targets, chance);
    visits.set(`${targets.year} ${targets.region}`, here);
  }
  const people = [...together(visits, chance), ...elsewhere(chance)].map((each): Learner => {
    const language = each.some(({ tests }) => tests.includes('homeLanguageDutch'))
      ? 'nl'
      : (languageMix[chance.weighted(languageMix.map(([, weight]) => weight))]?.[0] ?? 'en');
    return { region: each[0]?.region ?? 'limburg', language, inflow: chance.int(FIRST_INFLOW, LAST_INFLOW), visits: each };
  });
  for (const targets of regionTargets()) dealAdvice(people, targets, chance);
  for (const year of talkYears) dealTests(people, year, testTargets(year).agii, chance);
  const again = visitsOfBegunYear(people, chance);
  return people
    .map((learner) => {
      const visit = again.get(learner);
      return visit === undefined ? learner : { ...learner, visits: [...learner.visits, visit] };
    })
    .sort((a, b) => a.inflow - b.inflow);
}

/** Puts the visits together into people: two regions in a year, two years in a region, or once. */
function together(visits: ReadonlyMap<string, Visit[]>, chance: Chance): readonly (readonly Visit[])[] {
  const take = (year: TalkYear, region: TalkRegion): Visit => {
    const visit = visits.get(`${year} ${region}`)?.pop();
    if (visit === undefined) throw new Error(`Nobody left in ${region} in ${year}`);
    return visit;
  };
  const people: Visit[][] = [];
  for (const list of visits.values()) chance.shuffle(list);
  for (const year of talkYears)
    for (let count = inTwoRegions(year); count > 0; count--) {
      const [home, work] = chance.pick(neighbours);
      people.push(chance.yes(0.5) ? [take(year, home), take(year, work)] : [take(year, work), take(year, home)]);
    }
  for (const region of talkRegions) {
    const before = visits.get(`2023 ${region}`) ?? [];
    const again = Math.floor(before.length * COME_AGAIN);
    for (let count = 0; count < again; count++) people.push([take(2023, region), take(2024, region)]);
  }
  for (const list of visits.values()) for (const visit of list) people.push([visit]);
  return people;
}

/** Atlas and Amal take certifying tests too, and the House of Dutch in Brussels, which alone takes the test of home language. */
function elsewhere(chance: Chance): readonly (readonly Visit[])[] {
  const places: readonly (readonly [RegionCode, Organiser])[] = [
    ['atlas', 'atlas'],
    ['amal', 'amal'],
    ['brussels', 'houseOfDutch'],
  ];
  return talkYears.flatMap((year) => {
    const { ctA12, ctB12, ctPrescreening, homeLanguageDutch } = testTargets(year).others;
    const sitting = Array.from({ length: ctA12 }, () => {
      const [region, organiser] = places[chance.weighted([45, 15, 40])] ?? (['atlas', 'atlas'] as const);
      const visit = newVisit(year, region, organiser, 0);
      visit.tests.push('ctA12');
      return visit;
    });
    // Whoever sits for B1-2 passed the one before in the same centre, and the pre-screening comes first of all.
    for (const visit of sitting.slice(0, ctB12)) visit.tests.push('ctB12');
    for (const visit of sitting.slice(sitting.length - ctPrescreening)) visit.tests.unshift('ctPrescreening');
    const parents = Array.from({ length: homeLanguageDutch }, () => {
      const visit = newVisit(year, 'brussels', 'houseOfDutch', 0);
      visit.tests.push('homeLanguageDutch');
      return visit;
    });
    return [...sitting, ...parents].map((visit) => [visit]);
  });
}
