import type { Columns } from '../snapshot/columns.ts';
import { codeColumns, NOT_COUNTED } from './every-fact.ts';
import type { CodeColumn, Reading } from './every-fact.ts';
import { allowedCodes, gridOf, subsets } from './grid.ts';
import type { Where } from './grid.ts';
import type { Indicator } from './indicator.ts';
import { withTotals } from './totals.ts';
import type { Cell } from './totals.ts';

/**
 * How far each code of a column moves in a grid; OUT where it is not asked. A column that neither moves nor limits is not here and
 * is not read at all.
 */
interface Moves {
  readonly column: CodeColumn;
  readonly far: Int32Array;
}

/** So low that no further moves lead back into a grid. */
const OUT = -(2 ** 28);

/** Where persons count once: one part of the breakdown, and who was counted last in each of its cells. */
interface Part {
  readonly moves: readonly Moves[];
  readonly counts: Uint32Array;
  readonly last: Uint32Array;
}

/** What is counted of the rows of one type for one request. */
export interface RowTally {
  readonly moves: readonly Moves[];
  readonly once: boolean;
  readonly weighed: boolean;
  readonly counts: Uint32Array;
  readonly sums: Float64Array;
  readonly parts: readonly Part[];
}

export function newRowTally(indicator: Indicator, reading: Reading, by: readonly string[], where: Where): RowTally {
  const { size } = gridOf(indicator, by);
  const weighed = indicator.counting === 'sum';
  const once = indicator.counting === 'oncePerCell';
  return {
    moves: movesOf(indicator, reading, by, where),
    once,
    weighed,
    counts: new Uint32Array(weighed ? 0 : size),
    sums: new Float64Array(weighed ? size : 0),
    parts: once ? subsets(by).map((part) => newPart(indicator, reading, part, where)) : [],
  };
}

function newPart(indicator: Indicator, reading: Reading, part: readonly string[], where: Where): Part {
  const { size } = gridOf(indicator, part);
  return { moves: movesOf(indicator, reading, part, where), counts: new Uint32Array(size), last: new Uint32Array(size) };
}

function movesOf(indicator: Indicator, reading: Reading, by: readonly string[], where: Where): readonly Moves[] {
  const { strides } = gridOf(indicator, by);
  return codeColumns.flatMap((column): readonly Moves[] => {
    const place = reading.columns.indexOf(column);
    const kinds = column === 'kind' ? reading.kinds : undefined;
    const stride = place < 0 ? 0 : (strides[place] ?? 0);
    const dimension = indicator.dimensions[place];
    const allowed = dimension === undefined ? null : allowedCodes(dimension, where[dimension.id]);
    if (stride === 0 && allowed === null && kinds === undefined) return [];
    const far = Int32Array.from({ length: 256 }, (_, number) => {
      const code = kinds === undefined ? number : (kinds[number] ?? NOT_COUNTED);
      const refused = (kinds !== undefined && code === NOT_COUNTED) || (allowed !== null && allowed[code] !== 1);
      return refused ? OUT : code * stride;
    });
    return [{ column, far }];
  });
}

/** Rows that are counted together. Those before `single` are the only one of their person: nothing can be counted twice there. */
export interface RowList {
  single: number;
  size: number;
  rows: Uint32Array;
  person: Uint32Array;
  /** Where each lies in the grid of the moment; below zero for those that are not asked. */
  at: Int32Array;
}

export function newRowList(room: number): RowList {
  return { single: 0, size: 0, rows: new Uint32Array(room), person: new Uint32Array(room), at: new Int32Array(room) };
}

export function addRows(columns: Columns, list: RowList, { moves, once, weighed, counts, sums, parts }: RowTally): void {
  const { rows, person, at } = list;
  const end = once ? list.single : list.size;
  placeRows(columns, list, moves, 0, end);
  if (weighed) {
    for (let index = 0; index < end; index += 1) {
      const cell = at[index] ?? OUT;
      if (cell >= 0) sums[cell] = (sums[cell] ?? 0) + (columns.day[rows[index] ?? 0] ?? 0);
    }
    return;
  }
  for (let index = 0; index < end; index += 1) {
    const cell = at[index] ?? OUT;
    if (cell >= 0) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  if (end === list.size) return;
  // The person is counted in each cell and each total that does not have them yet.
  for (const part of parts) {
    placeRows(columns, list, part.moves, end, list.size);
    for (let index = end; index < list.size; index += 1) {
      const cell = at[index] ?? OUT;
      if (cell < 0 || part.last[cell] === person[index]) continue;
      part.last[cell] = person[index] ?? 0;
      part.counts[cell] = (part.counts[cell] ?? 0) + 1;
    }
  }
}

/** Column by column: each loop does one thing only, which is what makes it fast. */
function placeRows(columns: Columns, { rows, at }: RowList, moves: readonly Moves[], begin: number, end: number): void {
  at.fill(0, begin, end);
  for (const { column, far } of moves) {
    const codes = columns[column];
    for (let index = begin; index < end; index += 1) at[index] = (at[index] ?? 0) + (far[codes[rows[index] ?? 0] ?? 0] ?? 0);
  }
}

export function cellsOf(
  indicator: Indicator,
  by: readonly string[],
  { counts, sums, weighed, parts }: RowTally,
): readonly Cell[] {
  return withTotals(
    indicator,
    by,
    weighed ? sums : counts,
    parts.map((part) => part.counts),
  );
}
