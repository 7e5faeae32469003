import { endOfDayInBrussels } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { FigureRequest } from '#src/modules/figures/engine/compute.ts';
import { parsePeriod } from '#src/modules/figures/engine/period.ts';
import { indicators } from '#src/modules/figures/indicators.ts';
import { reportRequests } from '#src/modules/figures/report/annual-report.ts';

/** The end of the day to which the annual report 2024 looks back. */
export const reportDay = endOfDayInBrussels(plainDate('2025-02-20'));

/**
 * The whole figure book for 2024: what the annual report asks (by region and category, with the year before for the evolutions),
 * and every indicator that it does not print, by its first two dimensions.
 */
export function figureBook(): readonly FigureRequest[] {
  const printed = reportRequests(2024);
  const asked = new Set(printed.map(({ indicator }) => indicator.id));
  const period = parsePeriod('2024');
  if (period === undefined) throw new Error('2024 is a year');
  const others = indicators
    .filter(({ id }) => !asked.has(id))
    .map((indicator): FigureRequest => ({ indicator, period, by: indicator.dimensions.slice(0, 2).map(({ id }) => id) }));
  return [...printed, ...others];
}
