import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '#src/platform/database.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { vault } from '#src/facts/vault.ts';
import { testDatabase } from '#test/support/database.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { findPersons, stateOnDay } from './find-persons.ts';
import { savePersonName } from './person-name.ts';
import { readSearchQuery } from './search-query.ts';

/** family name, given names, birth day, region, INSZ, former INSZ */
const people = [
  ['Ben Haddou', 'Mohammed', '1990-04-12', 'limburg', '90641200162', null],
  ['El Haddad', 'Fatima', '1985-11-02', 'limburg', null, null],
  ['Özdemir', 'Ayşe', '1992-07-30', 'limburg', null, null],
  ['Oumarou', 'Aïcha', '1999-01-01', 'limburg', null, null],
  ['Kovalenko', 'Oleksandr', '1978-02-14', 'limburg', null, null],
  ["N'Diaye", 'Cheikh', '1988-08-08', 'limburg', null, null],
  ['Mahmoudi', 'Youssef', '2001-03-03', 'limburg', null, null],
  ['Van den Berghe', 'Jan', '1970-05-05', 'limburg', null, null],
  ['Nguyễn', 'Thị Hồng', '1995-09-19', 'limburg', null, null],
  ['Mohammadi', 'Reza', '1983-12-24', 'eastFlanders', '83721200162', null],
  ['<script>alert(1)</script>', 'Bobby', '1990-01-01', 'limburg', null, null],
  ['Zwarts', 'Emma', '1990-01-02', 'eastFlanders', null, null],
  ['Zwarts', 'Emma', '1990-01-03', 'limburg', null, null],
] as const;

let database: TestDatabase;
const idOf = (index: number): PersonId => `0190aaaa-0000-7000-8000-${String(index).padStart(12, '0')}` as PersonId;

beforeAll(async () => {
  database = await testDatabase();
  await inTransaction(database.app, async (tx) => {
    for (const [index, [familyName, givenNames, birthDay, region, insz, formerInsz]] of people.entries()) {
      await tx.query('insert into register.file (person, file_number) values ($1, $2)', [
        idOf(index),
        `D${String(index + 1).padStart(7, '0')}`,
      ]);
      await tx.query(
        `insert into register.person (stream, version, birth_day, region, agency, nis, target_group, state, suspended, deferred_until, handed_over)
         values ($1, 1, $2, $3, 'agii', null, 'mandatory', 'active', $4, null, $5)`,
        [idOf(index), birthDay, region, index === 0 ? '{[2025-02-01,2025-02-21]}' : '{}', index === 9],
      );
      await savePersonName(tx, { person: idOf(index), familyName, givenNames, insz, formerInsz });
    }
    await savePersonName(tx, {
      person: idOf(0),
      familyName: 'Ben Haddou',
      givenNames: 'Mohammed',
      insz: '90641200162',
      formerInsz: '90441200187',
    });
  });
});
afterAll(() => database.drop());

async function find(
  q: string,
  options: { regions?: readonly RegionCode[]; handedOverOnly?: boolean; today?: string; limit?: number } = {},
) {
  const scope = {
    regions: options.regions ?? ['limburg' as const],
    handedOverOnly: options.handedOverOnly ?? false,
    today: plainDate(options.today ?? '2025-02-21'),
    limit: options.limit ?? 20,
  };
  return inTransaction(database.app, (tx) => findPersons(tx, readSearchQuery(q), scope));
}
const names = async (...given: Parameters<typeof find>): Promise<string[]> =>
  (await find(...given)).map(({ familyName }) => familyName);

describe('finds, whatever is typed', () => {
  test.each([
    ['Mohammed Ben Haddou', 'Ben Haddou', 'name'],
    ['ben haddou mohammed', 'Ben Haddou', 'name'],
    ['haddou', 'Ben Haddou', 'name'],
    ['Benhaddou', 'Ben Haddou', 'name'],
    ['mohamad haddou', 'Ben Haddou', 'nameAlike'],
    ['Muhammed Haddu', 'Ben Haddou', 'nameAlike'],
    ['Mohamed Hadou', 'Ben Haddou', 'nameAlike'],
    ['elhaddad', 'El Haddad', 'name'],
    ['al haddad fatimah', 'El Haddad', 'nameAlike'],
    ['hadad', 'El Haddad', 'nameAlike'],
    ['ozdemir ayse', 'Özdemir', 'name'],
    ['ÖZDEMİR', 'Özdemir', 'name'],
    ['Oezdemir', 'Özdemir', 'nameAlike'],
    ['umaru aisha', 'Oumarou', 'nameAlike'],
    ['kowalenko', 'Kovalenko', 'nameAlike'],
    ['kovalnko', 'Kovalenko', 'nameAlike'],
    ['ndiaye', "N'Diaye", 'name'],
    ['n’diaye sheikh', "N'Diaye", 'nameAlike'],
    ['yusuf', 'Mahmoudi', 'nameAlike'],
    ['vandenberghe', 'Van den Berghe', 'name'],
    ['berghe jan', 'Van den Berghe', 'name'],
    ['nguyen hong', 'Nguyễn', 'name'],
    ['kov', 'Kovalenko', 'name'],
    ['olek kova', 'Kovalenko', 'name'],
    ['D0000005', 'Kovalenko', 'fileNumber'],
    ['d 0000005', 'Kovalenko', 'fileNumber'],
    ['14/02/1978', 'Kovalenko', 'birthDay'],
    ['14-2-1978', 'Kovalenko', 'birthDay'],
    ['1978-02-14', 'Kovalenko', 'birthDay'],
    ['kovalenko 14/02/1978', 'Kovalenko', 'name'],
    ['90.64.12-001.62', 'Ben Haddou', 'insz'],
    ['90641200162', 'Ben Haddou', 'insz'],
    ['90441200187', 'Ben Haddou', 'insz'],
    ['906412', 'Ben Haddou', 'insz'],
    ['bobby script', '<script>alert(1)</script>', 'name'],
  ])('%s', async (q, familyName, matched) => {
    const [first] = await find(q);
    expect(first).toMatchObject({ familyName, matched });
  });
});

test('exact stands before alike', async () => {
  expect(await names('haddad')).toEqual(['El Haddad', 'Ben Haddou']);
  expect((await names('mohammed', { regions: ['limburg', 'eastFlanders'] }))[0]).toBe('Ben Haddou');
});

test('every word counts', async () => {
  expect(await names('kovalenko fatima')).toEqual([]);
  expect(await names('kovalenko 15/02/1978')).toEqual([]);
});

test('nothing is nobody', async () => {
  for (const q of ['', '   ', '%', '_', "'", '\\', 'x', '31/02/1990', '*']) expect(await names(q)).toEqual([]);
});

test('another region is not there', async () => {
  expect(await names('mohammadi')).not.toContain('Mohammadi');
  expect(await names('83721200162')).toEqual([]);
  expect(await names('D0000010')).toEqual([]);
  expect(await names('24/12/1983')).toEqual([]);
  expect(await names('mohammadi', { regions: ['eastFlanders'] })).toEqual(['Mohammadi']);
  expect(await names('kovalenko', { regions: [] })).toEqual([]);
});

test('the page is filled from the own region, whoever else bears the name', async () => {
  expect((await find('emma zwarts', { limit: 1 })).map(({ birthDay }) => birthDay)).toEqual(['1990-01-03']);
});

test('only what was handed over, for who may see no more', async () => {
  expect(await names('mohammadi', { regions: ['limburg', 'eastFlanders'], handedOverOnly: true })).toEqual(['Mohammadi']);
  for (const q of ['kovalenko', 'D0000005', '14/02/1978', '90641200162'])
    expect(await names(q, { regions: ['limburg', 'eastFlanders'], handedOverOnly: true })).toEqual([]);
});

test('a suspension shows on its last day and not after', async () => {
  expect((await find('haddou'))[0]?.state).toBe('suspended');
  expect((await find('haddou', { today: '2025-02-22' }))[0]?.state).toBe('active');
});

test('a new name is found, the old one no longer; erasure in the vault erases here, and spellings that were theirs alone', async () => {
  const spellings = async (): Promise<string[]> =>
    (
      await database.app.pool.query<{ word: string }>(
        "select word from register.name_spelling where word in ('kovalenko', 'oleksandr', 'petrenko') order by word",
      )
    ).rows.map(({ word }) => word);
  await inTransaction(database.app, (tx) =>
    savePersonName(tx, { person: idOf(4), familyName: 'Petrenko', givenNames: 'Oleksandr', insz: null, formerInsz: null }),
  );
  expect(await names('kovalenko')).not.toContain('Kovalenko');
  expect(await names('petrenko')).toEqual(['Petrenko']);
  expect(await spellings()).toEqual(['oleksandr', 'petrenko']);
  await inTransaction(database.app, (tx) =>
    vault.erase(tx, { person: idOf(4), erasedAt: '2025-02-21T10:00:00.000Z' as Instant, erasedBy: 'staff:x' }),
  );
  expect(await names('petrenko')).toEqual([]);
  expect(await names('D0000005')).toEqual(['']);
  expect(await spellings()).toEqual([]);
});

test.each([
  ['registered', '2025-02-21', 'signatureDeferred'],
  ['registered', '2025-02-20', 'registered'],
  ['invited', '2025-02-21', 'registrationDeferred'],
  ['invited', '2025-02-20', 'invited'],
  ['active', '2025-02-21', 'active'],
])('%s, deferred until %s, reads as %s on 21 February', async (state, until, shown) => {
  const result = await inTransaction(database.app, (tx) =>
    tx.query<{ state: string }>(
      `select ${stateOnDay('person', "date '2025-02-21'")} as state
       from (values ($1::text, '{}'::datemultirange, $2::date)) as person (state, suspended, deferred_until)`,
      [state, until],
    ),
  );
  expect(result.rows).toEqual([{ state: shown }]);
});
