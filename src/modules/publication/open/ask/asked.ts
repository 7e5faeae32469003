import { z } from 'zod';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { OpenTrouble } from '../trouble.ts';

/** What a reader asks, as the form and the address have it. */
export interface Asked {
  readonly figure: string;
  readonly rows: string;
  readonly columns: string;
  readonly period: string;
  /** The first of several periods beside each other, of which `period` is the last; empty where it stands alone. */
  readonly since: string;
  /** The extraction it is asked of; the newest where the address names none. */
  readonly asOf: string;
  /** Codes by dimension; a dimension that is not named is not limited. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const name = z
  .string()
  .regex(/^[a-zA-Z0-9-]{0,60}$/)
  .default('');
const schema = z.object({
  figure: name,
  rows: name,
  columns: name,
  period: z
    .string()
    .regex(/^(?:\d{4}(?:-Q[1-4])?|\d{4}-\d{2}-\d{2})?$/)
    .default(''),
  since: z
    .string()
    .regex(/^(?:\d{4}(?:-Q[1-4])?)?$/)
    .default(''),
  asOf: z
    .string()
    .regex(/^(?:\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z)?$/)
    .default(''),
});
const FILTERS = 400;

/** Throws where the address holds what a form of ours never sends. */
export function readAsked(query: URLSearchParams): Asked {
  const single = ['figure', 'rows', 'columns', 'period', 'since', 'asOf'] as const;
  if (single.some((key) => query.getAll(key).length > 1)) throw new OpenTrouble(400);
  const parsed = schema.safeParse(Object.fromEntries(query));
  const filters = [...query].filter(([key]) => key.startsWith('f.'));
  const fine = filters.every(([key, code]) => /^f\.[a-zA-Z]{1,40}$/.test(key) && /^[\w-]{1,60}$/.test(code));
  if (!parsed.success || !fine || filters.length > FILTERS) throw new OpenTrouble(400);
  const byDimension: Record<string, string[]> = {};
  for (const [key, code] of filters) (byDimension[key.slice(2)] ??= []).push(code);
  return { ...parsed.data, filters: byDimension };
}

/** The same question is one address, in whatever order it was typed. */
export function questionOf({ figure, rows, columns, period, since, asOf, filters }: Asked): string {
  const query = new URLSearchParams({ figure });
  for (const [key, value] of Object.entries({ rows, columns, period, since, asOf })) if (value !== '') query.set(key, value);
  for (const dimension of Object.keys(filters).sort())
    for (const code of [...new Set(filters[dimension])].sort()) query.append(`f.${dimension}`, code);
  return query.toString();
}

/** What of the question the figure does not have; null where it has everything. */
export function unknownIn({ rows, columns, filters }: Asked, { dimensions }: DefinitionView): string | null {
  const known = new Map(dimensions.map(({ id, values }) => [id, values.map(({ code }) => code)]));
  const axis = [rows, columns].find((id) => id !== '' && !known.has(id));
  if (axis !== undefined) return axis;
  for (const [id, codes] of Object.entries(filters)) {
    const unknown = known.has(id) ? codes.find((code) => known.get(id)?.includes(code) !== true) : id;
    if (unknown !== undefined) return unknown;
  }
  return null;
}

/** How many cells the answer would have for one period, totals included. */
export function cellsOf({ rows, columns, filters }: Asked, { dimensions }: DefinitionView): number {
  return [rows, columns]
    .filter((id) => id !== '')
    .map((id) => (new Set(filters[id]).size || (dimensions.find((dimension) => dimension.id === id)?.values.length ?? 0)) + 1)
    .reduce((product, count) => product * count, 1);
}
