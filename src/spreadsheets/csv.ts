import { ok } from '#src/kernel/result.ts';
import { columnName, LONGEST_TEXT, problem, type Cell, type Sheets, type TableLimits } from './sheet.ts';

/** CSV as people send it: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; with or without a byte order mark. */
export function readCsv(bytes: Uint8Array, name: string, limits: TableLimits): Sheets {
  const text = decode(bytes);
  if (text === null || otherFormat.test(text.slice(0, 500))) return problem('unknownFormat', name);
  const separator = separatorOf(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let cells = 0;
  let at = 0;
  const push = (value: string) => {
    row.push({
      at: `${columnName(row.length)}${rows.length + 1}`,
      value: value === '' ? null : value,
      text: value,
      formula: false,
    });
    cells += 1;
  };
  while (at < text.length) {
    let value: string;
    if (text[at] === '"') {
      const end = closing(text, at);
      if (end < 0) return problem('malformed', `${columnName(row.length)}${rows.length + 1}`);
      value = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      if (at < text.length && !isBreak(text, at, separator))
        return problem('malformed', `${columnName(row.length)}${rows.length + 1}`);
    } else {
      const from = at;
      while (at < text.length && !isBreak(text, at, separator)) at += 1;
      value = text.slice(from, at);
    }
    if (value.length > LONGEST_TEXT) return problem('malformed', `${columnName(row.length)}${rows.length + 1}`);
    push(value);
    if (row.length > limits.columns) return problem('tooManyColumns', `${columnName(row.length - 1)}${rows.length + 1}`);
    if (cells > limits.cells) return problem('tooManyCells', `${columnName(row.length - 1)}${rows.length + 1}`);
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
    if (rows.length > limits.rows) return problem('tooManyRows', `A${rows.length}`);
  }
  if (row.length > 0) rows.push(row);
  if (!rows.some((each) => each.some((cell) => cell.text.trim() !== ''))) return problem('empty', name);
  return ok([{ name, rows, remarks: [] }]);
}

/** A web page, XML, PDF or RTF with the name of a table. */
const otherFormat = /^[\s\u{FEFF}]*(<(!doctype|html|head|body|table|meta|\?xml|[a-z]+:?workbook|script)\b|%PDF-|\{\\rtf)/iu;

function isBreak(text: string, at: number, separator: string): boolean {
  const sign = text[at];
  return sign === separator || sign === '\n' || sign === '\r';
}

function closing(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function decode(bytes: Uint8Array): string | null {
  const starts = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  if (starts(0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (starts(0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  const sample = bytes.subarray(0, 4000);
  const zeros = (odd: number) => sample.reduce((all, byte, index) => all + (byte === 0 && index % 2 === odd ? 1 : 0), 0);
  if (zeros(1) > sample.length / 4 && zeros(0) === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The sign that parts the first lines most, and equally often in each of them, outside quotes. A comma between two digits may also
 * be the decimal sign or stand between thousands: it counts only where nothing else parts the lines.
 */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/gu, '')
    .split(/\r?\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const score = (sign: string, of: readonly string[]) => {
    const counts = of.map((line) => line.split(sign).length - 1);
    return Math.max(0, ...counts.map((count) => count * counts.filter((each) => each === count).length));
  };
  const best = (signs: readonly string[], of: readonly string[]) =>
    signs.reduce((one, sign) => (score(sign, of) > score(one, of) ? sign : one));
  const apart = lines.map((line) => line.replace(/(?<=\d),(?=\d)/gu, ''));
  const found = best(['\t', ';', '|', ','], apart);
  return score(found, apart) > 0 ? found : ',';
}
