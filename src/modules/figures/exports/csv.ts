import type { FigureTable } from '../endpoints.ts';
import { findingTexts, gapText, tableRows, wordsOf } from './table-rows.ts';
import type { Language } from './table-rows.ts';

const BYTE_ORDER_MARK = '\u{FEFF}';

/**
 * A table as CSV, UTF-8 with a byte order mark, semicolons, lines ending in CRLF. Semicolon and mark are what a spreadsheet on a
 * Belgian computer opens by a double click, where a comma is the decimal sign; machines have JSON.
 */
export function figureCsv(table: FigureTable, language: Language): string {
  const { header, rows } = tableRows(table, language);
  const { gap, notAvailable } = wordsOf(language);
  const lines = [
    header,
    ...rows.map(({ labels, value, of }) => [...labels, value ?? notAvailable, ...of]),
    // Under the table, so that a machine that reads the header still reads the rows.
    ...table.gaps.map((mark) => [`${gap}: ${gapText(mark, language)}`]),
    ...findingTexts(table, language).map((text) => [text]),
  ];
  return csv(lines, language === 'nl' ? ',' : '.');
}

/** With a decimal point a Belgian spreadsheet makes a day of 12.5: what is read in Dutch has a comma. */
export function csv(lines: readonly (readonly (string | number)[])[], decimal: '.' | ',' = '.'): string {
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map((value) => csvField(value, decimal)).join(';')}\r\n`).join('');
}

const formula = /(^|[,\t\r\n])(?=[\s\u{FEFF}]*[=+\-@\t\r|%＝＋－＠])/gu;

/**
 * Text that a spreadsheet would read as a formula gets an apostrophe before it, whoever wrote that text. Numbers are written as they
 * are: they come as numbers. Also within a text: who opens it where commas part the cells has a cell begin there.
 */
export function csvField(value: string | number, decimal: '.' | ',' = '.'): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const harmless = value.replaceAll(formula, "$1'");
  return /[;"\r\n,]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
