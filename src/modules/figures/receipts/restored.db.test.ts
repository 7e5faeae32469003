import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { continueLedger } from '#src/facts/generation.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { demoClock } from '#src/platform/clock.ts';
import { APPLICATION_ROLE, inTransaction, openDatabase } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { startPostgres } from '#src/platform/embedded-postgres/start.ts';
import type { EmbeddedPostgres } from '#src/platform/embedded-postgres/start.ts';
import { migrate } from '#src/platform/migrate.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { restoreInto } from '#test/support/restore.ts';
import { findIndicator } from '../indicators.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import { openSnapshotStore } from '../snapshot/store.ts';
import { issueReceipt } from './issue.ts';
import type { ReceiptDependencies } from './issue.ts';
import type { Receipt } from './receipt.ts';
import { recompute } from './recompute.ts';

/** Three servers, each restored from the one before; transactions are numbered from the beginning on each. */
const servers: { readonly postgres: EmbeddedPostgres; readonly folder: string; readonly app: Database }[] = [];
const ledger = createLedger(factCatalogue);
const streams = [...Map.groupBy([...randomFacts({ seed: 43, persons: 200, messy: 0.2 })], ({ stream }) => stream).values()].map(
  (facts) => facts.toSorted((a, b) => a.version - b.version),
);
const issued: Receipt[] = [];

beforeAll(async () => {
  for (let number = 0; number < 3; number += 1) {
    const folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-restored-'));
    const postgres = await startPostgres({ folder, throwaway: true });
    servers.push({ postgres, folder, app: openDatabase(postgres.url, { role: APPLICATION_ROLE, max: 6 }) });
  }
});
afterAll(async () => {
  for (const { postgres, folder, app } of servers) {
    await app.close();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

test('what was shown is counted the same after a restore into another cluster, and after another, with transactions in flight in each', async () => {
  const [first, second, third] = [server(0), server(1), server(2)];
  await migrate(first.url);
  // A long life: its numbers are far above those with which the others begin.
  for (let number = 0; number < 3_000; number += 1) await first.app.pool.query('select pg_current_xact_id()');
  await live(first.app, 0);
  const lost = await first.app.pool.connect();
  await lost.query('begin');
  await ledger.bulkLoad(lost, [newcomer('0a1')]);
  await record(first.app, [newcomer('0a2')]);
  await issue(first.app); // before the one in flight; the other is decided, and lies behind it
  await restoreInto(first.url, second.url);
  await lost.query('commit'); // after the dump: it is not in it
  lost.release();

  expect(await continueLedger(second.url)).toBe(true);
  expect(await continueLedger(second.url)).toBe(false);
  await expectSame(second.app);
  await live(second.app, 1);
  await expectSame(second.app);
  expect(await inOrder(second.app)).toBe(true);

  await restoreInto(second.url, third.url);
  expect(await continueLedger(third.url)).toBe(true);
  await expectSame(third.app);
  await live(third.app, 2);
  await expectSame(third.app);
  expect(await inOrder(third.app)).toBe(true);
  const { rows } = await third.app.pool.query('select generation.cluster from facts.generation');
  expect(new Set(rows.map(({ cluster }) => cluster as string)).size).toBe(2); // a column that is text
  expect(issued.length).toBeGreaterThan(10);
  expect(new Set(issued.map(({ facts }) => facts)).size).toBeGreaterThan(5);
}, 240_000);

test('where the numbers went on (the same cluster, or one that is further) nothing is raised', async () => {
  const { url, app } = server(0);
  expect(await continueLedger(url)).toBe(false);
  const { rows } = await app.pool.query('select from facts.generation');
  expect(rows).toEqual([]);
});

/** A third of everybody's facts, and one that somebody writes while another is already done: both are shown in between. */
async function live(app: Database, part: number): Promise<void> {
  const share = (facts: readonly Fact[]) => {
    const cut = (at: number) => Math.ceil((facts.length * at) / 3);
    return facts.slice(cut(part), cut(part + 1));
  };
  await record(app, streams.flatMap(share));
  await issue(app);
  const slow = await app.pool.connect();
  try {
    await slow.query('begin');
    await ledger.bulkLoad(slow, [newcomer(`${part}b1`)]);
    await record(app, [newcomer(`${part}b2`)]);
    await issue(app);
    await slow.query('commit');
  } finally {
    slow.release();
  }
  await issue(app);
}

async function issue(app: Database): Promise<void> {
  const deps = fresh(app);
  for (const id of ['inflow', 'registrations', 'running-contracts', 'nt2-persons']) {
    const indicator = findIndicator(id);
    if (indicator === undefined) throw new Error(id);
    const period = { from: plainDate('2023-01-01'), until: plainDate('2025-01-01') };
    const question = { indicator, period, by: ['region'], asOf: instant('2030-01-01T00:00:00Z') };
    issued.push(await issueReceipt(deps, { question, shownIn: 'export', by: 'system' }));
  }
}

async function expectSame(app: Database): Promise<void> {
  const { rows } = await app.pool.query<{ facts: number }>('select count(*)::int as facts from facts.fact');
  const deps = fresh(app);
  expect(factsIn(await deps.snapshots.current())).toBe(rows[0]?.facts); // nothing waits for a number that comes in years
  for (const receipt of issued)
    expect(await recompute(deps, receipt)).toMatchObject({ same: true, because: null, bytes: { issued: receipt.hash } });
}

/** Whoever reads in the order of the ledger meets the versions of a stream in theirs. */
async function inOrder(app: Database): Promise<boolean> {
  const { rows } = await app.pool.query<{ ordered: boolean }>(
    `select bool_and(later.transaction >= earlier.transaction) as ordered
     from facts.fact as later join facts.fact as earlier on later.stream = earlier.stream and later.version = earlier.version + 1`,
  );
  return rows[0]?.ordered === true;
}

/** A process of its own, with a snapshot made from nothing. */
function fresh(database: Database): ReceiptDependencies {
  return { database, clock: demoClock(), snapshots: openSnapshotStore({ database, ledger, file: null }) };
}

function record(app: Database, facts: readonly Fact[]): Promise<unknown> {
  return inTransaction(app, (tx) => ledger.bulkLoad(tx, facts));
}

function server(number: number): { readonly url: string; readonly app: Database } {
  const found = servers[number];
  if (found === undefined) throw new Error(`No server ${number}`);
  return { url: found.postgres.url, app: found.app };
}

/** Somebody who says of himself that he was recorded long ago. */
function newcomer(mark: string): Fact {
  const template = streams.flat().find(({ type }) => type === 'register.inflow-received');
  if (template === undefined) throw new Error('Nobody came');
  const stream = `00000000-0000-7000-8000-000000000${mark}`;
  return {
    ...template,
    id: `00000000-0000-7000-8000-000000001${mark}` as Fact['id'],
    stream: stream as Fact['stream'],
    version: 1,
    on: plainDate('2024-01-10'),
    recordedAt: instant('2024-01-15T10:00:00Z'),
    data: { ...(template.data as object), birthDay: 'unknown' },
  }; // uuids
}
