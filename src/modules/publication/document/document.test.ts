import * as xlsx from '@e965/xlsx';
import { expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { instant } from '#src/kernel/instant.ts';
import { describe as describeFigure } from '../../figures/ask.ts';
import { findFigure } from '../../figures/definitions/book.ts';
import { usualLimits } from '#src/spreadsheets/sheet.ts';
import { openZip } from '#src/spreadsheets/zip.ts';
import type { TableContent } from '../release/made-table.ts';
import { reportTables } from './report-tables.ts';
import { reportDocument } from './report-document.ts';
import { writtenReport } from './write.ts';

const asked = reportTables(2024);
const hostile = '=HYPERLINK("http://evil","x") <script>alert(1)</script> #strong[x]';

/** A number for each code of the first dimension, another for each of the second; one of them is hidden. */
const contents = new Map(
  asked
    .flatMap(({ tables }) => tables)
    .map((spec): [string, TableContent] => {
      const indicator = findFigure(spec.indicator);
      if (indicator === undefined) throw new Error(spec.indicator);
      const definition = describeFigure(indicator);
      const by = spec.by === '' ? [] : spec.by.split(',');
      const codes = by.map((id) => [
        ...(definition.dimensions
          .find((dimension) => dimension.id === id)
          ?.values.slice(0, 4)
          .map(({ code }) => code) ?? []),
        'total',
      ]);
      const places = codes.reduce<string[][]>((rows, side) => rows.flatMap((row) => side.map((code) => [...row, code])), [[]]);
      return [
        spec.id,
        {
          id: spec.id,
          title: spec.title,
          indicator: definition,
          period: { from: plainDate('2024-01-01'), until: plainDate('2025-01-01') },
          asOf: instant('2025-02-20T22:59:59.999Z'),
          by,
          where: {},
          receipt: `rec-${spec.id}`,
          cells: places.map((at, index) => ({
            at,
            value: index === 1 ? null : (index + 1) * 1005,
            shown: index === 1 ? 'hidden' : 'rounded',
          })),
          protection: { words: { nl: 'Afgerond op 5.', en: 'Rounded to 5.' }, method: {} },
          notes: [{ nl: hostile, en: hostile }],
          synthetic: true,
        },
      ];
    }),
);
const document = reportDocument(2024, asked, contents, {
  standing: { kind: 'released', at: instant('2025-03-03T08:00:00Z') },
  language: 'nl',
});
const figures = document.chapters.flatMap((chapter) => chapter.figures);

test('has every figure of the printed report once, in chapters, each with its receipts and definition', () => {
  expect(figures.map(({ number }) => number).toSorted()).toEqual(asked.map(({ figure }) => figure.figure).toSorted());
  expect(figures.map(({ number }) => number)).toEqual(expect.arrayContaining(['19a', '21a', '25', '27a']));
  for (const figure of figures) {
    expect(figure.receipts.length, figure.number).toBeGreaterThan(0);
    expect(figure.caption, figure.number).toContain('zoals bekend op 20 februari 2025');
    expect(figure.notes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Wat telt', 'Eenheid', 'Optelbaar', 'Bron']));
  }
  const [protection, ...others] = document.protections;
  expect([protection?.text, others]).toEqual(['Afgerond op 5.', []]);
  expect(protection?.figures.toSorted()).toEqual(figures.map(({ number }) => number).toSorted());
  expect(document.standing).toEqual({ released: true, text: 'Vrijgegeven op 3 maart 2025' });
});

test('as a page: one file, everything in it escaped, every table with headers', async () => {
  const { bytes } = await writtenReport(document, 2024, 'html');
  const html = Buffer.from(bytes).toString('utf8');
  expect(html).toContain('<html lang="nl-BE">');
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/<(link|img)|src=|url\(/);
  expect(html.match(/<table>/g)?.length).toBe(figures.flatMap(({ grids }) => grids).length);
  for (const { id } of figures) expect(html, id).toContain(`<a href="#${id}">`);
  expect(html).toContain('&lt; 5'.replace('&lt;', '&#60;'));
});

test('as a workbook: opened again, the numbers are numbers and no cell is a formula', async () => {
  const { bytes } = await writtenReport(document, 2024, 'xlsx');
  const book = xlsx.read(bytes, { cellFormula: true, cellStyles: true });
  expect(book.SheetNames).toEqual(['Verantwoording', ...figures.map(({ number }) => `Figuur ${number}`)]);
  const cells = book.SheetNames.flatMap(
    (name) =>
      Object.entries(book.Sheets[name] ?? {}).flatMap(([at, cell]) => (at.startsWith('!') ? [] : [cell as xlsx.CellObject])), // what is no '!' is a cell
  );
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  expect(cells.some(({ t, v }) => t === 's' && String(v).includes(hostile))).toBe(true);
  const first = book.Sheets['Figuur 1'];
  expect(first?.['A1']).toMatchObject({ t: 's', v: 'Regio' });
  expect(first?.['B2']).toMatchObject({ t: 'n', v: 1005 });
  expect(first?.['B3']).toMatchObject({ t: 's', v: '< 5' });
  expect(frozenSheets(bytes)).toBe(book.SheetNames.length);
});

test('as a PDF: tagged, with its language and title, headings, headers of tables and words for pictures', async () => {
  const { bytes } = await writtenReport(document, 2024, 'pdf');
  const text = Buffer.from(bytes).toString('latin1');
  const count = (tag: string) => text.split(tag).length - 1;
  expect(text.startsWith('%PDF-1.')).toBe(true);
  expect(text).toContain('/StructTreeRoot');
  expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
  expect(text).toMatch(/\/Lang \(nl-BE\)/);
  expect(text).toContain('pdfuaid:part>1<');
  expect(text).toContain('/DisplayDocTitle true');
  expect(count('/S /H1')).toBe(document.chapters.length + 1); // and the contents
  expect(count('/S /H2')).toBe(figures.length);
  expect(count('/S /Table\n')).toBe(figures.flatMap(({ grids }) => grids).length);
  expect(count('/S /TH')).toBeGreaterThanOrEqual(figures.flatMap(({ grids }) => grids.flatMap(({ headers }) => headers)).length);
  expect(count('/S /Figure')).toBeGreaterThan(figures.length / 2);
  expect(count('/Alt ')).toBeGreaterThanOrEqual(count('/S /Figure'));
});

/** How many sheets keep their first row in sight. */
function frozenSheets(bytes: Uint8Array): number {
  const zip = openZip(bytes, 'report.xlsx', usualLimits);
  if (!zip.ok) throw new Error(zip.error.code);
  return zip.value.names
    .filter((name) => name.startsWith('xl/worksheets/'))
    .filter((name) => {
      const text = zip.value.text(name);
      return text.ok && (text.value ?? '').includes('ySplit="1"');
    }).length;
}

test('a figure that is printed as shares shows shares of what is shown, whole or of the part that it names', () => {
  const cells = (number: string) =>
    figures
      .find((figure) => figure.number === number)
      ?.grids.at(-1)
      ?.rows.flatMap((row) => row.cells) ?? [];
  for (const number of ['10', '14', '36', '39']) {
    expect(cells(number).length, number).toBeGreaterThan(0);
    expect(
      cells(number).every(({ percentage }) => percentage),
      number,
    ).toBe(true);
  }
  expect(cells('8').some(({ percentage, value }) => !percentage && value !== null)).toBe(true);
  const tests = figures.find(({ number }) => number === '36')?.grids.at(-1)?.rows ?? [];
  const column = tests.map((row) => row.cells.at(-1)?.value ?? 0);
  expect(column.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100);
});

test('a rate and a mean are written with the places that they have, and no evolution is made of them', () => {
  const gridOf = (number: string) => figures.find((figure) => figure.number === number)?.grids.at(-1);
  expect(gridOf('21a')?.headers).not.toContain('Evolutie');
  const rate = gridOf('21a')?.rows.flatMap(({ cells }) => cells) ?? [];
  expect(rate.filter(({ value }) => value !== null).every(({ text, percentage }) => percentage && text.endsWith(' %'))).toBe(
    true,
  );
  expect(rate.filter(({ value }) => value !== null).every(({ text }) => !text.includes(','))).toBe(true);
  const means = gridOf('25')?.rows.flatMap(({ cells }) => cells) ?? [];
  expect(means.filter(({ value }) => value !== null).every(({ text, percentage }) => !percentage && /,\d$/.test(text))).toBe(
    true,
  );
});
