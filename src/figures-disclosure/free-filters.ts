import type { TableSubject } from './tables.ts';

/** Codes that stand together under one name: the regions of the agency. */
export type NamedGroups = Readonly<Record<string, readonly (readonly string[])[]>>;

/**
 * The dimension by which a reader limits a question too freely: to more than one code, and neither to all nor to a group with a
 * name. Any choice of codes makes ever new differences in the same few people, of which the noise averages out.
 */
export function tooFreeFilter({ where, codes }: Pick<TableSubject, 'where' | 'codes'>, groups: NamedGroups): string | null {
  const same = (some: readonly string[], others: readonly string[]) =>
    new Set(some).size === new Set(others).size && others.every((code) => some.includes(code));
  const found = Object.entries(where).find(
    ([dimension, chosen]) =>
      new Set(chosen).size > 1 && ![codes[dimension] ?? [], ...(groups[dimension] ?? [])].some((group) => same(chosen, group)),
  );
  return found?.[0] ?? null;
}
