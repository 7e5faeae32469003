import type { Instant } from '#src/kernel/instant.ts';
import { dayInBrussels, endOfDayInBrussels } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { Label } from '#src/reference/labels/label.ts';
import { cellLabel } from '../release/made-table.ts';
import type { TableContent } from '../release/made-table.ts';
import { gridsOf } from './grid.ts';
import type { Grid } from './grid.ts';
import type { ReportTables } from './report-tables.ts';
import { longDay, wordsOf } from './words.ts';
import type { Language } from './words.ts';

/** Where the numbers of the document come from. */
export type Standing =
  | { readonly kind: 'released'; readonly at: Instant }
  | { readonly kind: 'draft'; readonly openFindings: number };

/** The whole report in words of one language, ready to be written as HTML, PDF or a workbook. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly publisher: string;
  /** ISO day, for the properties of the file. */
  readonly day: string;
  readonly standing: { readonly released: boolean; readonly text: string };
  readonly synthetic: string | null;
  /** What holds of many figures, said once: how persons are protected, and in which figures so. */
  readonly protections: readonly { readonly text: string; readonly figures: readonly string[] }[];
  readonly chapters: readonly { readonly id: string; readonly title: string; readonly figures: readonly DocumentFigure[] }[];
}

export interface DocumentFigure {
  readonly number: string;
  readonly id: string;
  readonly title: string;
  /** What was counted over which time, as known when. */
  readonly caption: string;
  readonly unit: string;
  readonly grids: readonly Grid[];
  readonly notes: readonly { readonly name: string; readonly text: string }[];
  /** How its numbers are protected, in words; null where they are not. */
  readonly protection: string | null;
  readonly receipts: readonly { readonly period: string; readonly id: string }[];
  readonly tables: readonly TableContent[];
}

export function reportDocument(
  year: number,
  asked: readonly ReportTables[],
  contents: ReadonlyMap<string, TableContent>,
  { standing, language }: { readonly standing: Standing; readonly language: Language },
): ReportDocument {
  const say = wordsOf(language);
  const figures = asked.flatMap(({ figure, tables }) => {
    const found = tables.flatMap(({ id, period }) => {
      const content = contents.get(id);
      return content === undefined ? [] : [{ content, period }];
    });
    found.sort((a, b) => (a.period < b.period ? -1 : 1));
    const [first] = found;
    return first === undefined
      ? []
      : [{ subject: first.content.indicator.subjectTitle, made: figureOf(figure, found, language) }];
  });
  const titles = [...new Map(figures.map(({ subject }) => [subject.nl, subject])).values()];
  const asOf = [...contents.values()][0]?.asOf ?? endOfDayInBrussels(plainDate(`${year}-12-31`));
  const day = dayInBrussels(asOf);
  return {
    language,
    title: say.title(year),
    subtitle: say.subtitle(longDay(day, language)),
    publisher: say.publisher,
    day,
    standing:
      standing.kind === 'released'
        ? { released: true, text: say.released(longDay(dayInBrussels(standing.at), language)) }
        : { released: false, text: `${say.draft}. ${say.open(standing.openFindings)}` },
    synthetic: [...contents.values()].some(({ synthetic }) => synthetic) ? say.synthetic : null,
    protections: protectionsOf(figures.map(({ made }) => made)),
    chapters: titles.map((title, index) => ({
      id: `h${index + 1}`,
      title: title[language],
      figures: figures.filter(({ subject }) => subject.nl === title.nl).map(({ made }) => made),
    })),
  };
}

interface Found {
  readonly content: TableContent;
  readonly period: string;
}

function figureOf(figure: ReportTables['figure'], found: readonly [...Found[]], language: Language): DocumentFigure {
  const say = wordsOf(language);
  const [newest] = found.toReversed();
  if (newest === undefined) throw new Error(`Figure ${figure.figure} has no table`);
  const { indicator, protection, asOf, by } = newest.content;
  const said = (label: Label) => label[language];
  const title = said(figure.title).replace(/ \([^)]*\)$/, '');
  const periods = found.map(({ period }) => period).sort();
  const last = (content: TableContent) => longDay(addDays(plainDate(content.period.until), -1), language);
  const when =
    indicator.kind === 'stock'
      ? say.stock(found.map(({ content }) => last(content)).join(', '))
      : say.flow(said(indicator.periodDay), periods.join(', '));
  const dimensions = by.map((id) => indicator.dimensions.find((known) => known.id === id)?.title);
  return {
    number: figure.figure,
    id: `f${figure.figure}`,
    title,
    caption: `${when}; ${say.asOf(longDay(dayInBrussels(asOf), language))}.`,
    unit: figure.shares === null ? said(indicator.unit) : `%, ${said(indicator.unit)}`,
    grids: gridsOf(found, {
      language,
      say,
      labelOf: (content, place, code) => (code === 'total' ? say.total : cellLabel(content, place, code)[language]),
      titleOf: (place) => dimensions[place]?.[language] ?? '',
      shares: figure.shares,
    }),
    notes: [
      { name: say.counts, text: said(indicator.counts) },
      { name: say.unit, text: said(indicator.unit) },
      { name: say.periodDay, text: said(indicator.periodDay) },
      {
        name: say.additive,
        text: `${indicator.additive ? say.yes : say.no}${indicator.additiveWhy === null ? '' : `. ${said(indicator.additiveWhy)}`}`,
      },
      ...unique(found.flatMap(({ content }) => content.notes.map(said))).map((text) => ({ name: say.caveats, text })),
      ...figure.notes.map((note) => ({ name: say.printed, text: said(note) })),
      {
        name: say.source,
        text: `${indicator.source}. ${say.definition(indicator.version, longDay(indicator.versionFrom, language))}.`,
      },
    ],
    protection: protection === null ? null : said(protection.words),
    receipts: found.map(({ content, period }) => ({ period, id: content.receipt })),
    tables: found.map(({ content }) => content),
  };
}

/** What is said of most figures first. */
function protectionsOf(figures: readonly DocumentFigure[]): ReportDocument['protections'] {
  return unique(figures.flatMap(({ protection }) => protection ?? []))
    .map((text) => ({ text, figures: figures.filter(({ protection }) => protection === text).map(({ number }) => number) }))
    .toSorted((a, b) => b.figures.length - a.figures.length);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
