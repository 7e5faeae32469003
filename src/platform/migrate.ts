import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientBase } from 'pg';
import { withClient } from './client.ts';

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../db/migrations', import.meta.url));

/** Any number, the same in every process: only one migrates a database at a time. */
const LOCK = 7_341_806_251;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

export interface MigrateOptions {
  readonly folder?: string;
  readonly onApplied?: (name: string) => void;
}

/**
 * Brings a database to the newest schema: plain SQL files in order of name, forward only, each in a transaction of its
 * own. Runs as the URL's user, who owns what it makes. Refuses a database that knows a migration we do not, and a file
 * that changed after it was applied.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<void> {
  const migrations = await readMigrations(options.folder ?? MIGRATIONS_FOLDER);
  // The lock goes with the connection.
  await withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`
      create schema if not exists platform;
      create table if not exists platform.migration (
        name text primary key,
        sha256 text not null,
        applied_at timestamptz not null default now()
      )`);
    const applied = await readApplied(client);
    refuseStrangers(migrations, applied);
    for (const migration of migrations.filter(({ name }) => !applied.has(name))) {
      await apply(client, migration);
      options.onApplied?.(migration.name);
    }
  });
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function readApplied(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select migration.name, migration.sha256 from platform.migration',
  );
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

function refuseStrangers(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.sha256]));
  for (const [name, sha256] of applied) {
    const ours = known.get(name);
    if (ours === undefined)
      throw new Error(
        `The database has migration ${name}, which this version of Doorstroom does not know. Start the newer version.`,
      );
    if (ours !== sha256)
      throw new Error(
        `Migration ${name} is not the one the database was made with. A migration that ran is never edited: add another after it.`,
      );
  }
  const last = [...applied.keys()].sort().at(-1) ?? '';
  const late = migrations.find(({ name }) => !applied.has(name) && name < last);
  if (late !== undefined)
    throw new Error(`Migration ${late.name} would run after ${last}, which has run already. Number it higher.`);
}

async function apply(client: ClientBase, migration: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(migration.sql);
    await client.query('insert into platform.migration (name, sha256) values ($1, $2)', [migration.name, migration.sha256]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback').catch(() => {});
    throw new Error(
      `Migration ${migration.name} failed and left nothing behind: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}
