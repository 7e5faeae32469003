import type { Label } from '#src/reference/labels/label.ts';
import { agiiRegions, regionCodes } from '#src/reference/regions.ts';
import { reportFigures } from '../../figures/ask.ts';
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
  return figures.map((figure) => ({
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
