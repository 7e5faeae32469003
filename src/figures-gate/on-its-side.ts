import { columnName, type Cell } from '#src/spreadsheets/sheet.ts';
import { kindOf } from './kinds.ts';
import { saysUnique } from './labels.ts';

type Rows = readonly (readonly Cell[])[];

/** Years, shares or means downwards and none of them across the top: read as if it stood upright. */
export function liesOnItsSide(headers: Rows, body: Rows, labelColumns: number): boolean {
  const marked = (text: string) =>
    text !== '' && (/^(19|20)\d{2}\b/u.test(text) || saysUnique(text) || kindOf('', '', text, false) !== 'count');
  const labels = body.map((row) => row.slice(0, labelColumns).map((cell) => cell.text.trim()));
  // Two columns of names on the left are a hierarchy of rows, unless one of them is years.
  const years = labels.filter((row) => /^(19|20)\d{2}\b/u.test(row[0] ?? '')).length;
  if (headers.length === 0 || (labelColumns > 1 && years === 0) || labelColumns > 2) return false;
  const across = headers.flatMap((row) => row.slice(labelColumns).map((cell) => cell.text.trim()));
  return labels.some((row) => row.some(marked)) && !across.some(marked) && across.some((text) => text !== '');
}

export function turned(rows: Rows, width: number): Rows {
  return Array.from({ length: width }, (_, column) =>
    rows.map((row, index) => row[column] ?? { at: `${columnName(column)}${index + 1}`, value: null, text: '', formula: false }),
  );
}
