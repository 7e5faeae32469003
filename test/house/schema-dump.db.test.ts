import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '#src/platform/client.ts';
import { dumpSchema } from '#src/platform/schema-dump.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.owner.pool.query('create schema trial; create table trial.thing (id int, word text)');
});

afterAll(() => database.drop());

const dump = (): Promise<string> => withClient(database.url, dumpSchema);

it('is the same twice', async () => {
  expect(await dump()).toBe(await dump());
});

it.each([
  [
    'a column',
    'alter table trial.thing add column amount numeric(9, 2) not null default 0',
    'amount numeric(9,2) not null default 0',
  ],
  ['a constraint', 'alter table trial.thing add constraint positive check (id > 0)', 'constraint positive CHECK ((id > 0))'],
  ['a key', 'alter table trial.thing add primary key (id)', 'constraint thing_pkey PRIMARY KEY (id)'],
  [
    'an index',
    'create index thing_word on trial.thing (word) where word is not null',
    'CREATE INDEX thing_word ON trial.thing USING btree (word) WHERE (word IS NOT NULL);',
  ],
  ['a collation', 'alter table trial.thing add column name text collate "nl-BE-x-icu"', 'name text collate "nl-BE-x-icu"'],
  ['a grant', 'grant update on trial.thing to doorstroom_app', 'grant update on trial.thing to doorstroom_app;'],
  [
    'a grant on a column',
    'grant insert (word) on trial.thing to doorstroom_app',
    'grant insert (word) on trial.thing to doorstroom_app;',
  ],
  ['a type', "create type trial.state as enum ('open', 'closed')", "create type trial.state as enum ('open', 'closed');"],
  ['a view', 'create view trial.seen as select id from trial.thing', 'create view trial.seen as'],
  ['a function', 'create function trial.one() returns int language sql return 1', 'FUNCTION trial.one()'],
  [
    'a rule on rows',
    'alter table trial.thing enable row level security; create policy own on trial.thing for select using (id > 0)',
    'create policy own on trial.thing for select using ((id > 0));',
  ],
])('shows %s', async (_, change, shown) => {
  expect(await dump()).not.toContain(shown);
  await database.owner.pool.query(change);
  expect(await dump()).toContain(shown);
});

it('leaves out what extensions bring', async () => {
  const text = await dump();
  expect(text).toContain('create extension pg_trgm');
  expect(text).not.toContain('similarity');
});
