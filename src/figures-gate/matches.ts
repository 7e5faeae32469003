import { saysNothingNew, type Coordinates } from './coordinates.ts';
import { roundingOf } from './rounding.ts';
import type { CheckedCell } from './table.ts';

export interface Pair {
  readonly a: CheckedCell;
  readonly b: CheckedCell;
  /** What both say of it. */
  readonly terms: readonly string[];
}

/** Cells of two tables that count the same, for one way in which the two may be about the same. */
export interface Match {
  readonly pairs: readonly Pair[];
  readonly differing: readonly Pair[];
  /** No term had to be left out, but for the one measure or year of a table. */
  readonly plain: boolean;
}

/**
 * A cell of one table is a cell of the other when their terms are the same, but for terms that the other table nowhere has and
 * that tell nothing new. What is left out on each side is one way to match; of the ways that use the same cells the one in which
 * most is equal stands.
 */
export function matchesOf(a: Coordinates, b: Coordinates): readonly Match[] {
  const [ofA, ofB] = [slicesOf(a, b), slicesOf(b, a)];
  const rounding = Math.max(0, roundingOf(a.table), roundingOf(b.table));
  const ways = [...ofA].flatMap(([leftA, first]) =>
    [...ofB].flatMap(([leftB, second]) => {
      const pairs = [...first].flatMap(([key, cell]) => {
        const other = second.get(key);
        return cell && other && cell.kind === other.kind ? [{ a: cell, b: other, terms: key.split('¦') }] : [];
      });
      if (pairs.length === 0) return [];
      const differing = pairs.filter((pair) => !equal(pair, rounding));
      return [{ leftA, leftB, pairs, differing, plain: ownOnly(leftA, a) && ownOnly(leftB, b) }];
    }),
  );
  const usedA = new Set<string>();
  const usedB = new Set<string>();
  const agreeing = (way: Match) => way.pairs.length - way.differing.length;
  return ways
    .sort((x, y) => agreeing(y) - agreeing(x) || Number(y.plain) - Number(x.plain))
    .filter(({ leftA, leftB }) => {
      if (usedA.has(leftA) || usedB.has(leftB)) return false;
      usedA.add(leftA);
      usedB.add(leftB);
      return true;
    });
}

/** By what is left out, the cells by what both tables have; null where two cells would be one. */
function slicesOf(own: Coordinates, other: Coordinates): ReadonlyMap<string, ReadonlyMap<string, CheckedCell | null>> {
  const slices = new Map<string, Map<string, CheckedCell | null>>();
  const speaks = new Map<string, boolean>();
  for (const term of own.terms) if (!other.terms.has(term)) speaks.set(term, !saysNothingNew(term, own, other));
  for (const { cell, terms } of own.cells) {
    if (terms.some((term) => speaks.get(term) === true)) continue;
    const left = terms.filter((term) => speaks.has(term)).join('¦');
    const key = terms.filter((term) => !speaks.has(term)).join('¦');
    const slice = slices.get(left) ?? new Map<string, CheckedCell | null>();
    const before = slice.get(key);
    slice.set(key, before === undefined || before?.value === cell.value ? cell : null);
    slices.set(left, slice);
  }
  return slices;
}

function ownOnly(left: string, { own }: Coordinates): boolean {
  return left === '' || left.split('¦').every((term) => own.has(term));
}

function equal({ a, b }: Pair, rounding: number): boolean {
  return a.value === b.value || sameAtPrecision(a, b) || (rounding > 0 && Math.abs(a.value - b.value) <= rounding * 2);
}

/** Equal as far as the shorter of the two is printed. */
export function sameAtPrecision(a: CheckedCell, b: CheckedCell): boolean {
  const decimals = Math.min(a.decimals, b.decimals);
  return a.decimals !== b.decimals && Math.abs(a.value - b.value) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** Small numbers are equal by chance; two of three digits are not. Under one code most is enough. */
export function mostlyAgrees({ pairs, differing, plain }: Match, coded: boolean): boolean {
  const same = pairs.filter((pair) => !differing.includes(pair));
  if (pairs.length < 3 || same.length < 2) return false;
  if (plain && coded && same.length >= differing.length) return true;
  const telling = new Set(same.map((pair) => Math.abs(pair.a.value)).filter((value) => value >= 10));
  const digits = [...telling].reduce((all, value) => all + Math.log10(value), 0);
  return digits >= 4 && telling.size >= 2 * errorsIn(differing);
}

/** A wrong part and the totals it is in differ by the same: that is one error. By 1 or 2 many differ that were protected. */
function errorsIn(differing: readonly Pair[]): number {
  const apart = differing.map(({ a, b }) => Number((b.value - a.value).toFixed(6)));
  const small = apart.filter((each) => Math.abs(each) <= 3);
  return new Set(apart).size - new Set(small).size + small.length * 1.5;
}

/** What differs and is not of a year or group that differs as a whole: that was counted otherwise. */
export function outOfLine({ pairs, differing }: Match): readonly Pair[] {
  const by = (of: readonly Pair[]) => {
    const groups = new Map<string, Pair[]>();
    for (const pair of of)
      for (const term of pair.terms) {
        const group = groups.get(term);
        if (group) group.push(pair);
        else groups.set(term, [pair]);
      }
    return groups;
  };
  const [all, apart] = [by(pairs), by(differing)];
  const other = new Set(
    [...apart].flatMap(([term, group]) =>
      errorsIn(group) >= 3 && group.length * 2 > (all.get(term)?.length ?? 0) && group.length < pairs.length ? [term] : [],
    ),
  );
  return differing.filter((pair) => !pair.terms.some((term) => other.has(term)));
}

/** Persons counted once against each time, or before and after the last corrections: two numbers that are both right. */
export function mayDiffer(a: Coordinates, b: Coordinates, pair: Pair): boolean {
  if (a.unique && !b.unique && !b.persons) return pair.a.value < pair.b.value;
  if (b.unique && !a.unique && !a.persons) return pair.b.value < pair.a.value;
  if (a.provisional === b.provisional) return false;
  return a.provisional ? a.latest.has(pair.a) : b.latest.has(pair.b);
}

/** Two totals that differ by just the parts that only one of the tables has: each is right of its own. */
export function ofOtherParts(a: Coordinates, b: Coordinates, pair: Pair, { pairs }: Match): boolean {
  const [larger, total] = pair.a.value > pair.b.value ? [a, pair.a] : [b, pair.b];
  const shared = new Set(pairs.flatMap((each) => [each.a, each.b]));
  const terms = larger.cells.find(({ cell }) => cell === total)?.terms ?? [];
  const parts = larger.cells.filter(
    (each) =>
      !shared.has(each.cell) && each.terms.length === terms.length + 1 && terms.every((term) => each.terms.includes(term)),
  );
  const sum = parts.reduce((all, { cell }) => all + cell.value, 0);
  return parts.length > 0 && Math.abs(sum - Math.abs(pair.a.value - pair.b.value)) < 1e-9;
}
