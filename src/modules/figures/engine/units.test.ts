import * as xlsx from '@e965/xlsx';
import { expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { lives } from '#test/support/figures-facts.ts';
import { figureCsv } from '../exports/csv.ts';
import { figureText } from '../exports/text.ts';
import { figureXlsx } from '../exports/xlsx.ts';
import { countCells } from '../receipts/count.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { answer } from './answer.ts';
import { parseFigureQuestion } from './question.ts';
import { decimalsOf, inUnit, inWhole } from './units.ts';

const budget = (on: string, cents: number) => ({
  type: 'work.budget-granted' as const,
  on,
  data: { funding: 'tender', cents, until: '2024-12-31' },
});
const snapshot = snapshotOf(
  lives([
    budget('2023-01-01', 10_000),
    budget('2024-01-01', 100_000_000),
    budget('2024-01-01', 97_777_934),
    budget('2024-02-01', 10),
  ]),
);

function ask(id: string) {
  const question = parseFigureQuestion({ id, period: '2024', by: 'funding' }, instant('2026-01-01T00:00:00Z'));
  if (!question.ok) throw new Error(question.error.type);
  return question.value;
}

test('what is granted in cents is shown in euros: on the screen, in receipts and in every file', async () => {
  const table = answer(snapshot, ask('coaching-budgets'));
  expect(table.definition).toMatchObject({ unit: { nl: 'euro', en: 'euros' }, decimals: 2 });
  expect(table.total).toBe(1_977_779.44);
  expect(countCells(snapshot, ask('coaching-budgets')).at(-1)?.value).toBe(1_977_779.44);
  expect(figureText(table, 'nl')).toContain('1.977.779,44');
  expect(figureCsv(table, 'nl')).toContain('1977779,44');
  expect(figureCsv(table, 'en')).toContain('1977779.44');
  const [sheet] = Object.values(xlsx.read(await figureXlsx(table, 'nl'), { cellNF: true }).Sheets);
  const cell = Object.values(sheet ?? {}).find((each: { v?: unknown }) => each.v === 1_977_779.44) as xlsx.CellObject | undefined;
  expect([cell?.t, cell?.z]).toEqual(['n', '#,##0.00']);
});

test('a ratio is of the whole numbers, and the two counts beside it are in the unit', () => {
  const table = answer(snapshot, ask('coaching-budgets-evolution'));
  expect(table.cells.at(-1)?.of).toEqual({ numerator: 1_977_779.44, denominator: 100 });
  expect(table.total).toBe(1_977_679);
});

test('there and back gives the same whole number', () => {
  const euros = { hundredths: true } as const;
  for (const cents of [0, 1, 29, 57, 115, 197_777_934, 99_999_999_999_999, -4_285])
    expect(inWhole(euros, inUnit(euros, cents))).toBe(cents);
  expect([inUnit({}, 7), inWhole({}, 7), decimalsOf({}), decimalsOf(euros)]).toEqual([7, 7, 0, 2]);
});
