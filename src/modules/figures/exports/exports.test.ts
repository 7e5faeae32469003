import * as xlsx from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { lives } from '#test/support/figures-facts.ts';
import type { FigureTable } from '../endpoints.ts';
import { figureTable } from '../endpoints.ts';
import { answer } from '../engine/answer.ts';
import { parseFigureQuestion } from '../engine/question.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { csv, csvField, figureCsv } from './csv.ts';
import { fileName } from './table-rows.ts';
import { figureText } from './text.ts';
import { figureXlsx } from './xlsx.ts';

const arrived = (region: string, birthDay: string) => [
  { type: 'register.inflow-received' as const, on: '2024-05-05', data: { region, birthDay, temporaryProtection: false } },
];
const facts = lives(...Array.from({ length: 1234 }, () => arrived('limburg', '2020-01-01')), arrived('brussels', '2010-01-01'));

function table(by: string, id = 'inflow-minors'): FigureTable {
  const question = parseFigureQuestion({ id, period: '2024', by, asOf: '2025-02-20' }, instant('2026-01-01T00:00:00Z'));
  if (!question.ok) throw new Error(question.error.type);
  return answer(snapshotOf(facts), question.value);
}

test('a table fits its contract', () => {
  const made = table('region,ageGroup');
  expect(figureTable.parse(made)).toEqual(made);
  expect(made).toMatchObject({
    total: 1235,
    synthetic: false,
    asOf: '2025-02-20T22:59:59.999Z',
    period: { from: '2024-01-01', until: '2025-01-01' },
  });
});

describe('Excel', () => {
  test('opens again: numbers are numbers, words are words, the header stays in sight', async () => {
    const book = xlsx.read(await figureXlsx(table('region,ageGroup'), 'nl'), { cellFormula: true });
    expect(book.SheetNames).toEqual(['Gegevens', 'Toelichting']);
    const sheet = book.Sheets['Gegevens'] ?? {};
    expect(xlsx.utils.sheet_to_json(sheet, { header: 1 })).toEqual([
      ['Regio', 'Leeftijdsgroep', 'Aantal (personen)'],
      ['Brussel', '12 - 18 jaar', 1],
      ['Limburg', '2 - 5 jaar', 1234],
      ['Brussel', 'Totaal', 1],
      ['Limburg', 'Totaal', 1234],
      ['Totaal', '2 - 5 jaar', 1234],
      ['Totaal', '12 - 18 jaar', 1],
      ['Totaal', 'Totaal', 1235],
    ]);
    expect(sheet['C3']).toMatchObject({ t: 'n', v: 1234 });
    expect(sheet['C3'].f).toBeUndefined();
    expect(sheet['A3']).toMatchObject({ t: 's' });
  });

  test('says what the numbers are', async () => {
    const about = async (made: FigureTable) => {
      const book = xlsx.read(await figureXlsx(made, 'nl'));
      return Object.fromEntries(
        xlsx.utils.sheet_to_json<[string, unknown]>(book.Sheets['Toelichting'] ?? {}, { header: 1 }),
      ) as Record<string, unknown>; // rows of two
    };
    expect(await about(table('region'))).toMatchObject({
      Bevolking: 'Dossiers van het agentschap',
      Titel: 'Instroom minderjarige nieuwkomers',
      Periode: 'van 2024-01-01 tot en met 2024-12-31',
      'Zoals bekend op': '2025-02-20T22:59:59.999Z',
      Bron: 'Jaarverslag 2024 AgII, figuur 5',
      'Uitgesplitst naar': 'Regio',
      'Berekend uit feiten': 1235,
    });
    expect((await about({ ...table(''), synthetic: true }))['Bevolking']).toBe(
      'SYNTHETISCHE GEGEVENS: deze personen bestaan niet',
    );
  });
});

test('a ratio says in words what its terms are limited to', async () => {
  const book = xlsx.read(await figureXlsx(table('region', 'mo-tests-pass-rate'), 'nl'));
  const rows = (name: string) => xlsx.utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 });
  expect(rows('Gegevens')[0]).toEqual(['Regio', 'Procent', 'Teller', 'Noemer']);
  expect(rows('Toelichting')).toContainEqual(['Teller', 'Afgelegde standaardtesten MO, Resultaat: Geslaagd']);
});

describe('CSV', () => {
  test('has a mark, semicolons and plain numbers', () => {
    expect(figureCsv(table('region'), 'nl')).toBe(
      '\u{FEFF}Regio;Aantal (personen)\r\nBrussel;1\r\nLimburg;1234\r\nTotaal;1235\r\n',
    );
    expect(figureCsv(table(''), 'en')).toBe('\u{FEFF}Total;Number (persons)\r\nTotal;1235\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\u{FEFF}=1', '|calc', '%0A'])('%j is no formula', (text) => {
    expect(csvField(text).replace(/^"/, '')).toMatch(/^'/);
  });

  test('any text comes back as it went, but for apostrophes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.oneof(fc.string(), fc.constantFrom('=', ';', '"', '\n', 'a;b', '"x"', '-3')), {
            minLength: 2,
            maxLength: 3,
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (lines) => {
          const bare = (read: readonly (readonly string[])[]) => read.map((line) => line.map((text) => text.replaceAll("'", '')));
          expect(bare(parse(csv(lines).slice(1)))).toEqual(bare(lines));
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });
});

test('the terminal says whose numbers these are', () => {
  expect(figureText({ ...table('region'), synthetic: true }, 'nl')).toMatch(
    /^SYNTHETISCHE GEGEVENS[^\n]*\nInstroom minderjarige nieuwkomers\n/,
  );
});

test('a file is named after what is in it', () => {
  expect(fileName(table('region,ageGroup'), 'xlsx')).toBe('doorstroom-inflow-minors-2024-01-01-2024-12-31-region-ageGroup.xlsx');
});

/** RFC 4180 with semicolons, written for this test alone. */
function parse(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)) {
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}
