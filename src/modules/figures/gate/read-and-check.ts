import { asTables } from '#src/figures-gate/as-table.ts';
import { checkTables } from '#src/figures-gate/check-tables.ts';
import type { CheckedTable } from '#src/figures-gate/table.ts';
import { readTable } from '#src/spreadsheets/read-table.ts';
import { usualLimits, type Sheet } from '#src/spreadsheets/sheet.ts';
import type { CheckAnswer } from './endpoints.ts';

/** An answer is made while somebody waits: what one upload may ask is kept small. */
const limits = {
  ...usualLimits,
  bytes: 4_000_000,
  unpackedBytes: 40_000_000,
  sheets: 30,
  rows: 5_000,
  columns: 200,
  cells: 60_000,
};
const shown = { rows: 400, columns: 40 };

export interface Uploaded {
  readonly name: string;
  readonly base64: string;
}

export type Checked = Omit<CheckAnswer, 'downloads'>;

/** The uploaded files as tables, and what cannot be true in them together. */
export async function readAndCheck(files: readonly Uploaded[]): Promise<Checked> {
  const answer: Omit<Checked, 'findings'> = { tables: [], unread: [] };
  const tables: CheckedTable[] = [];
  let cells = 0;
  for (const { name, base64 } of files) {
    const read = await readTable(Buffer.from(base64, 'base64'), name, { ...limits, cells: Math.max(1, limits.cells - cells) });
    if (!read.ok) {
      answer.unread.push({ file: name, at: read.error.at, says: read.error.says });
      continue;
    }
    for (const sheet of read.value) {
      if (sheet.rows.length === 0) continue;
      cells += sheet.rows.reduce((sum, row) => sum + row.length, 0);
      // Two sheets of two files may have one name.
      const own = read.value.length === 1 ? name : `${name} – ${sheet.name}`;
      const found = asTables({ ...sheet, name: own });
      if (!found.ok) answer.unread.push({ file: own, at: found.error.at, says: found.error.says });
      else {
        tables.push(...found.value);
        answer.tables.push(show(sheet, own, name));
      }
    }
  }
  const findings = checkTables(tables);
  return { ...answer, findings: findings.map((each) => ({ ...each, place: { ...each.place, labels: [...each.place.labels] } })) };
}

function show(sheet: Sheet, name: string, file: string): CheckAnswer['tables'][number] {
  return {
    name,
    file,
    rows: sheet.rows.slice(0, shown.rows).map((row) => row.slice(0, shown.columns).map((cell) => cell.text.slice(0, 200))),
    cut: sheet.rows.length > shown.rows || sheet.rows.some((row) => row.length > shown.columns),
    remarks: sheet.remarks.slice(0, 20).map(({ at, says }) => ({ at, says })),
  };
}
