import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { migrate } from '#src/platform/migrate.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-migrations-'));
  await database.owner.pool.query('drop schema if exists trial cascade; truncate platform.migration');
  return () => rm(folder, { recursive: true, force: true });
});

const write = (name: string, sql: string): Promise<void> => writeFile(path.join(folder, name), sql);
const tables = async (): Promise<string[]> => {
  const { rows } = await database.owner.pool.query<{ name: string }>(
    "select tables.table_name as name from information_schema.tables where tables.table_schema = 'trial' order by 1",
  );
  return rows.map((row) => row.name);
};

it('runs each file once, in order of name', async () => {
  await write('0002-second.sql', 'create table trial.second (first int references trial.first)');
  await write('0001-first.sql', 'create schema trial; create table trial.first (id int primary key)');
  const applied: string[] = [];
  await migrate(database.url, { folder, onApplied: (name) => applied.push(name) });
  await migrate(database.url, { folder, onApplied: (name) => applied.push(name) });
  expect(applied).toEqual(['0001-first.sql', '0002-second.sql']);
  expect(await tables()).toEqual(['first', 'second']);
});

it('leaves nothing of a file that fails, and keeps those before it', async () => {
  await write('0001-first.sql', 'create schema trial; create table trial.first (id int)');
  await write('0002-broken.sql', 'create table trial.half (id int); select nonsense');
  await expect(migrate(database.url, { folder })).rejects.toThrow('0002-broken.sql');
  expect(await tables()).toEqual(['first']);
  await write('0002-broken.sql', 'create table trial.mended (id int)');
  await migrate(database.url, { folder });
  expect(await tables()).toEqual(['first', 'mended']);
});

it('refuses a file that changed, one that comes too late and a database from the future', async () => {
  await write('0002-a.sql', 'create schema trial');
  await migrate(database.url, { folder });
  await write('0002-a.sql', 'create schema trial; select 1');
  await expect(migrate(database.url, { folder })).rejects.toThrow('never edited');
  await write('0002-a.sql', 'create schema trial');
  await write('0001-late.sql', 'select 1');
  await expect(migrate(database.url, { folder })).rejects.toThrow('Number it higher');
  await rm(path.join(folder, '0001-late.sql'));
  await rm(path.join(folder, '0002-a.sql'));
  await expect(migrate(database.url, { folder })).rejects.toThrow('newer version');
});

it('lets two start at once', async () => {
  await write('0001-first.sql', 'create schema trial; create table trial.first (id int); select pg_sleep(0.2)');
  await Promise.all([migrate(database.url, { folder }), migrate(database.url, { folder })]);
  expect(await tables()).toEqual(['first']);
});

it('lets the application act under its own role only', async () => {
  const { rows } = await database.app.pool.query<{ user: string; may: boolean }>(
    "select current_user as user, has_table_privilege('platform.migration', 'insert') as may",
  );
  expect(rows).toEqual([{ user: 'doorstroom_app', may: false }]);
  await expect(database.app.pool.query('create table public.mine (id int)')).rejects.toThrow('permission denied');
});
