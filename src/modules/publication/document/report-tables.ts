import type { Label } from '#src/reference/labels/label.ts';
import { agiiRegions, regionCodes } from '#src/reference/regions.ts';
import { describe, figureBook, reportFigures } from '../../figures/ask.ts';
import type { AskedFigure } from '../../figures/ask.ts';
import type { TableSpec } from '../release/release.ts';

/** A figure of the annual report with the tables that answer it, one per printed period. */
export interface ReportTables {
  readonly figure: AskedFigure;
  readonly tables: readonly TableSpec[];
}

/** The figures of the printed report as tables to release; figures that ask the same share them. As of the report's own day. */
export function reportTables(year: number): readonly ReportTables[] {
  const { asOf, figures } = reportFigures(year);
  return figures
    .flatMap((figure) => [figure, ...ratiosAfter(figure)])
    .map((figure) => ({
      figure,
      tables: figure.periods.map((period) => ({
        id: idOf(figure, period),
        indicator: figure.indicator,
        period,
        by: figure.by.join(','),
        where: figure.where,
        asOf,
        title: titleOf(figure, period),
        notes: [],
      })),
    }));
}

/** Rates that the report prints in its text, and the means of figure 25: after the figure of their counts, with its regions and years. */
const ratios: Readonly<Record<string, { readonly number: string; readonly id: string }>> = {
  '19': { number: '19a', id: 'mo-exemption-tests-pass-rate' },
  '21': { number: '21a', id: 'mo-tests-pass-rate' },
  '24': { number: '25', id: 'mo-mean-learners-per-course' },
  '27': { number: '27a', id: 'mo-decisions-pass-rate' },
};

function ratiosAfter(figure: AskedFigure): readonly AskedFigure[] {
  const { number, id } = ratios[figure.figure] ?? {};
  const found = figureBook.find((each) => each.id === id);
  if (number === undefined || found === undefined) return [];
  const { title, dimensions } = describe(found);
  const by = figure.by.filter((dimension) => dimension === 'region' && dimensions.some((known) => known.id === dimension));
  return [{ ...figure, figure: number, title, indicator: found.id, by, shares: null, notes: [] }];
}

function idOf({ indicator, by, area }: AskedFigure, period: string): string {
  return [indicator, areaOf(area), 'by', ...by, period]
    .filter((part) => part !== '')
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

function areaOf(area: readonly string[]): string {
  if (area.length === 0 || area.length === regionCodes.length) return 'flanders-and-brussels';
  if (area.length === agiiRegions.length) return 'agii';
  return area.length === 1 ? (area[0] ?? '') : 'agii-without-brussels';
}

/** As printed, with the period where the title does not say it. */
function titleOf({ title }: AskedFigure, period: string): Label {
  const plain = (text: string) => text.replace(/ \([^)]*\)$/, '');
  const named = (text: string) => (text.includes(period.slice(0, 4)) ? plain(text) : `${plain(text)}, ${period}`);
  return { nl: named(title.nl), en: named(title.en) };
}
