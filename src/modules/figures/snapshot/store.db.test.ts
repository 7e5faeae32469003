import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { snapshotOf } from './from-facts.ts';
import { loadSnapshot } from './load.ts';
import { sameFacts } from './same-facts.ts';
import { factsIn } from './snapshot.ts';
import { openSnapshotStore } from './store.ts';
import type { SnapshotEvent } from './store.ts';

const ledger = createLedger(factCatalogue);
const facts = [...randomFacts({ seed: 11, persons: 400, messy: 0.3 })];
const streams = [...Map.groupBy(facts, ({ stream }) => stream).values()];

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-store-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

function store(file: string | null) {
  const events: SnapshotEvent[] = [];
  return {
    events,
    snapshots: openSnapshotStore({ database: database.app, ledger, file, onEvent: (event) => events.push(event) }),
  };
}

const record = async (some: readonly Fact[]) => {
  await inTransaction(database.app, (tx) => ledger.bulkLoad(tx, some));
  await decided();
};

/** Readers stop before the oldest transaction in flight, and other tests write on this server too: waits until theirs have ended. */
async function decided(): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rows } = await database.app.pool.query<{ decided: boolean }>(
        'select coalesce(max(fact.transaction) < facts.in_ledger(pg_snapshot_xmin(pg_current_snapshot())), true) as decided from facts.fact',
      );
      expect(rows[0]?.decided).toBe(true);
    },
    { timeout: 60_000, interval: 20 },
  );
}

test('catches up fact by fact, whatever the parts, to what a rebuild from nothing gives', async () => {
  const { events, snapshots } = store(null);
  await decided();
  expect(factsIn(await snapshots.current())).toBe(0);

  // Each stream comes in three parts, so that corrections and references name facts of earlier parts.
  const recorded: Fact[] = [];
  for (const part of [0, 1, 2]) {
    const batch = streams.flatMap((stream) =>
      stream.slice(Math.floor((stream.length * part) / 3), Math.floor((stream.length * (part + 1)) / 3)),
    );
    await record(batch);
    recorded.push(...batch);
    expect(sameFacts(await snapshots.current(), snapshotOf(recorded)), `after part ${part}`).toBe(true);
  }
  expect(recorded).toHaveLength(facts.length);
  expect(await snapshots.verify()).toEqual({ facts: facts.length, rebuilt: facts.length, same: true });
  expect(
    events
      .filter(({ what }) => what === 'caughtUp')
      .map((event) => event.facts)
      .reduce((sum, count) => sum + count, 0),
  ).toBe(facts.length);
  expect(events.filter(({ what }) => what === 'rebuilt')).toHaveLength(1);
});

test('a large ledger is read in passes over ranges of ids, to the same snapshot', async () => {
  const { snapshots } = store(null);
  const whole = await snapshots.current();
  const client = await database.app.pool.connect();
  try {
    await database.owner.pool.query('analyze facts.fact'); // the size is estimated by what the planner knows
    const inPasses = await loadSnapshot(client, 400);
    expect(inPasses.segments.length).toBeGreaterThan(5);
    expect(sameFacts(inPasses, whole)).toBe(true);
  } finally {
    client.release();
  }
});

test('knows a fact as soon as it is recorded, also while another reading is under way', async () => {
  const { snapshots } = store(null);
  const before = factsIn(await snapshots.current());
  const reading = snapshots.current();
  await record([...randomFacts({ seed: 12, persons: 1, messy: 0 })]);
  const [, after] = await Promise.all([reading, snapshots.current()]);
  expect(factsIn(after)).toBeGreaterThan(before);
});

test('never passes a transaction in flight, and reads it once it has ended', async () => {
  const { snapshots } = store(null);
  const before = factsIn(await snapshots.current());
  const [early, late] = [
    [...randomFacts({ seed: 13, persons: 1, messy: 0 })],
    [...randomFacts({ seed: 14, persons: 1, messy: 0 })],
  ];
  const slow = await database.app.pool.connect();
  try {
    await slow.query('begin');
    await ledger.bulkLoad(slow, early);
    await inTransaction(database.app, (tx) => ledger.bulkLoad(tx, late));
    expect(factsIn(await snapshots.current())).toBe(before);
    await slow.query('commit');
  } finally {
    slow.release();
  }
  await decided();
  expect(factsIn(await snapshots.current())).toBe(before + early.length + late.length);
  expect((await snapshots.verify()).same).toBe(true);
});

test('a second start opens the file and reads only what came since', async () => {
  const file = path.join(folder, 'snapshot.bin');
  const first = store(file);
  const before = await first.snapshots.current();
  await first.snapshots.save();
  const added = [...randomFacts({ seed: 15, persons: 5, messy: 0.5 })];
  await record(added);

  const second = store(file);
  expect(factsIn(await second.snapshots.current())).toBe(factsIn(before) + added.length);
  expect(second.events.map(({ what }) => what)).toEqual(['opened', 'caughtUp']);
  expect((await second.snapshots.verify()).same).toBe(true);
});

test('a damaged file and a file of another ledger are made anew', async () => {
  const file = path.join(folder, 'snapshot.bin');
  const first = store(file);
  const facts1 = factsIn(await first.snapshots.current());
  await first.snapshots.save();
  const good = await readFile(file);

  const bad = Buffer.from(good);
  bad[Math.floor(bad.length / 2)] = (bad[Math.floor(bad.length / 2)] ?? 0) ^ 0xff;
  await writeFile(file, bad);
  const damaged = store(file);
  expect(factsIn(await damaged.snapshots.current())).toBe(facts1);
  expect(damaged.events[0]).toMatchObject({ what: 'rebuilt', because: 'damaged' });

  const elsewhere = await testDatabase();
  try {
    await writeFile(file, good);
    const events: SnapshotEvent[] = [];
    const other = openSnapshotStore({ database: elsewhere.app, ledger, file, onEvent: (event) => events.push(event) });
    expect(factsIn(await other.current())).toBe(0);
    expect(events[0]).toMatchObject({ what: 'rebuilt', because: 'otherLedger' });
  } finally {
    await elsewhere.drop();
  }
});
