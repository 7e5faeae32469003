import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { factFields, snakeCase } from '#src/modules/figures/exports/parquet.ts';
import type { Cell } from '#src/modules/figures/engine/totals.ts';
import type { Period } from '#src/modules/figures/engine/period.ts';
import type { Instant } from '#src/kernel/instant.ts';

const folder = new URL('../../src/modules/figures/twins/', import.meta.url);

/** The hand-written SQL of a figure, for one period. */
export function twinSql(id: string, { from, until }: Period): string {
  return readFileSync(new URL(`${id}.sql`, folder), 'utf8')
    .replaceAll(':from', `date '${from}'`)
    .replaceAll(':until', `date '${until}'`);
}

/** DuckDB over a Parquet export of the facts, in memory, or in a file of its own where they are too many for that. */
export async function openTwins(parquet: string, database = ':memory:'): Promise<Twins> {
  const instance = await DuckDBInstance.create(database, { threads: '2' });
  const connection = await instance.connect();
  await connection.run(`create table fact as select * from read_parquet('${parquet}')`);
  return {
    connection,
    asOf: async (moment) =>
      void (await connection.run(`
      create or replace table effective as
      select * from fact
      where fact.recorded_at <= timestamp '${moment.slice(0, -1)}' and fact.type not like '%.fact-withdrawn'
        and not exists (select 1 from fact as correction where correction.corrects = fact.id and correction.recorded_at <= timestamp '${moment.slice(0, -1)}')`)),
    cells: async (id, period) => {
      const rows = (await connection.runAndReadAll(twinSql(id, period))).getRowsJson();
      return rows.map((row) => ({ at: row.slice(0, -1).map(String), value: Number(row.at(-1)) }));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export interface Twins {
  readonly connection: DuckDBConnection;
  /** Makes `effective` the facts as known then. */
  readonly asOf: (moment: Instant) => Promise<void>;
  /** Every cell and every total of the figure, broken down by all of its dimensions. */
  readonly cells: (id: string, period: Period) => Promise<readonly Cell[]>;
  readonly close: () => void;
}

/** The same view of the facts in PostgreSQL, out of the JSON. */
export function effectiveInPostgres(moment: Instant): string {
  const fields = [...factFields()].map(([name, type]) => {
    const text = `fact.data ->> '${name}'`;
    const typed = type === 'varchar' ? text : `(case when ${text} <> 'unknown' then ${text} end)::${type}`;
    return `${typed} as "${snakeCase(name)}"`;
  });
  return `
    create or replace view pg_temp.effective as
    select fact.id, fact.stream, fact.version, fact.type, fact."on", ${fields.join(', ')}
    from facts.fact
    where fact.recorded_at <= '${moment}' and fact.type not like '%.fact-withdrawn'
      and not exists (select 1 from facts.fact as correction where correction.corrects = fact.id and correction.recorded_at <= '${moment}')`;
}
