import { err, type Result } from '#src/kernel/result.ts';
import type { Sheet } from '#src/spreadsheets/sheet.ts';
import { blocksOf } from './blocks.ts';
import { longForm } from './long-form.ts';
import type { CheckedTable, Words } from './table.ts';
import { wideForm } from './wide-form.ts';

/** What somebody says about a table beside it: a row of an index. */
export interface Description {
  readonly title?: string;
  readonly dimensions?: readonly string[];
  readonly figure?: string;
  readonly source?: string;
}

export interface Unreadable {
  readonly table: string;
  readonly at: string;
  readonly says: Words;
}

/** All tables of a sheet, also when they stand under each other. */
export function asTables(sheet: Sheet, description: Description = {}): Result<readonly CheckedTable[], Unreadable> {
  const blocks = longForm(sheet, description) ? [sheet] : blocksOf(sheet);
  const { title: _, ...ofEach } = description;
  const own = blocks.length === 1 ? description : ofEach;
  const tables = blocks.flatMap((block) => {
    const table = asTable(block, own);
    return table.ok ? [table.value] : [];
  });
  return tables.length > 0 ? { ok: true, value: tables } : nothing(sheet);
}

/** A sheet as a table of numbers with labels: in long form (a row for each number) or in wide form (as printed). */
export function asTable(sheet: Sheet, description: Description = {}): Result<CheckedTable, Unreadable> {
  const table = longForm(sheet, description) ?? wideForm(sheet, description);
  if (table && table.cells.length > 0) return { ok: true, value: table };
  return nothing(sheet);
}

function nothing(sheet: Sheet): Result<never, Unreadable> {
  return err({
    table: sheet.name,
    at: 'A1',
    says: {
      nl: 'Er is geen tabel met getallen en labels in te vinden.',
      en: 'No table with numbers and labels can be found in it.',
    },
  });
}
