import type { Result } from '#src/kernel/result.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { Tx } from '#src/platform/database.ts';
import { append } from './append.ts';
import type { Append, StaleVersion } from './append.ts';
import { bulkLoad } from './bulk-load.ts';
import type { BulkLoadOptions } from './bulk-load.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { FactDefinition } from './define.ts';
import type { Fact } from './envelope.ts';
import { readAfter, readAllAfter } from './read-after.ts';
import type { FactBatch } from './read-after.ts';
import { readMany } from './read-many.ts';
import type { ReadManyOptions } from './read-many.ts';
import { readStream } from './read-stream.ts';
import { createValidator } from './validate.ts';

/** The append-only record. Every function works on the connection it is given, in that connection's transaction. */
export interface Ledger {
  /**
   * Records facts at the end of a stream that still stands at `expectedVersion` (0: it does not exist yet). A stale version is
   * a value and leaves the transaction usable; a fact that may not be recorded throws FactProblem. All of them or none.
   */
  append(tx: Tx, request: Append): Promise<Result<readonly Fact[], StaleVersion>>;
  /** One stream in version order, corrections included; `asKnownAt` leaves out what was recorded later. */
  readStream(tx: Tx, stream: StreamId, options?: { readonly asKnownAt?: Instant }): Promise<Fact[]>;
  /** Whole streams one after another, each in version order, in constant memory. For nightly runs and rebuilds. */
  readMany(tx: Tx, options?: ReadManyOptions): AsyncIterable<readonly Fact[]>;
  /** The next facts in the order of the ledger, never past a transaction still in flight. */
  readAfter(tx: Tx, checkpoint: Checkpoint, limit: number): Promise<FactBatch>;
  /** Everything after a checkpoint, in batches of some ten thousand, in constant memory. Same order, same safety. */
  readAllAfter(tx: Tx, checkpoint: Checkpoint): AsyncIterable<FactBatch>;
  /** Loads recorded facts by COPY, all or nothing. Facts of a stream stand together, in version order. Answers how many. */
  bulkLoad(client: Tx, facts: Iterable<Fact> | AsyncIterable<Fact>, options?: BulkLoadOptions): Promise<number>;
}

export function createLedger(catalogue: readonly FactDefinition[]): Ledger {
  const validator = createValidator(catalogue);
  return {
    append: (tx, request) => append(tx, validator, request),
    readStream,
    readMany,
    readAfter,
    readAllAfter,
    bulkLoad: (client, facts, options) => bulkLoad(client, validator, facts, options),
  };
}
