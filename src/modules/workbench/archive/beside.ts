import { sliceOf } from '../answer/table.ts';
import type { AnswerTable, EarlierAnswer } from '../endpoints.ts';
import { whereOf } from './archive.ts';
import type { ArchiveTable } from './archive.ts';

/** Lays what was said before beside each cell that speaks of the same, and counts how much of it is the same. */
export function layBeside(
  table: AnswerTable,
  archive: readonly ArchiveTable[],
): { readonly table: AnswerTable; readonly earlier: readonly EarlierAnswer[] } {
  const fitting = archive.filter(({ indicator }) => indicator === table.definition.id);
  const said = new Map<string, { from: string; value: number | null }[]>();
  for (const { id, cells } of fitting)
    for (const { slice, value } of cells) said.set(slice, [...(said.get(slice) ?? []), { from: id, value }]);
  const by = table.by.map(({ id }) => id);
  const where = whereOf(table);
  const beside: AnswerTable = {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        earlier: said.get(sliceOf(table.definition, cell.period, where, by, row.at)) ?? [],
      })),
    })),
  };
  const cells = beside.rows.flatMap((row) => row.cells);
  return {
    table: beside,
    earlier: fitting.flatMap(({ id, title, source, question }): readonly EarlierAnswer[] => {
      const both = cells.flatMap(({ value, hole, earlier }) =>
        hole === null ? earlier.filter(({ from }) => from === id).map((each) => each.value === value) : [],
      );
      return both.length === 0 ? [] : [{ id, title, source, question, cells: both.length, same: both.filter(Boolean).length }];
    }),
  };
}
