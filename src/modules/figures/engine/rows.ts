import type { Columns } from '../snapshot/columns.ts';
import { NOT_COUNTED } from './every-fact.ts';
import type { CodeColumn, Reading } from './every-fact.ts';
import { allowedCodes, gridOf, subsets } from './grid.ts';
import type { Where } from './grid.ts';
import type { Indicator } from './indicator.ts';
import { withTotals } from './totals.ts';
import type { Cell } from './totals.ts';

/**
 * How far each code of each column moves in a grid; OUT where it is not asked. A column that neither moves nor limits has no
 * table and is not read at all.
 */
interface Places {
  readonly region: Int32Array | null;
  readonly group: Int32Array | null;
  readonly kind: Int32Array | null;
  readonly detail: Int32Array | null;
}

/** Where persons count once: one part of the breakdown, and who was counted last in each of its cells. */
interface Part extends Places {
  readonly counts: Uint32Array;
  readonly last: Uint32Array;
}

/** What is counted of the rows of one type for one request. */
export interface RowTally extends Places {
  readonly once: boolean;
  readonly weighed: boolean;
  readonly counts: Uint32Array;
  readonly sums: Float64Array;
  readonly parts: readonly Part[];
}

const OUT = -1;

export function newRowTally(indicator: Indicator, reading: Reading, by: readonly string[], where: Where): RowTally {
  const { size } = gridOf(indicator, by);
  const weighed = indicator.counting === 'sum';
  const once = indicator.counting === 'oncePerCell';
  return {
    ...placesOf(indicator, reading, by, where),
    once,
    weighed,
    counts: new Uint32Array(weighed ? 0 : size),
    sums: new Float64Array(weighed ? size : 0),
    parts: once ? subsets(by).map((part) => newPart(indicator, reading, part, where)) : [],
  };
}

function newPart(indicator: Indicator, reading: Reading, part: readonly string[], where: Where): Part {
  const { size } = gridOf(indicator, part);
  return { ...placesOf(indicator, reading, part, where), counts: new Uint32Array(size), last: new Uint32Array(size) };
}

function placesOf(indicator: Indicator, reading: Reading, by: readonly string[], where: Where): Places {
  const { strides } = gridOf(indicator, by);
  const tableOf = (column: CodeColumn): Int32Array | null => {
    const place = reading.columns.indexOf(column);
    const kinds = column === 'kind' ? reading.kinds : undefined;
    const stride = place < 0 ? 0 : (strides[place] ?? 0);
    const dimension = indicator.dimensions[place];
    const allowed = dimension === undefined ? null : allowedCodes(dimension, where[dimension.id]);
    if (stride === 0 && allowed === null && kinds === undefined) return null;
    return Int32Array.from({ length: 256 }, (_, number) => {
      const code = kinds === undefined ? number : (kinds[number] ?? NOT_COUNTED);
      const refused = (kinds !== undefined && code === NOT_COUNTED) || (allowed !== null && allowed[code] !== 1);
      return refused ? OUT : code * stride;
    });
  };
  return { region: tableOf('region'), group: tableOf('group'), kind: tableOf('kind'), detail: tableOf('detail') };
}

/** Rows of persons: `first` until `last` of each. */
export interface Stretches {
  readonly size: number;
  readonly person: Uint32Array;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

/** Counts rows of one type that lie within the period. */
export function addRows(columns: Columns, { size, person, first, last }: Stretches, tally: RowTally): void {
  const { once, weighed, counts, sums, parts } = tally;
  const { day } = columns;
  for (let index = 0; index < size; index += 1) {
    const begin = first[index] ?? 0;
    const end = last[index] ?? 0;
    // One row is counted as it is: nothing can be counted twice.
    if (once && end - begin > 1) {
      stamp(columns, begin, end, parts, person[index] ?? 0);
      continue;
    }
    for (let row = begin; row < end; row += 1) {
      const at = placeOf(columns, row, tally);
      if (at < 0) continue;
      if (weighed) sums[at] = (sums[at] ?? 0) + (day[row] ?? 0);
      else counts[at] = (counts[at] ?? 0) + 1;
    }
  }
}

/** Counts the person in each cell and each total that does not have them yet. */
function stamp(columns: Columns, begin: number, end: number, parts: readonly Part[], person: number): void {
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) return;
    const { counts, last } = part;
    for (let row = begin; row < end; row += 1) {
      const at = placeOf(columns, row, part);
      if (at < 0 || last[at] === person) continue;
      last[at] = person;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
}

function placeOf(columns: Columns, row: number, { region, group, kind, detail }: Places): number {
  let at = 0;
  if (kind !== null) {
    const moved = kind[columns.kind[row] ?? 0] ?? OUT;
    if (moved < 0) return OUT;
    at += moved;
  }
  if (region !== null) {
    const moved = region[columns.region[row] ?? 0] ?? OUT;
    if (moved < 0) return OUT;
    at += moved;
  }
  if (group !== null) {
    const moved = group[columns.group[row] ?? 0] ?? OUT;
    if (moved < 0) return OUT;
    at += moved;
  }
  if (detail !== null) {
    const moved = detail[columns.detail[row] ?? 0] ?? OUT;
    if (moved < 0) return OUT;
    at += moved;
  }
  return at;
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
