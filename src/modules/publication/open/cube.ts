import { dimensionOf } from './open-table.ts';
import type { OpenTable } from './open-table.ts';

export type Value = Omit<OpenTable['cells'][number], 'at'>;

/** A table with every combination of its codes, in the order of the definition, totals last. */
export interface Cube {
  readonly codes: readonly (readonly string[])[];
  /** The last dimension runs fastest; one for a table without dimensions. */
  readonly cells: readonly (Value & { readonly at: readonly string[] })[];
  readonly at: (codes: readonly string[]) => Value;
}

/** What is not listed was not counted. */
export function cubeOf(table: OpenTable): Cube {
  const given = new Map(table.cells.map((cell) => [cell.at.join('\0'), cell]));
  const codes = table.by.map((id, index) => {
    const present = new Set(table.cells.map(({ at }) => at[index] ?? ''));
    const known = dimensionOf(table, id)?.values.map(({ code }) => code) ?? [];
    const others = [...present].filter((code) => code !== 'total' && !known.includes(code)).sort();
    return [...known.filter((code) => present.has(code)), ...others, ...(present.has('total') ? ['total'] : [])];
  });
  const at = (place: readonly string[]): Value => {
    // The engine writes the total of a table without dimensions as one cell, whatever its place is called.
    const { value, shown, why, of } = (table.by.length === 0 ? table.cells[0] : given.get(place.join('\0'))) ?? absentOf(table);
    return { value, shown, ...(why !== undefined && { why }), ...(of !== undefined && { of }) };
  };
  return { codes, at, cells: combinations(codes).map((place) => ({ at: place, ...at(place) })) };
}

/** Of nothing there is no ratio. */
function absentOf({ origin, indicator }: OpenTable): Value {
  if (origin.type === 'edition' && origin.withdrawn !== null) return { value: null, shown: 'withdrawn' };
  return indicator.derived === null ? { value: 0, shown: 'exact' } : { value: null, shown: 'hidden', why: 'part' };
}

function combinations(codes: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return codes.reduce<readonly (readonly string[])[]>(
    (places, next) => places.flatMap((place) => next.map((code) => [...place, code])),
    [[]],
  );
}

const moment = /^(?:19|20)\d{2}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$/;

/** Whether the codes of a dimension are years, quarters or months. */
export function isTime(codes: readonly string[]): boolean {
  const parts = codes.filter((code) => code !== 'total');
  return parts.length > 1 && parts.every((code) => moment.test(code));
}
