import type { Cell, Sheet } from '#src/spreadsheets/sheet.ts';
import type { Description } from './as-table.ts';
import { kindOf } from './kinds.ts';
import { normal } from './labels.ts';
import { decimalOf, readNumber, type Decimal } from './numbers.ts';
import type { CheckedCell, CheckedTable } from './table.ts';

const roles: Readonly<Record<string, readonly string[]>> = {
  value: ['value', 'waarde', 'obs_value', 'obsvalue', 'getal', 'cijfer', 'valeur', 'wert'],
  unit: ['unit', 'eenheid', 'unite', 'einheit', 'unit_measure', 'units'],
  measure: [
    'indicator',
    'measure',
    'maat',
    'indicatorcode',
    'variable',
    'variabele',
    'meting',
    'indicateur',
    'indikator',
    'mesure',
    'merkmal',
    'kenmerk',
    'statistiek',
    'statistic',
  ],
  period: [
    'period',
    'periode',
    'jaar',
    'year',
    'time',
    'time_period',
    'tijd',
    'kwartaal',
    'maand',
    'month',
    'schooljaar',
    'annee',
    'jahr',
    'mois',
    'monat',
    'trimestre',
    'quartal',
    'quarter',
  ],
  referenceDate: ['reference_date', 'peildatum', 'referentiedatum', 'reference_day'],
  note: ['note', 'opmerking', 'noot', 'notes', 'comment', 'voetnoot'],
  title: ['title', 'titel', 'title_nl', 'title_en'],
  figure: ['figure', 'figuur', 'tabel', 'table'],
  source: ['source', 'bron', 'seed'],
  line: ['line', 'lijn', 'regel', 'row', 'source_lines', 'obs_status', 'status_flag'],
};

/** 'aantal' is the value when it stands alone among the columns as a number. */
const looseValue = ['aantal', 'count', 'n', 'number', 'personen', 'persons', 'total'];

/** A row for each number: columns that say what, and one that says how many. Null when the sheet is not so. */
export function longForm(sheet: Sheet, description: Description): CheckedTable | null {
  const head = sheet.rows.findIndex((row) => row.filter((cell) => cell.text.trim() !== '').length >= 2);
  const header = sheet.rows[head];
  if (!header) return null;
  const names = header.map((cell) => normal(cell.text).replace(/ /gu, '_'));
  const body = sheet.rows.slice(head + 1).filter((row) => row.some((cell) => cell.text.trim() !== ''));
  const find = (role: string) => names.findIndex((name) => roles[role]?.includes(name));
  const valueColumn = find('value') >= 0 ? find('value') : looseColumn(names, body);
  if (valueColumn < 0 || body.length === 0) return null;
  const at = Object.fromEntries(Object.keys(roles).map((role) => [role, find(role)]));
  const text = (row: readonly Cell[], role: string) => row[at[role] ?? -1]?.text.trim() ?? '';
  const reserved = new Set([valueColumn, ...Object.values(at)]);
  const described = description.dimensions?.map((name) => normal(name).replace(/ /gu, '_')).filter((name) => name !== 'line');
  const columnsBy = (only: readonly string[] | undefined) =>
    names.flatMap((name, column) => {
      if (only ? !only.includes(name) : reserved.has(column) || name === '') return [];
      return column !== valueColumn && body.some((row) => (row[column]?.text.trim() ?? '') !== '') ? [column] : [];
    });
  const all = columnsBy(undefined);
  const chosen = columnsBy(described);
  const distinct = (columns: readonly number[]) =>
    new Set(body.map((row) => columns.map((column) => row[column]?.text).join('¦'))).size;
  // A description that leaves out what tells two rows apart is not of this table.
  const reach = [...reserved].filter((column) => column >= 0 && column !== valueColumn);
  const dimensions =
    distinct([...chosen, ...reach]) < distinct([...all, ...chosen, ...reach])
      ? [...new Set([...all, ...chosen])].sort((a, b) => a - b)
      : chosen;
  const measures = new Set(body.map((row) => text(row, 'measure')));
  const decimal = wholeColumn(body.map((row) => row[valueColumn]?.text ?? ''));
  const withheld = new Set<string>();
  const cells = body.flatMap((row, index): readonly CheckedCell[] => {
    const cell = row[valueColumn];
    if (!cell) return [];
    const number = typeof cell.value === 'number' ? plain(cell) : readNumber(cell.text, decimal);
    if (typeof number === 'string') {
      if (number !== 'text') withheld.add(cell.at);
      return [];
    }
    const [unit, measure] = [text(row, 'unit'), text(row, 'measure')];
    const labels = dimensions.map((column) => row[column]?.text.trim() ?? '');
    return [
      {
        at: cell.at,
        row: head + 1 + index,
        column: valueColumn,
        labels,
        measure,
        unit,
        kind: kindOf(unit, measure, labels.join(' '), number.percent),
        period: text(row, 'period'),
        referenceDate: text(row, 'referenceDate'),
        value: number.value,
        decimals: number.decimals,
        note: text(row, 'note'),
      },
    ];
  });
  return {
    name: sheet.name,
    title: description.title ?? (text(body[0] ?? [], 'title') || sheet.name.replace(/\.\w+$/u, '')),
    figure: description.figure ?? text(body[0] ?? [], 'figure'),
    source: description.source ?? text(body[0] ?? [], 'source'),
    dimensions: dimensions.map((column) => header[column]?.text ?? ''),
    cells,
    quoted: (at['line'] ?? -1) >= 0 && at['measure'] !== -1 && (measures.size > 3 || cells.length < 6),
    coded: (at['measure'] ?? -1) >= 0,
    withheld,
  };
}

/** Long without a name for it: all columns but one are words or years, and there are no two columns of numbers. */
function looseColumn(names: readonly string[], body: readonly (readonly Cell[])[]): number {
  const found = names.findIndex((name) => looseValue.includes(name));
  if (found < 0 || names.length < 3) return -1;
  const numeric = names.filter((name, column) => {
    if (column === found || roles['period']?.includes(name) || roles['line']?.includes(name)) return false;
    const filled = body.flatMap((row) => row[column]?.text.trim() || []);
    return filled.length > 0 && filled.every((text) => typeof readNumber(text, ',') === 'object');
  });
  const repeated = new Set(body.map((row) => row[0]?.text)).size < body.length;
  return numeric.length === 0 && repeated ? found : -1;
}

/** In data made for machines a dot is the decimal sign, unless the column itself says otherwise. */
function wholeColumn(texts: readonly string[]): Decimal {
  const { sign } = decimalOf(texts, true);
  const grouped = texts.some((text) => /^-?\d{1,3}([.,]\d{3})+/u.test(text.trim()));
  return grouped || texts.some((text) => text.includes(',')) ? sign : '.';
}

function plain(cell: Cell): { value: number; decimals: number; percent: boolean } {
  const percent = cell.text.includes('%');
  const shown = readNumber(cell.text, cell.text.includes(',') ? ',' : '.');
  if (typeof shown === 'object') return shown;
  const value = Number(cell.value);
  return { value, decimals: Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0), percent };
}
