export type Language = 'nl' | 'en';

const words = {
  nl: {
    title: (year: number) => `Jaarverslag ${year}: de cijfers`,
    subtitle: (day: string) => `Zoals bekend op ${day}`,
    publisher: 'Agentschap Integratie en Inburgering',
    synthetic: 'Synthetische gegevens: deze personen bestaan niet. De tellingen volgen het gedrukte jaarverslag.',
    contents: 'Inhoud',
    skip: 'Naar de cijfers',
    figure: 'Figuur',
    total: 'Totaal',
    all: 'Alle',
    region: 'Regio',
    number: 'Aantal',
    evolution: 'Evolutie',
    flow: (day: string, periods: string) => `${day}: ${periods}`,
    stock: (days: string) => `Stand op ${days}`,
    asOf: (day: string) => `zoals bekend op ${day}`,
    counts: 'Wat telt',
    unit: 'Eenheid',
    periodDay: 'Welke dag beslist',
    additive: 'Optelbaar',
    yes: 'ja',
    no: 'nee',
    caveats: 'Let op',
    definition: (version: number, from: string) => `Definitie, versie ${version}, geldt vanaf ${from}`,
    source: 'Bron',
    receipts: 'Bewijs',
    protectionOf: (figures: string) => `Bescherming, figuur ${figures}`,
    hidden: '< 5',
    hiddenMeans: '< 5: te weinig om te tonen; ·: van te weinig personen, of te onzeker om te tonen',
    printed: 'In het gedrukte verslag',
    signed: 'Toelichting bij de vrijgave',
    chartOf: (title: string) => `Staafdiagram: ${title}`,
    inTable: 'De getallen staan in de tabel hieronder.',
    largest: (drawn: number, all: number) => `De ${drawn} grootste van ${all}; alle staan in de tabel.`,
    released: (day: string) => `Vrijgegeven op ${day}`,
    draft: 'Ontwerp, niet vrijgegeven: niet verspreiden',
    open: (count: number) =>
      count === 0
        ? 'De nakijk van de tabellen vond geen tegenspraak.'
        : `De nakijk van de tabellen vond ${count} ${count === 1 ? 'tegenspraak' : 'tegenspraken'} die nog niemand ondertekende.`,
    page: 'blz.',
    about: 'Verantwoording',
    sheet: 'Kenmerk',
    value: 'Waarde',
    period: 'Periode',
    cover: 'Verantwoording',
    months: [
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
    ],
  },
  en: {
    title: (year: number) => `Annual report ${year}: the figures`,
    subtitle: (day: string) => `As known on ${day}`,
    publisher: 'Agency for Integration and Civic Integration',
    synthetic: 'Synthetic data: these persons do not exist. The counts follow the printed annual report.',
    contents: 'Contents',
    skip: 'To the figures',
    figure: 'Figure',
    total: 'Total',
    all: 'All',
    region: 'Region',
    number: 'Number',
    evolution: 'Evolution',
    flow: (day: string, periods: string) => `${day}: ${periods}`,
    stock: (days: string) => `Standing on ${days}`,
    asOf: (day: string) => `as known on ${day}`,
    counts: 'What counts',
    unit: 'Unit',
    periodDay: 'Which day decides',
    additive: 'Adds up',
    yes: 'yes',
    no: 'no',
    caveats: 'Beware',
    definition: (version: number, from: string) => `Definition, version ${version}, holds from ${from}`,
    source: 'Source',
    receipts: 'Receipt',
    protectionOf: (figures: string) => `Protection, figure ${figures}`,
    hidden: '< 5',
    hiddenMeans: '< 5: too few to show; ·: of too few persons, or too uncertain to show',
    printed: 'In the printed report',
    signed: 'Explanation with the release',
    chartOf: (title: string) => `Bar chart: ${title}`,
    inTable: 'The numbers are in the table below.',
    largest: (drawn: number, all: number) => `The ${drawn} largest of ${all}; the table has them all.`,
    released: (day: string) => `Released on ${day}`,
    draft: 'Draft, not released: do not pass on',
    open: (count: number) =>
      count === 0
        ? 'The check of the tables found no contradiction.'
        : `The check of the tables found ${count} ${count === 1 ? 'contradiction' : 'contradictions'} that nobody signed yet.`,
    page: 'p.',
    about: 'Account',
    sheet: 'Name',
    value: 'Value',
    period: 'Period',
    cover: 'Account',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
} as const;

export type Words = (typeof words)[Language];

export function wordsOf(language: Language): Words {
  return words[language];
}

/** '20 februari 2025'. */
export function longDay(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${words[language].months[Number(month) - 1] ?? ''} ${year}`;
}

/** 1234 → '1.234' or '1,234'. */
export function written(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB').format(value);
}

/** '47 %', '+3 %', '14,7': with the places of its definition. */
export function writtenRatio(
  value: number,
  { measure, decimals }: { readonly measure: string; readonly decimals: number },
  language: Language,
): string {
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: measure === 'evolution' ? 'exceptZero' : 'auto',
  }).format(value);
  return measure === 'mean' ? number : language === 'nl' ? `${number} %` : `${number}%`;
}

/** '12,5 %'. */
export function writtenShare(value: number, language: Language): string {
  return writtenPercentage(value, language).replace(/^\+/, '');
}

/** '+12,5 %'; one decimal place. */
export function writtenPercentage(value: number, language: Language): string {
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(value);
  return language === 'nl' ? `${number} %` : `${number}%`;
}
