import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { catchUp, findCheckpoint, rebuildAsync } from './async-projection.ts';
import type { AsyncProjection } from './async-projection.ts';
import { createLedger } from './ledger.ts';
import { testCatalogue } from './testing/catalogue.ts';
import { eventually } from './testing/eventually.ts';
import { newPerson, start } from './testing/people.ts';

const ledger = createLedger(testCatalogue);
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.owner.pool.query(
    'create table public.seen (id uuid primary key); grant select, insert, delete on public.seen to doorstroom_app',
  );
});
afterAll(() => database.drop());

const seen: AsyncProjection = {
  name: 'test.seen',
  handle: async (tx, facts) => {
    for (const { id } of facts) await tx.query('insert into public.seen (id) values ($1)', [id]); // a fact handled twice would meet the primary key
  },
  clear: async (tx) => {
    await tx.query('delete from public.seen');
  },
};
const append = (count: number) =>
  inTransaction(database.app, (tx) =>
    ledger.append(tx, {
      stream: newPerson(),
      expectedVersion: 0,
      facts: Array.from({ length: count }, () => start()),
      recordedBy: 'demo',
      source: 'demo',
    }),
  );
const countSeen = async () =>
  (await database.app.pool.query<{ count: number }>('select count(*) as count from public.seen')).rows[0]?.count;
const caughtUpWith = (wanted: number) =>
  eventually(
    async () => {
      await catchUp(database.app, ledger, seen, { batch: 7 });
      return countSeen();
    },
    (count) => count === wanted,
  );

describe('an asynchronous projection', () => {
  it('handles every fact once, from where it left off', async () => {
    expect(await inTransaction(database.app, (tx) => findCheckpoint(tx, seen.name))).toBeUndefined();
    for (const count of [5, 9, 1]) await append(count);
    expect(await caughtUpWith(15)).toBe(15);
    await append(8);
    expect(await caughtUpWith(23)).toBe(23);
    expect(await catchUp(database.app, ledger, seen)).toBe(0);
  });

  it('two workers take turns: nothing twice, nothing left out', async () => {
    for (let round = 0; round < 10; round++) await append(10);
    await Promise.all([1, 2, 3].map(() => catchUp(database.app, ledger, seen, { batch: 9 })));
    expect(await caughtUpWith(123)).toBe(123);
  });

  it('a handler that fails leaves its batch undone and its checkpoint where it was', async () => {
    await append(3);
    const before = await inTransaction(database.app, (tx) => findCheckpoint(tx, seen.name));
    const failing: AsyncProjection = {
      ...seen,
      handle: async (tx, facts) => {
        await seen.handle(tx, facts);
        throw new Error('half-way');
      },
    };
    await expect(
      eventually(
        () => catchUp(database.app, ledger, failing),
        () => false,
      ),
    ).rejects.toThrow('half-way');
    expect(await countSeen()).toBe(123);
    expect(await inTransaction(database.app, (tx) => findCheckpoint(tx, seen.name))).toEqual(before);
    expect(await caughtUpWith(126)).toBe(126);
  });

  it('is built again from nothing while readers still see the old rows', async () => {
    await database.owner.pool.query('delete from public.seen where ctid in (select ctid from public.seen limit 50)');
    expect(await countSeen()).toBe(76);
    expect(
      await eventually(
        () => rebuildAsync(database.app, ledger, seen),
        (count) => count === 126,
      ),
    ).toBe(126);
    expect(await countSeen()).toBe(126);
  });
});
