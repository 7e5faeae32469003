import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#src/platform/database.ts';
import type { Tx } from '#src/platform/database.ts';
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
      return [stream, version, place === 'south' ? 'tab\there, "quote" \\ and\nline' : place, seats, JSON.stringify({ text: 'a\tb\\c\n', seats })];
    }),
};
const rebuild = (as: 'owner' | 'app') => inTransaction(database[as], async (tx) => {
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
    expect(await verify()).toMatchObject({ table: 'public.seat', streams: 500, rebuiltRows: 2000, missing: 2000, extra: 0, different: 0 });
  });

  it.each(['owner', 'app'] as const)('rebuilt by the %s it is right, with its indexes', async (as) => {
    expect(await rebuild(as)).toEqual({ streams: 500, rows: 2000 });
    expect(await verify()).toMatchObject({ streams: 500, rebuiltRows: 2000, missing: 0, extra: 0, different: 0, examples: [] });
    const indexes = await database.owner.pool.query(`select indexname from pg_indexes where schemaname = 'public' and tablename = 'seat' order by 1`);
    expect(indexes.rows).toEqual([{ indexname: 'seat_pkey' }, { indexname: 'seat_place' }]);
  });

  it('the inline update gives the same rows as the rebuild', async () => {
    const stream = newPerson();
    await inTransaction(database.app, async (tx) => {
      await ledger.append(tx, { stream, expectedVersion: 0, facts: [start(), start('2024-02-01', 20)], recordedBy: 'demo', source: 'demo' });
      await projectInline(tx, seat, stream, await ledger.readStream(tx, stream));
    });
    expect(await verify()).toMatchObject({ streams: 501, missing: 0, extra: 0, different: 0 });
  });

  it('counts what is missing, what is too many and what is different, and names the streams', async () => {
    const [one, two, three] = (await database.owner.pool.query<{ stream: string }>('select distinct stream from public.seat order by 1 limit 3')).rows.map(({ stream }) => stream);
    await change(`delete from public.seat where stream = '${one}'`);
    await change(`insert into public.seat (stream, version) values ('${two}', 9)`);
    await change(`update public.seat set extra = '{"seats": -1}' where stream = '${three}' and version <= 2`);
    expect(await verify()).toMatchObject({ missing: 4, extra: 1, different: 2, examples: [one, two, three] });
    await rebuild('app');
    expect(await verify()).toMatchObject({ missing: 0, extra: 0, different: 0 });
  });

  it('looks at one moment: what is appended meanwhile is no difference', async () => {
    const stream = newPerson();
    let appended: Promise<unknown> | undefined;
    const compared = await verifyProjection(database.app, ledger, {
      ...seat,
      rows: (given, facts) => {
        appended ??= inTransaction(database.app, async (tx: Tx) => {
          await ledger.append(tx, { stream, expectedVersion: 0, facts: [start()], recordedBy: 'demo', source: 'demo' });
          await projectInline(tx, seat, stream, await ledger.readStream(tx, stream));
        });
        return seat.rows(given, facts);
      },
    });
    await appended;
    expect(compared).toMatchObject({ streams: 501, missing: 0, extra: 0, different: 0 });
    expect(await verify()).toMatchObject({ streams: 502, missing: 0, extra: 0, different: 0 });
  });
});
