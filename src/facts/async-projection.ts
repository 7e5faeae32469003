import { inTransaction } from '#src/platform/database.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { beginning } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Fact } from './envelope.ts';
import type { Ledger } from './ledger.ts';

/** A view that follows the facts at some distance. What it writes and how far it came are committed together. */
export interface AsyncProjection {
  /** Its name in facts.checkpoint: lower case, dots and dashes. */
  readonly name: string;
  handle(tx: Tx, facts: readonly Fact[]): Promise<void>;
  /** Empties what it wrote, before it is built again from nothing. */
  clear(tx: Tx): Promise<void>;
}

/**
 * Handles everything that is decided by now, `batch` facts per transaction, and answers how many. A handler that throws
 * leaves its batch and its checkpoint as they were. Two workers on one projection take turns.
 */
export async function catchUp(
  database: Database,
  ledger: Ledger,
  projection: AsyncProjection,
  options: { readonly batch?: number } = {},
): Promise<number> {
  const batch = options.batch ?? 1000;
  for (let handled = 0; ;) {
    const count = await inTransaction(database, (tx) => handleNext(tx, ledger, projection, batch));
    handled += count;
    if (count < batch) return handled;
  }
}

/** Builds it again from nothing, in one transaction: readers see the old rows until the new ones are all there. */
export async function rebuildAsync(database: Database, ledger: Ledger, projection: AsyncProjection): Promise<number> {
  return inTransaction(database, async (tx) => {
    await lockCheckpoint(tx, projection.name);
    await projection.clear(tx);
    await saveCheckpoint(tx, projection.name, beginning);
    for (let handled = 0; ;) {
      const count = await handleNext(tx, ledger, projection, 10_000);
      handled += count;
      if (count < 10_000) return handled;
    }
  });
}

/** How far a projection came; undefined when it never ran. */
export async function findCheckpoint(tx: Tx, name: string): Promise<Checkpoint | undefined> {
  const found = await tx.query<Checkpoint>(
    'select checkpoint.transaction::text, checkpoint.position from facts.checkpoint where checkpoint.name = $1',
    [name],
  );
  return found.rows[0];
}

async function handleNext(tx: Tx, ledger: Ledger, projection: AsyncProjection, limit: number): Promise<number> {
  const checkpoint = await lockCheckpoint(tx, projection.name);
  const next = await ledger.readAfter(tx, checkpoint, limit);
  if (next.facts.length === 0) return 0;
  await projection.handle(tx, next.facts);
  await saveCheckpoint(tx, projection.name, next.checkpoint);
  return next.facts.length;
}

async function lockCheckpoint(tx: Tx, name: string): Promise<Checkpoint> {
  await tx.query(
    `insert into facts.checkpoint (name, transaction, position) values ($1, $2::xid8, $3) on conflict (name) do nothing`,
    [name, beginning.transaction, beginning.position],
  );
  const found = await tx.query<Checkpoint>(
    'select checkpoint.transaction::text, checkpoint.position from facts.checkpoint where checkpoint.name = $1 for update',
    [name],
  );
  return found.rows[0] ?? beginning;
}

async function saveCheckpoint(tx: Tx, name: string, reached: Checkpoint): Promise<void> {
  await tx.query('update facts.checkpoint set transaction = $2::xid8, position = $3, updated_at = now() where name = $1', [
    name,
    reached.transaction,
    reached.position,
  ]);
}
