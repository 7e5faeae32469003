import * as xlsx from '@e965/xlsx';
import { expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { lives } from '#test/support/figures-facts.ts';
import { answer } from '../engine/answer.ts';
import { parseQuestion } from '../engine/question.ts';
import type { FigureTable } from '../endpoints.ts';
import { figureTable } from '../endpoints.ts';
import { figureCsv } from '../exports/csv.ts';
import { figureXlsx } from '../exports/xlsx.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { withFindings, withFindingsNow } from './of-figure.ts';

const arrived = (region: string) => [
  {
    type: 'register.inflow-received' as const,
    on: '2024-05-05',
    data: { region, birthDay: '2015-01-01', temporaryProtection: false },
  },
];

function figure(): FigureTable {
  const many = (region: string, times: number) => Array.from({ length: times }, () => arrived(region));
  const facts = lives(...many('limburg', 60), ...many('brussels', 45), ...many('eastFlanders', 31));
  const question = parseQuestion({ id: 'inflow-minors', period: '2024', by: 'region' }, instant('2026-01-01T00:00:00Z'));
  if (!question.ok) throw new Error(question.error.type);
  return answer(snapshotOf(facts), question.value);
}

/** Its total says less than one of its parts. */
function broken(): FigureTable {
  const made = figure();
  return { ...made, cells: made.cells.map((cell) => (cell.at[0] === 'total' ? { ...cell, value: 50 } : cell)) };
}

test('says nothing of a figure that is sound', async () => {
  const made = figure();
  expect(await withFindings(made)).toBe(made);
});

test('a figure that contradicts itself says so in every file of it', async () => {
  const made = await withFindings(broken());
  expect(withFindingsNow(broken()).findings).toEqual(made.findings);
  expect(figureTable.parse(made)).toEqual(made);
  expect(made.findings).toHaveLength(1);
  const sentence = made.findings?.[0]?.sentence.nl ?? 'none';
  expect(figureCsv(made, 'nl')).toContain('NIET VRIJGEVEN: dit spreekt zichzelf tegen');
  const book = xlsx.read(await figureXlsx(made, 'nl'));
  const about = JSON.stringify(xlsx.utils.sheet_to_json(book.Sheets['Toelichting'] ?? {}, { header: 1 }));
  expect(about).toContain(JSON.stringify(sentence).slice(1, -1));
});
