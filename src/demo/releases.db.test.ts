import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accountOf } from '#src/access/accounts.ts';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { publishedTables } from '#src/modules/publication/ask.ts';
import { listReleases, readRelease } from '#src/modules/publication/read.ts';
import type { Dependencies } from '#src/modules/publication/handlers.ts';
import { factsIn } from '#src/modules/figures/snapshot/snapshot.ts';
import { openSnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { demoClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { seedReleases } from './releases.ts';

let database: TestDatabase;
let parts: Dependencies;

beforeAll(async () => {
  database = await testDatabase();
  const ledger = createLedger(factCatalogue);
  const facts = [...randomFacts({ seed: 4, persons: 300 })];
  await inTransaction(database.owner, (tx) => ledger.bulkLoad(tx, facts));
  const snapshots = openSnapshotStore({ database: database.app, ledger, file: null });
  await vi.waitFor(async () => expect(factsIn(await snapshots.current())).toBe(facts.length), { timeout: 60_000, interval: 50 });
  const protectionKey = new TextEncoder().encode('a secret of thirty-two characters');
  parts = { database: database.app, clock: demoClock(), snapshots, protectionKey };
});
afterAll(async () => {
  await database.drop();
});

test('makes releases in every state that matters, by the accounts that the two analysts sign in with, once', async () => {
  expect(await seedReleases(parts)).toBe(9);
  expect(await seedReleases(parts)).toBe(0);
  const thomas = { account: await accountOf(parts.database, parts.clock, 'demo', 'thomas-de-smet'), name: 'Thomas De Smet' };
  const { releases } = await listReleases(parts, thomas);
  expect(releases.map(({ state }) => state).toSorted()).toEqual(
    ['planned', ...Array<string>(6).fill('released'), 'toApprove', 'withdrawn'].toSorted(),
  );
  expect(releases.find(({ state }) => state === 'toApprove')?.waitsForYou).toBe(true);
  for (const { id } of releases) {
    const { history, approved } = await readRelease(parts, thomas, id);
    const worked = history.filter(({ type }) => ['drafted', 'checked', 'explained'].includes(type)).map(({ name }) => name);
    expect(worked, id).not.toContain(approved?.name);
  }
  const out = await publishedTables(parts.database, parts.clock.now());
  expect(out.length).toBeGreaterThan(40);
  expect(out.some(({ status }) => status === 'preliminary')).toBe(true);
  expect(out.filter(({ withdrawn }) => withdrawn !== null).length).toBe(1);
  const isOfNobody = (id: string) => id === 'coaching-budgets';
  expect(
    out.every(({ receipt, protection, indicator }) => receipt !== '' && (protection === null) === isOfNobody(indicator.id)),
  ).toBe(true);
}, 120_000);
