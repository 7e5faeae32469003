import type { Tx } from '#src/platform/database.ts';
import type { Checkpoint } from './checkpoint.ts';
import { copyFactsOut } from './copy-out.ts';
import type { PlacedFact } from './copy-out.ts';
import type { Fact } from './envelope.ts';

/** Facts in the order of the ledger, and how far that brings the reader. */
export interface FactBatch {
  readonly facts: readonly Fact[];
  readonly checkpoint: Checkpoint;
}

export async function readAfter(tx: Tx, checkpoint: Checkpoint, limit: number): Promise<FactBatch> {
  if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError(`No number of facts: ${limit}`);
  const facts: Fact[] = [];
  let reached = checkpoint;
  for await (const placed of copyFactsOut(tx, `${after(checkpoint)} limit ${limit}`)) {
    for (const { fact } of placed) facts.push(fact);
    reached = lastPlace(placed) ?? reached;
  }
  return { facts, checkpoint: reached };
}

export async function* readAllAfter(tx: Tx, checkpoint: Checkpoint): AsyncGenerator<FactBatch> {
  let facts: Fact[] = [];
  let reached = checkpoint;
  for await (const placed of copyFactsOut(tx, after(checkpoint))) {
    for (const { fact } of placed) facts.push(fact);
    reached = lastPlace(placed) ?? reached;
    if (facts.length < BATCH) continue;
    yield { facts, checkpoint: reached };
    facts = [];
  }
  if (facts.length > 0) yield { facts, checkpoint: reached };
}

const BATCH = 10_000;

/**
 * A transaction gets its number when it first writes and shows its facts when it commits, so numbers show up out of order.
 * Before the oldest one in flight everything is decided; what lies after waits for the next reading.
 */
function after(checkpoint: Checkpoint): string {
  if (!/^\d{1,20}$/.test(checkpoint.transaction) || !Number.isSafeInteger(checkpoint.position))
    throw new TypeError('No place in the ledger');
  return `
    where (fact.transaction, fact.position) > ('${checkpoint.transaction}'::xid8, ${checkpoint.position})
      and fact.transaction < facts.in_ledger(pg_snapshot_xmin(pg_current_snapshot()))
    order by fact.transaction, fact.position`;
}

function lastPlace(placed: readonly PlacedFact[]): Checkpoint | undefined {
  const last = placed.at(-1);
  return last && { transaction: last.transaction, position: last.position };
}
