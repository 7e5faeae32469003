import * as xlsx from '@e965/xlsx';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { demoClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { signedIn } from '#test/support/http.ts';
import type { SignedIn } from '#test/support/http.ts';
import { testServer } from '#test/support/server.ts';
import { staff } from '#test/support/staff.ts';
import { giveReceipt, listReceipts, readReceipt, recomputeReceipt } from './endpoints.ts';
import { figuresModule } from '../module.ts';
import { parseQuestion } from '../engine/question.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import { openSnapshotStore } from '../snapshot/store.ts';
import type { SnapshotStore } from '../snapshot/store.ts';
import { issueReceipt } from './issue.ts';

const facts = [...randomFacts({ seed: 51, persons: 200 })];
const clock = demoClock();
const publicUrl = 'https://doorstroom.example';
let database: TestDatabase;
let snapshots: SnapshotStore;
let server: Awaited<ReturnType<typeof testServer>>;
let analyst: SignedIn;
const released = new Set<string>();

beforeAll(async () => {
  database = await testDatabase();
  const ledger = createLedger(factCatalogue);
  await inTransaction(database.app, (tx) => ledger.bulkLoad(tx, facts));
  snapshots = openSnapshotStore({ database: database.app, ledger, file: null });
  await vi.waitFor(async () => expect(factsIn(await snapshots.current())).toBe(facts.length), { timeout: 60_000, interval: 50 });
  const isReleased = async (receipt: string) => released.has(receipt);
  const figures = figuresModule({ database: database.app, clock, snapshots, publicUrl, isReleased });
  server = await testServer({ database: database.app, clock, modules: [figures] });
  analyst = await signedIn(server.server, staff.thomas);
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

const anybody = (path: string) => server.server.inject({ method: 'GET', url: `/api/v1${path}` });
const receiptOf = async (id: string) => readReceipt.output.parse((await analyst.get(`/figures/receipts/${id}`)).json());

test('an Excel file says its receipt; the receipt holds its very numbers', async () => {
  const file = await analyst.get('/figures/registrations/export?period=2024&by=region&format=xlsx&language=nl');
  const book = xlsx.read(file.rawPayload);
  const about = xlsx.utils.sheet_to_json<[string, string]>(book.Sheets['Toelichting'] ?? {}, { header: 1 });
  const id = about.find(([name]) => name === 'Bewijs')?.[1] ?? '';
  expect(about.find(([name]) => name === 'Na te rekenen op')?.[1]).toBe(`${publicUrl}/figures/receipts/${id}`);
  expect(file.headers['content-disposition']).toContain(`bewijs-${id}.xlsx`);
  const receipt = await receiptOf(id);
  const rows = xlsx.utils.sheet_to_json<(string | number)[]>(book.Sheets['Gegevens'] ?? {}, { header: 1 }).slice(1);
  expect(rows).toEqual(receipt.cells.map(({ labels, value }) => [...labels.map(({ nl }) => nl), value]));
  expect(receipt).toMatchObject({ indicator: 'registrations', shownIn: 'export', issuedBy: staff.thomas.account });
  expect(createHash('sha256').update(receipt.content).digest('hex')).toBe(receipt.hash);
});

test('a CSV says it in its name, and stays a table', async () => {
  const file = await analyst.get('/figures/registrations/export?period=2024&by=region&format=csv&language=nl');
  const id = /bewijs-([0-9a-z-]{14})\.csv/.exec(String(file.headers['content-disposition']))?.[1] ?? '';
  const receipt = await receiptOf(id);
  const lines = file.payload.trimEnd().split('\r\n');
  expect(new Set(lines.map((line) => line.split(';').length))).toEqual(new Set([2]));
  expect(lines.slice(1).map((line) => Number(line.split(';')[1]))).toEqual(receipt.cells.map(({ value }) => value));
});

test('the screen gets the same receipt for the same moment, and can count it anew', async () => {
  const asked = { indicator: 'inflow', period: '2024', by: 'region', asOf: '2026-01-01' };
  const first = giveReceipt.output.parse((await analyst.post('/figures/receipts', asked)).json());
  const second = giveReceipt.output.parse((await analyst.post('/figures/receipts', asked)).json());
  expect(second).toEqual(first);
  expect(first.address).toBe(`${publicUrl}/figures/receipts/${first.id}`);
  const again = recomputeReceipt.output.parse((await analyst.get(`/figures/receipts/${first.id}/recompute`)).json());
  expect(again).toMatchObject({ same: true, because: null, differences: [] });
  expect((await receiptOf(first.id.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O'))).id).toBe(first.id);
  const list = listReceipts.output.parse((await analyst.get('/figures/receipts?indicator=inflow')).json());
  expect(list.receipts.map(({ id }) => id)).toEqual([first.id]);
});

test('a share gets one too, with the two counts that it is made of', async () => {
  const { figures } = (await analyst.get('/figures')).json<{
    figures: { id: string; derived: unknown; dimensions: { id: string }[] }[];
  }>();
  const derived = figures.filter((figure) => figure.derived !== null);
  expect(derived.length).toBeGreaterThan(5);
  for (const { id } of derived.slice(0, 12)) {
    const given = giveReceipt.output.parse((await analyst.post('/figures/receipts', { indicator: id, period: '2024' })).json());
    const receipt = await receiptOf(given.id);
    expect(receipt.terms).toHaveLength(2);
    expect(receipt.cells[0]?.of).toBeDefined();
    expect((await analyst.get(`/figures/receipts/${given.id}/recompute`)).json(), id).toMatchObject({ same: true });
  }
});

describe('who may', () => {
  test.each([
    ['lotte', 200],
    ['greet', 200],
    ['an', 403],
    ['karim', 403],
  ] as const)('%s reads a receipt that was shown inside: %i', async (name, status) => {
    const asked = { indicator: 'inflow', period: '2023' };
    const { id } = giveReceipt.output.parse((await analyst.post('/figures/receipts', asked)).json());
    const someone = await signedIn(server.server, staff[name]);
    expect((await someone.get(`/figures/receipts/${id}`)).statusCode).toBe(status);
    expect((await someone.get(`/figures/receipts/${id}/recompute`)).statusCode).toBe(status);
    expect((await anybody(`/figures/receipts/${id}`)).statusCode).toBe(401);
    expect((await anybody('/figures/receipts')).statusCode).toBe(401);
  });

  test('anybody reads one of a publication once it is out, without what was hidden and without who issued it', async () => {
    const question = parseQuestion({ id: 'exemption-certificates', period: '2024', by: 'region' }, clock.now());
    if (!question.ok) throw new Error(question.error.type);
    const { id } = await issueReceipt(
      { database: database.app, clock, snapshots },
      {
        question: question.value,
        shownIn: 'publication',
        by: staff.thomas.account,
        protect: (exact) => ({
          cells: exact.map(({ at }) => ({ at, value: null })),
          note: { words: { nl: 'Alles verborgen', en: 'All hidden' }, method: 'test' },
        }),
      },
    );
    const before = await anybody(`/figures/receipts/${id}`);
    expect([before.statusCode, before.payload.includes('cells')]).toEqual([401, false]);
    released.add(id);
    const answer = await anybody(`/figures/receipts/${id}`);
    expect(answer.statusCode).toBe(200);
    const receipt = readReceipt.output.parse(answer.json());
    expect(receipt.cells.length).toBeGreaterThan(1);
    expect(receipt.cells.every(({ value }) => value === null)).toBe(true);
    expect(receipt).toMatchObject({ total: null, issuedBy: null });
    expect(answer.payload).not.toMatch(/exact|staff:/);
    expect((await anybody(`/figures/receipts/${id}/recompute`)).statusCode).toBe(401);
  });

  test.each(['aaaa-bbbb-cccc', 'not-a-receipt', '../../etc/passwd'])('%s is none', async (id) => {
    expect((await analyst.get(`/figures/receipts/${encodeURIComponent(id)}`)).statusCode).toBe(404);
  });
});
