import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { zipOf, type Part } from '#test/support/zip.ts';
import { readTable } from './read-table.ts';
import { usualLimits, type Sheet, type TableProblem } from './sheet.ts';

const text = (words: string) => new TextEncoder().encode(words);

async function sheets(bytes: Uint8Array, name = 'tabel.csv'): Promise<readonly Sheet[]> {
  const read = await readTable(bytes, name, usualLimits);
  if (!read.ok) throw new Error(`${read.error.code} ${read.error.at}`);
  return read.value;
}

async function refusal(
  bytes: Uint8Array,
  name = 'tabel.xlsx',
  limits = usualLimits,
): Promise<Pick<TableProblem, 'code' | 'at'> | null> {
  const read = await readTable(bytes, name, limits);
  return read.ok ? null : { code: read.error.code, at: read.error.at };
}

const grid = (read: readonly Sheet[]) => read.map((sheet) => sheet.rows.map((row) => row.map((cell) => cell.text)));

test('CSV in the ways that people send it', async () => {
  const rows = [
    ['Regio', 'Aantal'],
    ['Liège', '1.234,5'],
    ['a;"b"', '2'],
  ];
  const csv = 'Regio;Aantal\r\nLiège;1.234,5\r\n"a;""b""";2\r\n';
  const latin = Uint8Array.from(csv, (sign) => sign.charCodeAt(0));
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')]);
  expect(grid(await sheets(text(csv)))).toEqual([rows]);
  expect(grid(await sheets(text(`\u{feff}${csv}`)))).toEqual([rows]);
  expect(grid(await sheets(latin))).toEqual([rows]);
  expect(grid(await sheets(wide))).toEqual([rows]);
  expect(grid(await sheets(text('a\tb\n1\t2')))).toEqual([
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ]);
  expect(grid(await sheets(text('a,b\n"x\ny",2\n')))).toEqual([
    [
      ['a', 'b'],
      ['x\ny', '2'],
    ],
  ]);
});

test('CSV that is refused, with the place', async () => {
  expect(await refusal(new Uint8Array(), 'leeg.csv')).toEqual({ code: 'empty', at: 'leeg.csv' });
  expect(await refusal(text('a,b\n"open'), 'x.csv')).toEqual({ code: 'malformed', at: 'A2' });
  expect(await refusal(text('a,b\n"x"y,1'), 'x.csv')).toEqual({ code: 'malformed', at: 'A2' });
  expect(await refusal(Uint8Array.of(1, 0, 0, 2, 0, 0), 'x.csv')).toEqual({ code: 'unknownFormat', at: 'x.csv' });
  expect(await refusal(text(`${','.repeat(600)}\n`), 'x.csv')).toEqual({ code: 'tooManyColumns', at: 'SG1' });
});

test('a million rows are refused at once', async () => {
  const bytes = text('a,1\n'.repeat(1_000_000));
  const started = performance.now();
  expect(await refusal(bytes, 'x.csv')).toMatchObject({ code: 'tooManyRows', at: 'A50001' });
  expect(performance.now() - started).toBeLessThan(2000);
});

test('an Excel file as Excel writes it', async () => {
  const sheet = utils.aoa_to_sheet([
    ['Regio', '2024', 'Aandeel'],
    ['Noord & "Zuid"', 1234.5, 0.125],
    ['Oost', '12', null],
  ]);
  (sheet['C2'] as { z?: string }).z = '0.0%';
  sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 3, c: 0 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Blad één');
  const [read] = await sheets(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer), 'x.xlsx');
  expect(read?.name).toBe('Blad één');
  expect(read?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
    ['Regio', '2024', 'Aandeel'],
    ['Noord & "Zuid"', '1234.5', '12.5%'],
    ['Oost', '12'],
  ]);
  expect(read?.rows[1]?.[1]).toEqual({ at: 'B2', value: 1234.5, text: '1234.5', formula: false });
  expect(read?.remarks.map((remark) => remark.at)).toEqual(['B3', 'A3:A4']);
});

test('a day is read as a day, and not as the number that Excel keeps it as', async () => {
  const sheet = utils.aoa_to_sheet([
    ['Regio', 45292, 45323],
    ['Oost', 3, 4],
  ]);
  for (const at of ['B1', 'C1']) (sheet[at] as { z?: string }).z = at === 'B1' ? 'dd/mm/yyyy' : 'mmm yyyy';
  const made = { SheetNames: ['A'], Sheets: { A: sheet } };
  const [read] = await sheets(new Uint8Array(write(made, { type: 'buffer', bookType: 'xlsx' }) as Buffer), 'x.xlsx');
  expect(read?.rows[0]?.map((cell) => cell.text)).toEqual(['Regio', '2024-01-01', '2024-02']);
});

test.each([
  ['a;1,5;2,5\nb;3,5;4,5\n', 3],
  ['Jaren, 2013-2014\nr;2013;2014\na;1;0,5\nb;2;0,7\n', 3],
  ['a,1,2\nb,3,4\n', 3],
  ['r\t1,002,000\t2\nb\t1,5\t3\n', 3],
])('%j has its cells apart', async (csv, columns) => {
  const [read] = await sheets(text(csv), 'x.csv');
  expect(read?.rows.at(-1)).toHaveLength(columns);
});

const types = { name: '[Content_Types].xml', data: '<Types/>' };
const book = { name: 'xl/workbook.xml', data: '<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>' };
const links = {
  name: 'xl/_rels/workbook.xml.rels',
  data: '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
};
const sheetOf = (rows: string) => ({
  name: 'xl/worksheets/sheet1.xml',
  data: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
});
const xlsx = (...parts: readonly Part[]) => zipOf([types, book, links, ...parts]);

test('formulas are read as the value they were saved with, with a remark', async () => {
  const [read] = await sheets(
    xlsx(sheetOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>HYPERLINK("x")</f></c></row>')),
    'x.xlsx',
  );
  expect(read?.rows[0]).toEqual([
    { at: 'A1', value: 2, text: '2', formula: true },
    { at: 'B1', value: null, text: '', formula: true },
  ]);
  expect(read?.remarks.map((remark) => remark.at)).toEqual(['A1', 'B1']);
});

test.for<readonly [string, () => Uint8Array, TableProblem['code'], string]>([
  ['a bomb that says what it is', () => xlsx(sheetOf(' '.repeat(90_000_000))), 'unpacksTooLarge', 'xl/worksheets/sheet1.xml'],
  [
    'a bomb that lies',
    () => xlsx({ ...sheetOf(' '.repeat(30_000_000)), claims: 100 }),
    'unpacksTooLarge',
    'xl/worksheets/sheet1.xml',
  ],
  ['macros', () => xlsx(sheetOf(''), { name: 'xl/vbaProject.bin', data: 'x' }), 'macros', 'xl/vbaProject.bin'],
  [
    'links to other files',
    () => xlsx(sheetOf(''), { name: 'xl/externalLinks/externalLink1.xml', data: '<x/>' }),
    'externalLinks',
    'xl/externalLinks/externalLink1.xml',
  ],
  ['a password on a part', () => xlsx({ ...sheetOf(''), encrypted: true }), 'encrypted', 'xl/worksheets/sheet1.xml'],
  ['a password on the whole', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'encrypted', 'tabel.xlsx'],
  [
    'an entity of its own',
    () => xlsx({ name: 'xl/worksheets/sheet1.xml', data: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
    'malformed',
    'A!A1',
  ],
  ['a cell out of its row', () => xlsx(sheetOf('<row r="3"><c r="A2"><v>1</v></c></row>')), 'malformed', 'A!A3'],
  ['rows that go back', () => xlsx(sheetOf('<row r="3"></row><row r="2"></row>')), 'malformed', 'A!A4'],
  ['a row far away', () => xlsx(sheetOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')), 'tooManyRows', 'A!A1048576'],
  ['a column far away', () => xlsx(sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')), 'tooManyColumns', 'A!XFD1'],
  ['cut off', () => xlsx(sheetOf('')).subarray(0, 200), 'malformed', 'tabel.xlsx'],
  [
    'cells far to the right in every row',
    () =>
      xlsx(sheetOf(Array.from({ length: 2000 }, (_, at) => `<row r="${at + 1}"><c r="SF${at + 1}"><v>1</v></c></row>`).join(''))),
    'tooManyCells',
    'A!SF1001',
  ],
  [
    'merges over each other',
    () => {
      const merges = Array.from({ length: 200 }, (_, at) => `<mergeCell ref="A${at + 1}:T${at + 480}"/>`).join('');
      const data = `<worksheet><sheetData><row r="1"/></sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
      return xlsx({ name: 'xl/worksheets/sheet1.xml', data });
    },
    'tooManyCells',
    'A',
  ],
  [
    'a text longer than a cell can hold',
    () => xlsx({ name: 'xl/sharedStrings.xml', data: `<sst><si><t>${'A'.repeat(40_000)}</t></si></sst>` }, sheetOf('')),
    'malformed',
    'xl/sharedStrings.xml',
  ],
  ['a web page', () => text('<html><table><tr><td>a</td><td>1</td></tr></table></html>'), 'unknownFormat', 'tabel.xlsx'],
  ['a PDF', () => text('%PDF-1.7\n1 0 obj'), 'unknownFormat', 'tabel.xlsx'],
  ['a NUL far down', () => text(`a,b\n${'x,1\n'.repeat(2000)}y\0,2\n`), 'unknownFormat', 'tabel.xlsx'],
  [
    'an old Excel file under a new name',
    () =>
      new Uint8Array(
        write(
          { SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([['a', 1]]) } },
          { type: 'buffer', bookType: 'xls' },
        ) as Buffer,
      ),
    'oldFormat',
    'tabel.xlsx',
  ],
  ['no workbook in it', () => zipOf([types]), 'unknownFormat', 'tabel.xlsx'],
  ['a part outside', () => xlsx(sheetOf(''), { name: '../../etc/x', data: 'x' }), 'malformed', '../../etc/x'],
])('refused: %s', async ([, make, code, at]) => {
  expect(await refusal(make())).toEqual({ code, at });
});

test('a million rows in Excel are refused before they are read', async () => {
  const bytes = xlsx({
    name: 'xl/worksheets/sheet1.xml',
    data: `<worksheet><dimension ref="A1:B1000000"/><sheetData>${'<row/>'.repeat(1000)}</sheetData></worksheet>`,
  });
  expect(await refusal(bytes)).toEqual({ code: 'tooManyRows', at: 'A!A1:B1000000' });
});
