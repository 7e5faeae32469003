import { expect, test } from 'vitest';
import { columnName } from '#src/spreadsheets/sheet.ts';
import { readTable } from '#src/spreadsheets/read-table.ts';
import { usualLimits } from '#src/spreadsheets/sheet.ts';
import { asCsv, pick, randomOf, soundTable, type Random, type Sound, type SoundKind } from '#test/support/sound-tables.ts';
import { asTable } from './as-table.ts';
import { checkTables } from './check-tables.ts';
import type { CheckedTable, Finding, FindingKind } from './table.ts';

async function read(sound: Sound): Promise<CheckedTable> {
  const sheets = await readTable(asCsv(sound), sound.name, usualLimits);
  if (!sheets.ok) throw new Error(sheets.error.says.en);
  const table = asTable(sheets.value[0] ?? { name: '', rows: [], remarks: [] });
  if (!table.ok) throw new Error(table.error.says.en);
  return table.value;
}

type Rows = string[][];
interface Planted {
  /** Where the error is: one of these places must be named. */
  readonly at: readonly string[];
}
type Plant = (rows: Rows, random: Random) => Planted | null;

const numberOf = (text: string) => Number(text.replaceAll('.', '').replace(' %', '').replace(',', '.'));
const dutch = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/gu, '.');
const at = (row: number, column: number) => `${columnName(column)}${row + 1}`;
const body = (rows: Rows) =>
  rows.flatMap((row, index) =>
    row.slice(1).some((cell) => /^-?\d/u.test(cell)) && row[0] !== '' && !/^(Regio|periode|jaar)$/u.test(row[0] ?? '')
      ? [index]
      : [],
  );

const wrongCell: Plant = (rows, random) => {
  const inner = body(rows).filter((row) => rows[row]?.[0] !== 'Totaal');
  const row = inner[pick(random, 0, inner.length - 1)] ?? 0;
  const column = pick(random, 1, (rows[row]?.length ?? 2) - 2);
  const value = numberOf(rows[row]?.[column] ?? '0');
  (rows[row] as string[])[column] = dutch(value + pick(random, 1, 90));
  return { at: [at(row, column)] };
};

const wrongTotal: Plant = (rows, random) => {
  const row = rows.length - 1;
  const column = pick(random, 1, (rows[row]?.length ?? 2) - 1);
  const value = numberOf(rows[row]?.[column] ?? '0');
  (rows[row] as string[])[column] = dutch(value + pick(random, 1, 90));
  return { at: [at(row, column)] };
};

const inColumn =
  (column: number, change: (text: string, random: Random) => string): Plant =>
  (rows, random) => {
    const inner = body(rows).filter((row) => rows[row]?.[0] !== 'Totaal');
    const row = inner[pick(random, 0, inner.length - 1)] ?? 0;
    const index = column < 0 ? (rows[row]?.length ?? 0) + column : column;
    const before = rows[row]?.[index] ?? '';
    (rows[row] as string[])[index] = change(before, random);
    return rows[row]?.[index] === before ? null : { at: [at(row, index)] };
  };

const points: Plant = inColumn(
  -1,
  (text, random) =>
    `${(numberOf(text) + (random() < 0.5 && numberOf(text) > 4 ? -3 : 3)).toFixed(text.includes(',') ? 1 : 0).replace('.', ',')} %`,
);

const shiftColumn: Plant = (rows, random) => {
  const inner = body(rows).filter((row) => rows[row]?.[0] !== 'Totaal');
  if (inner.length < 5) return null;
  const from = pick(random, 0, inner.length - 4);
  const until = pick(random, from + 3, inner.length - 1);
  const run = inner.slice(from, until + 1);
  const values = run.map((row) => rows[row]?.slice(1, 4) ?? []);
  if (new Set(values.map((each) => each.join('|'))).size < values.length) return null;
  run.forEach((row, index) =>
    (values[(index + 1) % run.length] ?? []).forEach((value, column) => ((rows[row] as string[])[column + 1] = value)),
  );
  return { at: run.map((row) => at(row, 1)) };
};

const repeat: Plant = (rows, random) => {
  const inner = body(rows).filter(
    (row) => rows[row]?.[0] !== 'Totaal' && rows[row]?.slice(1).every((cell) => numberOf(cell) >= 20),
  );
  if (inner.length < 3) return null;
  const from = pick(random, 0, inner.length - 2);
  const [source = 0, target = 0] = [inner[from], inner[from + 1]];
  if (new Set(rows[source]?.slice(1)).size < 3) return null;
  rows[target] = [rows[target]?.[0] ?? '', ...(rows[source]?.slice(1) ?? [])];
  return { at: [at(target, 1), ...(rows[target] ?? []).map((_, column) => at(target, column))] };
};

const tenfold: Plant = (rows, random) => {
  const inner = body(rows).filter((row) => numberOf(rows[row]?.[1] ?? '0') >= 60);
  const row = inner[pick(random, 0, inner.length - 1)] ?? 1;
  const values = (rows[row] ?? []).slice(1).map(numberOf);
  if (Math.min(...values) < 60 || Math.max(...values) > Math.min(...values) * 1.5) return null;
  const column = pick(random, 1, 6);
  (rows[row] as string[])[column] = dutch(numberOf(rows[row]?.[column] ?? '0') * 10);
  return { at: [at(row, column)] };
};

const aboveTotal: Plant = (rows, random) => {
  const row = pick(random, 1, rows.length - 2);
  const whole = numberOf(rows.at(-1)?.[1] ?? '0');
  (rows[row] as string[])[1] = dutch(whole + pick(random, 1, 500));
  return { at: [at(row, 1)] };
};

const cases: readonly {
  readonly name: string;
  readonly on: SoundKind;
  readonly plant: Plant;
  readonly kinds: readonly FindingKind[];
  readonly least: number;
}[] = [
  {
    name: 'a wrong part in a table with totals both ways',
    on: 'crossedWide',
    plant: wrongCell,
    kinds: ['parts-not-total', 'child-above-parent'],
    least: 0.95,
  },
  { name: 'a wrong total', on: 'crossedWide', plant: wrongTotal, kinds: ['parts-not-total', 'child-above-parent'], least: 0.95 },
  { name: 'a wrong total of a hierarchy', on: 'hierarchyWide', plant: wrongTotal, kinds: ['parts-not-total'], least: 0.95 },
  { name: 'a share that does not fit', on: 'shares', plant: points, kinds: ['share-does-not-fit'], least: 0.9 },
  {
    name: 'a pass rate that does not fit',
    on: 'passRates',
    plant: points,
    kinds: ['share-does-not-fit', 'not-what-title-says'],
    least: 0.95,
  },
  { name: 'an evolution that does not fit', on: 'evolutions', plant: points, kinds: ['evolution-does-not-fit'], least: 0.95 },
  { name: 'counts shifted against labels and rates', on: 'passRates', plant: shiftColumn, kinds: ['shifted-rows'], least: 0.9 },
  { name: 'a repeated row', on: 'crossedWide', plant: repeat, kinds: ['repeated-row'], least: 0.95 },
  { name: 'a figure ten times its series', on: 'seriesWide', plant: tenfold, kinds: ['breaks-series'], least: 0.95 },
  {
    name: 'a part of unique persons above the total',
    on: 'uniquePersons',
    plant: aboveTotal,
    kinds: ['child-above-parent'],
    least: 0.95,
  },
  {
    name: 'persons with decimals',
    on: 'uniquePersons',
    plant: inColumn(1, () => '12,5'),
    kinds: ['not-what-title-says'],
    least: 0.95,
  },
  { name: 'a share above 100', on: 'shares', plant: inColumn(-1, () => '112 %'), kinds: ['not-what-title-says'], least: 0.95 },
  { name: 'a count below zero', on: 'crossedWide', plant: inColumn(1, () => '-4'), kinds: ['not-what-title-says'], least: 0.95 },
];

test.for(cases)('found at its place: $name', async ({ on, plant, kinds, least }) => {
  let planted = 0;
  const missed: string[] = [];
  for (let seed = 1; seed <= 120; seed++) {
    const sound = soundTable(on, seed);
    const rows = sound.rows.map((row) => [...row]);
    const error = plant(rows, randomOf(seed + 1000));
    if (!error) continue;
    planted += 1;
    const findings = checkTables([await read({ name: sound.name, rows })]);
    if (!findings.some((finding) => kinds.includes(finding.kind) && names(finding, error)))
      missed.push(
        `seed ${seed} at ${error.at.join(' ')}: ${findings.map((each) => `${each.kind} ${each.place.at}`).join(', ') || 'silent'}`,
      );
  }
  expect(planted).toBeGreaterThan(20);
  expect(missed.length / planted, missed.slice(0, 12).join('\n')).toBeLessThanOrEqual(1 - least + 1e-9);
});

/** The place itself, or a block that holds it. */
function names(finding: Finding, { at: places }: Planted): boolean {
  if (places.includes(finding.place.at)) return true;
  const ends = finding.place.at.split(':').map((place) => Number(place.replace(/\D/gu, '')));
  return (
    finding.kind === 'shifted-rows' &&
    places.some(
      (place) => Number(place.replace(/\D/gu, '')) >= (ends[0] ?? 0) && Number(place.replace(/\D/gu, '')) <= (ends[1] ?? 0),
    )
  );
}
