import type { AnnualReport } from '../endpoints.ts';
import { endOfDayInBrussels } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { compute } from '../engine/compute.ts';
import type { FigureRequest } from '../engine/compute.ts';
import { describe, labelIn } from '../engine/answer.ts';
import { parsePeriod } from '../engine/period.ts';
import { findIndicator } from '../indicators.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { readNotes, readPrinted } from './printed.ts';
import type { PrintedCell, PrintedNote } from './printed.ts';
import { breakdownOf, printedFigures } from './printed-figures.ts';
import type { PrintedFigure } from './printed-figures.ts';

export type ReportFigure = AnnualReport['figures'][number];
type ReportCell = ReportFigure['cells'][number];

/** The reports that we hold as printed, and the day whose evening they speak of. */
const published: { readonly [year: number]: { readonly asOf: string } } = { 2024: { asOf: '2025-02-20' } };
export const publishedYears: readonly number[] = Object.keys(published).map(Number);

/**
 * Printed beside computed, cell by cell, as of the report's own day. All figures are counted in one pass. Undefined for a
 * year of which we hold no report.
 */
export function annualReport(snapshot: Snapshot, year: number): AnnualReport | undefined {
  const report = published[year];
  if (report === undefined) return undefined;
  const printed = readPrinted(year);
  const notes = readNotes(year);
  const asOf = endOfDayInBrussels(plainDate(report.asOf));

  const asked = askedOf(printed);
  const answers = compute(snapshot, asOf, [...asked.values()]);
  const counts = new Map(
    [...asked.keys()].map((key, index) => [key, new Map((answers[index] ?? []).map(({ at, value }) => [at.join(' '), value]))]),
  );

  const figures = printedFigures.map((figure): ReportFigure => ({
    figure: figure.figure,
    title: figure.title,
    id: figure.indicator,
    printedIn: `Jaarverslag ${year} AgII, figuur ${figure.figure}`,
    dimensions: [...breakdownOf(figure).by],
    cells: printed
      .filter((cell) => cell.figure === figure.figure)
      .map((cell) =>
        compared(figure, cell, exchangedWith(cell, printed, notes), (period, region, category) =>
          countOf(counts, figure, period, region, category),
        ),
      ),
    notes: notes.filter((note) => note.figure === figure.figure).map(({ nl, en }) => ({ nl, en })),
  }));
  const cells = figures.flatMap((figure) => figure.cells);
  return {
    year,
    asOf,
    figures,
    cells: cells.length,
    differences: cells.filter(({ same, explained }) => !same && !explained).length,
    explained: cells.filter(({ explained }) => explained).length,
    synthetic: snapshot.demoFacts > 0,
  };
}

/** A printed figure as what it asks, with the periods for which it is printed. */
export interface AskedFigure {
  readonly figure: string;
  readonly title: PrintedFigure['title'];
  readonly indicator: string;
  readonly by: readonly string[];
  readonly area: readonly string[];
  /** The limits, area included, as a question is typed. */
  readonly where: string;
  readonly periods: readonly string[];
  /** Where it is printed as shares: of which codes of its category together, or null for all of them. */
  readonly shares: { readonly whole: readonly string[] | null } | null;
  readonly notes: readonly { readonly nl: string; readonly en: string }[];
}

/** The figures of a report and the day whose evening it speaks of. */
export function reportFigures(year: number): { readonly asOf: string; readonly figures: readonly AskedFigure[] } {
  const report = published[year];
  if (report === undefined) throw new RangeError(`No annual report of ${year} is held`);
  const printed = readPrinted(year);
  const notes = readNotes(year);
  return {
    asOf: report.asOf,
    figures: printedFigures.map((printedFigure) => typed(printedFigure)),
  };

  function typed(asked: PrintedFigure): AskedFigure {
    const { figure, title, indicator, area, whole } = asked;
    const { by, where } = breakdownOf(asked);
    return {
      figure,
      title,
      indicator,
      by,
      area,
      where: Object.entries(where)
        .map(([id, codes]) => `${id}:${codes.join('|')}`)
        .join(','),
      periods: [...new Set(printed.filter((cell) => cell.figure === figure).flatMap(periodsOf))],
      shares: printed.every((cell) => cell.figure !== figure || cell.measure === 'share')
        ? { whole: whole?.split('+') ?? null }
        : null,
      notes: notes.filter((note) => note.figure === figure).map(({ nl, en }) => ({ nl, en })),
    };
  }
}

/** What the report asks of the figures, each question once. */
export function reportRequests(year: number): readonly FigureRequest[] {
  return [...askedOf(readPrinted(year)).values()];
}

/** One question per figure and period; figures that ask the same share it. */
function askedOf(printed: readonly PrintedCell[]): ReadonlyMap<string, FigureRequest> {
  const asked = new Map<string, FigureRequest>();
  for (const figure of printedFigures) {
    const indicator = findIndicator(figure.indicator);
    if (indicator === undefined)
      throw new Error(`Figure ${figure.figure} asks an indicator that is not there: ${figure.indicator}`);
    for (const text of new Set(printed.filter((cell) => cell.figure === figure.figure).flatMap((cell) => periodsOf(cell)))) {
      const period = parsePeriod(text);
      if (period === undefined) throw new Error(`Figure ${figure.figure} is printed for something that is no period: ${text}`);
      asked.set(keyOf(figure, text), {
        indicator,
        period,
        ...breakdownOf(figure),
      });
    }
  }
  return asked;
}

function keyOf(figure: PrintedFigure, period: string): string {
  return [figure.indicator, figure.category ?? '', JSON.stringify(breakdownOf(figure).where), period].join(' ');
}

/** An evolution is printed for two years: '2023-2024'. */
function periodsOf({ measure, period }: PrintedCell): readonly string[] {
  return measure === 'evolution' ? period.split('-') : [period];
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countOf(counts: Counts, figure: PrintedFigure, period: string, region: string, category: string): number {
  const table = counts.get(keyOf(figure, period));
  const codes = category === '' ? ['total'] : category.split('+');
  const at = (code: string): string =>
    [...(figure.area.length === 0 ? [] : [region]), ...(figure.category === null ? [] : [code])].join(' ');
  return codes.reduce((sum, code) => sum + (table?.get(at(code)) ?? 0), 0);
}

function compared(
  figure: PrintedFigure,
  cell: PrintedCell,
  elsewhere: number | null,
  count: (period: string, region: string, category: string) => number,
): ReportCell {
  const computed = computedValue(figure, cell, count);
  const same = isSame(cell, computed);
  const exact = cell.measure === 'count';
  return {
    period: cell.period,
    at: [...(figure.area.length === 0 ? [] : [cell.region]), ...(figure.category === null ? [] : [cell.category])],
    labels: labelsOf(figure, cell),
    printed: cell.printed,
    computed: exact ? (computed ?? 0) : Math.round((computed ?? 0) * 100) / 100,
    unit: cell.unit,
    same,
    explained: !same && elsewhere !== null && computed === elsewhere,
    tolerance: exact ? null : '± 0,5',
  };
}

/** A printed percentage is whole: anything that rounds to it is the same, and on the border both neighbours are. */
function isSame({ measure, printed }: PrintedCell, computed: number | null): boolean {
  if (computed === null) return false;
  return measure === 'count' ? computed === printed : Math.abs(computed - printed) <= 0.5 + 1e-9;
}

/** What is printed in the place of this cell, where a note says that the rows of two regions stand exchanged. */
function exchangedWith(cell: PrintedCell, printed: readonly PrintedCell[], notes: readonly PrintedNote[]): number | null {
  const pair = notes.find(({ figure, exchanged }) => figure === cell.figure && exchanged?.includes(cell.region))?.exchanged;
  const other = pair?.find((region) => region !== cell.region);
  const twin = printed.find(
    ({ figure, measure, period, region, category }) =>
      region === other &&
      figure === cell.figure &&
      measure === cell.measure &&
      period === cell.period &&
      category === cell.category,
  );
  return twin?.printed ?? null;
}

/** Null where it cannot be computed. */
function computedValue(
  { whole = 'total' }: PrintedFigure,
  { measure, period, region, category }: PrintedCell,
  count: (period: string, region: string, category: string) => number,
): number | null {
  switch (measure) {
    case 'count':
      return count(period, region, category);
    case 'evolution': {
      const [before = '', after = ''] = period.split('-');
      return percentage(count(after, region, category) - count(before, region, category), count(before, region, category));
    }
    case 'share':
      return percentage(count(period, region, category), count(period, region, whole));
  }
}

/** Of nothing there is no share. */
function percentage(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100;
}

function labelsOf(figure: PrintedFigure, { region, category }: PrintedCell): ReportCell['labels'] {
  const indicator = findIndicator(figure.indicator);
  if (indicator === undefined) return [];
  const definition = describe(indicator);
  const words = (dimension: string, codes: string) =>
    codes
      .split('+')
      .map((code) => labelIn(definition, dimension, code))
      .reduce((joined, label) => ({ nl: `${joined.nl} + ${label.nl}`, en: `${joined.en} + ${label.en}` }));
  const where = figure.area.length === 0 ? [] : [words('region', region)];
  return [...where, ...(figure.category === null ? [] : [words(figure.category, category)])];
}
