import type { Checkpoint } from '#src/facts/checkpoint.ts';
import type { Columns } from './columns.ts';

/**
 * Facts of some persons, one person after another. Streams stand in the order of their ids; the rows of one stream in the order
 * of type, then legal day, then version, so that an indicator finds its facts side by side.
 */
export interface Segment {
  readonly streams: number;
  /** 16 bytes per stream. */
  readonly ids: Uint8Array;
  /** Rows of stream s: offsets[s] until offsets[s + 1]. */
  readonly offsets: Uint32Array;
  /** Bit (type mod 64) is set where the stream has a fact of that type: low 32 bits, high 32 bits. No bit: see `newer` below. */
  readonly maskLow: Uint32Array;
  readonly maskHigh: Uint32Array;
  /** The last moment at which something became known of the stream; infinite where a fact of it was ever replaced or withdrawn. */
  readonly settledFrom: Float64Array;
  readonly columns: Columns;
  /** Rows that were replaced or withdrawn, ascending, and since when (the recordedAt of what did it, the earliest). */
  readonly endedRow: Uint32Array;
  readonly endedAt: Float64Array;
}

/**
 * The facts, person by person, in segments of some millions of rows, so that none is ever copied as a whole. What came since
 * stands beside them: so taking in new facts costs the same after one year as after twenty.
 * Never changed after it is made: a newer one is another value, so whoever is counting keeps a consistent one.
 */
export interface Snapshot {
  /** How far the ledger was read; the next reading begins behind it. */
  readonly checkpoint: Checkpoint;
  /** Rows whose source is 'demo'; more than zero means that the figures are about people who do not exist. */
  readonly demoFacts: number;
  /** Persons and courses. */
  readonly streams: number;
  readonly facts: number;
  /** In the order of their ids: every id of one lies before those of the next. */
  readonly segments: readonly Segment[];
  /**
   * Streams that are new, or got new facts since the segments were made: these whole, in the place of the segments' own, whose
   * masks are then empty, so that no question reaches them. ./compact.ts puts them in.
   */
  readonly newer: Segment;
}

export function factsIn(snapshot: Snapshot): number {
  return snapshot.facts;
}

/** Everything that is to be counted: streams whose mask is empty are to be passed over. */
export function segmentsOf(snapshot: Snapshot): readonly Segment[] {
  return [...snapshot.segments, snapshot.newer];
}

/** True for a stream that stands in `newer` instead. Every stream has a fact, so its own mask is never empty. */
export function isReplaced({ maskLow, maskHigh }: Segment, place: number): boolean {
  return maskLow[place] === 0 && maskHigh[place] === 0;
}

/** Where a stream's rows stand. */
export interface Found {
  readonly segment: Segment;
  readonly place: number;
}

export function findStream(snapshot: Snapshot, id: Uint8Array): Found | null {
  for (const segment of [snapshot.newer, ...snapshot.segments]) {
    const place = placeIn(segment, id);
    if (place >= 0) return { segment, place };
  }
  return null;
}

/** The stream at a place counted through all segments, the newer ones last: as its 16 bytes. */
export function streamAt(snapshot: Snapshot, place: number): Uint8Array {
  let within = place;
  for (const { ids, streams } of segmentsOf(snapshot)) {
    if (within < streams) return ids.subarray(within * 16, within * 16 + 16);
    within -= streams;
  }
  throw new RangeError(`No stream at ${place}`);
}

/** The place of a stream in a segment, or -1. */
export function placeIn({ ids, streams }: Segment, id: Uint8Array): number {
  let low = 0;
  let high = streams - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareIds(ids, middle, id, 0);
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
