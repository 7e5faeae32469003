import * as xlsx from '@e965/xlsx';
import { expect, test } from 'vitest';
import { describe as view } from '../engine/answer.ts';
import { figureBook } from './book.ts';
import { registerCsv, registerXlsx } from './register-file.ts';

const definitions = figureBook.map(view);

test('the workbook holds every definition, code and version, in both languages', async () => {
  const book = xlsx.read(await registerXlsx(definitions));
  const [list = '', codes = '', versions = ''] = book.SheetNames;
  const rowsOf = (sheet: string) => xlsx.utils.sheet_to_json<Record<string, string | number>>(book.Sheets[sheet] ?? {});
  expect(rowsOf(list).map((row) => row['id'])).toEqual(figureBook.map(({ id }) => id));
  expect(rowsOf(list)[0]).toMatchObject({
    id: 'inflow',
    version: 2,
    from: '2024-01-01',
    unit_en: 'persons',
    eenheid_nl: 'personen',
  });
  expect(rowsOf(list).find((row) => row['id'] === 'mo-tests-pass-rate')).toMatchObject({
    numerator: 'mo-tests-taken where result:passed',
    denominator: 'mo-tests-taken',
  });
  expect(rowsOf(codes)).toContainEqual(expect.objectContaining({ id: 'inflow', dimension: 'region', code: 'limburg' }));
  expect(rowsOf(versions).filter((row) => row['id'] === 'inflow')).toHaveLength(2);
});

test('the text file has one line per definition, and nothing that a spreadsheet runs', () => {
  const [first] = definitions;
  if (first === undefined) throw new Error('There are definitions');
  const hostile = { ...first, title: { nl: '=cmd|calc', en: '+1' } };
  const lines = registerCsv([hostile, ...definitions.slice(1)])
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(definitions.length + 1);
  expect(lines[1]).toContain(`;'=cmd|calc;'+1;`);
});
