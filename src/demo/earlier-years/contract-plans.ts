import { regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { Group } from './earlier-life.ts';
import { contractYears, printedCount, results } from './printed.ts';
import type { Result } from './printed.ts';

/** Somebody of whom A1, A2 or both are closed, and the one or two contracts of that year under which it counts. */
export interface ContractPlan {
  readonly year: number;
  readonly under: readonly { readonly region: RegionCode; readonly group: Group }[];
  readonly a1: Result | null;
  readonly a2: Result | null;
}

type Level = 'a1' | 'a2';
const tables: { readonly [L in Level]: 3 | 4 } = { a1: 3, a2: 4 };
const groups = ['mandatory', 'entitled'] as const;
/** Neighbours between whom people move; Brussels has hardly any mandatory contract. */
const neighbours: readonly (readonly [RegionCode, RegionCode])[] = [
  ['atlas', 'provAntwerp'],
  ['eastFlanders', 'amal'],
  ['limburg', 'flemishBrabant'],
  ['westFlanders', 'eastFlanders'],
  ['provAntwerp', 'limburg'],
  ['flemishBrabant', 'atlas'],
];

/** Everybody whom tables 3 and 4 still need beside those whom the lives of the annual report already are (`closed`). */
export function planContracts(closed: ReadonlyMap<string, number>): ContractPlan[] {
  return contractYears.flatMap((year) => planYear(year, closed));
}

/**
 * Parts exceed totals by the people with two contracts in the year: of both groups in one area, of one group in two areas, or
 * both. The printed totals say how many of each there are; they come first, the others fill up.
 */
function planYear(year: number, closed: ReadonlyMap<string, number>): ContractPlan[] {
  const rest = new Map<string, number>();
  const keyOf = (level: Level, region: RegionCode, group: Group, result: Result) => `${level} ${region} ${group} ${result}`;
  for (const level of ['a1', 'a2'] as const)
    for (const region of regionCodes)
      for (const group of groups)
        for (const result of results)
          rest.set(
            keyOf(level, region, group, result),
            printedCount(tables[level], year, region, group, result) -
              (closed.get(`${level} ${year} ${region} ${group} ${result}`) ?? 0),
          );
  const plans: ContractPlan[] = [];
  const add = (under: ContractPlan['under'], a1: Result | null, a2: Result | null): void => {
    for (const { region, group } of under)
      for (const [level, result] of [
        ['a1', a1],
        ['a2', a2],
      ] as const)
        if (result !== null)
          rest.set(keyOf(level, region, group, result), (rest.get(keyOf(level, region, group, result)) ?? 0) - 1);
    plans.push({ year, under, a1, a2 });
  };

  for (const region of regionCodes) {
    const both = (level: Level) =>
      results.flatMap((result) => Array<Result>(overlap(tables[level], year, region, result)).fill(result));
    const under = groups.toReversed().map((group) => ({ region, group }));
    pair(both('a1'), both('a2')).forEach(([a1, a2]) => add(under, a1, a2));
  }
  const elsewhere = { a1: movedBetween(3, year), a2: movedBetween(4, year) };
  let turn = 0;
  for (const [kind, first, second] of [
    ['mandatory', 'mandatory', 'mandatory'],
    ['entitled', 'entitled', 'entitled'],
    ['different', 'entitled', 'mandatory'],
  ] as const)
    for (let index = 0; index < elsewhere.a1[kind]; index++) {
      const [from, to] = neighbours[turn++ % neighbours.length] ?? ['atlas', 'provAntwerp'];
      const under = [
        { region: from, group: first },
        { region: to, group: second },
      ];
      add(under, 'passed', index < elsewhere.a2[kind] ? 'passed' : null);
    }

  for (const region of regionCodes)
    for (const group of groups) {
      const left = (level: Level) =>
        results.flatMap((result) => {
          const count = rest.get(keyOf(level, region, group, result)) ?? 0;
          if (count < 0) throw new Error(`More people than printed: ${level} ${year} ${region} ${group} ${result}`);
          return Array<Result>(count).fill(result);
        });
      for (const [a1, a2] of pair(left('a1'), left('a2'))) plans.push({ year, under: [{ region, group }], a1, a2 });
    }
  return plans;
}

/** Who passed A2 passed A1 before, where there are so many; whatever else A2 came to, A1 may have ended in any way. */
function pair(first: readonly Result[], second: readonly Result[]): (readonly [Result | null, Result | null])[] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, index) => [first[index] ?? null, second[index] ?? null] as const);
}

function overlap(table: 3 | 4, year: number, region: RegionCode, result: string): number {
  const at = (group: string) => printedCount(table, year, region, group, result);
  return at('mandatory') + at('entitled') - at('total');
}

/** People with contracts in two areas, by whether the group was the same: the areas exceed Flanders by so many. */
function movedBetween(
  table: 3 | 4,
  year: number,
): { readonly mandatory: number; readonly entitled: number; readonly different: number } {
  const excess = (group: string) =>
    regionCodes.reduce((sum, region) => sum + printedCount(table, year, region, group, 'total'), 0) -
    printedCount(table, year, 'total', group, 'total');
  const [mandatory, entitled] = [excess('mandatory'), excess('entitled')];
  return { mandatory, entitled, different: excess('total') - mandatory - entitled };
}
