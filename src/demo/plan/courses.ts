import { languageCodes } from '#src/reference/languages.ts';
import type { LanguageCode } from '#src/reference/languages.ts';
import { firstOf, workdayFrom } from '../calendar.ts';
import { share } from '../margins/round.ts';
import type { RegionTargets } from '../margins/targets.ts';
import type { Chance } from '../random.ts';
import type { Course, Life } from './life.ts';

/** Ours: of hundred learners in this language, so many have a duty. The rest is spread over what the margins leave. */
const mandatoryByLanguage: Partial<Record<LanguageCode, number>> = {
  ti: 0.96,
  ps: 0.97,
  prs: 0.95,
  fa: 0.82,
  so: 0.95,
  ar: 0.84,
  ku: 0.85,
  sq: 0.7,
  tr: 0.72,
  ne: 0.7,
  hi: 0.4,
  ur: 0.65,
  en: 0.42,
  fr: 0.42,
  ru: 0.4,
  uk: 0.06,
  es: 0.4,
  th: 0.9,
  tl: 0.8,
  ary: 0.9,
  zgh: 0.9,
  pt: 0.22,
  ro: 0.08,
  pl: 0.02,
  nl: 0.3,
  sh: 0.6,
  hy: 0.75,
  zh: 0.45,
  bg: 0.02,
  tw: 0.8,
  hu: 0.03,
  ka: 0.5,
  vi: 0.8,
  it: 0.02,
  ml: 0.4,
  bn: 0.6,
  km: 0.8,
  vgt: 0.5,
  ta: 0.5,
  pa: 0.6,
};

/** Learners of one region and year by language: printed for 2024; the other years have the same mix. */
export function learnersByLanguage(targets: RegionTargets, year: number, total: number): (readonly [LanguageCode, number])[] {
  const isLanguage = (code: string): code is LanguageCode => (languageCodes as readonly string[]).includes(code);
  const languages = targets.learnersByLanguage2024.filter((pair): pair is readonly [LanguageCode, number] => isLanguage(pair[0]));
  if (year === 2024) return languages;
  const counts = share(
    total,
    languages.map(([, count]) => count),
  );
  return languages.map(([language], index) => [language, counts[index] ?? 0] as const).filter(([, count]) => count > 0);
}

/** The courses of a year: as many as printed, each language at least one, larger groups where more people wait; spread over the year. */
export function planCourses(targets: RegionTargets, year: 2023 | 2024, chance: Chance): Course[] {
  const languages = learnersByLanguage(targets, year, targets.learners[year]);
  const extra = share(
    targets.courses[year] - languages.length,
    languages.map(([, count]) => Math.max(0, count - 9)),
  );
  return languages.flatMap(([language, learners], index) => {
    const courses = Math.min(learners, 1 + (extra[index] ?? 0));
    const sizes = share(
      learners,
      Array.from({ length: courses }, () => 0.8 + 0.4 * chance.next()),
    );
    return sizes.map((size, nth): Course => ({
      region: targets.region,
      language,
      learners: size,
      on: courseDay(year, (nth + 0.15 + 0.7 * chance.next()) / courses),
    }));
  });
}

/** From mid January to mid December, few in July and August. */
function courseDay(year: number, position: number): number {
  const open = [
    [12, 180],
    [238, 340],
  ] as const;
  const length = open.reduce((total, [from, until]) => total + until - from, 0);
  let rest = position * length;
  for (const [from, until] of open) {
    if (rest < until - from) return workdayFrom(firstOf(year) + from + Math.floor(rest));
    rest -= until - from;
  }
  return workdayFrom(firstOf(year) + 335);
}

/** The days between which somebody can begin, as the rest of the life allows. */
export interface StartWindow {
  readonly from: number;
  readonly until: number;
}

/**
 * Gives every life that begins MO in this year a place in a course: the places in order of their day; those who must be
 * early because more has to happen in the same year go as the room left demands; the language decides who of the two
 * target groups is likelier.
 */
export function fillCourses(
  lives: readonly Life[],
  windowOf: (life: Life) => StartWindow,
  courses: readonly Course[],
  firstIndex: number,
  chance: Chance,
): void {
  const places = courses
    .flatMap((course, index) => Array.from({ length: course.learners }, () => index))
    .sort((a, b) => (courses[a]?.on ?? 0) - (courses[b]?.on ?? 0) || a - b);
  if (places.length !== lives.length) throw new Error(`${lives.length} lives begin a course that has ${places.length} places`);
  const ends = [...new Set(lives.map((life) => windowOf(life).until))].sort((a, b) => a - b);
  const waiting = chance.shuffle([...lives]).sort((a, b) => windowOf(a).from - windowOf(b).from);
  const pools: { mandatory: Life[]; other: Life[] }[] = ends.map(() => ({ mandatory: [], other: [] }));
  const left = ends.map((end) => lives.filter((life) => windowOf(life).until === end).length);
  const room = ends.map((end) => places.filter((place) => (courses[place]?.on ?? 0) <= end).length);
  const groupLeft = {
    mandatory: lives.filter((life) => life.group === 'mandatory').length,
    other: lives.filter((life) => life.group !== 'mandatory').length,
  };
  let next = 0;
  for (const place of places) {
    const course = courses[place];
    if (course === undefined) continue;
    for (let life = waiting[next]; life !== undefined && windowOf(life).from <= course.on; life = waiting[++next]) {
      const pool = pools[ends.indexOf(windowOf(life).until)];
      (life.group === 'mandatory' ? pool?.mandatory : pool?.other)?.push(life);
    }
    const chosen = choose(course);
    if (chosen === undefined) throw new Error(`${course.region}: nobody can begin on the day of course ${place}`);
    chosen.moStart = course.on;
    chosen.course = firstIndex + place;
    chosen.language = course.language;
  }

  /** Earliest end first, as likely as its people need the places before that end; surely when they need all of them. */
  function choose(course: Course): Life | undefined {
    const open = ends.map((_, e) => e).filter((e) => course.on <= (ends[e] ?? 0));
    let taken: Life | undefined;
    let leftBefore = 0;
    for (const e of open) {
      const people = left[e] ?? 0;
      const free = (room[e] ?? 0) - leftBefore;
      if (people >= free || chance.next() < people / free) taken = takeFrom(e, course);
      if (taken !== undefined) break;
      leftBefore += people;
    }
    for (const e of open) taken ??= takeFrom(e, course);
    if (taken === undefined) return undefined;
    for (const e of open) room[e] = (room[e] ?? 0) - 1;
    return taken;
  }

  function takeFrom(e: number, course: Course): Life | undefined {
    const pool = pools[e];
    if (pool === undefined) return undefined;
    const likely = mandatoryByLanguage[course.language] ?? 0.5;
    const base = groupLeft.mandatory / Math.max(1, groupLeft.mandatory + groupLeft.other);
    const weight = (likely * base) / (likely * base + (1 - likely) * (1 - base));
    const first = chance.next() < weight ? pool.mandatory : pool.other;
    const second = first === pool.mandatory ? pool.other : pool.mandatory;
    const life = first.pop() ?? second.pop();
    if (life === undefined) return undefined;
    left[e] = (left[e] ?? 0) - 1;
    if (life.group === 'mandatory') groupLeft.mandatory--;
    else groupLeft.other--;
    return life;
  }
}

/** Courses of the years of which no number is printed: made around those who begin in them, some fifteen together. */
export function looseCourses(lives: readonly Life[], targets: RegionTargets, firstIndex: number, chance: Chance): Course[] {
  const courses: Course[] = [];
  const byMonth = new Map<number, Life[]>();
  for (const life of lives) {
    const start = life.moStart ?? 0;
    byMonth.set(start, [...(byMonth.get(start) ?? []), life]);
  }
  const weights = learnersByLanguage(targets, 2024, 0);
  for (const [on, together] of [...byMonth].sort(([a], [b]) => a - b)) {
    const languages = together.map((life) => ({
      life,
      language:
        weights[
          chance.weighted(
            weights.map(
              ([code, count]) =>
                count *
                (life.group === 'mandatory' ? (mandatoryByLanguage[code] ?? 0.5) : 1 - (mandatoryByLanguage[code] ?? 0.5)),
            ),
          )
        ]?.[0] ?? 'en',
    }));
    const groups = new Map<LanguageCode, Life[]>();
    for (const { life, language } of languages) groups.set(language, [...(groups.get(language) ?? []), life]);
    for (const [language, learners] of groups) {
      for (let index = 0; index < learners.length; index += 18) {
        const members = learners.slice(index, index + 18);
        for (const life of members) Object.assign(life, { course: firstIndex + courses.length, language });
        courses.push({ region: targets.region, language, on, learners: members.length });
      }
    }
  }
  return courses;
}

/** The next of the days on which the loose courses begin: around the twelfth, six times a year. */
export function nextLooseStart(notBefore: number): number {
  for (let candidate = notBefore; ; candidate++) {
    const at = new Date(candidate * 86_400_000);
    if (at.getUTCDate() === 12 && LOOSE_MONTHS.has(at.getUTCMonth() + 1)) return workdayFrom(candidate);
  }
}

const LOOSE_MONTHS = new Set([2, 4, 6, 9, 10, 12]);
