import { rm } from 'node:fs/promises';
import type { Instant } from '#src/kernel/instant.ts';
import type { FigureRequest } from '#src/modules/figures/engine/compute.ts';
import { exportFacts } from '#src/modules/figures/exports/parquet.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { effectiveInPostgres, openTwins, twinSql } from '#test/support/figures-twins.ts';
import { median, milliseconds } from '../report.ts';

/** The facts as of the day are made once, as a table, before the clock runs: our columns have it ready too. */
export async function measureDuckDb(
  database: Database,
  file: string,
  requests: readonly FigureRequest[],
  asOf: Instant,
  large: boolean,
): Promise<number> {
  const exported = await milliseconds(() => exportFacts(database, file));
  console.log(`        facts as Parquet in ${(exported / 1000).toFixed(1)} s`);
  // In memory its columns are not compressed; so many facts it keeps in a file, and reads them from its cache.
  const own = `${file}.duckdb`;
  await rm(own, { force: true });
  const twins = await openTwins(file, large ? own : ':memory:');
  try {
    const prepared = await milliseconds(() => twins.asOf(asOf));
    console.log(`        DuckDB makes the facts as known that day in ${prepared.toFixed(0)} ms, not counted below`);
    const rounds: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      rounds.push(
        await milliseconds(async () => {
          for (const request of requests) await twins.connection.runAndReadAll(questionSql(request));
        }),
      );
    }
    return median(rounds.slice(1));
  } finally {
    twins.close();
    await rm(own, { force: true });
  }
}

/**
 * The same on PostgreSQL, over a table of its own with indexes by type and by stream. It stops behind `enough` milliseconds: a book that
 * takes hours would say no more than one that took as long as that and was not finished. How far it came is printed.
 */
export async function measurePostgres(
  database: Database,
  requests: readonly FigureRequest[],
  asOf: Instant,
  enough: number,
): Promise<number> {
  return inTransaction(database, async (tx) => {
    await tx.query('set local jit = off'); // faster without it here
    await tx.query(effectiveInPostgres(asOf));
    await tx.query('create temporary table known on commit drop as select * from pg_temp.effective');
    await tx.query('drop view pg_temp.effective');
    await tx.query('alter table known rename to effective');
    await tx.query('create index on effective (type, "on")');
    await tx.query('create index on effective (stream, type, "on")');
    await tx.query('analyze effective');
    let taken = 0;
    let asked = 0;
    for (const request of requests) {
      const left = Math.ceil(enough - taken);
      if (left <= 0) break;
      await tx.query(`set local statement_timeout = ${left}`);
      let stopped = false;
      taken += await milliseconds(async () => {
        stopped = await tx.query(questionSql(request)).then(() => false, isTimeout);
      });
      if (stopped) break;
      asked += 1;
    }
    if (asked < requests.length)
      console.log(
        `        PostgreSQL was stopped after ${asked} of ${requests.length} questions: it takes longer than said below`,
      );
    return taken;
  });
}

/** True where PostgreSQL cancelled the statement because its time was up; anything else is thrown. */
function isTimeout(error: unknown): true {
  if (error instanceof Error && 'code' in error && error.code === '57014') return true;
  throw error;
}

/** The hand-written statement, broken down and limited as the question asks, no further. */
function questionSql({ indicator, period, by, where }: FigureRequest): string {
  const sql = twinSql(indicator.id, period);
  if (!sql.includes('counted as')) return sql; // nothing to break down by
  const counted = sql.slice(0, sql.lastIndexOf('\nselect'));
  const names = /group by cube \((.*)\)/.exec(sql)?.[1]?.split(', ') ?? [];
  const value = /((?:count|sum)\(.*\)) as value/.exec(sql)?.[1] ?? 'count(*)';
  const columns = by.map((id) => names[indicator.dimensions.findIndex((dimension) => dimension.id === id)] ?? 'region');
  const limits = (where?.['region'] ?? []).map((region) => `'${region}'`).join(', ');
  const limited = limits === '' ? '' : `where region in (${limits})`;
  const grouped = columns.length === 0 ? '' : `group by cube (${columns.join(', ')})`;
  return `${counted} select ${[...columns, `${value} as value`].join(', ')} from counted ${limited} ${grouped}`;
}
