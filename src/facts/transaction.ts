import pg from 'pg';
import type { Tx } from '#src/platform/database.ts';

/** Runs in the transaction that the connection is in, or, where it is in none, in one of its own. */
export async function withinTransaction<T>(client: Tx, work: () => Promise<T>): Promise<T> {
  if (await isInTransaction(client)) return work();
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // a lost connection has rolled back
    throw error;
  }
}

async function isInTransaction(client: Tx): Promise<boolean> {
  try {
    await client.query('savepoint asked');
    await client.query('release savepoint asked');
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '25P01') return false; // SAVEPOINT can only be used in transaction blocks
    throw error;
  }
}
