import type { Constraint, ValueOf } from './constraints.ts';
import { contexts, type Layout } from './layout.ts';

/** 'waarvan mannen' is never more than the row it is a choice of; and where such rows add up to it nearly everywhere, they should. */
export function choices(layout: Layout): readonly Constraint[] {
  const { cells } = layout.table;
  const groups = contexts(layout, (cell) => cell.kind === 'count' || cell.kind === 'amount').flatMap(
    ({ dimension, wholes, choices: chosen }) => {
      const [whole] = wholes;
      return whole === undefined || wholes.length > 1 || chosen.length === 0 ? [] : [{ dimension, whole, chosen }];
    },
  );
  const value: ValueOf = (cell) => cells[cell]?.value;
  const several = groups.filter(({ chosen }) => chosen.length > 1);
  const sum = (chosen: readonly number[], of: ValueOf) =>
    chosen.reduce<number | null>((all, cell) => (all === null ? null : addOrNull(all, of(cell))), 0);
  const adding = several.filter(({ whole, chosen }) => sum(chosen, value) === value(whole));
  const complete = adding.length >= 3 && adding.length * 4 >= several.length * 3;
  const parts = complete ? several.map((each) => sumOf(layout, each, sum)) : [];
  return [...groups.flatMap(({ whole, chosen }) => chosen.map((cell) => choiceOf(layout, whole, cell))), ...parts];
}

function addOrNull(all: number, value: number | undefined): number | null {
  return value === undefined ? null : all + value;
}

function choiceOf({ rounding }: Layout, whole: number, target: number): Constraint {
  const holds = (of: ValueOf) => {
    const [all, own] = [of(whole), of(target)];
    return all === undefined || own === undefined ? null : own <= all + 2 * rounding;
  };
  return {
    kind: 'child-above-parent',
    sort: 'choice',
    target,
    others: [whole],
    dimension: null,
    confidence: 'certain',
    holds,
    exactly: () => false,
    computed: (of) => of(whole) ?? null,
    mended: () => null,
  };
}

function sumOf(
  { rounding }: Layout,
  { dimension, whole, chosen }: { readonly dimension: number; readonly whole: number; readonly chosen: readonly number[] },
  sum: (chosen: readonly number[], of: ValueOf) => number | null,
): Constraint {
  const holds = (of: ValueOf) => {
    const [stated, all] = [of(whole), sum(chosen, of)];
    return stated === undefined || all === null ? null : Math.abs(stated - all) <= rounding * (chosen.length + 1) + 1e-9;
  };
  return {
    kind: 'parts-not-total',
    sort: 'sum',
    target: whole,
    others: chosen,
    dimension,
    confidence: 'likely',
    holds,
    exactly: (of) => holds(of) === true,
    computed: (of) => sum(chosen, of),
    mended: (cell, of) => {
      const [stated, all] = [of(whole), sum(chosen, of)];
      if (stated === undefined || all === null) return null;
      return cell === whole ? all : (of(cell) ?? 0) + stated - all;
    },
  };
}
