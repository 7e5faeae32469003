import { membersOf } from './disclosure-attacker.ts';
import type { Clue } from './disclosure-attacker.ts';

export interface Reconstruction {
  /** What is most likely for the groups of a clue, and its standard error. */
  readonly estimate: (members: readonly number[]) => { readonly value: number; readonly error: number };
}

const HIDDEN = { value: 2, variance: 2 };
/** What is thought of a group before any table is seen: some five, or anything near it. */
const BEFORE = { value: 5, variance: 36 };

/** The strongest there is against noise that is added: least squares over every number of every table at once. */
export function reconstruct(clues: readonly Clue[], places: number, variance: number): Reconstruction {
  const known = Array.from({ length: places }, () => new Float64Array(places));
  const right = new Float64Array(places).fill(BEFORE.value / BEFORE.variance);
  known.forEach((row, place) => (row[place] = 1 / BEFORE.variance));
  for (const { groups, shown } of new Map(clues.map((clue) => [clue.groups.join(), clue])).values()) {
    const weight = 1 / (shown === null ? HIDDEN.variance : variance);
    const members = membersOf(groups);
    for (const a of members) {
      right[a] = (right[a] ?? 0) + weight * (shown ?? HIDDEN.value);
      const row = known[a];
      if (row !== undefined) for (const b of members) row[b] = (row[b] ?? 0) + weight;
    }
  }
  const lower = cholesky(known);
  const mean = backward(lower, forward(lower, right));
  return {
    estimate: (members) => {
      const which = new Float64Array(places);
      for (const place of members) which[place] = 1;
      const error = Math.sqrt(forward(lower, which).reduce((sum, number) => sum + number ** 2, 0));
      return { value: members.reduce((sum, place) => sum + (mean[place] ?? 0), 0), error };
    },
  };
}

function cholesky(rows: readonly Float64Array[]): readonly Float64Array[] {
  for (const [j, row] of rows.entries())
    for (let i = j; i < rows.length; i += 1) {
      const below = rows[i];
      if (below === undefined) continue;
      let sum = below[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (below[k] ?? 0) * (row[k] ?? 0);
      below[j] = i === j ? Math.sqrt(sum) : sum / (row[j] ?? 1);
    }
  return rows;
}

function forward(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const found = Float64Array.from(right);
  for (const [i, row] of lower.entries()) {
    let sum = found[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= (row[k] ?? 0) * (found[k] ?? 0);
    found[i] = sum / (row[i] ?? 1);
  }
  return found;
}

function backward(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const found = Float64Array.from(right);
  for (let i = lower.length - 1; i >= 0; i -= 1) {
    let sum = found[i] ?? 0;
    for (let k = i + 1; k < lower.length; k += 1) sum -= (lower[k]?.[i] ?? 0) * (found[k] ?? 0);
    found[i] = sum / (lower[i]?.[i] ?? 1);
  }
  return found;
}
