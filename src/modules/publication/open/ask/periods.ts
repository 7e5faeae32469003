import type { Label } from '#src/reference/labels/label.ts';
import type { Asked } from './asked.ts';

/** So many passes over the facts one question may cost. */
export const MOST_PERIODS = 16;

/** The years or the quarters from `since` to `period`; the period alone without it. Null where they are no such row. */
export function periodsAsked({ since, period }: Pick<Asked, 'since' | 'period'>): readonly string[] | null {
  if (since === '' || since === period) return [period];
  const first = placeOf(since);
  const last = placeOf(period);
  if (first === null || last === null || first.step !== last.step) return null;
  const count = last.at - first.at + 1;
  if (count < 2 || count > MOST_PERIODS) return null;
  return Array.from({ length: count }, (_, index) =>
    first.step === 'year' ? String(first.at + index) : quarterName(first.at + index),
  );
}

/** Years, or quarters, counted from the same beginning. */
function placeOf(period: string): { readonly step: 'year' | 'quarter'; readonly at: number } | null {
  const found = /^(\d{4})(?:-Q([1-4]))?$/.exec(period);
  if (found === null) return null;
  const year = Number(found[1]);
  return found[2] === undefined ? { step: 'year', at: year } : { step: 'quarter', at: year * 4 + Number(found[2]) - 1 };
}

function quarterName(at: number): string {
  return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
}

const shortDay = {
  nl: new Intl.DateTimeFormat('nl-BE', { dateStyle: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeZone: 'UTC' }),
};

/** The head of its column: '2024', 'K1 2024', and of a stock the day it stands. */
export function periodName(period: string, kind: 'flow' | 'stock', lastDay: string): Label {
  if (kind === 'stock') return { nl: shortDay.nl.format(Date.parse(lastDay)), en: shortDay.en.format(Date.parse(lastDay)) };
  const [year = period, quarter] = period.split('-Q');
  return quarter === undefined ? { nl: year, en: year } : { nl: `K${quarter} ${year}`, en: `Q${quarter} ${year}` };
}
