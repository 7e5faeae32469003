import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import type { Insz } from '#src/kernel/insz.ts';
import { makeInsz } from '#src/kernel/insz.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { newId, newPerson } from './testing/people.ts';
import { vault } from './vault.ts';
import type { VaultEntry, VaultEntryId } from './vault-entry.ts';
import type { VaultPut } from './vault.ts';
import type { VaultRead } from './vault-read.ts';
import type { VaultKind } from './vault-values.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const hour = (number: number) => instant(`2024-06-01T${String(number).padStart(2, '0')}:00:00Z`);
const put = <Kind extends VaultKind>(
  person: PersonId,
  kind: Kind,
  value: VaultPut<Kind>['value'],
  given: Partial<VaultPut<Kind>> = {},
) =>
  inTransaction(database.app, (tx) =>
    vault.put(tx, {
      person,
      kind,
      value,
      validFrom: plainDate('2024-01-01'),
      recordedAt: hour(1),
      recordedBy: 'demo',
      allowSynthetic: true,
      ...given,
    }),
  );
const read = (person: PersonId, options: VaultRead = {}) => inTransaction(database.app, (tx) => vault.read(tx, person, options));
const erase = (person: PersonId) =>
  inTransaction(database.app, (tx) => vault.erase(tx, { person, erasedAt: hour(20), erasedBy: 'system' }));

let serial = 0;
/** Of nobody, and each time another. */
function newInsz(): Insz {
  serial += 1;
  return makeInsz({ year: 1985, month: 3, dayOfMonth: 12, serial, mark: 'synthetic' });
}

describe('put and read', () => {
  it('keeps what was put; what was not put is absent; health only for those who ask', async () => {
    const person = newPerson();
    const insz = newInsz();
    await put(person, 'name', { familyName: "O'Neill ", givenNames: 'محمد Zoë' });
    await put(person, 'insz', `${insz.slice(0, 6)}-${insz.slice(6, 9)}.${insz.slice(9)}`);
    await put(person, 'email', 'zoe@example.org');
    await put(person, 'health', 'Allergic to penicillin.\nSecond line.');
    await put(person, 'note', 'Prefers mornings; "quotes" & <tags> stay text.');
    const found = await read(person);
    expect(found).toMatchObject({
      person,
      erasedAt: null,
      name: { familyName: "O'Neill", givenNames: 'محمد Zoë' },
      insz,
      email: 'zoe@example.org',
      health: [],
    });
    expect(found).not.toHaveProperty('phone');
    expect(found.note.map(({ value }) => value)).toEqual(['Prefers mornings; "quotes" & <tags> stay text.']);
    expect((await read(person, { kinds: ['health'] })).health.map(({ value }) => value)).toEqual([
      'Allergic to penicillin.\nSecond line.',
    ]);
    expect(await read(person, { kinds: ['health'] })).not.toHaveProperty('name');
  });

  it('shows the value of each day, as it was known at each moment; the history has them all', async () => {
    const person = newPerson();
    await put(person, 'address', 'Kerkstraat 1, Gent', { validFrom: plainDate('2024-01-01'), recordedAt: hour(1) });
    await put(person, 'address', 'Dorp 2, Aalst', { validFrom: plainDate('2024-03-01'), recordedAt: hour(2) });
    await put(person, 'address', 'Kerkstraat 11, Gent', { validFrom: plainDate('2024-01-01'), recordedAt: hour(3) }); // the first was misread
    await put(person, 'address', null, { validFrom: plainDate('2024-09-01'), recordedAt: hour(4) });
    const at = async (on: string, known: number) => (await read(person, { on: plainDate(on), asKnownAt: hour(known) })).address;
    expect(await at('2023-12-31', 9)).toBeUndefined();
    expect(await at('2024-02-29', 2)).toBe('Kerkstraat 1, Gent');
    expect(await at('2024-02-29', 3)).toBe('Kerkstraat 11, Gent');
    expect(await at('2024-03-01', 1)).toBe('Kerkstraat 1, Gent');
    expect(await at('2024-03-01', 9)).toBe('Dorp 2, Aalst');
    expect(await at('2024-09-01', 3)).toBe('Dorp 2, Aalst');
    expect(await at('2024-09-01', 4)).toBeUndefined();
    expect((await read(person)).address).toBeUndefined();
    const history = await inTransaction(database.app, (tx) => vault.history(tx, person));
    expect(history.map(({ value, validFrom }) => [validFrom, value])).toEqual([
      ['2024-01-01', 'Kerkstraat 1, Gent'],
      ['2024-01-01', 'Kerkstraat 11, Gent'],
      ['2024-03-01', 'Dorp 2, Aalst'],
      ['2024-09-01', null],
    ]);
  });

  it('gives the newest names of many at once', async () => {
    const [one, two, none] = [newPerson(), newPerson(), newPerson()];
    await put(one, 'name', { familyName: 'Oud', givenNames: 'A' });
    await put(one, 'name', { familyName: 'Nieuw', givenNames: 'A' }, { validFrom: plainDate('2024-02-01') });
    await put(two, 'name', { familyName: 'Twee', givenNames: '' });
    const names = await inTransaction(database.app, (tx) => vault.names(tx, [one, two, none]));
    expect(Object.fromEntries(names)).toEqual({
      [one]: { familyName: 'Nieuw', givenNames: 'A' },
      [two]: { familyName: 'Twee', givenNames: '' },
    });
  });

  it.each<[VaultKind, unknown, string]>([
    ['insz', '93051822362', 'inszWrongCheck'],
    ['insz', 'no number', 'inszNotElevenDigits'],
    ['insz', '', 'inszNotElevenDigits'],
    ['name', { familyName: '', givenNames: 'Jan' }, 'invalidValue'],
    ['name', { familyName: 'x'.repeat(101), givenNames: '' }, 'invalidValue'],
    ['name', { familyName: 'Jan\u0000', givenNames: '' }, 'invalidValue'],
    ['name', { familyName: 'Jan\u202Enef', givenNames: '' }, 'invalidValue'],
    ['name', 'Jan', 'invalidValue'],
    ['name', { familyName: 'Jan', givenNames: '', insz: 'x' }, 'invalidValue'],
    ['email', 'no address', 'invalidValue'],
    ['phone', 'call me', 'invalidValue'],
    ['address', ' ', 'invalidValue'],
    ['address', 'a\nb', 'invalidValue'],
    ['note', 'x'.repeat(10_001), 'invalidValue'],
    ['note', null, 'invalidValue'],
    ['health', 12, 'invalidValue'],
  ])('refuses %s %j as a value: %s, without repeating it', async (kind, value, type) => {
    const person = newPerson();
    const refused = await put(person, kind, value as string); // wrong on purpose
    expect(refused).toMatchObject({ ok: false, error: { type } });
    if (typeof value === 'string' && value.length > 3) expect(JSON.stringify(refused)).not.toContain(value);
    expect(await inTransaction(database.app, (tx) => vault.history(tx, person))).toEqual([]);
  });

  it('refuses a synthetic number where that is not allowed', async () => {
    expect(await put(newPerson(), 'insz', newInsz(), { allowSynthetic: false })).toEqual({
      ok: false,
      error: { type: 'inszSynthetic' },
    });
  });
});

describe('the national number', () => {
  it('after a change one file has both numbers, with their dates, and is found by either', async () => {
    const person = newPerson();
    const [bis, national] = [newInsz(), newInsz()];
    await put(person, 'insz', bis, { validFrom: plainDate('2023-05-01') });
    await put(person, 'insz', national, { validFrom: plainDate('2024-02-10'), recordedAt: hour(2) });
    const find = (insz: Insz) => inTransaction(database.app, (tx) => vault.findByInsz(tx, insz));
    expect(await find(bis)).toMatchObject([{ person, validFrom: '2023-05-01', current: false }]);
    expect(await find(national)).toMatchObject([{ person, validFrom: '2024-02-10', current: true }]);
    expect(await find(newInsz())).toEqual([]);
    expect((await read(person)).insz).toBe(national);
    expect((await read(person, { on: plainDate('2024-02-09') })).insz).toBe(bis);
  });

  it("is one person's: also when many files ask for it at the same moment", async () => {
    for (let round = 0; round < 10; round++) {
      const insz = newInsz();
      const persons = Array.from({ length: 6 }, newPerson);
      const results = await Promise.all(persons.map((person) => put(person, 'insz', insz)));
      const holder = persons[results.findIndex((result) => result.ok)];
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      for (const result of results) if (!result.ok) expect(result.error).toEqual({ type: 'inszTaken', person: holder });
    }
  });
});

describe('erase', () => {
  const kinds = {
    name: 'Uitwisbaar',
    address: 'Verdwijnstraat 7',
    phone: '+32 470 98 76 54',
    email: 'weg@example.org',
    health: 'Geheime kwaal',
    note: 'Vertrouwelijk woord',
  };
  async function fill(person: PersonId, insz: Insz): Promise<void> {
    await put(person, 'name', { familyName: kinds.name, givenNames: 'Spoorloos' });
    await put(person, 'insz', insz);
    for (const kind of ['address', 'phone', 'email', 'health', 'note'] as const) await put(person, kind, kinds[kind]);
    await put(person, 'address', null, { validFrom: plainDate('2024-05-01') });
  }

  it('leaves no value anywhere in the database, and a tombstone', async () => {
    const [person, other] = [newPerson(), newPerson()];
    const insz = newInsz();
    await fill(person, insz);
    await put(other, 'name', { familyName: 'Blijver', givenNames: '' });
    await database.owner.pool.query(`
      create table vault.copy_for_search (person uuid, words text); grant select, delete on vault.copy_for_search to doorstroom_app;
      insert into vault.copy_for_search values ('${person}', 'uitwisbaar Uitwisbaar'), ('${other}', 'Blijver')`);
    const secrets = [...Object.values(kinds), 'Spoorloos', insz];
    for (const secret of secrets) expect(await tablesWith(secret), secret).not.toEqual([]); // the search below can find them

    expect(await erase(person)).toBe(9);
    for (const secret of secrets) expect(await tablesWith(secret), secret).toEqual([]);
    expect(await tablesWith('Blijver')).toEqual(['vault.copy_for_search', 'vault.entry']);
    expect(await read(person, { kinds: ['name', 'insz', 'health', 'note'] })).toEqual({
      person,
      erasedAt: hour(20),
      health: [],
      note: [],
    });
    expect(await erase(person)).toBe(0);
    expect((await read(person)).erasedAt).toBe(hour(20));
    await database.owner.pool.query('drop table vault.copy_for_search');
  });

  it('is for good: nothing is put any more, and nobody takes the tombstone away', async () => {
    const person = newPerson();
    await put(person, 'note', 'eerst');
    await erase(person);
    expect(await put(person, 'note', 'later')).toEqual({ ok: false, error: { type: 'personErased' } });
    const insert = `insert into vault.entry (id, person, kind, valid_from, recorded_at, recorded_by, value) values ('${newId()}', '${person}', 'note', now(), now(), 'demo', '"past it"')`;
    await expect(database.app.pool.query(insert)).rejects.toMatchObject({ code: '23503' });
    await expect(database.app.pool.query('delete from vault.person')).rejects.toMatchObject({ code: '42501' });
  });

  it('somebody of whom nothing was known can be erased too', async () => {
    const person = newPerson();
    expect(await erase(person)).toBe(0);
    expect(await put(person, 'note', 'later')).toMatchObject({ ok: false });
  });

  it('of a writer and an eraser at the same moment, whichever comes first: nothing is left', async () => {
    for (let round = 0; round < 15; round++) {
      const person = newPerson();
      await put(person, 'note', 'eerst');
      await Promise.all([put(person, 'note', 'tegelijk'), erase(person), put(person, 'phone', '0470 12 34 56')]);
      expect(await inTransaction(database.app, (tx) => vault.history(tx, person))).toEqual([]);
    }
  });
});

describe('bulkLoad', () => {
  it.each(['owner', 'app'] as const)('by the %s keeps every entry, and refuses all for one wrong value', async (as) => {
    const persons = Array.from({ length: 200 }, newPerson);
    const entry = (person: PersonId, kind: VaultKind, value: VaultEntry['value']): VaultEntry => ({
      id: newId() as string as VaultEntryId,
      person,
      kind,
      value,
      validFrom: plainDate('2024-01-01'),
      recordedAt: hour(1),
      recordedBy: 'demo', // a uuid like any
    });
    const entries = persons.flatMap((person) => [
      entry(person, 'name', { familyName: 'Tab\\n "q"', givenNames: 'Ünï' }),
      entry(person, 'insz', newInsz()),
    ]);
    const client = await database[as].pool.connect();
    const [first] = persons;
    if (first === undefined) throw new Error('two hundred were made');
    await expect(vault.bulkLoad(client, [...entries, entry(first, 'phone', 'wrong')], { allowSynthetic: true })).rejects.toThrow(
      'Wrong phone',
    );
    expect(await read(first)).not.toHaveProperty('name');
    expect(await vault.bulkLoad(client, entries, { allowSynthetic: true })).toBe(400);
    client.release();
    expect(await read(first)).toMatchObject({ name: { familyName: 'Tab\\n "q"', givenNames: 'Ünï' } });
  });
});

/** Every table of the database in which the text stands anywhere. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await database.owner.pool.query<{ table: string }>(
    `select oid::regclass::text as table from pg_class where relkind in ('r', 'm', 'p') and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) order by 1`,
  );
  const found: string[] = [];
  for (const { table } of tables.rows) {
    const hit = await database.owner.pool.query(`select from ${table} as t where strpos(to_jsonb(t)::text, $1) > 0 limit 1`, [
      text,
    ]);
    if ((hit.rowCount ?? 0) > 0) found.push(table);
  }
  return found;
}
