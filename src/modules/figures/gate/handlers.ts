import writeExcelFile from 'write-excel-file/node';
import { asTable } from '#src/figures-gate/as-table.ts';
import { checkTables } from '#src/figures-gate/check-tables.ts';
import type { CheckedTable, Finding } from '#src/figures-gate/table.ts';
import { mount } from '#src/platform/http.ts';
import type { Mounted } from '#src/platform/http.ts';
import { readTable } from '#src/spreadsheets/read-table.ts';
import { usualLimits, type Sheet } from '#src/spreadsheets/sheet.ts';
import { csv } from '../exports/csv.ts';
import { checkFigures, type CheckAnswer } from './endpoints.ts';

/** An answer is made while others wait: what one upload may ask is kept small. */
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

export const gateHandlers: readonly Mounted[] = [
  mount(checkFigures, async ({ body }) => {
    const answer: Omit<CheckAnswer, 'findings' | 'downloads'> = { tables: [], unread: [] };
    const tables: CheckedTable[] = [];
    let cells = 0;
    for (const { name, base64 } of body.files) {
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
        const table = asTable({ ...sheet, name: own });
        if (!table.ok) answer.unread.push({ file: own, at: table.error.at, says: table.error.says });
        else {
          tables.push(table.value);
          answer.tables.push(show(sheet, own, name));
        }
      }
    }
    const findings = checkTables(tables);
    return {
      ...answer,
      findings: findings.map((each) => ({ ...each, place: { ...each.place, labels: [...each.place.labels] } })),
      downloads: await downloads(findings, body.language),
    };
  }),
];

function show(sheet: Sheet, name: string, file: string): CheckAnswer['tables'][number] {
  return {
    name,
    file,
    rows: sheet.rows.slice(0, shown.rows).map((row) => row.slice(0, shown.columns).map((cell) => cell.text.slice(0, 200))),
    cut: sheet.rows.length > shown.rows || sheet.rows.some((row) => row.length > shown.columns),
    remarks: sheet.remarks.slice(0, 20).map(({ at, says }) => ({ at, says })),
  };
}

const headers = {
  nl: ['Tabel', 'Plaats', 'Gedrukt', 'Berekend', 'Bevinding', 'Wellicht', 'Zekerheid'],
  en: ['Table', 'Place', 'Stated', 'Computed', 'Finding', 'Likely cause', 'Confidence'],
} as const;

async function downloads(findings: readonly Finding[], language: 'nl' | 'en'): Promise<CheckAnswer['downloads']> {
  if (findings.length === 0) return { csv: '', xlsx: '' };
  const lines = findings.map((each) => [
    each.table,
    each.place.at,
    each.stated,
    each.computed,
    each.sentence[language],
    each.likelyCause[language],
    each.confidence,
  ]);
  // Text cells stay text cells: nothing that stood in the files is read as a formula.
  const data = [headers[language], ...lines].map((line, row) =>
    line.map((value) => ({ value, type: String, wrap: true, ...(row === 0 && { fontWeight: 'bold' as const }) })),
  );
  const columns = [34, 12, 16, 26, 70, 46, 14].map((width) => ({ width }));
  const file = await writeExcelFile([
    { data, sheet: language === 'nl' ? 'Bevindingen' : 'Findings', columns, stickyRowsCount: 1 },
  ]).toBuffer();
  return { csv: csv([[...headers[language]], ...lines]), xlsx: Buffer.from(file).toString('base64') };
}
