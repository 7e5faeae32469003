import type { Constraint, ValueOf } from './constraints.ts';
import { cellsOf } from './constraints.ts';
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

/** Would moving the values of a run of rows by one or two rows mend several things at once, and break nothing? */
export function findShift(layout: Layout, constraints: readonly Constraint[], elsewhere: ValueOf): Shift | null {
  const { cells } = layout.table;
  const printed: ValueOf = (cell) => cells[cell]?.value;
  const failing = constraints.filter((each) => each.holds(printed) === false);
  if (failing.length < 2 || layout.table.quoted) return null;
  let best: Shift | null = null;
  for (const grid of gridsOf(layout)) {
    if (grid.length < 3 || grid.length > 90) continue;
    const columns = [...new Set(grid.flatMap((row) => [...row.keys()]))];
    const subsets = subsetsOf(layout, grid, columns);
    for (const subset of subsets)
      for (let from = 0; from < grid.length - 1; from++)
        for (let until = from + 1; until < grid.length; until++)
          for (const by of [1, -1, 2, -2])
            for (const around of [false, true]) {
              if (Math.abs(by) > until - from) continue;
              const moved = move(grid, subset, from, until, by, around, printed);
              if (moved.size < 2 || !touchesEnough(failing, moved)) continue;
              const found = judge(constraints, moved, by, printed, elsewhere);
              if (found && (!best || better(found, best))) best = found;
            }
  }
  return best;
}

/** All columns move, or the counts beside their shares, or one column. */
function subsetsOf(layout: Layout, grid: readonly Row[], columns: readonly string[]): readonly (readonly string[])[] {
  if (columns.length < 2) return [columns];
  const isCount = (column: string) =>
    grid.some((row) => /^(count|amount)$/u.test(layout.table.cells[row.get(column) ?? -1]?.kind ?? ''));
  const counts = columns.filter(isCount);
  const some = counts.length > 0 && counts.length < columns.length ? [columns, counts] : [columns];
  return grid.length <= 30 ? [...some, ...columns.map((column) => [column])] : some;
}

function better(a: Shift, b: Shift): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return a.agrees !== b.agrees ? a.agrees > b.agrees : a.moved.size < b.moved.size;
}

function touchesEnough(failing: readonly Constraint[], moved: ReadonlyMap<number, number | undefined>): boolean {
  let touched = 0;
  for (const each of failing) if (cellsOf(each).some((cell) => moved.has(cell)) && (touched += 1) >= 2) return true;
  return false;
}

function judge(
  constraints: readonly Constraint[],
  moved: ReadonlyMap<number, number | undefined>,
  by: number,
  printed: ValueOf,
  elsewhere: ValueOf,
): Shift | null {
  const value: ValueOf = (cell) => (moved.has(cell) ? moved.get(cell) : printed(cell));
  // A value that was pushed out is unknown; in a sum it may have been nothing.
  const orNothing: ValueOf = (cell) => value(cell) ?? (moved.has(cell) ? 0 : undefined);
  const mends: Constraint[] = [];
  let failing = 0;
  let lost = 0;
  let score = 0;
  for (const each of constraints) {
    const before = each.holds(printed);
    if (before === false) failing += 1;
    if (!cellsOf(each).some((cell) => moved.has(cell))) continue;
    const after = each.holds(value) ?? (each.holds(orNothing) === true && each.exactly(orNothing) ? true : null);
    if (before === true && after === false) return null;
    if (before === true && after === null) lost += 1;
    if (before !== false || after !== true) continue;
    mends.push(each);
    score += each.exactly(value) || each.exactly(orNothing) ? 1 : 0.2;
  }
  const unknown = [...moved.values()].filter((each) => each === undefined).length;
  // On guesses alone a shift must mend more.
  const told =
    score >= (mends.every((each) => each.weak === true) ? 3 : 2) &&
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
