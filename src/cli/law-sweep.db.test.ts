import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '#src/platform/config.ts';
import { fact } from '#test/support/given.ts';
import { testDatabase } from '#test/support/database.ts';
import { dossierServer } from '#test/support/dossiers.ts';
import { east, european, underContract } from '#test/support/lives.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { UsageError } from './command.ts';
import { lawSweep } from './law-sweep.ts';
import { parseCommand } from './parse.ts';

let database: TestDatabase;
let running: Awaited<ReturnType<typeof dossierServer>>;
beforeAll(async () => {
  database = await testDatabase();
  running = await dossierServer(database);
  await running.live(underContract);
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

/** As typed after `law sweep`; exit code, what was printed, what went to standard error. */
async function type(...words: string[]) {
  const { json, values, positionals } = parseCommand(lawSweep, words);
  const printed: string[] = [];
  const progress: string[] = [];
  const code = await lawSweep.run(
    { values, positionals },
    {
      config: readConfig({ DOORSTROOM_DEMO: 'on', DOORSTROOM_DATA: '/nonexistent' }),
      json,
      print: (text) => printed.push(text),
      printJson: (value) => printed.push(JSON.stringify(value)),
      progress: (text) => progress.push(text),
      databaseUrl: () => Promise.resolve(database.url),
    },
  );
  return { code, text: printed.join('\n'), progress };
}

test('says that nobody would, then who would, and by which reasons', async () => {
  const none = await type();
  expect([none.code, none.text]).toEqual([0, expect.stringContaining('Nobody would now be decided differently')]);
  expect(none.progress).toEqual(['0 of 1 dossiers', '1 of 1 dossiers']);

  await running.live([...european, fact('trajectory.target-group-determined', '2023-07-01', { group: 'mandatory', ...east })]);
  const one = await type('--explain', '--language', 'en');
  expect(one.code).toBe(1);
  expect(one.text).toContain('1 dossiers reviewed');
  expect(one.text).toContain('1  Wrongly obliged (wronglyObliged), TG-F-17: D0000002');
  expect(one.text).toContain(
    'D0000002, 2023-07-01: Target group determined: mandatory integrator → entitled integrator. Recorded otherwise',
  );
  expect(one.text).toMatch(/now: .*EU.* \[TG-F-17\]/);
  expect((await type('--kind', 'certificateDue')).code).toBe(0);
  expect((await type('--kind', 'certificateDue, wronglyObliged')).code).toBe(1);
});

test('as JSON, and of everybody', async () => {
  const { code, text } = await type('--json', '--all');
  expect(code).toBe(1);
  expect(JSON.parse(text)).toMatchObject({
    day: '2025-02-21',
    reviewed: 2,
    findings: 1,
    groups: [{ kind: 'wronglyObliged', rule: 'TG-F-17', count: 1, examples: ['D0000002'] }],
  });
});

test('another day is only looked at: what happened later is not, and nothing is kept', async () => {
  const kept = async () => (await database.owner.pool.query('select count(*) as count from review.run')).rows;
  const before = await kept();
  expect(await type('--on', '2023-06-30')).toMatchObject({ code: 0 });
  const later = await type('--on', '2023-07-01', '--explain');
  expect([later.code, later.text]).toEqual([1, expect.stringContaining('(wronglyObliged), TG-F-17: D0000002')]);
  expect(await kept()).toEqual(before);
});

test('what cannot be is said before anything is done', async () => {
  await expect(type('--kind', 'wronglyRich')).rejects.toThrow(UsageError);
  await expect(type('--on', '2023-02-30')).rejects.toThrow(UsageError);
});
