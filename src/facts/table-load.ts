import type { Tx } from '#src/platform/database.ts';

interface Loaded<T> {
  readonly result: T;
  /** Runs when the indexes are back. */
  readonly check: () => Promise<void>;
}

/**
 * For a load into an empty table by its owner, within the surrounding transaction: an empty copy of the file takes the
 * rows (no write-ahead log for them where PostgreSQL may do without), and the indexes are made afterwards, sorted, instead
 * of row by row. Whoever is not the owner, or finds rows there, loads the ordinary way.
 * `load` gets what to add to its COPY.
 */
export async function withFastLoad<T>(client: Tx, table: string, load: (freeze: string) => Promise<Loaded<T>>): Promise<T> {
  if (!(await mayRebuild(client, table))) {
    const { result, check } = await load('');
    await check();
    return result;
  }
  await client.query(`truncate ${table}`);
  const secondary = await secondaryIndexes(client, table);
  for (const index of secondary) await client.query(index.drop);
  const { result, check } = await load(' (freeze)');
  for (const index of secondary) await client.query(index.create);
  await client.query(`analyze ${table}`);
  await check();
  return result;
}

async function mayRebuild(client: Tx, table: string): Promise<boolean> {
  const owner = await client.query<{ owner: boolean }>(
    `select pg_has_role(current_user, pg_class.relowner, 'USAGE') as owner from pg_class where pg_class.oid = $1::regclass`,
    [table],
  );
  if (owner.rows[0]?.owner !== true) return false;
  await client.query(`lock table ${table} in access exclusive mode`);
  const found = await client.query(`select from ${table} limit 1`);
  return found.rowCount === 0;
}

/** As the catalogue of PostgreSQL writes them, so that they come back exactly as the migrations made them. */
async function secondaryIndexes(client: Tx, table: string): Promise<{ drop: string; create: string }[]> {
  const found = await client.query<{ drop: string; create: string }>(
    `select
       case when pg_constraint.oid is null then format('drop index %s', pg_index.indexrelid::regclass)
         else format('alter table %s drop constraint %I', pg_index.indrelid::regclass, pg_constraint.conname) end as drop,
       case when pg_constraint.oid is null then pg_get_indexdef(pg_index.indexrelid)
         else format('alter table %s add constraint %I %s', pg_index.indrelid::regclass, pg_constraint.conname, pg_get_constraintdef(pg_constraint.oid)) end as create
     from pg_index
     left join pg_constraint on pg_constraint.conindid = pg_index.indexrelid and pg_constraint.conrelid = pg_index.indrelid
     where pg_index.indrelid = $1::regclass
     order by pg_index.indexrelid`,
    [table],
  );
  return found.rows;
}
