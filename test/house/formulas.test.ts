import * as xlsx from '@e965/xlsx';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { instant } from '#src/kernel/instant.ts';
import { findFigure } from '#src/modules/figures/definitions/book.ts';
import { registerCsv, registerXlsx } from '#src/modules/figures/definitions/register-file.ts';
import { answer, describe as describeFigure } from '#src/modules/figures/engine/answer.ts';
import { parseFigureQuestion } from '#src/modules/figures/engine/question.ts';
import { figureCsv } from '#src/modules/figures/exports/csv.ts';
import { figureXlsx } from '#src/modules/figures/exports/xlsx.ts';
import { snapshotOf } from '#src/modules/figures/snapshot/from-facts.ts';
import { tableCsv } from '#src/modules/publication/open/formats/csv.ts';
import { tableXlsx } from '#src/modules/publication/open/formats/xlsx.ts';
import { editionOf } from '#src/modules/publication/open/open-table.ts';
import { textCell } from '#src/spreadsheets/text-cell.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { publishedTable } from '#test/support/published.ts';

const hostile = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', ' =cmd|calc', '＝1+1'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

test('every writer of workbooks makes its cells of text in the one way that is safe', () => {
  const writers = sources.filter(({ text }) => text.includes("from 'write-excel-file"));
  expect(writers.length).toBeGreaterThan(6);
  for (const { path, text } of writers) {
    expect(text, path).toContain("from '#src/spreadsheets/text-cell.ts'");
    expect(text, path).not.toMatch(/type: (?:String|'String'|'Formula'|"Formula")/);
  }
});

test('every file of commas or semicolons is written by one of the two that guard against formulas', () => {
  const guarded = ['modules/figures/exports/csv.ts', 'modules/publication/open/formats/csv.ts'];
  const others = sources.filter(
    ({ path, text }) => !guarded.includes(path.replaceAll('\\', '/')) && /join\((['"])[;,]\1\)[^\n]*\\r\\n/.test(text),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});

/** Text cells of a workbook that a spreadsheet would make a formula of, once somebody edits them and presses enter. */
function loose(bytes: Uint8Array): readonly string[] {
  const book = xlsx.read(bytes, { cellFormula: true, cellNF: true, cellStyles: true });
  const cells = book.SheetNames.flatMap(
    (name) =>
      Object.entries(book.Sheets[name] ?? {}).flatMap(([at, cell]) => (at.startsWith('!') ? [] : [cell as xlsx.CellObject])), // what is no '!' is a cell
  );
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  const risky = cells.filter(({ t, v }) => t === 's' && /^[\s\u{FEFF}]*[=+\-@\t\r|%＝＋－＠]/u.test(String(v)));
  expect(risky.length).toBeGreaterThan(0);
  return risky.filter(({ z }) => z !== '@').map(({ v }) => String(v));
}

function looseCsv(text: string, separator: string): readonly string[] {
  return text
    .replace('\u{FEFF}', '')
    .split(/\r?\n/)
    .flatMap((line) => line.split(separator))
    .map((cell) => cell.replace(/^"/, ''))
    .filter((cell) => /^[\s\u{FEFF}]*[=+@|＝＋－＠]|^[\s]*-(?!\d+(?:[.,]\d+)?"?$)/u.test(cell));
}

test.each(hostile)('a label of %j is text in every file', async (label) => {
  const both = { nl: label, en: label };
  const question = parseFigureQuestion({ id: 'registrations', period: '2024', by: 'region' }, instant('2026-01-01T00:00:00Z'));
  const definition = findFigure('registrations');
  if (!question.ok || definition === undefined) throw new Error('Registrations');
  const rename = (view: ReturnType<typeof describeFigure>) => ({
    ...view,
    title: both,
    unit: both,
    counts: both,
    dimensions: view.dimensions.map((dimension) => ({
      ...dimension,
      title: both,
      values: dimension.values.map(({ code }) => ({ code, label: both })),
    })),
  });
  const made = answer(snapshotOf(randomFacts({ seed: 2, persons: 60 })), question.value);
  const table = { ...made, definition: rename(made.definition) };
  const view = rename(describeFigure(definition));
  const open = editionOf({ ...publishedTable(), title: both, indicator: rename(publishedTable().indicator) });
  expect(loose(await figureXlsx(table, 'nl'))).toEqual([]);
  expect(loose(await registerXlsx([view]))).toEqual([]);
  expect(loose(await tableXlsx(open, 'https://cijfers.example', 'nl'))).toEqual([]);
  expect(loose(new Uint8Array(await writeExcelFile([{ data: [[textCell(label)]], sheet: 'x' }]).toBuffer()))).toEqual([]);
  expect(looseCsv(figureCsv(table, 'nl'), ';')).toEqual([]);
  expect(looseCsv(registerCsv([view]), ';')).toEqual([]);
  expect(looseCsv(tableCsv(open, 'nl'), ',')).toEqual([]);
});
