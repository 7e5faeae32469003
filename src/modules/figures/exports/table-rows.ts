import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { FigureTable } from '../endpoints.ts';
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
    population: 'Bevolking',
    synthetic: 'SYNTHETISCHE GEGEVENS: deze personen bestaan niet',
    real: 'Dossiers van het agentschap',
    nothing: '(niet uitgesplitst)',
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
    population: 'Population',
    synthetic: 'SYNTHETIC DATA: these persons do not exist',
    real: 'Files of the agency',
    nothing: '(not broken down)',
  },
} as const;

export function wordsOf(language: Language): (typeof words)[Language] {
  return words[language];
}

export interface TableRows {
  readonly header: readonly string[];
  readonly rows: readonly { readonly labels: readonly string[]; readonly value: number; readonly isTotal: boolean }[];
}

/** The cells with words instead of codes. */
export function tableRows({ definition, by, cells }: FigureTable, language: Language): TableRows {
  const titles = by.map((id) => definition.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id);
  const header = by.length === 0 ? [words[language].total] : titles;
  return {
    header: [...header, `${words[language].value} (${definition.unit[language]})`],
    rows: cells.map(({ at, value }) => ({
      labels:
        by.length === 0 ? [words[language].total] : at.map((code, index) => labelIn(definition, by[index] ?? '', code)[language]),
      value,
      isTotal: by.length === 0 || at.includes('total'),
    })),
  };
}

/** Everything that a reader must know to use or repeat the number: name and value, line by line. */
export function aboutRows(table: FigureTable, language: Language): readonly (readonly [name: string, value: string | number])[] {
  const { definition, period } = table;
  const say = words[language];
  const last = lastDay(period.until);
  return [
    [say.population, table.synthetic ? say.synthetic : say.real],
    [say.title, definition.title[language]],
    [say.id, definition.id],
    [say.counts, definition.counts[language]],
    [say.unit, definition.unit[language]],
    definition.kind === 'stock' ? [say.referenceDay, last] : [say.period, `${say.from} ${period.from} ${say.until} ${last}`],
    [say.day, definition.periodDay[language]],
    [say.asOf, table.asOf],
    [
      say.by,
      table.by.length === 0
        ? say.nothing
        : table.by.map((id) => definition.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id).join(', '),
    ],
    [
      say.additive,
      `${definition.additive ? say.yes : say.no}${definition.additiveWhy === null ? '' : `. ${definition.additiveWhy[language]}`}`,
    ],
    ...(definition.caveats === null ? [] : [[say.caveats, definition.caveats[language]] as const]),
    [say.version, `${definition.version}, ${say.since} ${definition.versionFrom}`],
    [say.source, definition.source],
    [say.facts, table.facts],
    [say.made, 'Doorstroom'],
  ];
}

/** 'doorstroom-inflow-2024-01-01-2024-12-31-region.csv': letters, digits and dashes only. */
export function fileName({ definition, period, by }: FigureTable, extension: 'csv' | 'xlsx' | 'json' | 'txt'): string {
  const days = definition.kind === 'stock' ? lastDay(period.until) : `${period.from}-${lastDay(period.until)}`;
  return ['doorstroom', definition.id, days, ...by].join('-').replaceAll(/[^a-zA-Z0-9-]/g, '-') + `.${extension}`;
}

function lastDay(until: string): string {
  return addDays(plainDate(until), -1);
}
