import { pick, type Random } from '../sound-tables.ts';

/** What a column of a printed table holds. */
export type Holds = 'count' | 'persons' | 'events' | 'mean' | 'share' | 'evolution';

export interface Row {
  readonly labels: readonly string[];
  readonly role: 'part' | 'subtotal' | 'total';
}

export interface Column {
  readonly label: string;
  readonly period: string;
  readonly holds: Holds;
  readonly role: 'part' | 'total';
  readonly decimals: number;
}

/** A table of invented numbers that is sound by construction, before somebody prints it in one form or another. */
export interface Statistic {
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly dimensions: readonly string[];
  readonly rows: Row[];
  readonly columns: readonly Column[];
  /** Null where nothing is printed or a mark stands. */
  readonly values: (number | null)[][];
  /** Persons who may stand in two rows and once in the total. */
  readonly overlaps: boolean;
  /** What is part of it stands below a subtotal, indented. */
  readonly subtotalsFirst?: boolean;
}

const regions = [
  ['Antwerpen', 'Limburg', 'Oost-Vlaanderen', 'Vlaams-Brabant', 'West-Vlaanderen', 'Gent', 'Brussel', 'Atlas'],
  ['Aalst', 'Brugge', 'Genk', 'Hasselt', 'Kortrijk', 'Leuven', 'Mechelen', 'Oostende', 'Roeselare', 'Turnhout', 'Vilvoorde'],
  ['Antwerp', 'Limburg', 'East Flanders', 'Flemish Brabant', 'West Flanders', 'Ghent', 'Brussels'],
];
const categories = [
  ['Verplichte inburgeraars', 'Rechthebbende inburgeraars', 'Minderjarigen', 'Andere'],
  ['Geslaagd', 'Niet geslaagd', 'Afwezig', 'Onbepaald'],
  ['Mannen', 'Vrouwen', 'X'],
  ['0-17 jaar', '18-24 jaar', '25-44 jaar', '45-64 jaar', '65 jaar en ouder'],
  ['Mandatory', 'Voluntary', 'Exempted', 'Other'],
];
const subjects = [
  ['Aanmeldingen', 'Registrations'],
  ['Attesten', 'Certificates'],
  ['Ondertekende contracten', 'Signed contracts'],
  ['Testen', 'Tests'],
  ['Opgestarte trajecten', 'Trajectories started'],
] as const;
const totals = {
  nl: ['Totaal', 'Algemeen totaal', 'TOTAAL', 'Totaal AgII', 'Eindtotaal'],
  en: ['Total', 'Grand total', 'TOTAL'],
};

const one = <T>(random: Random, all: readonly T[]): T => all[pick(random, 0, all.length - 1)] as T;
export const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** Half up, as most do it. */
export function rounded(value: number, decimals: number): number {
  const scaled = value * 10 ** decimals;
  return Math.sign(scaled) * Math.round(Math.abs(scaled) + 1e-9) * 10 ** -decimals;
}

interface Setting {
  readonly random: Random;
  readonly language: 'nl' | 'en';
  readonly names: readonly string[];
  readonly kinds: readonly string[];
  readonly subject: string;
  readonly total: string;
  readonly size: number;
}

function setting(random: Random): Setting {
  const language = random() < 0.75 ? 'nl' : 'en';
  const list = language === 'en' ? (regions[2] ?? []) : one(random, regions.slice(0, 2));
  return {
    random,
    language,
    names: list.slice(0, pick(random, 3, list.length)),
    kinds: language === 'en' ? (categories[4] ?? []) : one(random, categories.slice(0, 4)),
    subject: one(random, subjects)[language === 'nl' ? 0 : 1],
    total: one(random, totals[language]),
    size: one(random, [60, 400, 3000, 20_000]),
  };
}

const count = (label: string, period = '', role: Column['role'] = 'part'): Column => ({
  label,
  period,
  holds: 'count',
  role,
  decimals: 0,
});
const regionWord = { nl: 'Regio', en: 'Region' };
const draw = ({ random, size }: Setting) => (random() < 0.04 ? 0 : pick(random, Math.ceil(size / 8), size));

/** Region × category with totals both ways, and the share of one category or of each row. */
function crossed(s: Setting): Statistic {
  const { random, language, names, kinds, total } = s;
  const inner = names.map(() => kinds.map(() => draw(s)));
  const all = [...inner, kinds.map((_, at) => sum(inner.map((row) => row[at] ?? 0)))];
  const shares = random() < 0.5;
  const decimals = pick(random, 0, 2);
  const grand = sum(all.at(-1) ?? []);
  const ofAll = random() < 0.5;
  const columns = [
    ...kinds.map((kind) => count(kind)),
    count(total, '', 'total'),
    ...(shares
      ? [{ label: ofAll ? '%' : `% ${kinds[0]}`, period: '', holds: 'share', role: 'part', decimals } satisfies Column]
      : []),
  ];
  const values = all.map((row) => {
    const own = sum(row);
    const share = ofAll ? (100 * own) / grand : own === 0 ? null : (100 * (row[0] ?? 0)) / own;
    return [...row, own, ...(shares ? [share === null ? null : rounded(share, decimals)] : [])];
  });
  return {
    title: `${s.subject} ${language === 'nl' ? 'naar regio en categorie' : 'by region and category'}, 2024`,
    language,
    dimensions: [regionWord[language]],
    rows: rowsOf(names, total),
    columns,
    values,
    overlaps: false,
  };
}

function rowsOf(names: readonly string[], total: string): Row[] {
  return [...names.map((name): Row => ({ labels: [name], role: 'part' })), { labels: [total], role: 'total' }];
}

const steady = (s: Setting, periods: number) => {
  let value = Math.max(90, draw(s));
  return Array.from({ length: periods }, () => (value = Math.max(60, Math.round(value * (0.88 + s.random() * 0.26)))));
};

/** Regions × years, with an evolution, or with the share of each region in each year. */
function years(s: Setting): Statistic {
  const { random, language, names, total } = s;
  const until = pick(random, 2022, 2025);
  const list = Array.from({ length: pick(random, 2, 8) }, (_, at) => at)
    .map((at) => until - at)
    .reverse();
  const inner = names.map(() => steady(s, list.length));
  const all = [...inner, list.map((_, at) => sum(inner.map((row) => row[at] ?? 0)))];
  const extra = one(random, ['none', 'evolution', 'shares'] as const);
  const decimals = pick(random, 0, 1);
  const [before, last] = [String(list.at(-2)), String(list.at(-1))];
  const evolutionLabel = language === 'nl' ? one(random, ['Evolutie', `Evolutie ${before}-${last}`]) : `Change ${before}-${last}`;
  const columns: Column[] = list.flatMap((year) => [
    count('', String(year)),
    ...(extra === 'shares'
      ? [{ label: '%', period: String(year), holds: 'share', role: 'part', decimals } satisfies Column]
      : []),
  ]);
  if (extra === 'evolution') columns.push({ label: evolutionLabel, period: '', holds: 'evolution', role: 'part', decimals });
  const values = all.map((row) => [
    ...row.flatMap((value, at) => [
      value,
      ...(extra === 'shares' ? [rounded((100 * value) / (all.at(-1)?.[at] ?? 1), decimals)] : []),
    ]),
    ...(extra === 'evolution' ? [rounded((100 * ((row.at(-1) ?? 0) - (row.at(-2) ?? 0))) / (row.at(-2) ?? 1), decimals)] : []),
  ]);
  return {
    title: `${s.subject} ${language === 'nl' ? 'per regio en jaar' : 'by region and year'}`,
    language,
    dimensions: [regionWord[language]],
    rows: rowsOf(names, total),
    columns,
    values,
    overlaps: false,
  };
}

/** Region > category, with a subtotal for each region. */
function nested(s: Setting): Statistic {
  const { random, language, kinds, total } = s;
  const names = s.names.slice(0, 5);
  const list = Array.from({ length: pick(random, 2, 5) }, (_, at) => String(2020 + at));
  const subtotal =
    language === 'nl' ? one(random, ['Totaal', 'Subtotaal', 'Subtotaal {}', 'Totaal {}']) : one(random, ['Total', 'Subtotal']);
  const rows: Row[] = [];
  const values: number[][] = [];
  const grand = list.map(() => 0);
  const first = random() < 0.35;
  for (const name of names) {
    const inner = kinds.map(() => list.map(() => draw(s)));
    const own = list.map((_, at) => sum(inner.map((row) => row[at] ?? 0)));
    own.forEach((value, at) => (grand[at] = (grand[at] ?? 0) + value));
    const parts = kinds.map((kind, at) => ({ row: { labels: [name, kind], role: 'part' } satisfies Row, own: inner[at] ?? [] }));
    const whole = { row: { labels: [name, subtotal.replace('{}', name)], role: 'subtotal' } satisfies Row, own };
    for (const each of first ? [whole, ...parts] : [...parts, whole]) {
      rows.push(each.row);
      values.push(each.own);
    }
  }
  rows.push({ labels: [total, ''], role: 'total' });
  values.push(grand);
  return {
    title: `${s.subject} ${language === 'nl' ? 'per regio, categorie en jaar' : 'by region, category and year'}`,
    language,
    dimensions: [regionWord[language], language === 'nl' ? 'Categorie' : 'Category'],
    rows,
    columns: list.map((year) => count('', year)),
    values,
    overlaps: false,
    subtotalsFirst: first,
  };
}

/** Unique persons, the times they did something, and how often each did. */
function personsAndEvents(s: Setting): Statistic {
  const { random, language, names, total } = s;
  const decimals = pick(random, 1, 2);
  const inner = names.map(() => {
    const persons = pick(random, 30, s.size + 30);
    return [persons, Math.round(persons * (1.05 + random()))] as const;
  });
  const unique = Math.max(...inner.map(([persons]) => persons), Math.round(sum(inner.map(([persons]) => persons)) * 0.97));
  const all = [...inner, [unique, sum(inner.map(([, events]) => events))] as const];
  const mean = random() < 0.6;
  const labels =
    language === 'nl'
      ? ['Unieke personen', 'Gesprekken', 'Gemiddeld aantal gesprekken per persoon']
      : ['Unique persons', 'Interviews', 'Mean interviews per person'];
  const column = (at: number, holds: Holds, places = 0): Column => ({
    label: labels[at] ?? '',
    period: '',
    holds,
    role: 'part',
    decimals: places,
  });
  return {
    title: language === 'nl' ? 'Bereik van de gesprekken 2024' : 'Reach of the interviews 2024',
    language,
    dimensions: [regionWord[language]],
    rows: rowsOf(names, total),
    columns: [column(0, 'persons'), column(1, 'events'), ...(mean ? [column(2, 'mean', decimals)] : [])],
    values: all.map(([persons, events]) => [persons, events, ...(mean ? [rounded(events / persons, decimals)] : [])]),
    overlaps: true,
  };
}

/** Unique persons per region and year: the parts may exceed the total. */
function uniquePersons(s: Setting): Statistic {
  const { random, language, names, total } = s;
  const list = Array.from({ length: pick(random, 2, 5) }, (_, at) => String(2020 + at));
  const inner = names.map(() => steady(s, list.length));
  const grand = list.map((_, at) => {
    const own = inner.map((row) => row[at] ?? 0);
    return Math.max(Math.max(...own) + 1, Math.round(sum(own) * (0.9 + random() * 0.08)));
  });
  return {
    title: language === 'nl' ? 'Aantal unieke personen met een gesprek' : 'Number of unique persons with an interview',
    language,
    dimensions: [regionWord[language]],
    rows: rowsOf(names, total),
    columns: list.map((year) => count('', year)),
    values: [...inner, grand],
    overlaps: true,
  };
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Quarters or months of one year with the year as their sum. */
function inYear(s: Setting): Statistic {
  const { random, language, names, total } = s;
  const parts = language === 'nl' && random() < 0.5 ? months : ['Q1 2024', 'Q2 2024', 'Q3 2024', 'Q4 2024'];
  const inner = names.map(() => steady(s, parts.length));
  const all = [...inner, parts.map((_, at) => sum(inner.map((row) => row[at] ?? 0)))];
  return {
    title: `${s.subject} ${language === 'nl' ? 'per regio in 2024' : 'by region in 2024'}`,
    language,
    dimensions: [regionWord[language]],
    rows: rowsOf(names, total),
    columns: [...parts.map((part) => count(part)), count(total, '', 'total')],
    values: all.map((row) => [...row, sum(row)]),
    overlaps: false,
  };
}

/** Region × category × year: the years above, the categories below them, with a total for each year. */
function categoriesInYears(s: Setting): Statistic {
  const { language, names, total } = s;
  const kinds = s.kinds.slice(0, 3);
  const list = ['2022', '2023', '2024'].slice(0, pick(s.random, 2, 3));
  const inner = names.map(() => list.map(() => kinds.map(() => draw(s))));
  const all = [...inner, list.map((_, y) => kinds.map((_k, k) => sum(inner.map((row) => row[y]?.[k] ?? 0))))];
  return {
    title: `${s.subject} ${language === 'nl' ? 'naar regio, categorie en jaar' : 'by region, category and year'}`,
    language,
    dimensions: [regionWord[language]],
    rows: rowsOf(names, total),
    columns: list.flatMap((year) => [...kinds.map((kind) => count(kind, year)), count(total, year, 'total')]),
    values: all.map((row) => row.flatMap((year) => [...year, sum(year)])),
    overlaps: false,
  };
}

const makers = { crossed, years, nested, personsAndEvents, uniquePersons, inYear, categoriesInYears };
export type StatisticKind = keyof typeof makers;
export const statisticKinds = Object.keys(makers) as StatisticKind[];

export function statisticOf(kind: StatisticKind, random: Random): Statistic {
  return makers[kind](setting(random));
}
