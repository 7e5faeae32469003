import type { FigureTable } from '../endpoints.ts';
import type { ReceiptContent } from './receipt.ts';

/** A table with the very numbers of its receipt. */
export function shownUnder({ cells, total, facts, synthetic }: ReceiptContent, table: FigureTable): FigureTable {
  return {
    ...table,
    cells: cells.map(({ at, value, of }) => ({ at: [...at], value, ...(of !== undefined && { of: { ...of } }) })),
    total,
    facts,
    synthetic,
  };
}
