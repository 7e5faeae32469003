import type { Cell, Sheet } from '#src/spreadsheets/sheet.ts';
import { isYear } from './labels.ts';
import { readNumber } from './numbers.ts';

/** A sheet with several tables under each other, one by one: where headings stand below numbers, another table begins. */
export function blocksOf(sheet: Sheet): readonly Sheet[] {
  const first = sheet.rows.find((row) => !isBlank(row) && row.filter((cell) => cell.text.trim() !== '').length > 1);
  const starts = [0];
  let body = false;
  let above = -1;
  sheet.rows.forEach((row, index) => {
    if (!isBody(row)) {
      if (above < 0 || isBlank(row)) above = isBlank(row) ? -1 : index;
      return;
    }
    const from = above < 0 ? index : above;
    const between = sheet.rows.slice(from, index);
    // Without a title or a blank row above it, a row without numbers is one of which they are not printed.
    if (
      body &&
      between.some((each, at) => isHeading(each) && (at > 0 || startsAfterBlank(sheet, from) || sameTexts(each, first)))
    )
      starts.push(from);
    body = true;
    above = -1;
  });
  if (starts.length === 1) return [sheet];
  return starts.map((start, at) => ({ ...sheet, rows: sheet.rows.slice(start, starts[at + 1]) }));
}

const isBlank = (row: readonly Cell[]) => row.every((cell) => cell.text.trim() === '');

function isNumber(cell: Cell): boolean {
  if (isYear(cell.text.trim())) return false;
  return (
    typeof cell.value === 'number' ||
    typeof readNumber(cell.text, ',') === 'object' ||
    typeof readNumber(cell.text, '.') === 'object'
  );
}

/** Numbers stand in it, beyond its label. */
function isBody(row: readonly Cell[]): boolean {
  return row.slice(1).some(isNumber);
}

/** Two different texts at least, none of them a mark for what is not printed. */
function isHeading(row: readonly Cell[]): boolean {
  const texts = row.map((cell) => cell.text.trim()).filter((text) => text !== '');
  const beyond = row
    .slice(1)
    .map((cell) => cell.text.trim())
    .filter((text) => text !== '');
  if (new Set(texts).size < 2 || beyond.length === 0) return false;
  // A heading 'X' reads as such a mark; a row of nothing but marks is one of which no number is printed.
  const marks = beyond.filter((text) => /^(dash|withheld)$/u.test(markOf(text)));
  return marks.length * 2 < beyond.length;
}

function startsAfterBlank(sheet: Sheet, from: number): boolean {
  const before = sheet.rows[from - 1];
  return before === undefined || isBlank(before);
}

function sameTexts(a: readonly Cell[], b: readonly Cell[] | undefined): boolean {
  return b !== undefined && a.every((cell, at) => cell.text.trim() === (b[at]?.text.trim() ?? ''));
}

function markOf(text: string): string {
  const read = readNumber(text, ',');
  return typeof read === 'string' ? read : '';
}
