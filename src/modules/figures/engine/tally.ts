import type { Dimension, Emit, Indicator } from './indicator.ts';

/** One code per dimension of the breakdown, 'total' where summed. */
export interface Cell {
  readonly at: readonly string[];
  readonly value: number;
}

/** Counts emissions into the cells of one breakdown. */
export interface Tally {
  readonly emit: Emit;
  /** Every cell that is not zero and every total above one, in the order of the dimensions; the grand total is the last. */
  readonly cells: () => readonly Cell[];
}

/** Which codes count, by dimension id; a dimension that is not named is not limited. */
export type Where = { readonly [dimension: string]: readonly string[] };

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
  const [first = null, second = null, third = null, fourth = null] = allowed;
  const limitedFurther = second !== null || third !== null || fourth !== null;
  const refuses = (b: number, c: number, d: number) =>
    (second !== null && second[b] !== 1) || (third !== null && third[c] !== 1) || (fourth !== null && fourth[d] !== 1);

  if (indicator.counting === 'sum') {
    const sums = new Float64Array(full.size);
    const addWeight: Emit = (a = 0, b = 0, c = 0, d = 0, weight = 0) => {
      if ((first !== null && first[a] !== 1) || (limitedFurther && refuses(b, c, d))) return;
      const at = a * s0 + b * s1 + c * s2 + d * s3;
      sums[at] = (sums[at] ?? 0) + weight;
    };
    return { emit: addWeight, cells: () => withTotals(indicator, by, sums, []) };
  }

  const counts = new Uint32Array(full.size);
  if (indicator.counting === 'each') {
    const add: Emit = (a = 0, b = 0, c = 0, d = 0) => {
      if ((first !== null && first[a] !== 1) || (limitedFurther && refuses(b, c, d))) return;
      const at = a * s0 + b * s1 + c * s2 + d * s3;
      counts[at] = (counts[at] ?? 0) + 1;
    };
    return { emit: add, cells: () => withTotals(indicator, by, counts, []) };
  }

  const parts = subsets(by).map((part) => {
    const { size, strides } = gridOf(indicator, part);
    return { counts: new Uint32Array(size), strides };
  });
  const last = parts.map((part) => new Uint32Array(part.counts.length));
  const addOnce: Emit = (a = 0, b = 0, c = 0, d = 0) => {
    if ((first !== null && first[a] !== 1) || (limitedFurther && refuses(b, c, d))) return;
    if (turn.once) {
      const at = a * s0 + b * s1 + c * s2 + d * s3;
      counts[at] = (counts[at] ?? 0) + 1;
    } else {
      stamp(a, b, c, d);
    }
  };
  /** Counts the person in each cell and each total that does not have them yet. */
  const stamp = (a: number, b: number, c: number, d: number) => {
    parts.forEach(({ counts: partCounts, strides }, index) => {
      const at = a * strides[0] + b * strides[1] + c * strides[2] + d * strides[3];
      const counted = last[index];
      if (counted === undefined || counted[at] === turn.person) return;
      counted[at] = turn.person;
      partCounts[at] = (partCounts[at] ?? 0) + 1;
    });
  };
  return {
    emit: addOnce,
    cells: () =>
      withTotals(
        indicator,
        by,
        counts,
        parts.map((part) => part.counts),
      ),
  };
}

/** Counts of things, or sums of weights: cents of a year do not fit 32 bits. */
type Values = Uint32Array | Float64Array;

interface Grid {
  readonly size: number;
  /** How far one code of each of the indicator's dimensions moves; zero for a dimension that is summed. */
  readonly strides: readonly [number, number, number, number];
}

function gridOf(indicator: Indicator, by: readonly string[]): Grid {
  let size = 1;
  const strides: [number, number, number, number] = [0, 0, 0, 0];
  indicator.dimensions.forEach((dimension, index) => {
    if (!by.includes(dimension.id)) return;
    strides[index] = size;
    size *= dimension.values.length + 1;
  });
  return { size, strides };
}

/** Every part of the breakdown, the whole first, nothing last. */
export function subsets(by: readonly string[]): readonly (readonly string[])[] {
  return by.reduceRight<readonly (readonly string[])[]>((parts, id) => [...parts.map((part) => [id, ...part]), ...parts], [[]]);
}

export function allowedCodes(dimension: Dimension, codes: readonly string[] | undefined): Uint8Array | null {
  if (codes === undefined) return null;
  const allowed = new Uint8Array(dimension.values.length + 1);
  dimension.values.forEach(({ code }, index) => {
    allowed[index + 1] = codes.includes(code) ? 1 : 0;
  });
  if (dimension.absent !== undefined && codes.includes(dimension.absent.code)) allowed[0] = 1;
  return allowed;
}

export function codeAt(dimension: Dimension, number: number): string {
  return number === 0 ? (dimension.absent?.code ?? 'unknown') : (dimension.values[number - 1]?.code ?? 'unknown');
}

/** The cells of one grid, whose dimensions are `part`; the dimensions of `by` outside it stand as 'total'. */
function namedCells(indicator: Indicator, by: readonly string[], part: readonly string[], counts: Values): readonly Cell[] {
  const { strides } = gridOf(indicator, part);
  const places = by.map((id) => indicator.dimensions.findIndex((dimension) => dimension.id === id));
  const cells: { order: readonly number[]; cell: Cell }[] = [];
  counts.forEach((value, index) => {
    if (value === 0 && part.length > 0) return;
    const numbers = places.map((place) => {
      const stride = strides[place] ?? 0;
      return stride === 0 ? -1 : Math.floor(index / stride) % ((indicator.dimensions[place]?.values.length ?? 0) + 1);
    });
    const at = numbers.map((number, position) => {
      const dimension = indicator.dimensions[places[position] ?? 0];
      return number < 0 || dimension === undefined ? 'total' : codeAt(dimension, number);
    });
    cells.push({ order: numbers, cell: { at, value } });
  });
  return cells.sort((a, b) => compareNumbers(a.order, b.order)).map(({ cell }) => cell);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Totals are sums, made here once instead of at every emission; to each part of the breakdown comes what was counted for
 * it alone, of those who emitted more than once.
 */
function withTotals(indicator: Indicator, by: readonly string[], counts: Values, further: readonly Values[]): readonly Cell[] {
  const full = gridOf(indicator, by);
  return subsets(by).flatMap((part, index) => {
    const grid = gridOf(indicator, part);
    const sums = new Float64Array(grid.size);
    counts.forEach((value, cell) => {
      if (value === 0) return;
      const at = indicator.dimensions.reduce((sum, dimension, place) => {
        const stride = full.strides[place] ?? 0;
        const number = stride === 0 ? 0 : Math.floor(cell / stride) % (dimension.values.length + 1);
        return sum + number * (grid.strides[place] ?? 0);
      }, 0);
      sums[at] = (sums[at] ?? 0) + value;
    });
    further[index]?.forEach((value, cell) => {
      sums[cell] = (sums[cell] ?? 0) + value;
    });
    return namedCells(indicator, by, part, sums);
  });
}
