import type { PageLanguage } from '#src/platform/html.ts';
import { cubeOf } from '../cube.ts';
import { labelOf } from '../open-table.ts';
import type { OpenTable } from '../open-table.ts';

/** Name of the columns of a dimension: the code, and the words for it. */
export function columnNames(id: string): readonly [code: string, label: string] {
  return [id, `${id}_label`];
}

/** Of a share, mean or evolution the two numbers that it is made of stand beside it. */
export function termNames({ indicator }: Pick<OpenTable, 'indicator'>): readonly ('numerator' | 'denominator')[] {
  return indicator.derived === null ? [] : ['numerator', 'denominator'];
}

/** RFC 4180: commas, CRLF, UTF-8; one row per number with its status. CSVW describes it in ./csvw.ts. */
export function tableCsv(table: OpenTable, language: PageLanguage): string {
  const header = [...table.by.flatMap(columnNames), 'value', ...termNames(table), 'status'];
  const rows = cubeOf(table).cells.map(({ at, value, shown, of }) => [
    ...table.by.flatMap((id, index) => {
      const code = at[index] ?? '';
      return [code, labelOf(table, id, code)[language]];
    }),
    value === null ? '' : String(value),
    ...termNames(table).map((term) => (of === undefined ? '' : String(of[term]))),
    shown,
  ]);
  return commaSeparated([header, ...rows]);
}

export function commaSeparated(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

const formula = /(^|[;\t\r\n])(?=[\s\u{FEFF}]*[=+\-@\t\r|%＝＋－＠])/gu;
const number = /^-?\d+(?:\.\d+)?$/;

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it; a number is a number. Also within a text: who opens a
 * file with commas where semicolons part the cells, or the other way round, has a cell begin there.
 */
function field(text: string): string {
  const harmless = number.test(text) ? text : text.replaceAll(formula, "$1'");
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
