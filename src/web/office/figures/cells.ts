import type { FigureTable } from '#src/modules/figures/endpoints.ts';
import type { Words } from '#src/web/ui/language.tsx';

export const TOTAL = 'total';

export interface Head {
  readonly code: string;
  readonly label: Words;
}

/** A figure as rows and columns: the first dimension down, the second across. */
export interface Grid {
  readonly rows: readonly Head[];
  /** Empty where there is no second dimension. */
  readonly columns: readonly Head[];
  /** Null is "not available": a ratio of nothing. */
  value(row: string, column: string | null): number | null;
}

/** Only codes that occur; in the order of the definition, which is the order of the printed reports. */
export function gridOf(table: FigureTable): Grid {
  const values = new Map(table.cells.map((cell) => [cell.at.join('\u0000'), cell.value]));
  const find = (row: string, column: string | null) => values.get(column === null ? row : `${row}\u0000${column}`);
  const heads = (place: 0 | 1): readonly Head[] => {
    const dimension = table.definition.dimensions.find(({ id }) => id === table.by[place]);
    // A count of nothing is no row; a ratio of nothing is one, because it says that there is none.
    const occurring = new Set(
      table.cells.filter((cell) => cell.value !== 0 || cell.of !== undefined).map((cell) => cell.at[place]),
    );
    return dimension?.values.filter(({ code }) => occurring.has(code)) ?? [];
  };
  const twoWay = table.by.length > 1;
  const rows = heads(0);
  const columns = twoWay ? heads(1) : [];
  return {
    rows,
    columns,
    value: (row, column) => {
      const found = find(row, twoWay ? (column ?? TOTAL) : null);
      if (found !== undefined) return found;
      return table.definition.derived === null ? sum(rows, columns, row, column, find) : null;
    },
  };
}

/** A total that the server did not send; only for figures that add up, which are the ones that come without. */
function sum(
  rows: readonly Head[],
  columns: readonly Head[],
  row: string,
  column: string | null,
  find: (row: string, column: string | null) => number | null | undefined,
): number {
  const down = row === TOTAL ? rows.map(({ code }) => code) : [row];
  const across = columns.length === 0 ? [null] : column === null ? columns.map(({ code }) => code) : [column];
  return down.reduce((all, r) => all + across.reduce((part, c) => part + (find(r, c) ?? 0), 0), 0);
}
