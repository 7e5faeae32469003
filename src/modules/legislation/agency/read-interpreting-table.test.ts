import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  interpretingCounts,
  interpretingModes,
  interpretingProblems,
  judgedIdentities,
} from '#src/law/interpreting/identities.ts';
import { readInterpretingTable } from './read-interpreting-table.ts';

const printed = new URL('../../../../../shared/published/004-fig-41-social-interpreting.csv', import.meta.url);
const refused = (text: string) => {
  const read = readInterpretingTable(text);
  return read.ok ? 'read' : `${read.error.line} ${read.error.problem} ${read.error.value}`;
};

describe('a table of interpreting requests', () => {
  test('is read with one line per count, by code or by the Dutch name', () => {
    expect(readInterpretingTable('count;phone;Totaal\nrequests;10;10\nBeantwoord;6;\n')).toEqual({
      ok: true,
      value: { phone: { requests: 10, answered: 6 }, total: { requests: 10, answered: null } },
    });
  });
  test('is read with one line per cell, wherever its columns stand', () => {
    expect(readInterpretingTable('note,value,mode,status\r\n"a, b",45,Sociaal vertalen,Andere reden\r\n')).toEqual({
      ok: true,
      value: { translation: { otherReason: 45 } },
    });
  });
  test('may begin with a mark and have empty lines', () => {
    expect(readInterpretingTable('\u{FEFF}count,phone\n\nrequests,10\n\n')).toEqual({
      ok: true,
      value: { phone: { requests: 10 } },
    });
  });
  test.each([
    ['', '1 empty '],
    ['count,phone\n', '1 empty '],
    ['count\nrequests\n', '1 noHeader '],
    ['count,phone\nrequests\n', '2 wrongNumberOfCells 1, not 2'],
    ['count,phone\nrequests,10\nanswered,1,2\n', '3 wrongNumberOfCells 3, not 2'],
    ['count,telegraph\nrequests,10\n', '2 unknownMode telegraph'],
    ['count,phone\nrequests,10\nlost,1\n', '3 unknownCount lost'],
    ['count,phone\nrequests,ten\n', '2 notACount ten'],
    ['count,phone\nrequests,-1\n', '2 notACount -1'],
    ['count;phone\nrequests;1,5\n', '2 notACount 1,5'],
    ['count,phone\nrequests,1\n\nrequests,2\n', '4 twice requests, phone'],
    ['count,toString\nrequests,1\n', '2 unknownMode toString'],
  ])('%j is refused with its line', (text, expected) => {
    expect(refused(text)).toBe(expected);
  });
});

// The source file is beside the repository where it is developed; elsewhere there is nothing to compare with.
describe.skipIf(!existsSync(printed))('figure 41 of the annual report 2024', () => {
  const printedTable = () => {
    const read = readInterpretingTable(readFileSync(printed, 'utf8'));
    if (!read.ok) throw new Error(`line ${read.error.line}: ${read.error.problem}`);
    return read.value;
  };

  test('holds every identity that it lets us judge', () => {
    const table = printedTable();
    expect(judgedIdentities(table)).toBe(22);
    expect(interpretingProblems(table)).toEqual([]);
    // Translation has no figure for "not available": blank, not 0.
    expect(table.translation?.unavailable).toBeUndefined();
  });
  test('one more in any cell is seen', () => {
    const table = printedTable();
    let changed = 0;
    for (const mode of interpretingModes)
      for (const count of interpretingCounts) {
        const value = table[mode]?.[count];
        if (value == null) continue;
        const wrong = { ...table, [mode]: { ...table[mode], [count]: value + 1 } };
        expect(interpretingProblems(wrong).length, `${mode} ${count}`).toBeGreaterThan(0);
        changed++;
      }
    expect(changed).toBe(34);
  });
});
