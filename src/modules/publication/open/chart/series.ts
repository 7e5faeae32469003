import { cubeOf, isTime } from '../cube.ts';
import type { Value } from '../cube.ts';
import type { OpenTable } from '../open-table.ts';

/** What a drawing of a table shows: a slice of it, without totals. */
export interface Drawing {
  readonly look: 'bars' | 'lines';
  /** Dimension of the categories, and their codes. */
  readonly along: string;
  readonly categories: readonly string[];
  /** Dimension of the series; null where there is one series. */
  readonly across: string | null;
  readonly series: readonly { readonly code: string; readonly values: readonly Value[] }[];
  /** How many categories there were, where not all are drawn. */
  readonly outOf: number | null;
  /** How many series there were, where each is drawn by itself: more lines than can be told apart in one drawing. */
  readonly apart: number | null;
}

const MANY_SERIES = 4;
const MANY_CATEGORIES = 25;
/** So many drawings beside each other; of more series the largest are drawn. */
const MANY_DRAWINGS = 12;

/**
 * Years, quarters and months make lines, of more than four series a drawing for each on one scale; anything else bars, the dimension
 * with the most parts down the side. Other dimensions are drawn by their total. Null where there is nothing to compare, or a value below zero, or no total to draw by.
 */
export function drawingOf(table: OpenTable): Drawing | null {
  if (table.by.length === 0 || table.cells.some(({ value }) => value !== null && value < 0)) return null;
  const cube = cubeOf(table);
  const parts = cube.codes.map((codes) => codes.filter((code) => code !== 'total'));
  const time = cube.codes.findIndex(isTime);
  // Over the dimension of which the shares are taken they are a hundred together: that one is drawn.
  const over = table.indicator.derived?.denominator.over ?? [];
  const shares = table.by.findIndex((id) => over.includes(id));
  const along = time === -1 ? (shares === -1 ? indexOfMost(parts) : shares) : time;
  const few = parts.findIndex((codes, index) => index !== along && codes.length > 1 && codes.length <= MANY_SERIES);
  const many = time === -1 || few !== -1 ? -1 : parts.findIndex((codes, index) => index !== along && codes.length > MANY_SERIES);
  const across = few === -1 ? many : few;
  const fixed = table.by.map((_, index) => {
    if (index === along || index === across) return null;
    return parts[index]?.length === 1 ? (parts[index][0] ?? 'total') : 'total';
  });
  if (fixed.some((code, index) => code !== null && !(cube.codes[index] ?? []).includes(code))) return null;
  const at = (category: string, one: string) => cube.at(fixed.map((code, index) => code ?? (index === along ? category : one)));
  const all = parts[along] ?? [];
  if (all.length < 2) return null;
  const ones = across === -1 ? [''] : (parts[across] ?? []);
  const sizeOf = (category: string) => Math.max(...ones.map((one) => at(category, one).value ?? 0));
  const look = time === -1 ? 'bars' : 'lines';
  const categories =
    look === 'lines' || all.length <= MANY_CATEGORIES
      ? all
      : all.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MANY_CATEGORIES);
  const every = ones.map((code) => ({ code, values: categories.map((category) => at(category, code)) }));
  const series = many === -1 ? every : largest(every);
  if (!series.some(({ values }) => values.some(({ value }) => value !== null && value > 0))) return null;
  return {
    look,
    along: table.by[along] ?? '',
    categories,
    across: across === -1 ? null : (table.by[across] ?? null),
    series,
    outOf: categories.length === all.length ? null : all.length,
    apart: many === -1 ? null : every.length,
  };
}

/** In their own order; of too many the largest. One that shows no number says nothing. */
function largest(series: Drawing['series']): Drawing['series'] {
  const most = ({ values }: Drawing['series'][number]) => Math.max(...values.map(({ value }) => value ?? -1));
  const kept = new Set(
    series
      .filter((one) => most(one) > 0)
      .toSorted((a, b) => most(b) - most(a))
      .slice(0, MANY_DRAWINGS),
  );
  return series.filter((one) => kept.has(one));
}

function indexOfMost(parts: readonly (readonly string[])[]): number {
  const most = Math.max(...parts.map(({ length }) => length));
  return parts.findIndex(({ length }) => length === most);
}
