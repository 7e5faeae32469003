import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '#src/platform/client.ts';
import { readConfig } from '#src/platform/config.ts';
import { APPLICATION_ROLE, openDatabase } from '#src/platform/database.ts';
import { startPostgres } from '#src/platform/embedded-postgres/start.ts';
import type { EmbeddedPostgres } from '#src/platform/embedded-postgres/start.ts';
import { useDatabase } from '#src/platform/use-database.ts';
import { withDatabase } from '#test/support/cluster.ts';

// DATABASE_URL: a server that is not ours, whose administrator gave us an owner with no more rights than docs/running.md asks.
let folder: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-other-'));
  postgres = await startPostgres({ folder, throwaway: true });
  await withClient(postgres.url, async (client) => {
    await client.query('create role owner_a login createrole');
    await client.query('create database a owner owner_a');
    await client.query('create database a_again owner owner_a');
    await client.query('create role owner_b login createrole');
    await client.query('create database b owner owner_b');
    await client.query('create role owner_c login');
    await client.query('create database c owner owner_c');
  });
});

afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

function urlOf(owner: string, database: string): string {
  const url = new URL(withDatabase(postgres.url, database));
  url.username = owner;
  return url.href;
}

const use = (url: string) => useDatabase(readConfig({ DATABASE_URL: url }), { join: false });

it.each(['a', 'a_again'])('an owner with CREATEROLE is enough, for one database (%s) and for the next', async (name) => {
  const { url, close } = await use(urlOf('owner_a', name));
  const app = openDatabase(url, { role: APPLICATION_ROLE });
  const { rows } = await app.pool.query<{ role: string; superuser: string; alike: boolean }>(
    "select current_user as role, current_setting('is_superuser') as superuser, public.word_similarity('fatma', public.unaccent('Fátma')) > 0.4 as alike",
  );
  expect(rows).toEqual([{ role: 'doorstroom_app', superuser: 'off', alike: true }]);
  await expect(app.pool.query('update facts.fact set version = 2')).rejects.toThrow('permission denied');
  await app.close();
  await close();
});

it('another owner on that server is told what is missing, and works once it is granted', async () => {
  await expect(use(urlOf('owner_b', 'b'))).rejects.toThrow(/0000-platform\.sql failed.*doorstroom_app/);
  await withClient(postgres.url, (client) => client.query('grant doorstroom_app to owner_b with set true'));
  await use(urlOf('owner_b', 'b')).then((database) => database.close());
});

it('an owner without CREATEROLE works where the role is there and granted', async () => {
  await withClient(postgres.url, (client) => client.query('grant doorstroom_app to owner_c with set true'));
  await use(urlOf('owner_c', 'c')).then((database) => database.close());
});

it('a server that is not there is an error at once', async () => {
  await expect(use('postgresql://nobody@127.0.0.1:4199/nothing')).rejects.toThrow('ECONNREFUSED');
});
