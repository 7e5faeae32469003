import type { ExactCell, ExactTable } from './tables.ts';

/**
 * Every cell of the breakdown with all its totals, in the order of the codes, 'total' after them; the grand total is the last. A
 * cell that the table does not have is zero.
 */
export function frameOf({ by, where, codes, cells }: Pick<ExactTable, 'by' | 'where' | 'codes' | 'cells'>): readonly ExactCell[] {
  const given = new Map(cells.map((cell) => [cell.at.join('\0'), cell]));
  const sides = by.map((dimension, place) => {
    const named = codes[dimension] ?? [];
    const found = cells.flatMap(({ at }) => (at[place] === undefined || at[place] === 'total' ? [] : [at[place]]));
    const allowed = where[dimension];
    // A code that the definition does not name (a fact without one) stands last, where it occurs at all.
    const all = [...new Set([...named, ...found])];
    return [...(allowed === undefined ? all : all.filter((code) => allowed.includes(code))), 'total'];
  });
  const places = sides.reduce<readonly (readonly string[])[]>(
    (rows, side) => rows.flatMap((row) => side.map((code) => [...row, code])),
    [[]],
  );
  const order = (at: readonly string[]) => at.reduce((sum, code) => sum * 2 + (code === 'total' ? 1 : 0), 0);
  return places
    .map((at) => given.get(at.join('\0')) ?? { at, value: 0, key: 0 })
    .map((cell, index) => ({ cell, index }))
    .sort((a, b) => order(a.cell.at) - order(b.cell.at) || a.index - b.index)
    .map(({ cell }) => cell);
}
