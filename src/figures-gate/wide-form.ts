import type { Cell, Sheet } from '#src/spreadsheets/sheet.ts';
import type { Description } from './as-table.ts';
import { kindOf, kindOfTitle } from './kinds.ts';
import { countsPersons, isTotal, isYear, normal, periodIn, shareOf } from './labels.ts';
import { linesOf } from './lines.ts';
import { liesOnItsSide, turned } from './on-its-side.ts';
import { decimalOf, readNumber, type Decimal } from './numbers.ts';
import type { CheckedCell, CheckedTable, Kind } from './table.ts';

interface Column {
  readonly index: number;
  /** Headings above it from top to bottom, without the words that only say year or kind. */
  readonly label: string;
  readonly heading: string;
  readonly period: string;
  readonly kind: Kind;
  readonly unit: string;
  readonly decimal: Decimal;
}

/** As printed: labels to the left, headings above, numbers where they cross. Null when the sheet is not so. */
export function wideForm(sheet: Sheet, description: Description, asItStands = false): CheckedTable | null {
  const rows = sheet.rows.map((row) => [...row]);
  const numeric = (cell: Cell | undefined) =>
    typeof cell?.value === 'number' ||
    typeof readNumber(cell?.text ?? '', ',') === 'object' ||
    typeof readNumber(cell?.text ?? '', '.') === 'object';
  const year = (cell: Cell | undefined) => isYear(cell?.text ?? '');
  const filled = (row: readonly Cell[]) => row.filter((cell) => cell.text.trim() !== '');
  // Under a row of years, counts of about two thousand are no second one.
  const says = (cell: Cell) => periodIn(cell.text) !== '';
  const dated = rows.findIndex((row) => row.filter(says).length >= 2 && row.every((cell) => !numeric(cell) || year(cell)));
  const first = rows.findIndex((row, index) => {
    const named = row.slice(0, 2).findLastIndex((cell) => cell.text.trim() !== '' && !numeric(cell));
    const numbers = row.slice(named + 1).filter(numeric);
    // A code of digits may stand before the name; nothing but years and a name is a heading.
    if (named === 1 && !/^\d[\d.]{0,7}$/u.test(row[0]?.text.trim() ?? ''))
      return row[0]?.text.trim() !== '' && !numeric(row[0]) && numbers.length > 0 && !numbers.every(year);
    const counts = !numbers.every(year) || (dated >= 0 && index > dated && row[0]?.text.trim() !== '');
    return named >= 0 && numbers.length > 0 && counts;
  });
  const start =
    first >= 0 ? first : rows.findIndex((row) => year(row[0]) && row.slice(1).some((cell) => numeric(cell) && !year(cell)));
  if (start < 0) return null;
  const above = rows.slice(0, start).filter((row) => filled(row).length > 0);
  const titles = above.filter(
    (row) => filled(row).length === 1 && (row[0]?.text.trim() ?? '') !== '' && !isYear(row[0]?.text ?? ''),
  );
  const headers = above.filter((row) => !titles.includes(row));
  const title =
    description.title ?? (titles.map((row) => filled(row)[0]?.text.trim() ?? '').join(' ') || sheet.name.replace(/\.\w+$/u, ''));
  const filledRows = rows.slice(start).filter((row) => filled(row).length > 0);
  // What stands below the last number is a note.
  const end = filledRows.findLastIndex((row) => row.slice(1).some(numeric)) + 1;
  const body = filledRows.slice(0, end);
  const provisional = headers.some((row) => row.some((cell) => /\([pv]\)/u.test(cell.text))) ? ' (p)' : '';
  const notes = [...titles, ...filledRows.slice(end)].map((row) => filled(row)[0]?.text.trim() ?? '').join(' ') + provisional;
  const width = Math.max(...body.map((row) => row.length));
  const labelColumns = countLabelColumns(body, numeric);
  if (!asItStands && liesOnItsSide(headers, body, labelColumns)) {
    const upright = wideForm({ ...sheet, rows: turned([...headers, ...body], width) }, { ...description, title }, true);
    return upright && { ...upright, notes };
  }
  const columns = columnsOf(headers, body, labelColumns, width, title);
  if (columns.length === 0) return null;
  const withheld = new Set<string>();
  const lines = linesOf(body, labelColumns);
  const parents = Math.max(1, ...lines.map((line) => line.labels.length));
  const hasColumnLabels = columns.some((column) => column.label !== '');
  const rowPeriods = lines.filter((line) => /^(19|20)\d{2}\b/u.test(line.labels.at(-1) ?? '')).length >= lines.length * 0.6;
  const signed = new Set<string>();
  const cells = lines.flatMap(({ row, labels, index }): readonly CheckedCell[] => {
    const padded = [...labels, ...Array<string>(parents - labels.length).fill('')];
    const rowPeriod = rowPeriods ? periodIn(labels.at(-1) ?? '') : '';
    return columns.flatMap((column): readonly CheckedCell[] => {
      const cell = row[column.index];
      if (!cell) return [];
      const read = typeof cell.value === 'number' ? numberOf(cell) : readNumber(cell.text, column.decimal);
      // A dash among the parts is none of them; as a total it says that none is given.
      const none =
        read === 'dash' &&
        column.kind === 'count' &&
        !isTotal(column.label || '?') &&
        !labels.some((label) => label !== '' && isTotal(label));
      const number = none ? { value: 0, decimals: 0, percent: false } : read;
      if (typeof number === 'string') {
        if (number === 'withheld') withheld.add(cell.at);
        return [];
      }
      if (number.percent) signed.add(cell.at);
      const rowText = labels.join(' ');
      const rowKind =
        column.kind === 'count' || column.kind === 'amount' ? kindOf(column.unit, '', rowText, number.percent) : column.kind;
      const kind = rowKind === 'count' && column.kind === 'amount' ? 'amount' : rowKind;
      const named = rowPeriod === '' ? padded : padded.map((label, at) => (at === labels.length - 1 ? '' : label));
      return [
        {
          at: cell.at,
          row: start + index,
          column: column.index,
          labels: hasColumnLabels ? [...named, column.label] : named,
          measure: '',
          unit: number.percent ? '%' : column.unit,
          kind,
          period: column.period || rowPeriod || periodOfTitle(title),
          referenceDate: '',
          value: number.value,
          decimals: number.decimals,
          note: none ? '-' : '',
        },
      ];
    });
  });
  const dimensions = Array.from({ length: parents }, (_, at) => (parents > 1 ? `rij ${at + 1}` : 'rij'));
  return {
    name: sheet.name,
    title,
    figure: description.figure ?? '',
    source: description.source ?? '',
    dimensions: hasColumnLabels ? [...dimensions, 'kolom'] : dimensions,
    cells: fractionsAsPercents(cells, signed),
    quoted: false,
    coded: false,
    withheld,
    notes,
  };
}

/** '2024' of a title names the period only when it is the one year in it. */
function periodOfTitle(title: string): string {
  const years = new Set(title.match(/\b(?:19|20)\d{2}\b/gu));
  return years.size === 1 ? ([...years][0] ?? '') : '';
}

function numberOf(cell: Cell): { value: number; decimals: number; percent: boolean } {
  const percent = cell.text.includes('%');
  const shown = readNumber(cell.text, cell.text.includes(',') && !/,\d{3}(\D|$)/u.test(cell.text) ? ',' : '.');
  const value = Number(cell.value);
  if (typeof shown === 'object' && (percent || Math.abs(shown.value - value) < 1)) return { ...shown, percent };
  return { value, decimals: Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0), percent };
}

function countLabelColumns(body: readonly (readonly Cell[])[], numeric: (cell: Cell | undefined) => boolean): number {
  const width = Math.max(...body.map((row) => row.length));
  const named = (column: number) => body.filter((row) => (row[column]?.text.trim() ?? '') !== '' && !numeric(row[column])).length;
  const codes = body.filter((row) => /^[\d.]{1,8}$/u.test(row[0]?.text.trim() ?? '')).length;
  let count = codes * 2 > body.length && named(1) > body.length * 0.9 ? 2 : 1;
  while (count < width - 1) {
    const filled = body.map((row) => row[count]).filter((cell) => (cell?.text.trim() ?? '') !== '');
    const words = filled.filter((cell) => !numeric(cell) && !/^([-–—]|<\s?\d+|x|\.+|:)$/iu.test(cell?.text.trim() ?? ''));
    if (filled.length === 0 || words.length < filled.length * 0.6) break;
    count += 1;
  }
  return count;
}

function columnsOf(
  headers: readonly (readonly Cell[])[],
  body: readonly (readonly Cell[])[],
  labelColumns: number,
  width: number,
  title: string,
): readonly Column[] {
  const spread = headers.map((row, level) => spreadRight(row, labelColumns, width, level < headers.length - 1));
  const columns: Column[] = [];
  for (let index = labelColumns; index < width; index++) {
    const parts = [...new Set(spread.map((row) => row[index] ?? '').filter((part) => part !== ''))];
    const heading = parts.join(' ');
    const texts = body.map((row) => row[index]?.text ?? '').filter((text) => text.trim() !== '');
    if (texts.length === 0) continue;
    const percent = texts.filter((text) => text.includes('%')).length > texts.length / 2;
    const unit =
      percent || /%|procent|prozent|pourcent|pour cent|per cent/u.test(normal(heading))
        ? '%'
        : (/\b(?:in|en|aantal) (?:euro|uren)\b|€|£|\b(?:duizend|miljoen|tausend|million|milliers d[’']|thousand) euros?\b|\beuros?\b|\beur\b/u.exec(
            normal(`${heading} ${title}`),
          )?.[0] ?? '');
    const kind = kindOf(unit, '', heading, percent);
    const { sign } = decimalOf(texts, kind === 'count');
    columns.push({ index, heading, label: labelOf(parts, kind), period: periodIn(heading), kind, unit, decimal: sign });
  }
  return withSpans(withUnits(ofTitle(columns, title)));
}

/** Where no heading says what it counts, the title does. */
function ofTitle(columns: readonly Column[], title: string): readonly Column[] {
  const kind = kindOfTitle(title);
  if (kind === null || columns.some((column) => column.kind === 'share' || column.kind === 'mean')) return columns;
  const plain = (column: Column) => column.kind === 'count' || column.kind === 'amount';
  return columns.map((column) => (plain(column) ? { ...column, kind, unit: kind === 'share' ? '%' : column.unit } : column));
}

/** A heading over several columns stands in the first of them alone. */
function spreadRight(row: readonly Cell[], from: number, width: number, spread: boolean): readonly string[] {
  const parts: string[] = [];
  let last = '';
  for (let index = 0; index < width; index++) {
    const text = index < from ? '' : (row[index]?.text.trim() ?? '');
    if (text !== '') last = text;
    parts.push(spread && text === '' ? last : text);
  }
  return parts;
}

/** What is left of a heading without its year and without the words that tell a count from a share. */
function labelOf(parts: readonly string[], kind: Kind): string {
  return parts
    .map((part) => {
      const plain = normal(part)
        .replace(/\b(19|20)\d{2}(\s*[-–/]\s*(19|20)\d{2}|-\d{2}(-\d{2})?)?\b/gu, ' ')
        .replace(
          /\b(evolutie|evolution|verschil|t\.?o\.?v\.?|in|aantal|nombre|number|anzahl|zahl|absoluut|jaar|year|annee|jahr|waarde|effectifs?)\b/gu,
          ' ',
        );
      const bare = (kind === 'share' ? (shareOf(plain) ?? plain) : plain).replace(/[%()]/gu, ' ').replace(/\s+/gu, ' ').trim();
      return bare === 'n' || bare === '#' ? '' : bare;
    })
    .filter((part) => part !== '')
    .join(' / ');
}

/** Columns that are not parts of a total beside them count each their own thing: persons in one, lessons in another. */
function withUnits(columns: readonly Column[]): readonly Column[] {
  const counts = columns.filter((column) => column.kind === 'count');
  if (counts.length < 2 || counts.some((column) => isTotal(column.label))) return columns;
  return columns.map((column) => {
    if (column.kind !== 'count' || column.unit !== '') return column;
    if (
      / (?:per|par|pro|je) (?!jaar|regio|provincie|maand|taal|year|region|annee|province|jahr|monat|mois|month)/u.test(
        ` ${column.label}`,
      )
    )
      return { ...column, kind: 'mean' };
    return countsPersons(column.label) ? { ...column, unit: column.label } : column;
  });
}

/** An evolution is from the first to the last year beside it; a share without a year is of the year before it. */
function withSpans(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, at) => {
    const before = columns.slice(0, at).filter((each) => each.kind === 'count' || each.kind === 'amount');
    const years = before.filter((each) => /^\d{4}$/u.test(each.period) && (each.label === column.label || column.label === ''));
    if (column.kind === 'evolution' && !column.period.includes('-')) {
      const [from, until] = [years.at(-2)?.period, years.at(-1)?.period];
      return from && until ? { ...column, period: `${from}-${until}` } : column;
    }
    if (column.kind === 'share' && column.period === '') {
      const last = before.at(-1);
      return { ...column, period: last?.period ?? '', label: column.label || (last?.label ?? '') };
    }
    return column;
  });
}

/** Excel keeps 12 % as 0.12; a column of shares with nothing above 1 is such. */
function fractionsAsPercents(cells: readonly CheckedCell[], signed: ReadonlySet<string>): readonly CheckedCell[] {
  const columns = Map.groupBy(cells, (cell) => `${cell.column}|${cell.kind}`);
  const fractions = new Set(
    [...columns.values()]
      .filter(([first]) => first?.kind === 'share' || first?.kind === 'evolution')
      .filter(
        (column) =>
          column.every((cell) => Math.abs(cell.value) <= 1 && !signed.has(cell.at)) && column.some((cell) => cell.decimals >= 2),
      )
      .flat(),
  );
  return cells.map((cell) =>
    fractions.has(cell)
      ? { ...cell, value: Number((cell.value * 100).toFixed(8)), decimals: Math.max(0, cell.decimals - 2) }
      : cell,
  );
}
