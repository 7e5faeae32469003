import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '#src/platform/config.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { lawCalendarCommand } from './law-calendar.ts';
import { lawCodesCommand } from './law-codes.ts';
import { lawInterpreting } from './law-interpreting.ts';
import { lawMeasure } from './law-measure.ts';
import { parseCommand } from './parse.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-law-'))));
afterAll(async () => rm(folder, { recursive: true, force: true }));

/** What a command prints, and its exit code. */
async function run(command: Command, words: readonly string[]): Promise<{ code: number; printed: string[]; json: unknown }> {
  const { values, positionals, json } = parseCommand(command, words);
  const printed: string[] = [];
  let told: unknown;
  const code = await command.run(
    { values, positionals },
    {
      config: readConfig({ DOORSTROOM_DATA: folder }),
      json,
      print: (text) => printed.push(text),
      printJson: (value) => (told = value),
      progress: () => {},
      databaseUrl: () => Promise.reject(new Error('the law needs no database')),
    },
  );
  return { code, printed, json: told };
}
const file = async (name: string, text: string): Promise<string> => {
  const place = path.join(folder, name);
  await writeFile(place, text);
  return place;
};

test('the calendar of a year, in both languages and as JSON', async () => {
  const dutch = await run(lawCalendarCommand, ['--year', '2025']);
  expect(dutch.code).toBe(0);
  expect(dutch.printed[0]).toContain('2025-03-15  Het behoefteplan NT2 voor het schooljaar 2025-2026');
  expect((await run(lawCalendarCommand, ['--year', '2025', '--language', 'en'])).printed.at(-1)).toMatch(
    /^Legal holidays: 2025-01-01/,
  );
  expect((await run(lawCalendarCommand, ['--year', '2024', '--json'])).json).toMatchObject({
    projectYears: [{ year: 2 }, { year: 3 }],
  });
  await expect(run(lawCalendarCommand, ['--year', '25'])).rejects.toThrow(UsageError);
});

test('a table of interpreting requests: right, wrong, and none', async () => {
  const right = await file('right.csv', 'count,phone\nrequests,10\nanswered,6\nnotAnswered,4\n');
  expect(await run(lawInterpreting, [right])).toMatchObject({ code: 0, printed: ['Identities judged: 1. Failing: 0.'] });
  const wrong = await run(lawInterpreting, [await file('wrong.csv', 'count,phone\nrequests,11\nanswered,6\nnotAnswered,4\n')]);
  expect(wrong.code).toBe(1);
  expect(wrong.printed[0]).toBe('phone, requests: De tabel zegt 11, maar de delen van deze telling geven samen 10.');
  await expect(run(lawInterpreting, [await file('none.csv', 'count,phone\nrequests,10\nanswered,some\n')])).rejects.toThrow(
    /line 3: .*\(some\)/,
  );
  await expect(run(lawInterpreting, [path.join(folder, 'nowhere.csv')])).rejects.toThrow(/cannot be read/);
  await expect(run(lawInterpreting, [])).rejects.toThrow(UsageError);
});

test('a measure, and a file that is none', async () => {
  const rate = await file('rate.json', JSON.stringify({ measure: 'passRate', passed: 1757, notPassed: 289, undetermined: 31 }));
  expect((await run(lawMeasure, [rate])).printed[0]).toContain('84,6 %');
  expect((await run(lawMeasure, [rate, '--json'])).json).toMatchObject({ share: { part: 1757, whole: 2077 } });
  await expect(run(lawMeasure, [await file('less.json', '{"measure":"passRate","passed":-1}')])).rejects.toThrow(/passed/);
  await expect(run(lawMeasure, [await file('text.json', 'passed')])).rejects.toThrow(/not JSON/);
});

test('the codes of a day', async () => {
  const { printed } = await run(lawCodesCommand, ['--on', '2025-01-01']);
  expect(printed).toContain('11056 Zwijndrecht: until 2025-01-01, then 46030');
  expect(printed).toContain('old infringement 4: LEGACY_UNKNOWN_4, read only');
  expect(printed[0]).toBe('304 municipalities on 2025-01-01');
  await expect(run(lawCodesCommand, ['--on', '2025-02-30'])).rejects.toThrow(UsageError);
});
