import { asTables } from '#src/figures-gate/as-table.ts';
import { checkTables } from '#src/figures-gate/check-tables.ts';
import type { Finding } from '#src/figures-gate/table.ts';
import { readTable } from '#src/spreadsheets/read-table.ts';
import { columnName, usualLimits } from '#src/spreadsheets/sheet.ts';
import { pick as between, randomOf, type Random } from '../sound-tables.ts';

/** Two tables drawn from the same counts: what the second says of what the first says too. */
const shapes = ['years across', 'years down', 'a row each', 'one year', 'key figures', 'sexes', 'dates'] as const;
type Shape = (typeof shapes)[number];

/** Those that share three counts at least. */
export const pairsOfShapes = shapes.flatMap((first) =>
  shapes.flatMap((second) => {
    const few = (a: Shape, b: Shape) => a === 'key figures' && (b === 'one year' || b === 'sexes');
    return few(first, second) || few(second, first) ? [] : [{ first, second }];
  }),
);

/** Why two numbers under one name may both be right. */
export const differences = ['none', 'events', 'hours', 'rounded', 'noise', 'provisional', 'new only'] as const;
type Difference = (typeof differences)[number];

interface TwoTables {
  readonly first: Shape;
  readonly second: Shape;
  readonly difference: Difference;
  /** One count of the second is another, and so are its totals: each table adds up. */
  readonly planted: boolean;
  readonly seed: number;
}

interface Told {
  readonly findings: readonly Finding[];
  /** Cells of the second that say something else than the first would. */
  readonly changed: readonly string[];
  readonly files: readonly string[];
}

interface World {
  readonly regions: readonly string[];
  readonly years: readonly number[];
  /** By measure, region, sex and year. */
  readonly counts: readonly (readonly (readonly (readonly number[])[])[])[];
}

const sexes = ['Mannen', 'Vrouwen'];
const areas = [
  'Antwerpen',
  'Brussel',
  'Gent',
  'Luik',
  'Limburg',
  'Oost-Vlaanderen',
  'Vlaams-Brabant',
  'West-Vlaanderen',
  'Liège',
];

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function worldOf(random: Random): World {
  const regions = areas.slice(0, between(random, 4, 8));
  const start = between(random, 2012, 2019);
  const years = Array.from({ length: between(random, 3, 5) }, (_, at) => start + at);
  const enrolled = regions.map(() => {
    const size = Math.exp(3.5 + random() * 4);
    return sexes.map(() => years.map(() => Math.round(size * (0.8 + random() * 0.5))));
  });
  const passed = enrolled.map((a) => a.map((b) => b.map((value) => Math.round(value * (0.3 + random() * 0.5)))));
  return { regions, years, counts: [enrolled, passed] };
}

/** All of it where nothing is asked. */
function count(world: World, measure: number, region: number | null, sex: number | null, year: number): number {
  const regions = world.counts[measure] ?? [];
  return sum(
    (region === null ? regions : regions.slice(region, region + 1)).flatMap((sexesOf) =>
      (sex === null ? sexesOf : sexesOf.slice(sex, sex + 1)).map((years) => years[year] ?? 0),
    ),
  );
}

/** The same name as another office writes it. */
function spelled(name: string, way: number, at: number): string {
  if (way === 1) return name.toUpperCase();
  if (way === 2) return `BE${at + 10} ${name}`;
  if (way === 3) return `${name} (prov.)`;
  if (way === 4) return `Provincie ${name.normalize('NFD').replace(/\p{M}/gu, '')}`;
  return way === 5 ? `  De ${name.replace('-', ' - ')}` : name;
}

type Line = readonly (string | number)[];

function tableOf(world: World, shape: Shape, way: number, title: string, mark: string): readonly Line[] {
  const { regions, years } = world;
  const all = [...regions.map((_, at) => at), null];
  const name = (region: number | null) => (region === null ? 'Totaal' : spelled(regions[region] ?? '', way, region));
  const at = years.length - 2;
  const year = (index: number) => (way % 2 === 1 ? `jaar ${years[index]}` : String(years[index]));
  const of = (region: number | null, sex: number | null, index: number, measure = 0) => count(world, measure, region, sex, index);
  if (shape === 'years across')
    return [
      [`${title} naar provincie, ${years[0]}-${years.at(-1)}`],
      ['Provincie', ...years.map((_, index) => year(index))],
      ...all.map((region) => [name(region), ...years.map((_, index) => of(region, null, index))]),
    ];
  if (shape === 'years down')
    return [
      [`${title} per jaar en provincie`],
      ['Jaar', ...all.map(name)],
      ...years.map((_, index) => [year(index), ...all.map((region) => of(region, null, index))]),
    ];
  if (shape === 'one year')
    return [
      [`Overzicht ${years[at]}`],
      ['', title, 'Geslaagden'],
      ...all.map((region) => [name(region), of(region, null, at), of(region, null, at, 1)]),
    ];
  if (shape === 'sexes')
    return [
      [`${title} naar provincie en geslacht, ${years[at]}`],
      ['Regio', ...sexes, 'Totaal'],
      ...all.map((region) => [name(region), of(region, 0, at), of(region, 1, at), of(region, null, at)]),
    ];
  if (shape === 'key figures')
    return [
      ['Kerncijfers'],
      ['', ...years.map((_, index) => year(index))],
      [title, ...years.map((_, index) => of(null, null, index))],
      ['Geslaagden', ...years.map((_, index) => of(null, null, index, 1))],
    ];
  const dates = shape === 'dates';
  return [
    [dates ? 'peildatum' : 'jaar', 'regio', 'geslacht', 'waarde'],
    ...years.flatMap((own, index) =>
      all.flatMap((region) =>
        [0, 1, null].map((sex) => [
          `${dates ? '31/12/' : ''}${own}${index === years.length - 1 ? mark : ''}`,
          name(region),
          sex === null ? 'Totaal' : (sexes[sex] ?? ''),
          of(region, sex, index),
        ]),
      ),
    ),
  ];
}

/** What the second office counts, where it counts something else. */
function counted(world: World, difference: Difference, random: Random): World {
  const change = (value: number, year: number): number => {
    if (difference === 'events') return value + (random() < 0.6 ? Math.round(value * random() * 0.4) : 0);
    if (difference === 'hours') return value * between(random, 11, 48);
    if (difference === 'noise') return Math.max(0, value + between(random, -2, 2));
    if (difference === 'new only') return Math.round(value * (0.5 + random() * 0.5));
    return difference === 'provisional' && year === world.years.length - 1 ? Math.round(value * (0.9 + random() * 0.1)) : value;
  };
  return { ...world, counts: world.counts.map((a) => a.map((b) => b.map((c) => c.map(change)))) };
}

export async function told({ first, second, difference, planted, seed }: TwoTables): Promise<Told> {
  const random = randomOf(seed);
  const world = worldOf(random);
  const titles: Readonly<Record<string, string>> = { events: 'Gesprekken', hours: 'Uren', 'new only': 'Nieuwe inschrijvingen' };
  const [way, otherWay] = [[0, 0, 1, 2, 3][between(random, 0, 4)] ?? 0, between(random, 0, 5)];
  const other = counted(world, difference, random);
  const year = world.years.length - 2;
  const [region, sex] = [between(random, 0, world.regions.length - 1), between(random, 0, 1)];
  const wrong: World = {
    ...other,
    counts: other.counts.map((a, measure) =>
      a.map((b, r) =>
        b.map((c, s) =>
          c.map((value, y) =>
            measure === 0 && r === region && s === sex && y === year ? value + Math.max(3, Math.round(value * 0.2)) : value,
          ),
        ),
      ),
    ),
  };
  const title = difference === 'events' ? 'Unieke personen' : random() < 0.5 ? 'Inschrijvingen' : 'Aantal inschrijvingen';
  const otherTitle = titles[difference] ?? 'Inschrijvingen';
  const mark = difference === 'provisional' ? ' (p)' : '';
  const printed = (of: World) =>
    tableOf(of, second, otherWay, otherTitle, mark).map((line) =>
      line.map((cell, at) =>
        // What was rounded was rounded each by itself.
        difference === 'rounded' && at > 0 && typeof cell === 'number' ? Math.round(cell / 10) * 10 : cell,
      ),
    );
  const sound = printed(other);
  const shown = planted ? printed(wrong) : sound;
  const changed = shown.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell === sound[r]?.[c] ? [] : [`${columnName(c)}${r + 1}`])),
  );
  const note = difference === 'provisional' ? 'voorlopige cijfers' : difference === 'rounded' ? 'afgerond op tienvouden' : '';
  const text = (lines: readonly Line[], foot: string) =>
    [...lines, ...(foot === '' ? [] : [[foot]])].map((line) => line.join(';')).join('\n');
  const files = [
    text(tableOf(world, first, way, title, ''), ''),
    text(shown, second === 'a row each' || second === 'dates' ? '' : note),
  ];
  const tables = [];
  for (const [at, csv] of files.entries()) {
    const read = await readTable(new TextEncoder().encode(csv), `tabel ${at + 1}.csv`, usualLimits);
    if (!read.ok || !read.value[0]) throw new Error(csv);
    const made = asTables(read.value[0]);
    if (!made.ok) throw new Error(csv);
    tables.push(...made.value);
  }
  return { findings: checkTables(tables), changed, files };
}
