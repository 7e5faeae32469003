import writeExcelFile from 'write-excel-file/node';
import type { PageLanguage } from '#src/platform/html.ts';
import { cubeOf } from '../cube.ts';
import type { Value } from '../cube.ts';
import { dimensionOf, labelOf } from '../open-table.ts';
import type { OpenTable } from '../open-table.ts';
import { textCell } from '#src/spreadsheets/text-cell.ts';
import { gridOf } from '../pages/grid.ts';
import { sayValue } from '../say.ts';
import { wordsOf } from '../words.ts';
import { columnNames, termNames } from './csv.ts';
import { provenance } from './provenance.ts';

/**
 * A workbook to go on with: the table as on the page under headers that stay in sight, one row per number on a second sheet, and the
 * origin on a third. Text cells are text cells and there is no formula, so nothing in them is ever carried out.
 */
export async function tableXlsx(table: OpenTable, origin: string, language: PageLanguage): Promise<Uint8Array> {
  const say = wordsOf(language);
  const grid = gridOf(table);
  const format = table.indicator.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(table.indicator.decimals)}`;
  const title = (id: string) => dimensionOf(table, id)?.title[language] ?? id;
  const number = (cell: Value, bold: boolean) =>
    cell.value === null
      ? {
          ...textCell(writtenFor(cell, table, language)),
          align: 'right' as const,
          fontStyle: 'italic' as const,
        }
      : { value: cell.value, type: Number, format, ...(bold && { fontWeight: 'bold' as const }) };
  const columnsBy = grid.columnsBy;
  const heads = [
    ...(grid.rowsBy.length === 0 ? [say.total] : grid.rowsBy.map(title)),
    ...(columnsBy === null
      ? [table.indicator.derived === null ? `${say.value} (${table.indicator.unit[language]})` : table.indicator.unit[language]]
      : grid.columns.map((code) => labelOf(table, columnsBy, code)[language])),
  ];
  const asSeen = [
    heads.map(head),
    ...grid.rows.map(({ at, values, total }) => [
      ...(grid.rowsBy.length === 0
        ? [text(say.total, true)]
        : at.map((code, index) => text(labelOf(table, grid.rowsBy[index] ?? '', code)[language], total))),
      ...values.map((value) => number(value, total)),
    ]),
  ];
  const tidy = [
    [...table.by.flatMap(columnNames), 'value', ...termNames(table), 'status'].map(head),
    ...cubeOf(table).cells.map(({ at, value, shown, of }) => [
      ...table.by.flatMap((id, index) => {
        const code = at[index] ?? '';
        return [text(code), text(labelOf(table, id, code)[language])];
      }),
      value === null ? null : { value, type: Number, format },
      ...termNames(table).map((term) => (of === undefined ? null : { value: of[term], type: Number, format: '#,##0' })),
      text(shown),
    ]),
  ];
  const about = provenance(table, origin, language).map(([name, value]) => [
    { ...textCell(name), fontWeight: 'bold' as const, alignVertical: 'top' as const },
    { ...textCell(value), wrap: true },
  ]);
  const rowHeads = Math.max(1, grid.rowsBy.length);
  const file = await writeExcelFile([
    {
      data: asSeen,
      sheet: sheetName(say.table),
      columns: heads.map((_, index) => ({ width: index < rowHeads ? 28 : 16 })),
      stickyRowsCount: 1,
      stickyColumnsCount: rowHeads,
    },
    { data: tidy, sheet: sheetName(say.theTable), columns: (tidy[0] ?? []).map(() => ({ width: 22 })), stickyRowsCount: 1 },
    { data: about, sheet: sheetName(say.source), columns: [{ width: 28 }, { width: 96 }] },
  ]).toBuffer();
  return new Uint8Array(file);
}

const head = (value: string) => ({
  ...textCell(value),
  fontWeight: 'bold' as const,
  backgroundColor: '#E8E8E4',
  wrap: true,
});

const text = (value: string, bold = false) => ({ ...textCell(value), ...(bold && { fontWeight: 'bold' as const }) });

/** A word where the page has a sign; '< 5' says enough by itself. */
function writtenFor(cell: Value, table: OpenTable, language: PageLanguage): string {
  const say = wordsOf(language);
  if (cell.shown === 'withdrawn') return say.struck;
  const mark = sayValue(cell, table, language);
  return mark === '·' ? say.hidden : mark;
}

/** Excel takes 31 letters and none of these. */
function sheetName(name: string): string {
  return name.replaceAll(/[[\]*?/\\:]/g, ' ').slice(0, 31);
}
