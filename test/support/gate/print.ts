import writeExcelFile from 'write-excel-file/node';
import { columnName } from '#src/spreadsheets/sheet.ts';
import { pick, type Random } from '../sound-tables.ts';
import type { Column, Statistic } from './statistics.ts';

export const forms = ['wide', 'transposed', 'long', 'stacked'] as const;
export type Form = (typeof forms)[number];

interface Shown {
  readonly text: string;
  readonly number: number | null;
  readonly percent: boolean;
  readonly decimals: number;
  /** Columns it is merged over. */
  readonly span: number;
  readonly rowSpan: number;
}

export interface Printed {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Per row, per column of the statistic: 'H12'. */
  readonly places: readonly (readonly string[])[];
  readonly dimensions: readonly string[];
}

const words = (text: string, span = 1, rowSpan = 1): Shown => ({
  text,
  number: null,
  percent: false,
  decimals: 0,
  span,
  rowSpan,
});

interface Style {
  readonly thousands: '.' | ' ' | ',' | '';
  readonly comma: boolean;
  readonly percent: boolean;
  readonly nothing: string;
  readonly footnotes: boolean;
}

function styleOf(random: Random): Style {
  const one = <T>(all: readonly T[]): T => all[pick(random, 0, all.length - 1)] as T;
  const thousands = one(['.', ' ', ',', '', ''] as const);
  return {
    thousands,
    comma: thousands !== ',' && random() < 0.8,
    percent: random() < 0.7,
    nothing: one(['-', '0', '0', '–']),
    footnotes: random() < 0.2,
  };
}

function numberOf(value: number | null, column: Column, style: Style, unsaid: string): Shown {
  if (value === null) return words(unsaid);
  const percent = column.holds === 'share' || column.holds === 'evolution';
  const counts = !percent && column.holds !== 'mean';
  const plain = Math.abs(value).toFixed(counts ? (Number.isInteger(value) ? 0 : 1) : column.decimals);
  const [whole = '', rest] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, style.thousands);
  const fraction = rest === undefined ? '' : `${style.comma || style.thousands === '.' ? ',' : '.'}${rest}`;
  const text = `${value < 0 ? '-' : ''}${grouped}${fraction}${percent && style.percent ? ' %' : ''}`;
  const shown = value === 0 && column.holds === 'count' ? style.nothing : text;
  return {
    text: shown,
    number: shown === '-' || shown === '–' ? null : value,
    percent,
    decimals: column.decimals,
    span: 1,
    rowSpan: 1,
  };
}

/** The table as somebody would print it; `seed` decides how. */
export async function print(statistic: Statistic, form: Form, file: 'csv' | 'xlsx', random: Random): Promise<Printed> {
  const style = styleOf(random);
  const { grid, places } = form === 'long' ? long(statistic, style, random) : framed(statistic, style, random, form);
  const fileName = `${statistic.title.replace(/[^\p{L}\d ]/gu, '')}.${file}`;
  const at = places.map((row) => row.map(([r, c]) => `${columnName(c)}${r + 1}`));
  const named = grid[0]?.map((cell) => cell.text) ?? [];
  const dimensions = named.filter((name) => !/^(jaar|year|indicator|waarde|value|eenheid|unit)$/u.test(name));
  return { bytes: file === 'csv' ? csv(grid) : await xlsx(grid, random), fileName, places: at, dimensions };
}

interface Laid {
  readonly grid: Shown[][];
  readonly places: (readonly [number, number])[][];
}

/** A row for each number. */
function long(statistic: Statistic, style: Style, random: Random): Laid {
  const dutch = statistic.language === 'nl';
  const measures = new Set(statistic.columns.map((column) => column.holds)).size > 1;
  const labelled = statistic.columns.some((column) => column.label !== '' && column.holds === 'count');
  const timed = statistic.columns.some((column) => column.period !== '');
  const value = dutch ? (random() < 0.5 ? 'waarde' : 'value') : 'value';
  const names = [
    ...statistic.dimensions.map((each) => each.toLowerCase()),
    ...(labelled ? [dutch ? 'categorie_kolom' : 'kind'] : []),
    ...(timed ? [dutch ? 'jaar' : 'year'] : []),
    ...(measures ? ['indicator'] : []),
    value,
    dutch ? 'eenheid' : 'unit',
  ];
  const grid: Shown[][] = [names.map((name) => words(name))];
  const subject = statistic.title.split(' ')[0]?.toLowerCase() ?? 'x';
  const unit = {
    count: dutch ? 'aantal' : 'number',
    persons: dutch ? 'unieke personen' : 'unique persons',
    events: dutch ? 'gesprekken' : 'interviews',
    mean: dutch ? 'gesprekken per persoon' : 'interviews per person',
    share: '%',
    evolution: '%',
  };
  const plain: Style = { ...style, thousands: '', percent: false, nothing: '0', comma: random() < 0.3 };
  const places = statistic.rows.map((row, r) =>
    statistic.columns.map((column, c): readonly [number, number] => {
      const at = grid.length;
      const span = /\d{4}-\d{4}/u.exec(column.label)?.[0];
      const years = statistic.columns.filter((each) => each.holds === 'count').map((each) => each.period);
      const period = column.holds === 'evolution' ? (span ?? `${years.at(-2)}-${years.at(-1)}`) : column.period;
      const measure = {
        count: subject,
        persons: 'unique_persons',
        events: 'interviews',
        mean: 'mean_interviews',
        share: `${subject}_share`,
        evolution: `${subject}_evolution`,
      }[column.holds];
      const label =
        column.holds !== 'share'
          ? column.label
          : column.label.replace(/^%\s*/u, '') || (statistic.columns.find((each) => each.role === 'total')?.label ?? '');
      grid.push([
        ...row.labels.map((each) => words(each)),
        ...(labelled ? [words(label)] : []),
        ...(timed ? [words(period)] : []),
        ...(measures ? [words(measure)] : []),
        numberOf(statistic.values[r]?.[c] ?? null, column, plain, ''),
        words(statistic.title.includes('uni') && column.holds === 'count' ? unit.persons : unit[column.holds]),
      ]);
      return [at, names.length - 2];
    }),
  );
  return { grid, places };
}

/** Titles above, headings, labels to the left, notes below; turned on its side, or under another table. */
function framed(statistic: Statistic, style: Style, random: Random, form: Form): Laid {
  const dutch = statistic.language === 'nl';
  const body =
    form === 'transposed' && statistic.dimensions.length === 1
      ? turned(statistic, style, random)
      : upright(statistic, style, random);
  const grid: Shown[][] = [];
  if (random() < 0.7) {
    grid.push([words(`${dutch ? 'Tabel' : 'Table'} ${pick(random, 1, 40)}. ${statistic.title}`)]);
    if (random() < 0.5) grid.push([]);
  }
  if (form === 'stacked') {
    const years = ['2021', '2022', '2023'];
    grid.push([words(dutch ? 'Taal' : 'Language'), ...years.map((year) => words(year))]);
    const inner = ['Frans', 'Arabisch', 'Engels'].map((name) => ({ name, own: years.map(() => pick(random, 20, 900)) }));
    const line = (label: string, own: readonly number[]) => [
      words(label),
      ...own.map((value) => numberOf(value, statistic.columns[0] as Column, { ...style }, '')),
    ];
    for (const { name, own } of inner) grid.push(line(name, own));
    grid.push(
      line(
        dutch ? 'Totaal' : 'Total',
        years.map((_, at) => inner.reduce((all, { own }) => all + (own[at] ?? 0), 0)),
      ),
    );
    grid.push([], [words(statistic.title)]);
  }
  const from = grid.length;
  grid.push(...body.grid);
  if (random() < 0.6) {
    if (random() < 0.7) grid.push([]);
    grid.push([
      words(dutch ? 'Bron: Agentschap Integratie en Inburgering, KBI, stand 31/12/2024' : 'Source: agency, 31/12/2024'),
    ]);
    if (random() < 0.5)
      grid.push([words(dutch ? '(1) Voorlopige cijfers, afgerond op 1 cijfer; gegevens van 2024.' : '(1) Preliminary figures.')]);
  }
  return { grid, places: body.places.map((row) => row.map(([r, c]) => [r + from, c] as const)) };
}

function upright(statistic: Statistic, style: Style, random: Random): Laid {
  const { rows, columns, values, dimensions } = statistic;
  const merged = random() < 0.5;
  const indented = statistic.subtotalsFirst;
  const labels = indented ? 1 : dimensions.length;
  const twoRows = columns.some((column) => column.period !== '' && column.label !== '' && column.holds !== 'evolution');
  const grid: Shown[][] = [];
  const names = (indented ? [''] : dimensions).map((name) => words(name));
  if (twoRows) {
    const above: Shown[] = names.map(() => words(''));
    columns.forEach((column, at) => {
      const same = columns[at - 1]?.period === column.period && column.holds !== 'evolution';
      const length = columns.slice(at).findIndex((each) => each.period !== column.period);
      above.push(words(same ? '' : column.period, same || !merged ? 1 : length < 0 ? columns.length - at : length));
    });
    grid.push(above);
  }
  grid.push([
    ...names,
    ...columns.map((column) =>
      words(
        twoRows
          ? column.label || (statistic.language === 'nl' ? 'Aantal' : 'Number')
          : [column.label, column.period].filter((each) => each !== '').join(' '),
      ),
    ),
  ]);
  const places: (readonly [number, number])[][] = [];
  let last = '';
  rows.forEach((row, r) => {
    const [first = '', second = ''] = row.labels;
    const texts = indented
      ? [row.role === 'part' ? `   ${second}` : first]
      : dimensions.length > 1
        ? [first === last && merged ? '' : first, second]
        : [style.footnotes && r === 1 ? `${first} (1)` : first];
    last = first;
    grid.push([
      ...texts.map((text) => words(text)),
      ...columns.map((column, c) => numberOf(values[r]?.[c] ?? null, column, style, '')),
    ]);
    places.push(columns.map((_, c) => [grid.length - 1, labels + c] as const));
    if (random() < 0.02) grid.push([]);
  });
  return { grid, places };
}

/** Regions across the top, years or categories downwards. */
function turned(statistic: Statistic, style: Style, random: Random): Laid {
  const { rows, columns, values, language } = statistic;
  const both = columns.some((column) => column.period !== '' && column.label !== '' && column.holds !== 'evolution');
  const corner = language === 'nl' ? 'Jaar' : 'Year';
  const grid: Shown[][] = [
    [
      ...(both ? [words(corner), words('')] : [words(random() < 0.5 ? '' : corner)]),
      ...rows.map((row) => words(row.labels[0] ?? '')),
    ],
  ];
  const places: (readonly [number, number])[][] = rows.map(() => []);
  columns.forEach((column, c) => {
    const own = column.label || (language === 'nl' ? 'Aantal' : 'Number');
    const labels = both ? [column.period, own] : [[column.label, column.period].filter((each) => each !== '').join(' ')];
    grid.push([
      ...labels.map((label) => words(label)),
      ...rows.map((_, r) => numberOf(values[r]?.[c] ?? null, column, style, '')),
    ]);
    rows.forEach((_, r) => places[r]?.push([grid.length - 1, labels.length + r]));
  });
  return { grid, places };
}

function csv(grid: readonly (readonly Shown[])[]): Uint8Array {
  const width = Math.max(...grid.map((row) => row.length));
  const quoted = (cell: string) => (/[";\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = grid.map((row) => Array.from({ length: width }, (_, at) => quoted(row[at]?.text ?? '')).join(';'));
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

/** Numbers as numbers, percentages mostly as the fractions that Excel keeps. */
async function xlsx(grid: readonly (readonly Shown[])[], random: Random): Promise<Uint8Array> {
  const fractions = random() < 0.7;
  const data = grid.map((row) => {
    const cells: unknown[] = [];
    for (const cell of row) {
      const { number, percent, decimals, text, span } = cell;
      if (cells.length > 0 && cells.at(-1) === null && text === '') cells.push(null);
      else if (number === null) cells.push(text === '' ? null : { value: text, type: String, ...(span > 1 && { span }) });
      else if (percent && fractions)
        cells.push({ value: number / 100, type: Number, format: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%` });
      else cells.push({ value: number, type: Number });
    }
    return cells;
  });
  // The library's cells are wider typed than what is written here.
  const file = await writeExcelFile([{ data: data as never, sheet: 'Blad1' }]).toBuffer();
  return new Uint8Array(file);
}
