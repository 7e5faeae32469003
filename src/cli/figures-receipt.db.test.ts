import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { readConfig } from '#src/platform/config.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { figuresExport } from './figures-export.ts';
import { figuresReceipt } from './figures-receipt.ts';
import { figuresWhy } from './figures-why.ts';
import { parseCommand } from './parse.ts';

const facts = [...randomFacts({ seed: 81, persons: 150 })];
let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-receipts-'));
  await inTransaction(database.app, (tx) => createLedger(factCatalogue).bulkLoad(tx, facts));
  // Readers stop before the oldest transaction in flight, and other tests write on this server too.
  await vi.waitFor(
    async () => expect((await type(figuresExport, ...asked, '--file', path.join(folder, 'first.json'))).text).toContain('Bewijs'),
    { timeout: 60_000, interval: 100 },
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

const asked = ['--id', 'inflow', '--period', '2022-01-01/2026-01-01', '--by', 'region', '--format', 'json'];

async function type(command: Command, ...words: string[]) {
  const { json, values, positionals } = parseCommand(command, words);
  const printed: string[] = [];
  const code = await command.run(
    { values, positionals },
    {
      config: readConfig({ DOORSTROOM_DEMO: 'on', DOORSTROOM_DATA: folder, DOORSTROOM_URL: 'https://doorstroom.example' }),
      json,
      print: (text) => printed.push(text),
      printJson: (value) => printed.push(JSON.stringify(value)),
      progress: () => {},
      databaseUrl: () => Promise.resolve(database.url),
    },
  );
  return { code, text: printed.join('\n') };
}

test('what is exported has a receipt, which can be read, verified, and compared with an earlier one', async () => {
  const exportAsOf = async (asOf: string) => {
    const file = path.join(folder, `${asOf}.json`);
    await type(figuresExport, ...asked, '--as-of', asOf, '--file', file);
    const { receipt, total } = JSON.parse(await readFile(file, 'utf8')) as {
      receipt: { id: string; address: string };
      total: number;
    }; // written above
    return { ...receipt, total };
  };
  const [a, b] = [await exportAsOf('2023-06-30'), await exportAsOf('2025-12-31')];
  expect(b.total).toBeGreaterThan(a.total);
  expect(b.address).toBe(`https://doorstroom.example/figures/receipts/${b.id}`);

  const read = await type(figuresReceipt, b.id.toUpperCase());
  expect(read.text).toContain(`${b.id}  Instroom inburgeraars (inflow, versie `);
  expect(read.text).toContain('van 2022-01-01 tot en met 2025-12-31');
  expect(read.text).toContain(b.address);

  const why = await type(figuresWhy, a.id, b.id);
  expect(why.code).toBe(0);
  expect(why.text).toContain(`inflow: ${a.total} → ${b.total} (+${b.total - a.total})`);
  expect(why.text).toContain('Sindsdien gebeurd');
  const { parts } = JSON.parse((await type(figuresWhy, a.id, b.id, '--json')).text) as { parts: { delta: number }[] }; // printed as JSON
  expect(parts.reduce((sum, { delta }) => sum + delta, 0)).toBe(b.total - a.total);

  expect(await type(figuresReceipt, 'verify', a.id, b.id)).toEqual({ code: 0, text: '2 bewijzen, 0 verschillen' });
  expect((await type(figuresReceipt, 'verify', '--all')).text).toMatch(/^\d+ bewijzen, 0 verschillen$/);
  await database.owner.pool.query("delete from facts.fact where type = 'register.inflow-received' and \"on\" < '2023-01-01'");
  await rm(path.join(folder, 'figures'), { recursive: true }); // the snapshot was made before
  const after = await type(figuresReceipt, 'verify', '--all', '--language', 'en');
  expect(after.code).toBe(1);
  expect(after.text).toContain(`${b.id}  inflow: Facts that counted then have been taken out of the record since.\n`);
  expect(after.text).not.toMatch(/factsGone|undefined|\[object/);
  expect(after.text).toMatch(/\d+ → \d+ facts\n    .+: \d+ → \d+/);
  expect((await type(figuresReceipt, 'verify', b.id)).text).toContain('feiten uit het register gehaald');
});

test.each([[['zzz']], [['verify']], [['aaaa-bbbb-cccc']], [[]]])('%j is called wrongly', async (words) => {
  await expect(type(figuresReceipt, ...words)).rejects.toThrow(UsageError);
});
