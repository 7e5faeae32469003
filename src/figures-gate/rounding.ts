import { normal } from './labels.ts';
import type { CheckedCell, CheckedTable } from './table.ts';

const said =
  /afrond|afgerond|arrondi|round(ed|ing)|gerundet|rundung|in duizend|in miljoen|in thousand|in million|x ?1[. ]?000|en milliers|en millions|in tausend|in millionen/u;

/**
 * How far each count may be from what was counted: where all numbers of a table are multiples of 3, 5, 10, 100 or 1000 they were
 * rounded to it, each by itself, and their sum is no longer the total.
 */
export function roundingOf(table: CheckedTable): number {
  const values = table.cells.filter((cell) => isCounted(cell) && cell.value !== 0).map((cell) => Math.abs(cell.value));
  const speaks = said.test(normal(`${table.title} ${table.notes ?? ''}`));
  if (values.length < (speaks ? 3 : 8)) return speaks ? 0.5 : 0;
  for (const base of [1000, 500, 100, 50, 10, 5]) if (values.every((value) => value % base === 0)) return base / 2;
  // Multiples of three are rarer by intent than by chance: more of them are asked.
  if (values.length >= (speaks ? 6 : 12) && values.every((value) => value % 3 === 0)) return 2;
  return speaks ? 0.5 : 0;
}

function isCounted(cell: CheckedCell): boolean {
  return cell.kind === 'count' || cell.kind === 'amount';
}
