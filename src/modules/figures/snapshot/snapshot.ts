import type { Checkpoint } from '#src/facts/checkpoint.ts';
import type { Columns } from './columns.ts';

/**
 * The facts, person by person. Streams stand in the order of their ids; the rows of one stream in the order of type, then
 * legal day, then version, so that an indicator finds its facts side by side. Never changed after it is made: a newer one is
 * another value, so whoever is counting keeps a consistent one.
 */
export interface Snapshot {
  /** How far the ledger was read; the next reading begins behind it. */
  readonly checkpoint: Checkpoint;
  /** Rows whose source is 'demo'; more than zero means that the figures are about people who do not exist. */
  readonly demoFacts: number;
  readonly streams: number;
  /** 16 bytes per stream. */
  readonly ids: Uint8Array;
  /** Rows of stream s: offsets[s] until offsets[s + 1]. */
  readonly offsets: Uint32Array;
  /** Bit (type mod 64) is set where the stream has a fact of that type: low 32 bits, high 32 bits. */
  readonly maskLow: Uint32Array;
  readonly maskHigh: Uint32Array;
  /** The last moment at which something became known of the stream; infinite where a fact of it was ever replaced or withdrawn. */
  readonly settledFrom: Float64Array;
  readonly columns: Columns;
  /** Rows that were replaced or withdrawn, ascending, and since when (the recordedAt of what did it, the earliest). */
  readonly endedRow: Uint32Array;
  readonly endedAt: Float64Array;
}

export function factsIn(snapshot: Snapshot): number {
  return snapshot.columns.type.length;
}

/** The place of a stream, or -1. */
export function findStream(snapshot: Snapshot, id: Uint8Array): number {
  let low = 0;
  let high = snapshot.streams - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareIds(snapshot.ids, middle, id, 0);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function compareIds(a: Uint8Array, aPlace: number, b: Uint8Array, bPlace: number): number {
  for (let byte = 0; byte < 16; byte += 1) {
    const difference = (a[aPlace * 16 + byte] ?? 0) - (b[bPlace * 16 + byte] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** First place in `endedRow` whose row is `row` or later. */
export function endedPlace(endedRow: Uint32Array, row: number): number {
  let low = 0;
  let high = endedRow.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((endedRow[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function uuidBytes(uuid: string): Uint8Array {
  return Uint8Array.from(Buffer.from(uuid.replaceAll('-', ''), 'hex'));
}
