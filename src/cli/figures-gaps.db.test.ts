import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '#src/platform/config.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import type { Command } from './command.ts';
import { figuresEndGap, figuresGaps, figuresRegisterGap, figuresWithdrawGap } from './figures-gaps.ts';
import { figuresShow } from './figures-show.ts';
import { parseCommand } from './parse.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-gaps-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

async function type(command: Command, ...words: string[]): Promise<string> {
  const { json, values, positionals } = parseCommand(command, words);
  const printed: string[] = [];
  await command.run(
    { values, positionals },
    {
      config: readConfig({ DOORSTROOM_DEMO: 'on', DOORSTROOM_DATA: folder }),
      json,
      print: (text) => printed.push(text),
      printJson: (value) => printed.push(JSON.stringify(value)),
      progress: () => {},
      databaseUrl: () => Promise.resolve(database.url),
    },
  );
  return printed.join('\n');
}

const gap = ['--supplier', 'KBI', '--stream', 'Testen', '--from', '2024-05-01', '--source', 'Antwoord 7', '--by', 'Thomas'];
const reason = ['--reason-nl', 'Nieuw systeem', '--reason-en', 'New system'];

test('registers, shows at the figure, ends and withdraws a gap', async () => {
  const id = await type(figuresRegisterGap, ...gap, ...reason, '--facts', 'trajectory.mo-test-taken');
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const shown = () => type(figuresShow, '--id', 'mo-tests-taken', '--period', '2024', '--language', 'en');
  expect(await shown()).toContain(
    'INCOMPLETE: gap in the stream of data: KBI, Testen, from 2024-05-01 (not yet repaired): New system',
  );
  await type(figuresEndGap, '--id', id, '--last', '2024-06-30', '--by', 'Thomas');
  expect(await type(figuresGaps, '--language', 'en')).toContain('from 2024-05-01 until and including 2024-06-30');
  await type(figuresWithdrawGap, '--id', id, '--reason', 'All of it came', '--by', 'Thomas');
  expect(await type(figuresGaps)).toContain('(withdrawn: All of it came)');
  expect(await shown()).not.toContain('INCOMPLETE');
});

test('refuses what cannot be, with what could', async () => {
  await expect(type(figuresRegisterGap, ...gap, ...reason, '--facts', 'nothing')).rejects.toThrow(
    /"nothing"\. Possible: .*trajectory\.mo-test-taken/,
  );
  await expect(
    type(figuresRegisterGap, ...gap, ...reason, '--facts', 'trajectory.mo-test-taken', '--last', '2024-04-01'),
  ).rejects.toThrow(/does not end before it begins/);
  await expect(type(figuresEndGap, '--id', 'x', '--last', '2024-06-30', '--by', 'Thomas')).rejects.toThrow(/no gap: "x"/);
  await expect(
    type(figuresEndGap, '--id', '018bcfe5-6800-7000-8000-000000000000', '--last', '2024-06-30', '--by', 'Thomas'),
  ).rejects.toThrow(/no such gap/);
});
