import writeExcelFile from 'write-excel-file/node';
import { textCell } from '#src/spreadsheets/text-cell.ts';
import type { FigureTable } from '../endpoints.ts';
import { aboutRows, findingTexts, gapText, tableRows, wordsOf } from './table-rows.ts';
import type { Language, PrintedReceipt } from './table-rows.ts';

/**
 * A workbook of two sheets: the numbers, as numbers, under a header that stays in sight; and everything one must know to use or
 * repeat them. Text cells are text cells, so nothing in them is ever read as a formula.
 */
export async function figureXlsx(table: FigureTable, language: Language, receipt?: PrintedReceipt): Promise<Uint8Array> {
  const { header, rows } = tableRows(table, language);
  const say = wordsOf(language);
  const { decimals } = table.definition;
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const data = [
    header.map((value) => ({ ...textCell(value), fontWeight: 'bold' as const, backgroundColor: '#E8E8E4', wrap: true })),
    ...rows.map(({ labels, value, of, isTotal }) => [
      ...labels.map((label) => ({ ...textCell(label), ...bold(isTotal) })),
      value === null
        ? { ...textCell(say.notAvailable), align: 'right' as const, ...bold(isTotal) }
        : { value, type: Number, format, ...bold(isTotal) },
      ...of.map((count) => ({ value: count, type: Number, format: '#,##0', ...bold(isTotal) })),
    ]),
    ...table.gaps.map((mark) => [{ ...textCell(`${say.gap}: ${gapText(mark, language)}`), fontWeight: 'bold' as const }]),
    ...findingTexts(table, language).map((text) => [{ ...textCell(text), fontWeight: 'bold' as const }]),
  ];
  const about = aboutRows(table, language, receipt).map(([name, value], index) => [
    { ...textCell(name), fontWeight: 'bold' as const, alignVertical: 'top' as const },
    typeof value === 'number'
      ? { value, type: Number, format: '#,##0', align: 'left' as const }
      : { ...textCell(value), wrap: true, ...bold(index === 0 && table.synthetic) },
  ]);
  const file = await writeExcelFile([
    {
      data,
      sheet: say.data,
      columns: header.map((title, index) => ({ width: index === header.length - 1 ? 16 : Math.max(24, title.length + 2) })),
      stickyRowsCount: 1,
    },
    { data: about, sheet: say.about, columns: [{ width: 26 }, { width: 90 }] },
  ]).toBuffer();
  return new Uint8Array(file);
}

function bold(yes: boolean): { readonly fontWeight?: 'bold' } {
  return yes ? { fontWeight: 'bold' } : {};
}
