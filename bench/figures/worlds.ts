import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Ledger } from '#src/facts/ledger.ts';
import { openDatabase } from '#src/platform/database.ts';
import { startPostgres } from '#src/platform/embedded-postgres/start.ts';
import { migrate } from '#src/platform/migrate.ts';
import { benchConfig } from '../world.ts';
import { grow } from './grow.ts';

export interface World {
  readonly url: string;
  /** Where it may leave files. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** The demo population, as the bench demo-load left it. */
export async function demoWorld(): Promise<World> {
  const { dataFolder } = await benchConfig();
  const folder = path.join(dataFolder, 'postgres');
  if (!existsSync(folder)) throw new Error('No population to measure on: run the bench demo-load first');
  const postgres = await startPostgres({ folder });
  await migrate(postgres.url); // the population may be older than the code
  return { ...postgres, folder: dataFolder };
}

const LIVES_TIMES = Number(process.env['BENCH_TIMES'] ?? 10);

/** The demo population ten times over: 3.6 million persons and courses, 32 million facts. Made once, in some minutes, and kept. */
export async function largeWorld(ledger: Ledger): Promise<World> {
  const { dataFolder } = await benchConfig();
  const folder = path.join(dataFolder, 'large');
  const postgres = await startPostgres({ folder: path.join(folder, 'postgres') });
  try {
    await migrate(postgres.url);
    if (!(await hasFacts(postgres.url))) {
      const small = await demoWorld();
      try {
        console.log(`        making the large population: the demo's lives ${LIVES_TIMES} times over`);
        await withoutIndexes(postgres.url, () => grow(ledger, small.url, postgres.url, LIVES_TIMES));
      } finally {
        await small.stop();
      }
    }
    return { ...postgres, folder };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/**
 * Making the indexes at the end takes a third of the time that keeping them does. The trigger looks each correction up by them,
 * so it waits outside: what comes in was checked where it comes from.
 */
async function withoutIndexes(url: string, load: () => Promise<unknown>): Promise<void> {
  const owner = openDatabase(url, { max: 1 });
  try {
    const { rows } = await owner.pool.query<{ name: string; definition: string; constraint: string | null }>(`
      select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition, conname as constraint
      from pg_index left join pg_constraint on conindid = indexrelid and conrelid = indrelid
      where indrelid = 'facts.fact'::regclass`);
    for (const { name, constraint } of rows)
      await owner.pool.query(
        constraint === null ? `drop index ${name}` : `alter table facts.fact drop constraint "${constraint}" cascade`,
      );
    await owner.pool.query('alter table facts.fact disable trigger fact_check_correction');
    await load();
    await owner.pool.query('alter table facts.fact enable trigger fact_check_correction');
    await owner.pool.query(`set maintenance_work_mem = '1GB'`);
    for (const { definition } of rows) await owner.pool.query(definition);
    await owner.pool.query('vacuum analyze facts.fact');
  } finally {
    await owner.close();
  }
}

async function hasFacts(url: string): Promise<boolean> {
  const database = openDatabase(url, { max: 1 });
  try {
    const found = await database.pool.query(`select from pg_tables where schemaname = 'facts' and tablename = 'fact'`);
    return found.rowCount === 1 && (await database.pool.query('select from facts.fact limit 1')).rowCount === 1;
  } finally {
    await database.close();
  }
}
