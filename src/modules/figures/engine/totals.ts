import { codeAt, gridOf, subsets } from './grid.ts';
import type { Indicator } from './indicator.ts';

/** One code per dimension of the breakdown, 'total' where summed. */
export interface Cell {
  readonly at: readonly string[];
  readonly value: number;
}

/** Counts of things, or sums of weights: cents of a year do not fit 32 bits. */
type Values = Uint32Array | Float64Array;

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
export function withTotals(
  indicator: Indicator,
  by: readonly string[],
  counts: Values,
  further: readonly Values[],
): readonly Cell[] {
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
