import { share } from '../margins/round.ts';
import { alreadyAdvised, alreadyTalked } from './already.ts';
import * as printed from './printed.ts';
import { adviceKinds, talkRegions, talkYears } from './printed.ts';
import type { Advice, TalkRegion, TalkYear } from './printed.ts';

/** What is left to be told of one region in one year, when the lives with a trajectory are told. */
export interface RegionTargets {
  readonly year: TalkYear;
  readonly region: TalkRegion;
  readonly persons: number;
  readonly interviews: number;
  readonly levelTests: number;
  readonly housingTalks: number;
  readonly advice: ReadonlyMap<Advice, number>;
}

/**
 * 2024 as printed. Of 2023 the persons and the sum of the advices are printed; talks are as many per person as in 2024, level
 * tests as many per person too, and advices are divided as in 2024.
 */
export function regionTargets(): readonly RegionTargets[] {
  return talkYears.flatMap((year) => {
    const advice = adviceOf(year);
    return talkRegions.map((region, at): RegionTargets => {
      const scale = year === 2024 ? 1 : (printed.persons[2023][at] ?? 0) / (printed.persons[2024][at] ?? 1);
      const of = (row: readonly number[]): number => Math.round((row[at] ?? 0) * scale);
      const already = alreadyTalked(year, region);
      return {
        year,
        region,
        persons: left((printed.persons[year][at] ?? 0) - already, `persons ${year} ${region}`),
        interviews: left(of(printed.interviews2024.nt2Interview) - already, `interviews ${year} ${region}`),
        levelTests: of(printed.interviews2024.levelTest),
        housingTalks: of(printed.interviews2024.housingCode),
        advice: new Map(
          adviceKinds.map((kind) => [
            kind,
            left((advice.get(kind)?.[at] ?? 0) - alreadyAdvised(year, region, kind), `advice ${kind} ${year} ${region}`),
          ]),
        ),
      };
    });
  });
}

function adviceOf(year: TalkYear): ReadonlyMap<Advice, readonly number[]> {
  const rows = adviceKinds.map((kind) => [...printed.advice2024[kind]]);
  if (year === 2024) return new Map(adviceKinds.map((kind, index) => [kind, rows[index] ?? []]));
  const cells = share(printed.adviceInAll2023, rows.flat());
  return new Map(
    adviceKinds.map((kind, index) => [kind, cells.slice(index * talkRegions.length, (index + 1) * talkRegions.length)]),
  );
}

/** Persons who talk in two regions within the year: the regions add up to more than the area (footnote 2 of the source). */
export function inTwoRegions(year: TalkYear): number {
  return printed.persons[year].reduce((sum, count) => sum + count, 0) - printed.personsInAll[year];
}

function left(count: number, what: string): number {
  if (count < 0) throw new Error(`The lives with a trajectory give more than is printed: ${what}`);
  return count;
}

/** Tests of Dutch in one year: what AgII takes, and the certifying ones that the others take. */
export interface TestTargets {
  readonly agii: {
    readonly [kind in 'cbeEntry' | 'covaar' | 'cvoEntry' | 'latinScript' | 'ctA12' | 'ctB12' | 'ctPrescreening']: number;
  };
  readonly others: { readonly [kind in keyof typeof printed.certifyingTests]: number };
}

/**
 * AgII's certifying tests of 2024 are printed as one (figure 38) and divided as figure 40 divides all; the year before, AgII has
 * the same part of all, and its other tests go with the number of persons. It takes the same part of the pre-screenings. The
 * test of home language is of the House of Dutch alone.
 */
export function testTargets(year: TalkYear): TestTargets {
  const { ctA12, ctB12, ctPrescreening, homeLanguageDutch } = printed.certifyingTests;
  const part = printed.agencyTests2024.certifying / (ctA12[2024] + ctB12[2024]);
  const a12 = Math.round(ctA12[year] * part);
  const b12 = Math.round((ctA12[year] + ctB12[year]) * part) - a12;
  const pre = Math.round(ctPrescreening[year] * part);
  const scale = printed.personsInAll[year] / printed.personsInAll[2024];
  const { cbeEntry, covaar, cvoEntry, latinScript } = printed.agencyTests2024;
  const scaled = (count: number): number => Math.round(count * scale);
  return {
    agii: {
      cbeEntry: scaled(cbeEntry),
      covaar: scaled(covaar),
      cvoEntry: scaled(cvoEntry),
      latinScript: scaled(latinScript),
      ctA12: a12,
      ctB12: b12,
      ctPrescreening: pre,
    },
    others: {
      ctA12: ctA12[year] - a12,
      ctB12: ctB12[year] - b12,
      ctPrescreening: ctPrescreening[year] - pre,
      homeLanguageDutch: homeLanguageDutch[year],
    },
  };
}
