import type { ClientBase } from 'pg';
import { withClient } from '#src/platform/client.ts';

/**
 * A database that was restored in another cluster meets transaction numbers that begin anew: facts of before would seem to lie ahead, and
 * what is written now behind them. Raises this cluster's numbers above every one that is there, so that the order of the ledger goes on and
 * all that was kept of it (receipts, checkpoints, snapshots) holds. Answers whether it had to. Runs as owner, before anybody writes.
 */
export async function continueLedger(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    if (!(await isAhead(client))) return false;
    await client.query('begin');
    try {
      // Who writes is waited for, who would write waits; two that start at once find one of them ready.
      await client.query('lock table facts.fact in share row exclusive mode');
      const ahead = await isAhead(client);
      if (ahead) await raise(client);
      await client.query('commit');
      return ahead;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    }
  });
}

/** What one sees was committed, so its number was given out: it lies before the next, unless another cluster gave it. */
async function isAhead(client: ClientBase): Promise<boolean> {
  const found = await client.query<{ ahead: boolean }>(`
    select coalesce(max(fact.transaction) >= facts.in_ledger(pg_snapshot_xmax(pg_current_snapshot())), false) as ahead from facts.fact`);
  return found.rows[0]?.ahead === true;
}

async function raise(client: ClientBase): Promise<void> {
  const found = await client.query<{ last: string }>(`
    insert into facts.generation (raised_by, cluster)
    select max(fact.transaction), (select pg_control_system.system_identifier::text from pg_control_system()) from facts.fact
    returning generation.raised_by::text as last`);
  const last = BigInt(found.rows[0]?.last ?? 0); // digits only: it stands in the text of a function
  await client.query(`
    create or replace function facts.in_ledger(cluster_transaction xid8) returns xid8 language sql immutable parallel safe
    as 'select (cluster_transaction::text::bigint + ${last})::text::xid8'`);
}
