import { PERIODS, dimensionOf } from '../open-table.ts';
import type { OpenTable } from '../open-table.ts';
import { lastDay } from '../say.ts';
import { periodName } from './periods.ts';

/** Tables of the same question and other periods as one, with the periods as its last dimension. No total is made over them. */
export function beside(tables: readonly OpenTable[], periods: readonly string[]): OpenTable | null {
  const first = tables[0];
  const last = tables.at(-1);
  if (first === undefined || last === undefined) return null;
  if (tables.length === 1) return first;
  const { indicator } = first;
  if (dimensionOf(first, PERIODS) !== undefined) throw new Error(`${indicator.id} has a dimension of this name`);
  const values = tables.map((table, index) => {
    const code = periods[index] ?? '';
    return { code, label: { ...periodName(code, indicator.kind, lastDay(table)) } };
  });
  const title = indicator.kind === 'stock' ? { nl: 'Peildatum', en: 'Reference date' } : { nl: 'Periode', en: 'Period' };
  const notes = new Map(tables.flatMap((table) => table.notes.map((note) => [note.nl, note] as const)));
  return {
    ...first,
    period: { from: first.period.from, until: last.period.until },
    by: [...first.by, PERIODS],
    indicator: { ...indicator, dimensions: [...indicator.dimensions, { id: PERIODS, title, values }] },
    cells: tables.flatMap((table, index) => table.cells.map((cell) => ({ ...cell, at: [...cell.at, periods[index] ?? ''] }))),
    receipts: tables.flatMap(({ receipts }) => receipts),
    notes: [...notes.values()],
    synthetic: tables.some(({ synthetic }) => synthetic),
  };
}
