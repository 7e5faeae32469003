import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { findIndicator } from '../indicators.ts';
import type { FigureTable, GapMark } from '../endpoints.ts';
import { labelIn } from '../engine/answer.ts';

export type Language = 'nl' | 'en';

const words = {
  nl: {
    value: 'Aantal',
    total: 'Totaal',
    data: 'Gegevens',
    about: 'Toelichting',
    title: 'Titel',
    id: 'Kenmerk',
    counts: 'Wat telt',
    unit: 'Eenheid',
    period: 'Periode',
    from: 'van',
    until: 'tot en met',
    day: 'Welke dag beslist',
    referenceDay: 'Peildatum',
    asOf: 'Zoals bekend op',
    by: 'Uitgesplitst naar',
    source: 'Bron',
    additive: 'Optelbaar',
    yes: 'ja',
    no: 'nee',
    version: 'Versie van de definitie',
    since: 'geldt vanaf',
    caveats: 'Let op',
    facts: 'Berekend uit feiten',
    made: 'Gemaakt door',
    receipt: 'Bewijs',
    receiptAddress: 'Na te rekenen op',
    population: 'Bevolking',
    synthetic: 'SYNTHETISCHE GEGEVENS: deze personen bestaan niet',
    real: 'Dossiers van het agentschap',
    nothing: '(niet uitgesplitst)',
    notAvailable: 'niet beschikbaar',
    percent: 'Procent',
    mean: 'Gemiddelde',
    numerator: 'Teller',
    denominator: 'Noemer',
    yearBefore: 'een jaar eerder',
    outOf: 'Waaruit',
    only: 'Alleen',
    changed: 'Gewijzigd',
    gap: 'ONVOLLEDIG: gat in de gegevensstroom',
    still: 'nog niet hersteld',
    finding: 'NIET VRIJGEVEN: dit spreekt zichzelf tegen',
  },
  en: {
    value: 'Number',
    total: 'Total',
    data: 'Data',
    about: 'About',
    title: 'Title',
    id: 'Id',
    counts: 'What counts',
    unit: 'Unit',
    period: 'Period',
    from: 'from',
    until: 'until and including',
    day: 'Which day decides',
    referenceDay: 'Reference day',
    asOf: 'As known on',
    by: 'Broken down by',
    source: 'Source',
    additive: 'Adds up',
    yes: 'yes',
    no: 'no',
    version: 'Version of the definition',
    since: 'holds from',
    caveats: 'Beware',
    facts: 'Computed from facts',
    made: 'Made by',
    receipt: 'Receipt',
    receiptAddress: 'To be recomputed at',
    population: 'Population',
    synthetic: 'SYNTHETIC DATA: these persons do not exist',
    real: 'Files of the agency',
    nothing: '(not broken down)',
    notAvailable: 'not available',
    percent: 'Percent',
    mean: 'Mean',
    numerator: 'Numerator',
    denominator: 'Denominator',
    yearBefore: 'a year before',
    outOf: 'Out of',
    only: 'Only',
    changed: 'Changed',
    gap: 'INCOMPLETE: gap in the stream of data',
    still: 'not yet repaired',
    finding: 'NOT FOR RELEASE: this contradicts itself',
  },
} as const;

export function wordsOf(language: Language): (typeof words)[Language] {
  return words[language];
}

export interface TableRows {
  readonly header: readonly string[];
  readonly rows: readonly {
    readonly labels: readonly string[];
    /** Null is "not available". */
    readonly value: number | null;
    /** Of a derived figure: numerator and denominator. */
    readonly of: readonly number[];
    readonly isTotal: boolean;
  }[];
}

/** The cells with words instead of codes; beside a share, mean or evolution the two counts that it is made of. */
export function tableRows({ definition, by, cells }: FigureTable, language: Language): TableRows {
  const say = words[language];
  const titles = by.map((id) => definition.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id);
  const header = by.length === 0 ? [say.total] : titles;
  const terms = definition.derived === null ? [] : [definition.derived.numerator, definition.derived.denominator];
  return {
    header: [
      ...header,
      ...(terms.length === 0
        ? [`${say.value} (${definition.unit[language]})`]
        : [
            definition.measure === 'mean' ? `${say.mean} (${definition.unit[language]})` : say.percent,
            say.numerator,
            say.denominator,
          ]),
    ],
    rows: cells.map(({ at, value, of }) => ({
      labels: by.length === 0 ? [say.total] : at.map((code, index) => labelIn(definition, by[index] ?? '', code)[language]),
      value,
      of: of === undefined ? [] : [of.numerator, of.denominator],
      isTotal: by.length === 0 || at.includes('total'),
    })),
  };
}

/** Under which id a table can be found again, and where. */
export interface PrintedReceipt {
  readonly id: string;
  readonly address: string;
}

/** Everything that a reader must know to use or repeat the number: name and value, line by line. */
export function aboutRows(
  table: FigureTable,
  language: Language,
  receipt?: PrintedReceipt,
): readonly (readonly [name: string, value: string | number])[] {
  const { definition, period } = table;
  const say = words[language];
  const last = lastDay(period.until);
  return [
    [say.population, table.synthetic ? say.synthetic : say.real],
    [say.title, definition.title[language]],
    [say.id, definition.id],
    [say.counts, definition.counts[language]],
    [say.outOf, definition.population[language]],
    [say.unit, definition.unit[language]],
    ...termRows(table, language),
    ...table.gaps.map((gap) => [say.gap, gapText(gap, language)] as const),
    ...(table.findings ?? []).map(
      ({ sentence, likelyCause }) => [say.finding, `${sentence[language]} ${likelyCause[language]}`] as const,
    ),
    definition.kind === 'stock' ? [say.referenceDay, last] : [say.period, `${say.from} ${period.from} ${say.until} ${last}`],
    [say.day, definition.periodDay[language]],
    [say.asOf, table.asOf],
    [
      say.by,
      table.by.length === 0
        ? say.nothing
        : table.by.map((id) => definition.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id).join(', '),
    ],
    ...Object.entries(table.where).map(
      ([id, codes]) =>
        [
          say.only,
          `${definition.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id}: ${codes
            .map((code) => labelIn(definition, id, code)[language])
            .join(', ')}`,
        ] as const,
    ),
    [
      say.additive,
      `${definition.additive ? say.yes : say.no}${definition.additiveWhy === null ? '' : `. ${definition.additiveWhy[language]}`}`,
    ],
    ...(definition.caveats === null ? [] : [[say.caveats, definition.caveats[language]] as const]),
    [say.version, `${definition.version}, ${say.since} ${definition.versionFrom}`],
    ...definition.versions
      .slice(1)
      .map(({ version, from, changed }) => [`${say.changed} (${version}, ${from})`, changed[language]] as const),
    [say.source, definition.source],
    [say.facts, table.facts],
    ...(receipt === undefined
      ? []
      : ([
          [say.receipt, receipt.id],
          [say.receiptAddress, receipt.address],
        ] as const)),
    [say.made, 'Doorstroom'],
  ];
}

/** Of a derived figure: which counts it is made of. */
function termRows({ definition }: FigureTable, language: Language): readonly (readonly [string, string])[] {
  if (definition.derived === null) return [];
  const say = words[language];
  const text = ({ indicator, title, where, yearBefore }: NonNullable<FigureTable['definition']['derived']>['numerator']) =>
    [
      title[language],
      ...Object.entries(where).map(([id, codes]) => limitText(indicator, id, codes, language)),
      ...(yearBefore ? [say.yearBefore] : []),
    ].join(', ');
  return [
    [say.numerator, text(definition.derived.numerator)],
    [say.denominator, text(definition.derived.denominator)],
  ];
}

/** 'Resultaat: Geslaagd', by the definition of the term, which has dimensions that the ratio has not. */
function limitText(indicator: string, id: string, codes: readonly string[], language: Language): string {
  const dimension = findIndicator(indicator)?.dimensions.find((each) => each.id === id);
  const said = codes.map((code) => dimension?.values.find((value) => value.code === code)?.label[language] ?? code);
  return `${dimension?.title[language] ?? id}: ${said.join(', ')}`;
}

/** Under the numbers too: a file is opened without its second sheet. */
export function findingTexts({ findings = [] }: FigureTable, language: Language): readonly string[] {
  return findings.map(({ sentence }) => `${words[language].finding}: ${sentence[language]}`);
}

/** 'KBI – VDAB, van 2025-05-01 (nog niet hersteld): …' */
export function gapText(gap: GapMark, language: Language): string {
  const say = words[language];
  const end = gap.until === null ? `(${say.still})` : `${say.until} ${lastDay(gap.until)}`;
  return `${gap.supplier}, ${gap.stream}, ${say.from} ${gap.from} ${end}: ${gap.reason[language]}`;
}

/**
 * 'doorstroom-inflow-2024-01-01-2024-12-31-region-bewijs-k7m2-9qxf-3bwt.csv': letters, digits and dashes only. A CSV is a table and
 * nothing else, so that every program reads it: its receipt stands in its name, which goes with it.
 */
export function fileName(
  { definition, period, by }: FigureTable,
  extension: 'csv' | 'xlsx' | 'json' | 'txt',
  receipt?: Pick<PrintedReceipt, 'id'>,
): string {
  const days = definition.kind === 'stock' ? lastDay(period.until) : `${period.from}-${lastDay(period.until)}`;
  const proof = receipt === undefined ? [] : ['bewijs', receipt.id];
  return ['doorstroom', definition.id, days, ...by, ...proof].join('-').replaceAll(/[^a-zA-Z0-9-]/g, '-') + `.${extension}`;
}

function lastDay(until: string): string {
  return addDays(plainDate(until), -1);
}
