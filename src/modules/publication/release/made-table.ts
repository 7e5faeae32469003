import type { ProtectedTable } from '#src/figures-disclosure/tables.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { PublishedTable } from '../published-table.ts';

/** What a check makes of a table: fixed from then on, and the very content that comes out with the release. */
export type TableContent = Pick<
  PublishedTable,
  'id' | 'title' | 'indicator' | 'period' | 'asOf' | 'by' | 'where' | 'receipt' | 'cells' | 'protection' | 'notes' | 'synthetic'
>;

export interface MadeTable {
  readonly content: TableContent;
  /** The numbers before protection, cell by cell as in `content`: the gate compares these; they never leave the office. */
  readonly exact: readonly (number | null)[];
  /**
   * What it says of counts and sums, for the audit of what is published together: kept where more is known in the house than is
   * shown (the terms of a ratio, contributions to a sum). Otherwise it is what stands there.
   */
  readonly statements?: readonly ProtectedTable[];
  /** As the question named it: '2024', '2024-Q4'. */
  readonly periodName: string;
}

const total: Label = { nl: 'Totaal', en: 'Total' };

/** The words for one code of a table. */
export function cellLabel({ indicator, by }: Pick<TableContent, 'indicator' | 'by'>, place: number, code: string): Label {
  if (code === 'total') return total;
  const dimension = indicator.dimensions.find(({ id }) => id === by[place]);
  return dimension?.values.find((value) => value.code === code)?.label ?? { nl: code, en: code };
}

/** Where a cell stands when the table is written as rows under a header, as in every export: 'B7'. */
export function placeOfCell({ by }: Pick<TableContent, 'by'>, row: number): string {
  return `${'ABCDEFGH'[by.length] ?? 'H'}${row + 2}`;
}
