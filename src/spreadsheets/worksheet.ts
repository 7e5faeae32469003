import { ok, type Result } from '#src/kernel/result.ts';
import { columnName, problem, type Cell, type Remark, type Sheet, type TableLimits, type TableProblem } from './sheet.ts';
import { dateText, type Styles } from './styles.ts';
import { attribute, tags, type Tag } from './xml.ts';

interface Book {
  readonly strings: readonly string[];
  readonly styles: Styles;
}

interface Reading {
  at: string;
  type: string;
  style: number;
  value: string;
  text: string;
  formula: boolean;
}

const remarks = {
  formula: {
    nl: 'Formule: gelezen is de waarde waarmee het bestand bewaard werd.',
    en: 'Formula: what is read is the value the file was saved with.',
  },
  unsaved: {
    nl: 'Formule zonder bewaarde waarde: de cel geldt als leeg.',
    en: 'Formula without a saved value: the cell counts as empty.',
  },
  merged: {
    nl: 'Samengevoegde cellen: de inhoud geldt voor alle.',
    en: 'Merged cells: what stands there holds for all of them.',
  },
  textNumber: { nl: 'Een getal dat als tekst bewaard is.', en: 'A number kept as text.' },
  error: { nl: 'Een foutwaarde: de cel geldt als leeg.', en: 'An error value: the cell counts as empty.' },
} as const;

/** One worksheet, cell by cell; stops at the first thing that is too much. */
export function readWorksheet(xml: string, name: string, book: Book, limits: TableLimits): Result<Sheet, TableProblem> {
  const rows: Cell[][] = [];
  const said: Remark[] = [];
  const merges: string[] = [];
  let reading: Reading | null = null;
  let rowNumber = 0;
  let column = 0;
  let cells = 0;
  for (const step of tags(xml)) {
    if (!step) return problem('malformed', `${name}!${columnName(column)}${rowNumber || 1}`);
    const { tag, text } = step;
    if (tag.name === 'dimension') {
      const last = Number(/(\d+)$/u.exec(attribute(tag, 'ref') ?? '')?.[1] ?? 0);
      if (last > limits.rows) return problem('tooManyRows', `${name}!${attribute(tag, 'ref')}`);
    } else if (tag.name === 'row' && !tag.closing) {
      const stated = Number(attribute(tag, 'r') ?? rowNumber + 1);
      if (!Number.isSafeInteger(stated) || stated <= rowNumber) return problem('malformed', `${name}!A${rowNumber + 1}`);
      rowNumber = stated;
      column = 0;
      if (rowNumber > limits.rows) return problem('tooManyRows', `${name}!A${rowNumber}`);
      while (rows.length < rowNumber) rows.push([]);
    } else if (tag.name === 'c' && !tag.closing) {
      const found = positionOf(tag, rowNumber, column);
      if (found === null || rowNumber === 0) return problem('malformed', `${name}!${columnName(column)}${rowNumber || 1}`);
      column = found;
      if (column >= limits.columns) return problem('tooManyColumns', `${name}!${columnName(column)}${rowNumber}`);
      // The cells before it that stand empty take their place too.
      if ((cells += Math.max(1, column + 1 - (rows[rowNumber - 1]?.length ?? 0))) > limits.cells)
        return problem('tooManyCells', `${name}!${columnName(column)}${rowNumber}`);
      const at = `${columnName(column)}${rowNumber}`;
      const style = Number(attribute(tag, 's') ?? -1);
      reading = { at, type: attribute(tag, 't') ?? 'n', style, value: '', text: '', formula: false };
      if (tag.selfClosing) reading = null;
    } else if (reading && tag.name === 'f') reading.formula = true;
    else if (reading && tag.name === 'v' && tag.closing) reading.value = text;
    else if (reading && tag.name === 't' && tag.closing) reading.text += text;
    else if (reading && tag.name === 'c' && tag.closing) {
      place(rows[rowNumber - 1] ?? [], column, cellOf(reading, book, said), rowNumber);
      column += 1;
      reading = null;
    } else if (tag.name === 'mergeCell' && !tag.closing) merges.push(attribute(tag, 'ref') ?? '');
    if (merges.length > 10_000) return problem('tooManyCells', name);
  }
  if (merges.reduce((all, merge) => all + areaOf(merge), 0) > limits.cells) return problem('tooManyCells', name);
  for (const merge of merges) if (!spread(rows, merge, said, limits)) return problem('malformed', `${name}!${merge}`);
  return ok({ name, rows, remarks: said.slice(0, 1000) });
}

function positionOf(tag: Tag, row: number, next: number): number | null {
  const reference = attribute(tag, 'r');
  if (reference === null) return next;
  const found = /^([A-Z]{1,3})(\d+)$/u.exec(reference);
  if (!found || Number(found[2]) !== row) return null;
  const index = indexOf(found[1] ?? '');
  return index < next ? null : index;
}

function indexOf(letters: string): number {
  return letters.split('').reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function empty(column: number, row: number): Cell {
  return { at: `${columnName(column)}${row}`, value: null, text: '', formula: false };
}

function place(row: Cell[], column: number, cell: Cell, number: number): void {
  while (row.length < column) row.push(empty(row.length, number));
  row[column] = cell;
}

function cellOf(reading: Reading, book: Book, said: Remark[]): Cell {
  const { at, formula } = reading;
  const add = (says: Remark['says']) => said.length < 1000 && said.push({ at, says });
  if (formula) add(reading.value === '' && reading.text === '' ? remarks.unsaved : remarks.formula);
  if (reading.type === 'e') {
    add(remarks.error);
    return { at, value: null, text: '', formula };
  }
  if (reading.type === 's' || reading.type === 'str' || reading.type === 'inlineStr') {
    const text = reading.type === 's' ? (book.strings[Number(reading.value)] ?? '') : reading.text || reading.value;
    if (/^\s*-?\d[\d .,]*\s*$/u.test(text) && !/^\s*(19|20)\d{2}\s*$/u.test(text)) add(remarks.textNumber);
    const [indent, bold] = [book.styles.indents.get(reading.style) ?? 0, book.styles.bold.has(reading.style)];
    return { at, value: text === '' ? null : text, text, formula, ...(indent > 0 && { indent }), ...(bold && { bold }) };
  }
  if (reading.type === 'b')
    return { at, value: reading.value === '1' ? 'true' : 'false', text: reading.value === '1' ? 'true' : 'false', formula };
  const value = Number(reading.value);
  if (reading.value === '' || !Number.isFinite(value)) return { at, value: null, text: '', formula };
  const date = book.styles.dates.get(reading.style);
  const day = date && dateText(value, date);
  if (day) return { at, value: day, text: day, formula };
  const decimals = book.styles.percents.get(reading.style);
  return { at, value, text: decimals === undefined ? shown(value) : `${(value * 100).toFixed(decimals)}%`, formula };
}

/** Without the last digits that a computer's fractions add: 0.30000000000000004 is 0.3. */
function shown(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function areaOf(merge: string): number {
  const found = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/u.exec(merge);
  if (!found) return 0;
  const area = (indexOf(found[3] ?? '') - indexOf(found[1] ?? '') + 1) * (Number(found[4]) - Number(found[2]) + 1);
  return area > 10_000 ? 0 : Math.max(0, area); // larger ones are not spread
}

/** A heading merged over three columns is the heading of all three. Only headings and labels are repeated, never a number. */
function spread(rows: Cell[][], merge: string, said: Remark[], limits: TableLimits): boolean {
  const found = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/u.exec(merge);
  if (!found) return false;
  const [left, right] = [indexOf(found[1] ?? ''), indexOf(found[3] ?? '')];
  const [top, bottom] = [Number(found[2]), Number(found[4])];
  if (right < left || bottom < top || right >= limits.columns || bottom > limits.rows) return false;
  const source = rows[top - 1]?.[left];
  if (!source || source.text === '') return true;
  if (said.length < 1000) said.push({ at: merge, says: remarks.merged });
  if (typeof source.value === 'number' || (right - left + 1) * (bottom - top + 1) > 10_000) return true;
  for (let row = top; row <= Math.min(bottom, rows.length); row++)
    for (let column = left; column <= right; column++)
      if (!(row === top && column === left))
        place(rows[row - 1] ?? [], column, { ...source, at: `${columnName(column)}${row}` }, row);
  return true;
}
