import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { beginning } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Fact } from './envelope.ts';
import { createLedger } from './ledger.ts';
import { testCatalogue } from './testing/catalogue.ts';
import { eventually } from './testing/eventually.ts';
import { manyFacts, newPerson, start } from './testing/people.ts';

const ledger = createLedger(testCatalogue);
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const by = { recordedBy: 'demo', source: 'demo', expectedVersion: 0 } as const;
const readAfter = (checkpoint: Checkpoint, limit = 1000) =>
  inTransaction(database.app, (tx) => ledger.readAfter(tx, checkpoint, limit));

describe('readAfter', () => {
  it('never passes a transaction in flight, and skips nothing when that one commits later', async () => {
    const [early, late] = await Promise.all([database.app.pool.connect(), database.app.pool.connect()]);
    const [slow, fast] = [newPerson(), newPerson()];
    await early.query('begin');
    await ledger.append(early, { ...by, stream: slow, facts: [start()] });
    await ledger.append(late, { ...by, stream: fast, facts: [start()] }); // a transaction of its own: committed at once
    late.release();

    expect((await inTransaction(database.app, (tx) => ledger.readStream(tx, fast))).length).toBe(1); // it is there for everybody
    const during = await readAfter(beginning);
    expect(during).toEqual({ facts: [], checkpoint: beginning });

    await early.query('commit');
    early.release();
    const after = await eventually(
      () => readAfter(during.checkpoint),
      (batch) => batch.facts.length === 2,
    );
    expect(after.facts.map(({ stream }) => stream)).toEqual([slow, fast]);
  });

  it('does not see the facts of its own transaction yet', async () => {
    const reached = (
      await eventually(
        () => readAfter(beginning),
        ({ facts }) => facts.length === 2,
      )
    ).checkpoint;
    await inTransaction(database.app, async (tx) => {
      await ledger.append(tx, { ...by, stream: newPerson(), facts: [start()] });
      expect((await ledger.readAfter(tx, reached, 10)).facts).toEqual([]);
    });
    expect(
      (
        await eventually(
          () => readAfter(reached),
          ({ facts }) => facts.length === 1,
        )
      ).facts,
    ).toHaveLength(1);
  });

  it('a reader beside many writers, some slow and some rolled back, gets every committed fact once', async () => {
    const from = (
      await eventually(
        () => readAfter(beginning),
        ({ facts }) => facts.length === 3,
      )
    ).checkpoint;
    const committed = new Set<string>();
    let writing = true;
    const writers = Promise.all(
      Array.from({ length: 6 }, async (_, writer) => {
        for (let round = 0; round < 25; round++) {
          const client = await database.app.pool.connect();
          await client.query('begin');
          const result = await ledger.append(client, { ...by, stream: newPerson(), facts: [start(), start()] });
          await new Promise((resolve) => setTimeout(resolve, (writer * 7 + round * 3) % 13));
          const keeps = (writer + round) % 5 !== 0;
          await client.query(keeps ? 'commit' : 'rollback');
          client.release();
          if (keeps && result.ok) for (const { id } of result.value) committed.add(id);
        }
      }),
    ).finally(() => {
      writing = false;
    });

    const seen: Fact[] = [];
    let checkpoint = from;
    const readOn = async () => {
      const batch = await readAfter(checkpoint, 7);
      seen.push(...batch.facts);
      checkpoint = batch.checkpoint;
    };
    while (writing) await readOn();
    await writers;
    await eventually(readOn, () => seen.length >= committed.size);
    expect(seen.length).toBe(committed.size);
    expect(new Set(seen.map(({ id }) => id))).toEqual(committed);
  });

  it('in steps or in one go, the order is the same', async () => {
    const loader = await database.app.pool.connect();
    await ledger.bulkLoad(loader, manyFacts(3000, 5));
    loader.release();
    const total =
      (await database.owner.pool.query<{ count: number }>('select count(*) as count from facts.fact')).rows[0]?.count ?? 0;
    expect(total).toBeGreaterThan(15_000);
    const whole = await eventually(
      () =>
        inTransaction(database.app, async (tx) =>
          (await Array.fromAsync(ledger.readAllAfter(tx, beginning))).flatMap(({ facts }) => facts),
        ),
      (facts) => facts.length === total,
    );
    expect(whole.length).toBe(total);
    const stepped: Fact[] = [];
    for (let checkpoint = beginning; ;) {
      const batch = await readAfter(checkpoint, 4999);
      if (batch.facts.length === 0) break;
      stepped.push(...batch.facts);
      checkpoint = batch.checkpoint;
    }
    expect(stepped).toEqual(whole);
  });

  it('a reader that stops early leaves the connection usable, however much was still to come', async () => {
    await inTransaction(database.app, async (tx) => {
      for await (const { facts } of ledger.readAllAfter(tx, beginning)) {
        expect(facts.length).toBeGreaterThan(0);
        break;
      }
      for await (const facts of ledger.readMany(tx)) {
        expect(facts.length).toBeGreaterThan(0);
        break;
      }
      expect((await tx.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    });
  });

  it('refuses a checkpoint that is none', async () => {
    await expect(readAfter({ transaction: "0'; drop table facts.fact; --", position: 0 })).rejects.toThrow(TypeError);
    await expect(readAfter({ transaction: '0', position: Number.NaN })).rejects.toThrow(TypeError);
    await expect(readAfter(beginning, 0)).rejects.toThrow(RangeError);
  });
});
