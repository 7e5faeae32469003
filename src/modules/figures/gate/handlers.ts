import writeExcelFile from 'write-excel-file/node';
import { textCell } from '#src/spreadsheets/text-cell.ts';
import { mount } from '#src/platform/http.ts';
import type { Mounted } from '#src/platform/http.ts';
import { csv } from '../exports/csv.ts';
import { checkFigures, type CheckAnswer, type FindingView } from './endpoints.ts';
import { checkInThread } from './in-thread.ts';
import type { Checked } from './read-and-check.ts';

const tooLong = {
  nl: 'Nakijken vraagt te veel rekenwerk: geef minder bestanden tegelijk, of kleinere tabellen.',
  en: 'Checking takes too much computing: give fewer files at a time, or smaller tables.',
};

export const gateHandlers: readonly Mounted[] = [
  mount(checkFigures, async ({ body }) => {
    const gaveUp = (): Checked => ({
      tables: [],
      unread: body.files.map(({ name }) => ({ file: name, at: '', says: tooLong })),
      findings: [],
    });
    const checked = (await checkInThread(body.files)) ?? gaveUp();
    return { ...checked, downloads: await downloads(checked.findings, body.language) };
  }),
];

const headers = {
  nl: ['Tabel', 'Plaats', 'Gedrukt', 'Berekend', 'Bevinding', 'Wellicht', 'Zekerheid'],
  en: ['Table', 'Place', 'Stated', 'Computed', 'Finding', 'Likely cause', 'Confidence'],
} as const;

async function downloads(findings: readonly FindingView[], language: 'nl' | 'en'): Promise<CheckAnswer['downloads']> {
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
    line.map((value) => ({ ...textCell(value), wrap: true, ...(row === 0 && { fontWeight: 'bold' as const }) })),
  );
  const columns = [34, 12, 16, 26, 70, 46, 14].map((width) => ({ width }));
  const file = await writeExcelFile([
    { data, sheet: language === 'nl' ? 'Bevindingen' : 'Findings', columns, stickyRowsCount: 1 },
  ]).toBuffer();
  return { csv: csv([[...headers[language]], ...lines]), xlsx: Buffer.from(file).toString('base64') };
}
