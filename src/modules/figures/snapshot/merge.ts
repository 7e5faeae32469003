import { copyRows, sharedColumns } from './columns.ts';
import { endedPlace, compareIds, factsIn } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * `base` with every stream of `newer` put in the place of the base's, or added. The base stays as it is. Copies memory in
 * stretches between the streams that changed: some milliseconds for millions of rows.
 */
export function merge(base: Snapshot, newer: Snapshot): Snapshot {
  const plan = stretches(base, newer);
  const streams = plan.reduce((sum, stretch) => sum + stretch.until - stretch.from, 0);
  const rows = plan.reduce((sum, { of, from, until }) => sum + (of.offsets[until] ?? 0) - (of.offsets[from] ?? 0), 0);
  const columns = sharedColumns(rows);
  const ids = new Uint8Array(new SharedArrayBuffer(streams * 16));
  const offsets = new Uint32Array(new SharedArrayBuffer((streams + 1) * 4));
  const maskLow = new Uint32Array(new SharedArrayBuffer(streams * 4));
  const maskHigh = new Uint32Array(new SharedArrayBuffer(streams * 4));
  const settledFrom = new Float64Array(new SharedArrayBuffer(streams * 8));
  const ended: [row: number, at: number][] = [];

  let stream = 0;
  let row = 0;
  for (const { of, from, until } of plan) {
    const first = of.offsets[from] ?? 0;
    const last = of.offsets[until] ?? 0;
    copyRows(of.columns, first, last, columns, row);
    ids.set(of.ids.subarray(from * 16, until * 16), stream * 16);
    maskLow.set(of.maskLow.subarray(from, until), stream);
    maskHigh.set(of.maskHigh.subarray(from, until), stream);
    settledFrom.set(of.settledFrom.subarray(from, until), stream);
    for (let place = from; place < until; place += 1) offsets[stream + place - from] = (of.offsets[place] ?? 0) - first + row;
    for (let place = endedPlace(of.endedRow, first); (of.endedRow[place] ?? Infinity) < last; place += 1) {
      ended.push([(of.endedRow[place] ?? 0) - first + row, of.endedAt[place] ?? 0]);
    }
    stream += until - from;
    row += last - first;
  }
  offsets[streams] = rows;
  const endedRow = new Uint32Array(new SharedArrayBuffer(ended.length * 4));
  const endedAt = new Float64Array(new SharedArrayBuffer(ended.length * 8));
  ended.forEach(([at, moment], index) => {
    endedRow[index] = at;
    endedAt[index] = moment;
  });
  return {
    checkpoint: newer.checkpoint,
    demoFacts: newer.demoFacts,
    streams,
    ids,
    offsets,
    maskLow,
    maskHigh,
    settledFrom,
    columns,
    endedRow,
    endedAt,
  };
}

/** Streams `from` until `until` of one of the two. */
interface Stretch {
  readonly of: Snapshot;
  readonly from: number;
  readonly until: number;
}

function stretches(base: Snapshot, newer: Snapshot): readonly Stretch[] {
  const plan: Stretch[] = [];
  let kept = 0;
  let pending = 0;
  for (let place = 0; place < newer.streams; place += 1) {
    const at = firstNotBefore(base, kept, newer, place);
    if (at > kept) {
      if (place > pending) plan.push({ of: newer, from: pending, until: place });
      plan.push({ of: base, from: kept, until: at });
      pending = place;
    }
    kept = at < base.streams && compareIds(base.ids, at, newer.ids, place) === 0 ? at + 1 : at;
  }
  if (newer.streams > pending) plan.push({ of: newer, from: pending, until: newer.streams });
  if (base.streams > kept) plan.push({ of: base, from: kept, until: base.streams });
  return plan;
}

function firstNotBefore(base: Snapshot, from: number, newer: Snapshot, place: number): number {
  let low = from;
  let high = base.streams;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds(base.ids, middle, newer.ids, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where both hold the same facts, byte for byte, whatever their checkpoints. What `facts verify` compares with. */
export function sameFacts(a: Snapshot, b: Snapshot): boolean {
  return (
    a.streams === b.streams &&
    factsIn(a) === factsIn(b) &&
    a.demoFacts === b.demoFacts &&
    contents(a).every((bytes, index) => Buffer.compare(bytes, contents(b)[index] ?? Buffer.alloc(0)) === 0)
  );
}

function contents(snapshot: Snapshot): readonly Buffer[] {
  return [
    snapshot.ids,
    snapshot.offsets,
    snapshot.settledFrom,
    snapshot.endedRow,
    snapshot.endedAt,
    ...(Object.values(snapshot.columns) as Uint8Array[]),
  ] // every column is a typed array
    .map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
}
