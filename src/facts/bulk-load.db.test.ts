import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import type { Fact } from './envelope.ts';
import { createLedger } from './ledger.ts';
import { testCatalogue } from './testing/catalogue.ts';
import { manyFacts, newId, newPerson } from './testing/people.ts';

const ledger = createLedger(testCatalogue);
let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

async function load(as: Database, facts: Iterable<Fact> | AsyncIterable<Fact>, options = {}): Promise<number> {
  const client = await as.pool.connect();
  try {
    return await ledger.bulkLoad(client, facts, options);
  } finally {
    client.release();
  }
}
const all = async () => {
  const client = await database.app.pool.connect();
  try {
    return (await Array.fromAsync(ledger.readMany(client))).flat();
  } finally {
    client.release();
  }
};
/** What the table is made of, without the order in which its indexes were made. */
const structure = async () => {
  const found = await database.owner.pool.query<{ definition: string }>(`
    select pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = 'facts.fact'::regclass
    union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid = 'facts.fact'::regclass order by 1`);
  return found.rows.map(({ definition }) => definition);
};
const inOrder = (facts: readonly Fact[]) =>
  facts.toSorted((a, b) => (a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : a.version - b.version));

describe.each(['owner', 'app'] as const)('bulkLoad by the %s', (role) => {
  it('keeps every fact as it was given, and the table as it was made', async () => {
    const before = await structure();
    const facts = [...manyFacts(400, 6)];
    const progress: number[] = [];
    expect(await load(database[role], facts, { onProgress: (count: number) => progress.push(count) })).toBe(2400);
    expect(progress.at(-1)).toBe(2400);
    expect(await all()).toEqual(inOrder(facts));
    expect(await structure()).toEqual(before);
  });

  it('takes facts as they are made, one by one', async () => {
    async function* slowly() {
      for (const fact of manyFacts(50, 2)) yield await Promise.resolve(fact);
    }
    expect(await load(database[role], slowly())).toBe(100);
  });

  it('continues streams that are there, and refuses a gap or a version that is taken', async () => {
    const [first, second, third] = [...manyFacts(1, 3)];
    if (first === undefined || second === undefined || third === undefined) throw new Error('three were made');
    await load(database[role], [first]);
    await expect(load(database[role], [third])).rejects.toMatchObject({ code: 'versionGap' });
    await expect(load(database[role], [{ ...second, id: newId(), version: 1 }])).rejects.toMatchObject({ code: 'versionTaken' });
    await expect(load(database[role], [second, { ...third, version: 4 }])).rejects.toMatchObject({ code: 'versionGap' });
    await expect(load(database[role], [{ ...second, id: first.id }])).rejects.toMatchObject({ code: 'factIdTaken' });
    expect(await load(database[role], [second, third])).toBe(2);
    expect(await all()).toEqual([first, second, third]);
  });

  it.each<[string, Partial<Fact>, string]>([
    ['data of another shape', { data: { place: 'north', seats: 51 } }, 'invalidFactData'],
    ['a name under another key', { data: { place: 'north', seats: 5, name: 'Jan' } }, 'invalidFactData'],
    ['an unknown type', { type: 'test.invented' }, 'unknownFactType'],
    ['another schema version', { schemaVersion: 9 }, 'invalidSchemaVersion'],
    ['a recorder with a tab in it', { recordedBy: 'demo\tdemo' }, 'invalidRecorder'],
    ['an id that is none', { id: 'x' as Fact['id'] }, 'invalidFactId'],
    ['version zero', { version: 0 }, 'invalidVersion'],
    ['a correction of nothing', { corrects: newId() }, 'correctsUnknownFact'],
  ])('one wrong fact in the middle, %s: nothing stays and the connection goes on', async (_, wrong, code) => {
    const facts = [...manyFacts(2000, 3)];
    const middle = facts[3000];
    if (middle === undefined) throw new Error('six thousand were made');
    facts[3000] = { ...middle, ...wrong };
    const before = await structure();
    const client = await database[role].pool.connect();
    await expect(ledger.bulkLoad(client, facts)).rejects.toMatchObject({ name: 'FactProblem', code });
    expect((await client.query('select count(*) as count from facts.fact')).rows).toEqual([{ count: 0 }]);
    client.release();
    expect(await structure()).toEqual(before);
  });

  it('facts that cannot be made stop the load with their own error', async () => {
    function* broken(): Generator<Fact> {
      yield* manyFacts(10, 1);
      throw new Error('the source ran dry');
    }
    await expect(load(database[role], broken())).rejects.toThrow('the source ran dry');
    expect(await all()).toEqual([]);
  });

  it('in a transaction of the caller it is the caller who commits', async () => {
    const client = await database[role].pool.connect();
    await client.query('begin');
    await ledger.bulkLoad(client, manyFacts(10, 1));
    await client.query('rollback');
    client.release();
    expect(await all()).toEqual([]);
  });
});

describe('bulkLoad of facts that we made ourselves', () => {
  it('checks the first of each type and every hundredth after it', async () => {
    const facts = [...manyFacts(300, 1)];
    const spoil = (place: number) => facts.map((fact, index) => (index === place ? { ...fact, data: {} } : fact));
    await expect(load(database.app, spoil(0), { validate: 'sample' })).rejects.toMatchObject({ code: 'invalidFactData' });
    await expect(load(database.app, spoil(200), { validate: 'sample' })).rejects.toMatchObject({ code: 'invalidFactData' });
    expect(await load(database.app, facts, { validate: 'sample' })).toBe(300);
  });
  it('text that would break out of its column is refused by PostgreSQL at the latest', async () => {
    const facts = [...manyFacts(2, 1)].map((fact, index) =>
      index === 1 ? { ...fact, stream: newPerson(), recordedBy: 'demo\tdemo' } : fact,
    );
    await expect(load(database.app, facts, { validate: 'sample' })).rejects.toThrow();
    expect(await all()).toEqual([]);
  });
});
