import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { effectiveFacts } from './effective.ts';
import { createLedger } from './ledger.ts';
import { projectInline } from './projection.ts';
import type { Projection } from './projection.ts';
import { rebuildProjection, verifyProjection } from './rebuild.ts';
import { testCatalogue } from './testing/catalogue.ts';
import { manyFacts, newPerson, start } from './testing/people.ts';

const ledger = createLedger(testCatalogue);
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.owner.pool.query(`
    create table public.seat (stream uuid not null, version integer not null, place text, seats integer, extra jsonb, primary key (stream, version));
    create index seat_place on public.seat (place);
    grant select, insert, update, delete on public.seat to doorstroom_app`);
  const client = await database.owner.pool.connect();
  await ledger.bulkLoad(client, manyFacts(500, 4));
  client.release();
});
afterAll(() => database.drop());

const seat: Projection = {
  table: 'public.seat',
  columns: ['stream', 'version', 'place', 'seats', 'extra'],
  rows: (stream, facts) =>
    effectiveFacts(facts).map(({ version, data }) => {
      const { place, seats } = data as { place: string; seats: number }; // only test.started is recorded here
      return [
        stream,
        version,
        place === 'south' ? 'tab\there, "quote" \\ and\nline' : place,
        seats,
        JSON.stringify({ text: 'a\tb\\c\n', seats }),
      ];
    }),
};
const rebuild = (as: 'owner' | 'app') =>
  inTransaction(database[as], async (tx) => {
    const reader = await database[as].pool.connect();
    try {
      return await rebuildProjection(reader, tx, ledger, seat);
    } finally {
      reader.release();
    }
  });
const verify = () => verifyProjection(database.app, ledger, seat);
const change = (sql: string) => database.owner.pool.query(sql);

describe('verifyProjection and rebuildProjection', () => {
  it('an empty view misses every row', async () => {
    expect(await verify()).toMatchObject({
      table: 'public.seat',
      streams: 500,
      rebuiltRows: 2000,
      missing: 2000,
      extra: 0,
      different: 0,
    });
  });

  it.each(['owner', 'app'] as const)('rebuilt by the %s it is right, with its indexes', async (as) => {
    expect(await rebuild(as)).toEqual({ streams: 500, rows: 2000 });
    expect(await verify()).toMatchObject({ streams: 500, rebuiltRows: 2000, missing: 0, extra: 0, different: 0, examples: [] });
    const indexes = await database.owner.pool.query(
      `select indexname from pg_indexes where schemaname = 'public' and tablename = 'seat' order by 1`,
    );
    expect(indexes.rows).toEqual([{ indexname: 'seat_pkey' }, { indexname: 'seat_place' }]);
  });

  it('the inline update gives the same rows as the rebuild', async () => {
    const stream = newPerson();
    await inTransaction(database.app, async (tx) => {
      await ledger.append(tx, {
        stream,
        expectedVersion: 0,
        facts: [start(), start('2024-02-01', 20)],
        recordedBy: 'demo',
        source: 'demo',
      });
      await projectInline(tx, seat, stream, await ledger.readStream(tx, stream));
    });
    expect(await verify()).toMatchObject({ streams: 501, missing: 0, extra: 0, different: 0 });
  });

  it('counts what is missing, what is too many and what is different, and names the streams', async () => {
    const [one, two, three] = (
      await database.owner.pool.query<{ stream: string }>('select distinct stream from public.seat order by 1 limit 3')
    ).rows.map(({ stream }) => stream);
    await change(`delete from public.seat where stream = '${one}'`);
    await change(`insert into public.seat (stream, version) values ('${two}', 9)`);
    await change(`update public.seat set extra = '{"seats": -1}' where stream = '${three}' and version <= 2`);
    expect(await verify()).toMatchObject({ missing: 4, extra: 1, different: 2, examples: [one, two, three] });
    await rebuild('app');
    expect(await verify()).toMatchObject({ missing: 0, extra: 0, different: 0 });
  });

  it('looks at one moment: what is appended between its reading of facts and of rows is no difference', async () => {
    const stream = newPerson();
    const appendMeanwhile = () =>
      inTransaction(database.owner, async (tx) => {
        await ledger.append(tx, { stream, expectedVersion: 0, facts: [start()], recordedBy: 'demo', source: 'demo' });
        await projectInline(tx, seat, stream, await ledger.readStream(tx, stream));
      });
    expect(await verifyProjection(beforeSecondSnapshot(appendMeanwhile), ledger, seat)).toMatchObject({
      streams: 501,
      missing: 0,
      extra: 0,
      different: 0,
    });
    expect(await verify()).toMatchObject({ streams: 502, missing: 0, extra: 0, different: 0 });
  });
});

/** The application's database, in which something happens after the reader's snapshot and before the writer's own could be taken. */
function beforeSecondSnapshot(happens: () => Promise<unknown>): Database {
  const { pool } = database.app;
  const connect = async (): Promise<pg.PoolClient> => {
    const client = await pool.connect();
    const query = client.query.bind(client) as (text: string, values?: unknown[]) => Promise<unknown>; // the one of its many forms that is used here
    const watched = async (text: string, values?: unknown[]) => {
      if (text === 'begin isolation level repeatable read') await happens();
      return query(text, values);
    };
    const watchedOrCopy = (text: string | pg.Submittable, values?: unknown[]) =>
      typeof text === 'string' ? watched(text, values) : client.query(text);
    return new Proxy(client, { get: (target, key) => (key === 'query' ? watchedOrCopy : bound(target, key)) });
  };
  return { ...database.app, pool: new Proxy(pool, { get: (target, key) => (key === 'connect' ? connect : bound(target, key)) }) };
}

function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key);
  return typeof value === 'function' ? value.bind(target) : value;
}
