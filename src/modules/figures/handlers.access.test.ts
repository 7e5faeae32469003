import * as xlsx from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { inTransaction } from '#src/platform/database.ts';
import { demoClock } from '#src/platform/clock.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { signedIn } from '#test/support/http.ts';
import type { SignedIn } from '#test/support/http.ts';
import { testServer } from '#test/support/server.ts';
import { staff } from '#test/support/staff.ts';
import { figureTable, listFigures, readAnnualReport } from './endpoints.ts';
import { figureBook } from './definitions/book.ts';
import { figuresModule } from './module.ts';
import { factsIn } from './snapshot/snapshot.ts';
import { openSnapshotStore } from './snapshot/store.ts';

const facts = [...randomFacts({ seed: 21, persons: 200 })];
let database: TestDatabase;
let server: Awaited<ReturnType<typeof testServer>>;
let analyst: SignedIn;

beforeAll(async () => {
  database = await testDatabase();
  const ledger = createLedger(factCatalogue);
  await inTransaction(database.owner, (tx) => ledger.bulkLoad(tx, facts));
  const clock = demoClock();
  const snapshots = openSnapshotStore({ database: database.app, ledger, file: null });
  // Readers stop before the oldest transaction in flight, and other tests write on this server too.
  await vi.waitFor(async () => expect(factsIn(await snapshots.current())).toBe(facts.length), { timeout: 60_000, interval: 50 });
  server = await testServer({
    database: database.app,
    clock,
    modules: [figuresModule({ database: database.app, clock, snapshots })],
  });
  analyst = await signedIn(server.server, staff.thomas);
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

test('lists every figure with its definition', async () => {
  const { figures } = listFigures.output.parse((await analyst.get('/figures')).json());
  expect(figures.map(({ id }) => id)).toEqual(figureBook.map(({ id }) => id));
});

test('reads a figure, its breakdown and its limits', async () => {
  const table = figureTable.parse(
    (await analyst.get('/figures/registrations?period=2024&by=region,group&where=region:agii&asOf=2025-02-20')).json(),
  );
  expect(table).toMatchObject({
    by: ['region', 'group'],
    asOf: '2025-02-20T22:59:59.999Z',
    facts: facts.length,
    synthetic: false,
  });
  expect(table.total).toBeGreaterThan(0);
  expect(table.cells.map(({ at }) => at[0])).not.toContain('atlas');
});

test('gives the annual report', async () => {
  const report = readAnnualReport.output.parse((await analyst.get('/annual-report/2024')).json());
  expect(report.differences).toBeGreaterThan(100);
  expect((await analyst.get('/annual-report/2023')).statusCode).toBe(404);
});

test('exports the same numbers as Excel and CSV', async () => {
  const query = 'period=2024&by=region';
  const table = figureTable.parse((await analyst.get(`/figures/mo-tests-taken?${query}`)).json());
  const file = await analyst.get(`/figures/mo-tests-taken/export?${query}&format=xlsx&language=nl`);
  expect(file.headers['content-disposition']).toMatch(
    /doorstroom-mo-tests-taken-2024-01-01-2024-12-31-region-bewijs-[0-9a-z-]{14}\.xlsx/,
  );
  const rows = xlsx.utils.sheet_to_json<(string | number)[]>(xlsx.read(file.rawPayload).Sheets['Gegevens'] ?? {}, { header: 1 });
  expect(rows.slice(1).map((row) => row[1])).toEqual(table.cells.map(({ value }) => value));
  const text = (await analyst.get(`/figures/mo-tests-taken/export?${query}&format=csv&language=en`)).payload;
  expect(text).toContain(`Total;${table.total}\r\n`);
});

describe('refuses with a stable code', () => {
  test.each([
    ['/figures/nothing?period=2024', 404, 'unknownFigure'],
    ['/figures/inflow?period=2024&version=9', 404, 'unknownVersion'],
    ['/figures/inflow?period=2024-13', 400, 'wrongPeriod'],
    ['/figures/inflow?period=2024&asOf=soon', 400, 'wrongAsOf'],
    ['/figures/inflow?period=2024&by=shoeSize', 400, 'unknownDimension'],
    ['/figures/inflow?period=2024&where=region:mars', 400, 'unknownValue'],
  ])('%s', async (address, status, code) => {
    const answer = await analyst.get(address);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code });
  });
});

describe('is for who may read figures', () => {
  test.each([
    ['lotte', 200],
    ['greet', 200],
    ['thomas', 200],
    ['an', 403],
    ['karim', 403],
  ] as const)('%s: %i', async (name, status) => {
    const someone = await signedIn(server.server, staff[name]);
    expect((await someone.get('/figures')).statusCode).toBe(status);
    expect((await someone.get('/figures/inflow/export?period=2024&format=csv')).statusCode).toBe(status);
  });

  test('and not for who is not signed in', async () => {
    expect((await server.server.inject({ method: 'GET', url: '/api/v1/figures' })).statusCode).toBe(401);
  });
});
