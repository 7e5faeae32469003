import { place } from '../explain.ts';
import type { Layout } from '../layout.ts';
import { written } from '../numbers.ts';
import { placeOf, type CheckedCell, type Finding } from '../table.ts';

/** A number that stands five times above or below all others of a series that is steady otherwise. */
export function seriesBreaks(layout: Layout): readonly Finding[] {
  const { cells, name, quoted } = layout.table;
  if (quoted) return [];
  const lines = new Map<string, CheckedCell[]>();
  cells.forEach((cell, index) => {
    if (cell.kind !== 'count' || !/^\d{4}(-(Q[1-4]|\d{2}))?$/u.test(cell.period)) return;
    const key = [cell.measure, cell.unit, cell.referenceDate, ...(layout.keys[index] ?? [])].join('¦');
    lines.set(key, [...(lines.get(key) ?? []), cell]);
  });
  return [...lines.values()].flatMap((line) => {
    const series = [...line].sort((a, b) => (a.period < b.period ? -1 : 1));
    if (series.length < 5 || new Set(series.map((each) => each.period)).size < series.length) return [];
    return series.flatMap((cell): readonly Finding[] => {
      const others = series.filter((each) => each !== cell).map((each) => each.value);
      const [least, most] = [Math.min(...others), Math.max(...others)];
      const steady = least >= 50 && most <= least * 1.6;
      if (!steady || (cell.value < most * 5 && cell.value > least / 5)) return [];
      const factor = cell.value === 0 ? null : Math.max(cell.value / most, least / cell.value);
      return [
        {
          kind: 'breaks-series',
          table: name,
          place: placeOf(cell),
          stated: written(cell.value, cell.decimals),
          computed: `${written(least)} – ${written(most)}`,
          confidence: factor !== null && factor > 8 ? 'likely' : 'possible',
          likelyCause: {
            nl: 'een cijfer te veel of te weinig, of een andere definitie in die periode',
            en: 'a digit too many or too few, or another definition in that period',
          },
          sentence: {
            nl: `${place(cell, 'nl')} is ${written(cell.value)}; alle andere perioden liggen tussen ${written(least)} en ${written(most)}.`,
            en: `${place(cell, 'en')} is ${written(cell.value)}; all other periods are between ${written(least)} and ${written(most)}.`,
          },
        },
      ];
    });
  });
}
