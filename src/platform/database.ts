import pg from 'pg';

/** A connection inside a transaction. Functions that write take this, so the caller decides what belongs together. */
export type Tx = pg.ClientBase;

export interface Database {
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

// Days stay text: a pg Date would be midnight in some zone. Counts fit a JavaScript number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());

/** The role of the running application: it may insert and select facts, never change or delete them. */
export const APPLICATION_ROLE = 'doorstroom_app';

/** Connects as `role` where given (the owner's connection switches to it), so that grants hold whoever the URL names. */
export function openDatabase(url: string, options: { readonly role?: string; readonly max?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    ...(options.role === undefined ? {} : { options: `-c role=${options.role}` }),
  });
  pool.on('error', () => {}); // an idle connection that broke is replaced at the next use; a query in flight rejects by itself
  pool.on('connect', (client) => client.on('error', () => {})); // the same for one that is taken but between two queries: the next rejects
  return { pool, close: () => pool.end() };
}

export async function inTransaction<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
