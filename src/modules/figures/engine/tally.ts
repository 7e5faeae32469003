import { allowedCodes, gridOf, subsets } from './grid.ts';
import type { Where } from './grid.ts';
import type { Emit, Indicator } from './indicator.ts';
import { withTotals } from './totals.ts';
import type { Cell } from './totals.ts';

/** Counts emissions into the cells of one breakdown. */
export interface Tally {
  readonly emit: Emit;
  /** Every cell that is not zero and every total above one, in the order of the dimensions; the grand total is the last. */
  readonly cells: () => readonly Cell[];
}

/** Whose emissions follow; one for all tallies of a pass. */
export interface Turn {
  /** Numbers begin at 1, so that the zeros of a fresh grid are nobody. */
  person: number;
  /** True where this person can emit once only: nothing to be counted twice, so it is counted like everything else. */
  once: boolean;
}

export function newTally(indicator: Indicator, by: readonly string[], where: Where, turn: Turn): Tally {
  const full = gridOf(indicator, by);
  const [s0, s1, s2, s3] = full.strides;
  const allowed = indicator.dimensions.map((dimension) => allowedCodes(dimension, where[dimension.id]));
  const limited = allowed.some((list) => list !== null);
  const [first = null, second = null, third = null, fourth = null] = allowed;
  const refuses = (a: number, b: number, c: number, d: number) =>
    (first !== null && first[a] !== 1) ||
    (second !== null && second[b] !== 1) ||
    (third !== null && third[c] !== 1) ||
    (fourth !== null && fourth[d] !== 1);

  if (indicator.counting === 'sum') {
    const sums = new Float64Array(full.size);
    const addWeight: Emit = (a = 0, b = 0, c = 0, d = 0, weight = 0) => {
      if (limited && refuses(a, b, c, d)) return;
      const at = a * s0 + b * s1 + c * s2 + d * s3;
      sums[at] = (sums[at] ?? 0) + weight;
    };
    return { emit: addWeight, cells: () => withTotals(indicator, by, sums, []) };
  }

  const counts = new Uint32Array(full.size);
  if (indicator.counting === 'each') {
    const add: Emit = (a = 0, b = 0, c = 0, d = 0) => {
      if (limited && refuses(a, b, c, d)) return;
      const at = a * s0 + b * s1 + c * s2 + d * s3;
      counts[at] = (counts[at] ?? 0) + 1;
    };
    return { emit: add, cells: () => withTotals(indicator, by, counts, []) };
  }

  const parts = subsets(by).map((part) => {
    const { size, strides } = gridOf(indicator, part);
    return { counts: new Uint32Array(size), last: new Uint32Array(size), strides: Int32Array.from(strides) };
  });
  const addOnce: Emit = (a = 0, b = 0, c = 0, d = 0) => {
    if (limited && refuses(a, b, c, d)) return;
    if (turn.once) {
      const at = a * s0 + b * s1 + c * s2 + d * s3;
      counts[at] = (counts[at] ?? 0) + 1;
      return;
    }
    // The person is counted in each cell and each total that does not have them yet.
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index];
      if (part === undefined) return;
      const { strides, last } = part;
      const at = a * (strides[0] ?? 0) + b * (strides[1] ?? 0) + c * (strides[2] ?? 0) + d * (strides[3] ?? 0);
      if (last[at] === turn.person) continue;
      last[at] = turn.person;
      part.counts[at] = (part.counts[at] ?? 0) + 1;
    }
  };
  const further = parts.map((part) => part.counts);
  return { emit: addOnce, cells: () => withTotals(indicator, by, counts, further) };
}
