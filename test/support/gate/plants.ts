import type { FindingKind } from '#src/figures-gate/table.ts';
import { pick, type Random } from '../sound-tables.ts';
import { rounded, sum, type Statistic } from './statistics.ts';

type Place = readonly [row: number, column: number];

export interface Planted {
  /** The cells that are wrong now. */
  readonly at: readonly Place[];
  /** What may be said of it. */
  readonly kinds: readonly FindingKind[];
}

/** Changes a sound table; null where it cannot be, or where the change could be true as well. */
type Plant = (table: Statistic, random: Random) => Planted | null;

const sums: readonly FindingKind[] = ['parts-not-total', 'child-above-parent'];
const one = <T>(random: Random, all: readonly T[]): T | undefined => all[pick(random, 0, Math.max(0, all.length - 1))];
const value = ({ values }: Statistic, [row, column]: Place) => values[row]?.[column] ?? 0;
const set = ({ values }: Statistic, [row, column]: Place, to: number) => ((values[row] ?? [])[column] = to);

function places(table: Statistic, rows: readonly string[], holds: readonly string[]): Place[] {
  return table.rows.flatMap((row, r) =>
    table.columns.flatMap((column, c) =>
      rows.includes(row.role) && holds.includes(column.holds) && table.values[r]?.[c] != null ? [[r, c] as const] : [],
    ),
  );
}

const rowsOf = (table: Statistic) => table.rows.flatMap((row, r) => (row.role === 'part' ? [r] : []));
const counted = ['count', 'persons', 'events'];

/** What of one wrong number can be seen in shares and evolutions beside it too. */
const seen = (table: Statistic): readonly FindingKind[] => [
  ...sums,
  ...(table.columns.some((each) => each.holds === 'share') ? (['share-does-not-fit', 'not-what-title-says'] as const) : []),
  ...(table.columns.some((each) => each.holds === 'evolution') ? (['evolution-does-not-fit'] as const) : []),
  ...(table.columns.some((each) => each.holds === 'mean') ? (['mean-does-not-fit'] as const) : []),
];

const changed =
  (roles: readonly string[]): Plant =>
  (table, random) => {
    if (table.overlaps) return null;
    const at = one(random, places(table, roles, ['count']));
    if (!at) return null;
    const before = value(table, at);
    set(table, at, before + pick(random, 1, Math.max(3, Math.round(before * 0.3))));
    return { at: [at], kinds: seen(table) };
  };

const swapped: Plant = (table, random) => {
  if (table.overlaps) return null;
  const fit = places(table, ['part', 'total'], ['count']).filter((at) => /(\d)(?!\1)\d/u.test(String(value(table, at))));
  const at = one(random, fit);
  if (!at) return null;
  const digits = String(value(table, at));
  const where = pick(random, 0, digits.length - 2);
  const other = digits.slice(0, where) + (digits[where + 1] ?? '') + (digits[where] ?? '') + digits.slice(where + 2);
  if (other === digits || other.startsWith('0')) return null;
  set(table, at, Number(other));
  return { at: [at], kinds: [...seen(table), 'breaks-series'] };
};

const childAbove: Plant = (table, random) => {
  const at = one(random, places(table, ['part'], ['count', 'persons']));
  if (!at) return null;
  const whole = table.rows.findIndex(
    (row, r) => row.role !== 'part' && (row.labels[0] === table.rows[at[0]]?.labels[0] || r > at[0]),
  );
  const total = value(table, [whole, at[1]]);
  if (total === 0) return null;
  set(table, at, total + pick(random, 1, Math.max(2, Math.round(total * 0.2))));
  return { at: [at], kinds: [...sums, ...seen(table), 'unique-above-events', 'not-what-title-says', 'breaks-series'] };
};

const personsAboveEvents: Plant = (table, random) => {
  const at = one(random, places(table, ['part'], ['persons']));
  if (!at) return null;
  const events = value(table, [at[0], at[1] + 1]);
  set(table, at, events + pick(random, 1, 30));
  return { at: [at], kinds: ['unique-above-events', 'child-above-parent', 'mean-does-not-fit'] };
};

const wrong =
  (holds: 'share' | 'evolution' | 'mean', kinds: readonly FindingKind[]): Plant =>
  (table, random) => {
    const at = one(random, places(table, ['part', 'total'], [holds]));
    if (!at) return null;
    const step = 10 ** -(table.columns[at[1]]?.decimals ?? 0);
    const off = pick(random, 2, 30) * step * (random() < 0.5 && value(table, at) > 31 * step ? -1 : 1);
    set(table, at, rounded(value(table, at) + off, table.columns[at[1]]?.decimals ?? 0));
    return { at: [at], kinds };
  };

const repeated: Plant = (table, random) => {
  const rows = rowsOf(table);
  const large = rows.filter(
    (r) =>
      new Set((table.values[r] ?? []).filter((each, c) => (each ?? 0) >= 20 && counted.includes(table.columns[c]?.holds ?? '')))
        .size >= 3,
  );
  const from = one(random, large);
  const to = one(
    random,
    rows.filter((r) => r !== from),
  );
  if (from === undefined || to === undefined) return null;
  table.values[to] = [...(table.values[from] ?? [])];
  return {
    at: (table.values[to] ?? []).flatMap((_, c) => [[to, c] as const, [from, c] as const]),
    kinds: ['repeated-row', 'shifted-rows'],
  };
};

/** Values go one or two rows down within a run; the last comes to the top, as when cells are cut and inserted. */
function rotate(table: Statistic, rows: readonly number[], columns: readonly number[], by: number): boolean {
  const before = rows.map((r) => columns.map((c) => table.values[r]?.[c] ?? null));
  if (new Set(before.map((each) => each.join('|'))).size < before.length) return false;
  rows.forEach((r, at) =>
    columns.forEach((c, k) => ((table.values[r] ?? [])[c] = before[(at - by + rows.length) % rows.length]?.[k] ?? null)),
  );
  return true;
}

const shiftedColumn: Plant = (table, random) => {
  const rows = rowsOf(table);
  const columns = table.columns.flatMap((column, c) => (column.holds === 'count' && column.role === 'part' ? [c] : []));
  if (rows.length < 4 || columns.length < 2 || table.overlaps) return null;
  // A column can only be told from its labels where something crosses it.
  if (!table.columns.some((each) => each.role === 'total' || each.holds === 'share' || each.holds === 'evolution')) return null;
  const from = pick(random, 0, rows.length - 4);
  const run = rows.slice(from, pick(random, from + 3, rows.length - 1) + 1);
  const crossed = table.columns.some((each) => each.role === 'total') ? columns : columns.slice(-2);
  const column = one(random, crossed);
  if (column === undefined || !rotate(table, run, [column], random() < 0.7 ? 1 : 2)) return null;
  const own = table.columns[column];
  const told =
    table.columns.some((each) => each.role === 'total' && (each.period === own?.period || each.period === '')) ||
    table.columns.some((each) => (each.holds === 'share' && each.period === own?.period) || each.holds === 'evolution');
  return told ? { at: run.map((r) => [r, column] as const), kinds: ['shifted-rows'] } : null;
};

/** The counts of whole rows against their labels, with the shares, evolutions or totals left where they were. */
const shiftedCounts: Plant = (table, random) => {
  const rows = rowsOf(table);
  const fixed = table.columns.some((each) => each.role === 'total' || each.holds === 'share' || each.holds === 'evolution');
  const columns = table.columns.flatMap((column, c) => (column.holds === 'count' && column.role === 'part' ? [c] : []));
  if (rows.length < 4 || !fixed || table.overlaps) return null;
  const from = pick(random, 0, rows.length - 4);
  const run = rows.slice(from, pick(random, from + 3, rows.length - 1) + 1);
  return rotate(table, run, columns, random() < 0.7 ? 1 : 2)
    ? { at: run.flatMap((r) => columns.map((c) => [r, c] as const)), kinds: ['shifted-rows'] }
    : null;
};

/** All values of a run of rows that crosses subtotals: labels stay. */
const shiftedRows: Plant = (table, random) => {
  if (table.dimensions.length < 2) return null;
  const all = table.rows.map((_, r) => r).slice(0, -1);
  const from = pick(random, 0, all.length - 6);
  const run = all.slice(from, from + pick(random, 6, all.length - from));
  const columns = table.columns.map((_, c) => c);
  if (!run.some((r) => table.rows[r]?.role === 'subtotal')) return null;
  return rotate(table, run, columns, 1)
    ? { at: run.flatMap((r) => columns.map((c) => [r, c] as const)), kinds: ['shifted-rows'] }
    : null;
};

const series =
  (change: (before: number) => number): Plant =>
  (table, random) => {
    const columns = table.columns.filter((each) => each.holds === 'count').length;
    if (
      columns < 5 ||
      !table.columns.every((each) => each.period !== '' || each.holds !== 'count') ||
      table.columns.some((each) => each.role === 'total')
    )
      return null;
    const at = one(random, places(table, ['part'], ['count']));
    if (!at) return null;
    const before = value(table, at);
    const own = table.values[at[0]] ?? [];
    const steady = own.filter((each, c) => table.columns[c]?.holds === 'count' && each !== null) as number[];
    if (
      Math.min(...steady) < 50 ||
      Math.max(...steady) > Math.min(...steady) * 2.5 ||
      table.rows.some((row) => row.role === 'subtotal')
    )
      return null;
    const after = change(before);
    if (after === before) return null;
    set(table, at, after);
    return { at: [at], kinds: [...seen(table), 'breaks-series', 'child-above-parent'] };
  };

/** The same without any total to add up to: only the series tells. */
const seriesAlone =
  (change: (before: number) => number): Plant =>
  (table, random) => {
    const planted = series(change)(table, random);
    if (!planted || table.columns.some((each) => each.holds !== 'count')) return null;
    table.rows.pop();
    table.values.pop();
    return { at: planted.at, kinds: ['breaks-series'] };
  };

const yearsAsCounts: Plant = (table, random) => {
  const column = one(
    random,
    table.columns.flatMap((each, c) => (each.holds === 'count' && each.role === 'part' ? [c] : [])),
  );
  if (column === undefined || table.rows.length < 5) return null;
  table.values.forEach((row) => (row[column] = pick(random, 2015, 2024)));
  return { at: table.rows.map((_, r) => [r, column] as const), kinds: ['not-what-title-says', ...seen(table)] };
};

const above100: Plant = (table, random) => {
  const at = one(random, places(table, ['part'], ['share']));
  if (!at) return null;
  set(table, at, pick(random, 101, 900));
  return { at: [at], kinds: ['not-what-title-says', 'share-does-not-fit'] };
};

const belowZero: Plant = (table, random) => {
  const at = one(random, places(table, ['part'], counted));
  if (!at || value(table, at) === 0) return null;
  set(table, at, -value(table, at));
  return { at: [at], kinds: ['not-what-title-says', ...seen(table)] };
};

const personsInDecimals: Plant = (table, random) => {
  const at = one(random, places(table, ['part'], ['persons']));
  if (!at) return null;
  set(table, at, value(table, at) + 0.5);
  return { at: [at], kinds: ['not-what-title-says', 'mean-does-not-fit'] };
};

/** Which is no error: persons who stand in two regions. */
const partsExceed: Plant = (table) => {
  if (!table.overlaps) return null;
  const last = table.values.length - 1;
  const column = table.columns.findIndex((each) => each.holds === 'persons' || each.holds === 'count');
  const parts = table.values.slice(0, -1).map((row) => row[column] ?? 0);
  if (table.columns.some((each) => each.holds === 'mean')) return null;
  set(table, [last, column], Math.max(Math.max(...parts), Math.round(sum(parts) * 0.85)));
  return { at: [], kinds: [] };
};

export const plants = {
  'a part changed': changed(['part']),
  'a total changed': changed(['total', 'subtotal']),
  'digits swapped': swapped,
  'child above parent': childAbove,
  'unique persons above events': personsAboveEvents,
  'wrong share': wrong('share', ['share-does-not-fit', 'not-what-title-says']),
  'wrong evolution': wrong('evolution', ['evolution-does-not-fit']),
  'wrong mean': wrong('mean', ['mean-does-not-fit']),
  'row repeated': repeated,
  'column shifted': shiftedColumn,
  'counts shifted': shiftedCounts,
  'rows shifted': shiftedRows,
  'series × 10': series((before) => before * 10),
  'series, digit dropped': series((before) => Math.floor(before / 10)),
  'series alone × 10': seriesAlone((before) => before * 10),
  'series alone, digit dropped': seriesAlone((before) => Math.floor(before / 10)),
  'years as counts': yearsAsCounts,
  'share above 100': above100,
  'count below zero': belowZero,
  'persons in decimals': personsInDecimals,
  'parts of persons exceed (sound)': partsExceed,
} satisfies Record<string, Plant>;

export type PlantName = keyof typeof plants;
export const plantNames = Object.keys(plants) as PlantName[];
