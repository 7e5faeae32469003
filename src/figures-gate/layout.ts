import { isOfWhich, isTotal, normal } from './labels.ts';
import { roundingOf } from './rounding.ts';
import type { CheckedCell, CheckedTable } from './table.ts';

/** A table with its labels brought to one spelling, '' for every total. */
export interface Layout {
  readonly table: CheckedTable;
  /** Positions of the dimensions that say something of their own. */
  readonly dimensions: readonly number[];
  /** Per cell, per dimension of `dimensions`. */
  readonly keys: readonly (readonly string[])[];
  /** How far each count may be from what was counted, because it was rounded by itself. */
  readonly rounding: number;
}

export function layoutOf(table: CheckedTable): Layout {
  const dimensions = table.dimensions.map((_, index) => index).filter((index) => !isDetermined(table, index));
  const keys = table.cells.map((cell) => dimensions.map((dimension) => keyOf(cell.labels[dimension] ?? '')));
  return { table, dimensions, keys, rounding: roundingOf(table) };
}

export function keyOf(label: string): string {
  return isTotal(label) ? '' : normal(label);
}

/** A column such as 'level' that only repeats which other columns are filled or total. */
function isDetermined(table: CheckedTable, index: number): boolean {
  if (table.dimensions.length < 2) return false;
  const byPattern = new Map<string, string>();
  const seen = new Set<string>();
  for (const cell of table.cells) {
    const pattern = cell.labels
      .map((label, at) => (at === index ? '' : label === '' ? '0' : isTotal(label) ? 't' : '1'))
      .join('');
    const label = normal(cell.labels[index] ?? '');
    if ((byPattern.get(pattern) ?? label) !== label) return false;
    byPattern.set(pattern, label);
    seen.add(label);
  }
  return seen.size > 1 && byPattern.size > 1 && seen.size <= 6;
}

/** What must be the same for two cells to be compared at all. */
export function subject(cell: CheckedCell): string {
  return [cell.measure, normal(cell.unit), cell.kind, cell.period, cell.referenceDate].join('|');
}

export interface Context {
  readonly dimension: number;
  readonly wholes: readonly number[];
  readonly parts: readonly number[];
  /** 'waarvan …': below the whole, and no part beside the others. */
  readonly choices: readonly number[];
}

/** The cells that differ in one dimension alone. */
export function contexts(layout: Layout, accepts: (cell: CheckedCell) => boolean): readonly Context[] {
  const { table, dimensions, keys } = layout;
  const all: Context[] = [];
  dimensions.forEach((dimension, position) => {
    const seen = new Set<string>();
    const groups = new Map<string, { wholes: number[]; parts: number[]; choices: number[] }>();
    table.cells.forEach((cell, index) => {
      if (!accepts(cell)) return;
      const key = keys[index] ?? [];
      // The same cell printed twice is one part.
      const own = [subject(cell), ...key].join('¦');
      if (seen.has(own)) return;
      seen.add(own);
      const context = [subject(cell), ...key.map((label, at) => (at === position ? '*' : label))].join('¦');
      let group = groups.get(context);
      if (!group) groups.set(context, (group = { wholes: [], parts: [], choices: [] }));
      if (isOfWhich(cell.labels[dimension] ?? '')) group.choices.push(index);
      else (key[position] === '' ? group.wholes : group.parts).push(index);
    });
    for (const group of groups.values()) all.push({ dimension, ...group });
  });
  return all;
}
