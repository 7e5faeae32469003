import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import copyStreams from 'pg-copy-streams';
import { withClient } from '#src/platform/client.ts';
import { migrate } from '#src/platform/migrate.ts';

/**
 * What `pg_dump` and `psql` do, without them (they are not in the embedded package): one snapshot of the database is read while others
 * write to it, every row of it is copied with the numbers that it has, triggers at rest, sequences go on where they were, and functions are
 * as they were. Tables are made by the migrations, as their dump would make them.
 */
export async function restoreInto(fromUrl: string, toUrl: string): Promise<void> {
  await migrate(toUrl);
  await withClient(fromUrl, (from) =>
    withClient(toUrl, async (to) => {
      await from.query('begin transaction isolation level repeatable read read only');
      await to.query('begin');
      await to.query('set local session_replication_role = replica');
      const tables = await tablesOf(from);
      for (const { name, columns } of tables) {
        await to.query(`delete from ${name}`);
        const source = from.query(copyStreams.to(`copy ${name} (${columns}) to stdout`));
        await pipeline(source, to.query(copyStreams.from(`copy ${name} (${columns}) from stdin`)));
      }
      await copySequences(from, to);
      const functions = await from.query<{ definition: string }>(
        `select pg_get_functiondef(pg_proc.oid) as definition from pg_proc where pg_proc.pronamespace = 'facts'::regnamespace`,
      );
      for (const { definition } of functions.rows) await to.query(definition);
      await to.query('commit');
      await from.query('rollback');
    }),
  );
}

async function tablesOf(from: ClientBase): Promise<readonly { name: string; columns: string }[]> {
  const found = await from.query<{ name: string; columns: string }>(`
    select format('%I.%I', columns.table_schema, columns.table_name) as name,
      string_agg(quote_ident(columns.column_name), ', ' order by columns.ordinal_position) as columns
    from information_schema.columns
    join information_schema.tables on tables.table_schema = columns.table_schema and tables.table_name = columns.table_name
    where tables.table_type = 'BASE TABLE' and columns.is_generated = 'NEVER'
      and columns.table_schema not in ('pg_catalog', 'information_schema')
    group by columns.table_schema, columns.table_name order by 1`);
  return found.rows;
}

async function copySequences(from: ClientBase, to: ClientBase): Promise<void> {
  const found = await from.query<{ name: string; last: string | null }>(
    `select format('%I.%I', pg_sequences.schemaname, pg_sequences.sequencename) as name, pg_sequences.last_value::text as last from pg_sequences`,
  );
  for (const { name, last } of found.rows) if (last !== null) await to.query('select setval($1, $2)', [name, last]);
}
