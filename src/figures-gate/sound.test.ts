import { expect, test } from 'vitest';
import { readTable } from '#src/spreadsheets/read-table.ts';
import { usualLimits } from '#src/spreadsheets/sheet.ts';
import { asCsv, soundKinds, soundTable, type Sound } from '#test/support/sound-tables.ts';
import { asTable } from './as-table.ts';
import { checkTables } from './check-tables.ts';
import type { CheckedTable } from './table.ts';

async function read(sound: Sound): Promise<CheckedTable> {
  const sheets = await readTable(asCsv(sound), sound.name, usualLimits);
  if (!sheets.ok) throw new Error(sheets.error.says.en);
  const table = asTable(sheets.value[0] ?? { name: '', rows: [], remarks: [] });
  if (!table.ok) throw new Error(table.error.says.en);
  return table.value;
}

test.for(soundKinds)('nothing is said of sound tables: %s', async (kind) => {
  const alarms: string[] = [];
  let cells = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const sound = soundTable(kind, seed);
    const table = await read(sound);
    cells += table.cells.length;
    for (const finding of checkTables([table])) alarms.push(`seed ${seed}: ${finding.confidence} ${finding.sentence.en}`);
  }
  expect(cells).toBeGreaterThan(200);
  expect(alarms).toEqual([]);
});
