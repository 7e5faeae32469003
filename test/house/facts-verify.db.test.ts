import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '#src/cli/command.ts';
import { factsVerify } from '#src/cli/facts-verify.ts';
import { compose } from '#src/compose.ts';
import { loadDemo } from '#src/demo/load.ts';
import { firstLoad } from '#src/first-load.ts';
import { readConfig } from '#src/platform/config.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-verify-'));
  const { modules, snapshots } = compose(readConfig({ DOORSTROOM_DATA: folder }), database.owner);
  await loadDemo(database.url, { projections: modules.flatMap((module) => module.projections), snapshots, atMost: 300 });
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function verify(): Promise<{ code: number; said: unknown }> {
  let said: unknown;
  const context: Context = {
    config: readConfig({ DOORSTROOM_DATA: folder }),
    json: true,
    print: () => {},
    progress: () => {},
    databaseUrl: async () => database.url,
    printJson: (value) => {
      said = value;
    },
  };
  return { code: await factsVerify.run({ values: {}, positionals: [] }, context), said };
}

it('finds nothing where every view is what its facts say', async () => {
  const { code, said } = await verify();
  expect(code).toBe(0);
  expect(said).toMatchObject({ right: true, snapshot: { same: true } });
});

it.each([
  [
    'changed',
    "update register.person set region = case region when 'ghent' then 'limburg' else 'ghent' end where stream = (select stream from register.person order by stream limit 1)",
    { different: 1 },
  ],
  [
    'lost',
    'delete from register.person where stream = (select stream from register.person order by stream limit 1)',
    { missing: 1 },
  ],
])('finds a row that was %s', async (_, tamper, found) => {
  const client = await database.owner.pool.connect();
  await client.query('create table kept as table register.person');
  await client.query(tamper);
  const { code, said } = await verify();
  await client.query('truncate register.person; insert into register.person table kept; drop table kept');
  client.release();
  expect(code).toBe(1);
  expect(said).toMatchObject({
    right: false,
    views: expect.arrayContaining([expect.objectContaining({ table: 'register.person', ...found })]),
  });
});

it('synthetic and real records are not mixed', async () => {
  const tell = { step: () => {}, progress: () => {} };
  const real = readConfig({
    DOORSTROOM_DATA: folder,
    DOORSTROOM_DEMO: 'off',
    OIDC_ISSUER: 'https://login.example',
    OIDC_CLIENT_ID: 'a',
    OIDC_CLIENT_SECRET: 'b',
  });
  const demo = readConfig({ DOORSTROOM_DATA: folder });
  const parts = compose(demo, database.owner);
  await expect(firstLoad(real, database.url, parts, tell)).rejects.toThrow('synthetic population');
  await expect(firstLoad(demo, database.url, parts, tell)).resolves.toBeUndefined();
  const other = await testDatabase();
  await other.owner.pool
    .query(`insert into facts.fact (id, stream, version, type, schema_version, "on", recorded_at, recorded_by, source, data)
    values (gen_random_uuid(), gen_random_uuid(), 1, 'register.left-region', 1, '2024-01-01', now(), 'register', 'register', '{}')`);
  await expect(firstLoad(demo, other.url, parts, tell)).rejects.toThrow('not the demo');
  await other.drop();
});
