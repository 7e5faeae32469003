import { day, firstOf, lastOf, LAST_DAY, MO_TEST, year } from '../calendar.ts';
import { startYears } from '../margins/seeds.ts';
import type { Period } from '../margins/contract-cells.ts';
import type { Chance } from '../random.ts';
import { anyDay, shortlyBefore, soonAfter } from './draw.ts';
import { nextLooseStart } from './courses.ts';
import type { StartWindow } from './courses.ts';
import type { Life } from './life.ts';

/** Fewest days between two steps. */
const CONTRACT_TO_START = 8;
const START_TO_TEST = 45;
const TEST_TO_CERTIFICATE = 8;

/** First and last day on which a contract of the period is signed. */
const periodBounds: { readonly [P in Period]: readonly [number, number] } = {
  '2019': [day('2019-03-04'), day('2019-12-18')],
  '2020': [day('2020-01-06'), day('2020-12-18')],
  '2021': [day('2021-01-05'), day('2021-12-17')],
  '2022a': [day('2022-01-05'), day('2022-02-28')],
  '2022b': [day('2022-03-01'), day('2022-12-16')],
  '2023': [day('2023-01-04'), day('2023-12-20')],
  '2024': [day('2024-01-04'), day('2024-12-20')],
  '2025': [day('2025-01-03'), day('2025-02-18')],
};
/** Brussels: nobody is mandatory before the ordinance of 1-1-2024, and registration comes before the contract. */
const BRUSSELS_MANDATORY_FROM = day('2024-01-26');

/** Who gives up in January or February 2025 began before this day. */
const GIVING_UP_2025 = day('2024-11-22');

const decidedYear = (life: Life): number | null =>
  life.orientation === 'none' ? null : 2000 + Number(life.orientation.slice(1));
const endYear = (life: Life): number | null =>
  life.end === null || life.end === 'running' ? null : 2000 + Number(life.end.slice(-2));
const isTest = (life: Life): boolean => life.orientation.startsWith('T');
const isExemption = (life: Life): boolean => life.orientation.startsWith('X');
const isLegacy = (life: Life): boolean => life.orientation.startsWith('L');

function bounds(life: Life): readonly [number, number] {
  const [from, until] = periodBounds[life.period ?? '2024'];
  return life.region === 'brussels' && life.group === 'mandatory'
    ? [Math.max(from, life.period === '2025' ? day('2025-01-17') : BRUSSELS_MANDATORY_FROM), until]
    : [from, until];
}

/** When somebody can begin the course so that all the rest still fits in its year. */
export function startWindow(life: Life): StartWindow {
  const begins = startYears[life.start] ?? 0;
  const sameYear = Number((life.period ?? '').slice(0, 4)) === begins;
  const from = sameYear ? bounds(life)[0] + CONTRACT_TO_START + 3 : firstOf(begins) + 3;
  const decided = decidedYear(life) === begins;
  const over = endYear(life) === begins;
  if (decided && isTest(life)) return { from, until: day(`${begins}-${over ? '09-30' : '10-22'}`) };
  if (decided || over) return { from, until: day(`${begins}-09-30`) };
  if (life.orientation === 'N25') return { from, until: Math.min(lastOf(begins), GIVING_UP_2025) };
  return { from, until: lastOf(begins) };
}

/** Days of a contract whose course (if any, in a year with printed courses) is known. */
export function settleDays(life: Life, chance: Chance): void {
  const begins = startYears[life.start];
  const [from, until] = bounds(life);
  if (begins === null) life.contract = contractWithoutCourse(life, from, until, chance);
  else if (life.moStart !== null) {
    const last = Math.min(until, life.moStart - CONTRACT_TO_START);
    life.contract =
      begins === Number((life.period ?? '').slice(0, 4))
        ? shortlyBefore(chance, Math.max(from, last - 150), last, 40)
        : shortlyBefore(chance, from, last, 120);
  } else startUnprinted(life, from, until, chance);
  settleOrientation(life, chance);
  settleEnd(life, chance);
}

/** Courses of 2022 and before, and of 2025: in the monthly course after the contract. */
function startUnprinted(life: Life, from: number, until: number, chance: Chance): void {
  if (life.start === 's25') {
    life.contract = shortlyBefore(chance, from, Math.min(until, day('2025-02-03')), 60);
    life.moStart = nextLooseStart(Math.max(life.contract + CONTRACT_TO_START, day('2025-01-08')));
    return;
  }
  const done = life.orientation === 'T22' || life.orientation === 'L22';
  const lastStart = day(done ? '2022-09-12' : '2022-12-12');
  const contractUntil = Math.min(until, lastStart - CONTRACT_TO_START - 3);
  life.contract = done ? anyDay(chance, from, contractUntil) : shortlyBefore(chance, from, contractUntil, 200);
  const earliest = life.contract + CONTRACT_TO_START;
  const wanted = done ? soonAfter(chance, earliest, lastStart, 70) : shortlyBefore(chance, earliest, lastStart, 150);
  life.moStart = Math.min(nextLooseStart(wanted), lastStart);
}

function contractWithoutCourse(life: Life, from: number, until: number, chance: Chance): number {
  const decided = decidedYear(life);
  const over = endYear(life);
  const signing = Number((life.period ?? '').slice(0, 4));
  let last = until;
  if (decided === signing)
    last = Math.min(
      last,
      isExemption(life)
        ? signing === 2025
          ? day('2025-02-03')
          : day(`${signing}-${over === signing ? '10-20' : '11-25'}`)
        : day(`${signing}-09-20`),
    );
  else if (life.orientation === 'N25') last = Math.min(last, GIVING_UP_2025);
  else if (over === signing) last = Math.min(last, day(`${signing}-10-20`));
  return anyDay(chance, from, last);
}

function settleOrientation(life: Life, chance: Chance): void {
  const decided = decidedYear(life);
  if (decided === null || life.contract === null) return;
  const over = endYear(life);
  const from = decided === 2022 ? firstOf(2022) - 1200 : firstOf(decided) + 3;
  const until =
    decided === 2025
      ? over === 2025
        ? day('2025-02-07')
        : day('2025-02-19')
      : day(`${decided}-${over === decided ? '12-06' : '12-20'}`);
  if (isExemption(life)) {
    const earliest = Math.max(from, life.contract + 6, MO_TEST);
    const on =
      decided === year(life.contract) || decided === 2022
        ? soonAfter(chance, earliest, until, 30)
        : soonAfter(chance, earliest, until, 70);
    life.exemptionTests.push({ requested: requestFor(on, life.contract, chance), on, passed: true });
    life.decided = on;
    return;
  }
  const earliest = Math.max(from, life.contract + 70, life.moStart === null ? 0 : life.moStart + START_TO_TEST);
  if (isTest(life)) {
    life.decided = soonAfter(chance, Math.max(earliest, MO_TEST, (life.moStart ?? 0) + START_TO_TEST), until, 45);
    life.moTests.push({ on: life.decided, passed: true });
  } else if (isLegacy(life)) life.decided = soonAfter(chance, Math.max(from, (life.moStart ?? 0) + START_TO_TEST), until, 60);
  else life.decided = anyDay(chance, Math.max(from, life.contract + 60, (life.moStart ?? 0) + 60), until);
}

/** Some days before the test, in the same year, not before the contract. */
export function requestFor(on: number, contract: number, chance: Chance): number {
  const earliest = Math.max(contract, firstOf(year(on)) + 1, on - 30);
  return shortlyBefore(chance, Math.min(earliest, on), on - (on - earliest > 4 ? 3 : 0), 12);
}

function settleEnd(life: Life, chance: Chance): void {
  const over = endYear(life);
  if (over === null || life.contract === null) return;
  const from = firstOf(over) + 4;
  const until = over === 2025 ? LAST_DAY - 1 : day(`${over}-12-20`);
  if (life.end?.startsWith('cert')) {
    const decided = life.decided ?? life.contract;
    const earliest = Math.max(from, decided + TEST_TO_CERTIFICATE, life.contract + 30);
    life.certificate = soonAfter(chance, Math.min(earliest, until), until, 75);
    life.ended = life.certificate;
    return;
  }
  const last = Math.max(
    life.contract + 40,
    life.decided === null ? 0 : life.decided,
    life.moStart === null ? 0 : life.moStart + 30,
  );
  life.ended = soonAfter(chance, Math.min(Math.max(from, last), until), until, life.orientation.startsWith('N') ? 20 : 90);
}
