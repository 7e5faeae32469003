import type { Constraint, ValueOf } from './constraints.ts';
import { cellsOf } from './constraints.ts';
import { isTotal } from './labels.ts';
import type { Layout } from './layout.ts';
import { subject } from './layout.ts';

export interface Shift {
  /** Cells whose value belongs elsewhere, with the value that belongs there; undefined where it was lost. */
  readonly moved: ReadonlyMap<number, number | undefined>;
  /** Rows down (or columns right) that the values must go. */
  readonly by: number;
  readonly mends: readonly Constraint[];
  /** Mending to the digit counts whole; mending because persons may overlap hardly counts. */
  readonly score: number;
  /** How many more of the values agree with what other tables say of the same labels. */
  readonly agrees: number;
}

interface Search {
  readonly constraints: readonly Constraint[];
  readonly printed: ValueOf;
  readonly elsewhere: ValueOf;
  /** How each thing stands as printed. */
  readonly before: readonly (boolean | null)[];
  /** Which things rest on a cell. */
  readonly of: ReadonlyMap<number, readonly number[]>;
  readonly failing: number;
  /** Looking on costs time and the answer would be a guess: how many values may still be tried. */
  left: number;
}

const MOST_TRIED = 6_000_000;

/** Would moving the values of a run of rows by some rows mend several things at once, and break nothing? */
export function findShift(layout: Layout, constraints: readonly Constraint[], elsewhere: ValueOf): Shift | null {
  const { cells } = layout.table;
  const printed: ValueOf = (cell) => cells[cell]?.value;
  const before = constraints.map((each) => each.holds(printed));
  const of = new Map<number, number[]>();
  constraints.forEach((each, index) => {
    for (const cell of cellsOf(each)) of.set(cell, [...(of.get(cell) ?? []), index]);
  });
  const failing = before.filter((each) => each === false).length;
  if (failing < 2 || layout.table.quoted) return null;
  const search: Search = { constraints, printed, elsewhere, before, of, failing, left: MOST_TRIED };
  let best: Shift | null = null;
  const seen = new Set<string>();
  for (const grid of gridsOf(layout)) {
    if (grid.length < 3 || grid.length > 20_000) continue;
    const columns = [...new Set(grid.flatMap((row) => [...row.keys()]))];
    for (const subset of subsetsOf(layout, grid, columns)) {
      const rows = grid.map((row) => subset.flatMap((column) => row.get(column) ?? []));
      const print = rows.map((row) => row.join(',')).join('|');
      if (seen.has(print)) continue;
      seen.add(print);
      best = inRows(layout, search, grid, subset, rows, best);
    }
  }
  return best;
}

function inRows(
  layout: Layout,
  search: Search,
  grid: readonly Row[],
  subset: readonly string[],
  rows: readonly (readonly number[])[],
  first: Shift | null,
): Shift | null {
  let best = first;
  const fails = (cell: number) => search.of.get(cell)?.some((each) => search.before[each] === false) ?? false;
  const touched = rows.map((row) => row.some(fails));
  // In a long table only what lies between rows of which something fails is tried.
  const large = rows.length > 60;
  for (let from = 0; from < rows.length - 1; from++) {
    if (large && touched[from] !== true) continue;
    const last = large ? Math.min(rows.length, from + 60) : rows.length;
    for (let until = from + 1; until < last; until++) {
      if (large && touched[until] !== true) continue;
      for (const by of large ? [1, -1, 2, -2] : [1, -1, 2, -2, 3, -3])
        for (const around of [false, true]) {
          if (Math.abs(by) > until - from || search.left <= 0) continue;
          const moved = move(grid, subset, from, until, by, around, search.printed);
          search.left -= moved.size;
          if (moved.size < 2) continue;
          const found = judge(search, moved, by);
          if (found && (!best || better(layout, found, best))) best = found;
        }
    }
  }
  return best;
}

/** All columns move, or the counts beside their totals and shares, or one column. */
function subsetsOf(layout: Layout, grid: readonly Row[], columns: readonly string[]): readonly (readonly string[])[] {
  if (columns.length < 2) return [columns];
  const { cells } = layout.table;
  const isCount = (column: string) => grid.some((row) => /^(count|amount)$/u.test(cells[row.get(column) ?? -1]?.kind ?? ''));
  const counts = columns.filter(isCount);
  // The first row may be the total of the rows, which tells nothing of the column.
  const parts = counts.filter((column) =>
    grid.some((row) => {
      const labels = cells[row.get(column) ?? -1]?.labels;
      return labels?.every((label) => label === '' || !isTotal(label)) ?? false;
    }),
  );
  const subsets = [columns, counts, parts].filter((each) => each.length > 0);
  return columns.length <= 60 && grid.length <= 200 ? [...subsets, ...columns.map((column) => [column])] : subsets;
}

function better(layout: Layout, a: Shift, b: Shift): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.agrees !== b.agrees) return a.agrees > b.agrees;
  // Who pastes, pastes counts; what is computed from them is computed where it stands.
  const counts = ({ moved }: Shift) =>
    [...moved.keys()].every((cell) => /^(count|amount)$/u.test(layout.table.cells[cell]?.kind ?? ''));
  if (counts(a) !== counts(b)) return counts(a);
  return a.moved.size < b.moved.size;
}

function judge(search: Search, moved: ReadonlyMap<number, number | undefined>, by: number): Shift | null {
  const { constraints, printed, before, of, failing, elsewhere } = search;
  const touched = new Set<number>();
  let wrong = 0;
  for (const cell of moved.keys())
    for (const each of of.get(cell) ?? [])
      if (!touched.has(each)) {
        touched.add(each);
        if (before[each] === false) wrong += 1;
      }
  if (wrong < 2 || wrong * 2 < failing) return null;
  const value: ValueOf = (cell) => (moved.has(cell) ? moved.get(cell) : printed(cell));
  // A value that was pushed out is unknown; in a sum it may have been nothing.
  const orNothing: ValueOf = (cell) => value(cell) ?? (moved.has(cell) ? 0 : undefined);
  const mends: Constraint[] = [];
  let lost = 0;
  let score = 0;
  for (const index of touched) {
    const each = constraints[index] as Constraint;
    const adds = each.sort === 'sum' || each.sort === 'overlap';
    const after = each.holds(value) ?? (adds && each.holds(orNothing) === true && each.exactly(orNothing) ? true : null);
    if (before[index] === true && after === false) return null;
    if (before[index] === true && after === null) lost += 1;
    if (before[index] !== false || after !== true) continue;
    mends.push(each);
    score += each.exactly(value) || (adds && each.exactly(orNothing)) ? 1 : 0.2;
  }
  const unknown = [...moved.values()].filter((each) => each === undefined).length;
  // On guesses alone a shift must mend more, and lose nothing.
  const guessed = mends.every((each) => each.weak === true);
  const told =
    score >= (guessed ? 3 : 2) &&
    !(guessed && unknown > 0) &&
    mends.length * 2 >= failing &&
    lost * 2 <= mends.length &&
    unknown * 2 <= moved.size;
  if (!told) return null;
  let agrees = 0;
  for (const [cell, then] of moved) {
    const other = elsewhere(cell);
    if (other !== undefined) agrees += Number(near(then, other)) - Number(near(printed(cell), other));
  }
  return { moved, by, mends, score, agrees };
}

/** Equal, or counted on another day. */
function near(value: number | undefined, other: number): boolean {
  return value !== undefined && Math.abs(value - other) <= Math.max(2, other * 0.01);
}

type Row = ReadonlyMap<string, number>;

/** The table as rows, once for each dimension that can stand across the top. */
function* gridsOf(layout: Layout): Generator<readonly Row[]> {
  const { cells } = layout.table;
  for (const across of [null, ...layout.dimensions.map((_, position) => position)]) {
    const rows = new Map<string, Map<string, number>>();
    cells.forEach((cell, index) => {
      const key = layout.keys[index] ?? [];
      const labels = layout.dimensions.map((dimension, position) => (position === across ? '*' : (cell.labels[dimension] ?? '')));
      const row = across === null ? labels.join('¦') : [...labels, cell.period, cell.referenceDate].join('¦');
      const column = across === null ? subject(cell) : [key[across], cell.measure, cell.unit, cell.kind].join('¦');
      const cellsOfRow = rows.get(row) ?? new Map<string, number>();
      if (!cellsOfRow.has(column)) cellsOfRow.set(column, index);
      rows.set(row, cellsOfRow);
    });
    yield [...rows.values()];
  }
  yield* printedGrids(layout);
}

/** One dimension downwards, and all else across: as a table is printed. */
function* printedGrids(layout: Layout): Generator<readonly Row[]> {
  const { cells } = layout.table;
  if (layout.dimensions.length < 1) return;
  for (const [position, dimension] of layout.dimensions.entries()) {
    const rows = new Map<string, Map<string, number>>();
    cells.forEach((cell, index) => {
      const row = rows.get(cell.labels[dimension] ?? '') ?? new Map<string, number>();
      const column = [subject(cell), ...(layout.keys[index] ?? []).with(position, '*')].join('¦');
      if (!row.has(column)) row.set(column, index);
      rows.set(cell.labels[dimension] ?? '', row);
    });
    if (rows.size <= 60) yield [...rows.values()];
  }
}

function move(
  grid: readonly Row[],
  columns: readonly string[],
  from: number,
  until: number,
  by: number,
  around: boolean,
  printed: ValueOf,
): ReadonlyMap<number, number | undefined> {
  const moved = new Map<number, number | undefined>();
  const length = until - from + 1;
  for (let row = from; row <= until; row++) {
    const source = row - by;
    const inside = source >= from && source <= until;
    const taken = around && !inside ? from + ((((source - from) % length) + length) % length) : source;
    for (const column of columns) {
      const target = grid[row]?.get(column);
      if (target === undefined) continue;
      const cell = inside || around ? grid[taken]?.get(column) : undefined;
      moved.set(target, cell === undefined ? undefined : printed(cell));
    }
  }
  return moved;
}
