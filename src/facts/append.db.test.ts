import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Tx } from '#src/platform/database.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import type { Append } from './append.ts';
import { effectiveFacts } from './effective.ts';
import type { Fact, NewFact } from './envelope.ts';
import { createLedger } from './ledger.ts';
import { testCatalogue } from './testing/catalogue.ts';
import { newId, newPerson, start } from './testing/people.ts';

const ledger = createLedger(testCatalogue);
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const by = { recordedBy: 'staff:01900000-0000-7000-8000-00000000000a', source: 'staff' } as const;
const inTx = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(database.app, work);
const append = (request: Omit<Append, 'recordedBy' | 'source'>) => inTx((tx) => ledger.append(tx, { ...by, ...request }));
const read = (stream: Append['stream'], asKnownAt?: Fact['recordedAt']) =>
  inTx((tx) => ledger.readStream(tx, stream, asKnownAt === undefined ? {} : { asKnownAt }));

describe('append', () => {
  it('gives back what reading gives', async () => {
    const stream = newPerson();
    const facts: NewFact[] = [start(), { type: 'test.moved', on: plainDate('2024-04-01'), data: { until: 'unknown' } }];
    const appended = await append({ stream, expectedVersion: 0, facts });
    expect(appended).toMatchObject({
      ok: true,
      value: [
        { version: 1, schemaVersion: 1 },
        { version: 2, schemaVersion: 2 },
      ],
    });
    const next = await append({
      stream,
      expectedVersion: 2,
      facts: [{ type: 'test.ended', on: plainDate('2024-05-01'), data: {} }],
    });
    if (!appended.ok || !next.ok) throw new Error('both versions were right');
    expect(await read(stream)).toEqual([...appended.value, ...next.value]);
  });

  it.each([
    [1, 0, 2],
    [1, 1, 2],
    [1, 3, 2],
    [1, 99, 2],
    [3, 0, 2],
    [3, 1, 2],
    [3, 3, 2],
    [2, 1, 0],
  ])(
    '%i facts on expected version %i of a stream at %i: stale, as a value, and nothing is written',
    async (count, expectedVersion, at) => {
      const stream = newPerson();
      if (at > 0) await append({ stream, expectedVersion: 0, facts: Array.from({ length: at }, () => start()) });
      const after = await inTx(async (tx) => {
        const refused = await ledger.append(tx, {
          ...by,
          stream,
          expectedVersion,
          facts: Array.from({ length: count }, () => start()),
        });
        expect(refused).toEqual({ ok: false, error: { type: 'staleVersion', currentVersion: at } });
        return ledger.append(tx, { ...by, stream, expectedVersion: at, facts: [start()] }); // the transaction still works
      });
      expect(after.ok).toBe(true);
      expect((await read(stream)).length).toBe(at + 1);
    },
  );

  it.each([1, 3])('of twelve writers at once with the same version, %i facts each, one wins every round', async (size) => {
    const stream = newPerson();
    for (let round = 0; round < 5; round++) {
      const expectedVersion = round * size;
      const results = await Promise.all(
        Array.from({ length: 12 }, () => append({ stream, expectedVersion, facts: Array.from({ length: size }, () => start()) })),
      );
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      for (const result of results)
        if (!result.ok) expect(result.error).toEqual({ type: 'staleVersion', currentVersion: expectedVersion + size });
    }
    expect((await read(stream)).map(({ version }) => version)).toEqual(Array.from({ length: 5 * size }, (_, index) => index + 1));
  });

  it.each([1, 3])(
    'waits for a writer in flight: stale when that one commits, first when it rolls back (%i facts)',
    async (size) => {
      for (const end of ['commit', 'rollback'] as const) {
        const stream = newPerson();
        const first = await database.app.pool.connect();
        await first.query('begin');
        await ledger.append(first, { ...by, stream, expectedVersion: 0, facts: [start()] });
        const second = append({ stream, expectedVersion: 0, facts: Array.from({ length: size }, () => start()) });
        await new Promise((resolve) => setTimeout(resolve, 50));
        await first.query(end);
        first.release();
        expect((await second).ok).toBe(end === 'rollback');
        expect((await read(stream)).length).toBe(end === 'rollback' ? size : 1);
      }
    },
  );

  it.each<[string, Partial<Append>, string]>([
    ['no facts', { facts: [] }, 'noFacts'],
    ['a type that is not in the catalogue', { facts: [{ ...start(), type: 'test.invented' }] }, 'unknownFactType'],
    ['data of another shape', { facts: [{ ...start(), data: { place: 'east', seats: 10 } }] }, 'invalidFactData'],
    ['an unknown key', { facts: [{ ...start(), data: { place: 'north', seats: 10, name: 'Jan' } }] }, 'invalidFactData'],
    ['an impossible day', { facts: [{ ...start(), on: '2023-02-29' as NewFact['on'] }] }, 'invalidDay'],
    ['a day in another century', { facts: [{ ...start(), on: plainDate('0203-02-28') }] }, 'invalidDay'],
    ['a stream that is no uuid', { stream: "'; drop table facts.fact; --" as Append['stream'] }, 'invalidStream'],
    ['a negative version', { expectedVersion: -1 }, 'invalidVersion'],
    ['half a version', { expectedVersion: 0.5 }, 'invalidVersion'],
    ['a name as recorder', { recordedBy: 'Jan Janssens' }, 'invalidRecorder'],
    ['an unknown source', { source: 'rumour' as Append['source'] }, 'unknownSource'],
    ['a moment without a zone', { recordedAt: '2024-01-01T00:00:00' as Fact['recordedAt'] }, 'invalidRecordedAt'],
    ['a correction of no fact', { facts: [{ ...start(), corrects: newId() }] }, 'correctsUnknownFact'],
    ['a correction of something that is no id', { facts: [{ ...start(), corrects: 'x' as Fact['id'] }] }, 'invalidCorrection'],
    [
      'a withdrawal of nothing',
      { facts: [{ type: 'test.fact-withdrawn', on: plainDate('2024-01-01'), data: { reason: 'wrong' } }] },
      'invalidCorrection',
    ],
  ])('refuses %s, by a stable code', async (_, wrong, code) => {
    const before = await countFacts();
    await expect(append({ stream: newPerson(), expectedVersion: 0, facts: [start()], ...wrong })).rejects.toMatchObject({
      name: 'FactProblem',
      code,
    });
    expect(await countFacts()).toBe(before);
  });

  it('one wrong fact among good ones: none is written', async () => {
    const stream = newPerson();
    await expect(append({ stream, expectedVersion: 0, facts: [start(), { ...start(), data: {} }] })).rejects.toMatchObject({
      code: 'invalidFactData',
    });
    await expect(
      append({ stream, expectedVersion: 0, facts: [start(), { ...start(), corrects: newId() }] }),
    ).rejects.toMatchObject({ code: 'correctsUnknownFact' });
    expect(await read(stream)).toEqual([]);
  });
});

describe('corrections', () => {
  const at = (hour: number) => instant(`2024-06-01T${String(hour).padStart(2, '0')}:00:00Z`);
  async function recorded(stream: Append['stream'], expectedVersion: number, fact: NewFact, hour: number): Promise<Fact> {
    const result = await append({ stream, expectedVersion, facts: [fact], recordedAt: at(hour) });
    if (!result.ok || result.value[0] === undefined) throw new Error('the version was right');
    return result.value[0];
  }
  const withdrawalOf = (fact: Fact): NewFact => ({
    type: 'test.fact-withdrawn',
    on: fact.on,
    data: { reason: 'wrong' },
    corrects: fact.id,
  });
  const seatsKnownAt = async (stream: Append['stream'], hour: number) =>
    effectiveFacts(await read(stream, at(hour))).map(({ data }) => (data as { seats: number }).seats); // only test.started counts here

  it('show what was known at every moment: a correction of a correction, a withdrawal, and the fact recorded again', async () => {
    const stream = newPerson();
    const first = await recorded(stream, 0, start('2024-03-01', 1), 1);
    const second = await recorded(stream, 1, { ...start('2024-03-02', 2), corrects: first.id }, 2);
    const third = await recorded(stream, 2, { ...start('2024-03-03', 3), corrects: second.id }, 3);
    const withdrawal = await recorded(stream, 3, withdrawalOf(third), 4);
    await recorded(stream, 4, { ...start('2024-03-05', 5), corrects: withdrawal.id }, 5);
    expect(await Promise.all([0, 1, 2, 3, 4, 5].map((hour) => seatsKnownAt(stream, hour)))).toEqual([[], [1], [2], [3], [], [5]]);
  });

  it('make a chain: a fact is corrected once', async () => {
    const stream = newPerson();
    const first = await recorded(stream, 0, start(), 1);
    await recorded(stream, 1, { ...start(), corrects: first.id }, 2);
    await expect(recorded(stream, 2, { ...start(), corrects: first.id }, 3)).rejects.toMatchObject({ code: 'correctedAlready' });
    await expect(recorded(stream, 2, withdrawalOf(first), 3)).rejects.toMatchObject({ code: 'correctedAlready' });
  });

  it('stay within their stream, their type and the order of learning', async () => {
    const stream = newPerson();
    const first = await recorded(stream, 0, start(), 2);
    await expect(recorded(newPerson(), 0, { ...start(), corrects: first.id }, 3)).rejects.toMatchObject({
      code: 'correctsUnknownFact',
    });
    await expect(recorded(stream, 1, { ...start(), corrects: first.id }, 1)).rejects.toMatchObject({
      code: 'correctsUnknownFact',
    });
    await expect(
      recorded(stream, 1, { type: 'test.ended', on: first.on, data: {}, corrects: first.id }, 3),
    ).rejects.toMatchObject({ code: 'correctsOtherType' });
    const withdrawal = await recorded(stream, 1, withdrawalOf(first), 3);
    await expect(recorded(stream, 2, withdrawalOf(withdrawal), 4)).rejects.toMatchObject({ code: 'correctsOtherType' });
    await expect(
      recorded(stream, 2, { type: 'test.ended', on: first.on, data: {}, corrects: withdrawal.id }, 4),
    ).rejects.toMatchObject({ code: 'correctsOtherType' });
  });

  it('go together with other facts in one append', async () => {
    const stream = newPerson();
    const first = await recorded(stream, 0, start(), 1);
    const both = await append({
      stream,
      expectedVersion: 1,
      facts: [
        { ...start(), corrects: first.id },
        { type: 'test.ended', on: first.on, data: {} },
      ],
    });
    expect(both.ok).toBe(true);
    expect(effectiveFacts(await read(stream)).map(({ version }) => version)).toEqual([2, 3]);
  });
});

describe('readMany', () => {
  it('gives whole streams, each in version order, and only the streams asked for', async () => {
    const streams = [newPerson(), newPerson(), newPerson()];
    for (const version of [0, 1, 2])
      for (const stream of streams) await append({ stream, expectedVersion: version, facts: [start()] });
    const wanted = streams.slice(0, 2);
    const found = await inTx((tx) => Array.fromAsync(ledger.readMany(tx, { streams: wanted })));
    expect(found.map((facts) => facts[0]?.stream)).toEqual(wanted.toSorted());
    for (const facts of found) expect(facts).toEqual(await read(facts[0]?.stream ?? newPerson()));
  });
  it('gives all of them, and leaves out what was recorded later where that is asked', async () => {
    const all = await inTx((tx) => Array.fromAsync(ledger.readMany(tx)));
    expect(all.flat().length).toBe(await countFacts());
    expect(new Set(all.map((facts) => facts[0]?.stream)).size).toBe(all.length);
    const moment = instant('2024-12-31T00:00:00Z'); // between the corrections above and everything else
    const known = await inTx((tx) => Array.fromAsync(ledger.readMany(tx, { asKnownAt: moment })));
    expect(known.flat()).toEqual(all.flat().filter(({ recordedAt }) => recordedAt <= moment));
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(all.length);
  });
});

describe('the role of the application', () => {
  it.each([
    'update facts.fact set version = version',
    'delete from facts.fact',
    'truncate facts.fact',
    'drop table facts.fact',
    'alter table facts.fact disable trigger all',
    'alter table facts.fact add column x text',
    'create table facts.other (a int)',
    "update facts.fact set data = '{}' where false",
    'lock table facts.fact in access exclusive mode',
    'update vault.entry set value = null',
    'delete from vault.person',
    'truncate vault.entry',
  ])('may not: %s', async (statement) => {
    await expect(inTx((tx) => tx.query(statement))).rejects.toMatchObject({ code: '42501' });
  });
});

async function countFacts(): Promise<number> {
  const found = await database.owner.pool.query<{ count: number }>('select count(*) as count from facts.fact');
  return found.rows[0]?.count ?? 0;
}
