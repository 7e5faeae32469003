import { copyRows, sharedColumns } from './columns.ts';
import { endedPlace, compareIds } from './snapshot.ts';
import type { Segment } from './snapshot.ts';

/**
 * `base` with every stream of `newer` put in the place of the base's, or added; of both only what `within` says of `newer`.
 * Both stay as they are. Copies memory in stretches between the streams that changed: some milliseconds for millions of rows.
 */
export function merge(base: Segment, newer: Segment, within: Range = { from: 0, until: newer.streams }): Segment {
  return join(stretches(base, newer, within));
}

/** Streams `from` until `until`. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

/** Streams of a segment, one stretch behind another. */
export interface Stretch extends Range {
  readonly of: Segment;
}

/** One segment of stretches whose ids ascend. */
export function join(plan: readonly Stretch[]): Segment {
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
  return { streams, ids, offsets, maskLow, maskHigh, settledFrom, columns, endedRow, endedAt };
}

function stretches(base: Segment, newer: Segment, within: Range): readonly Stretch[] {
  const plan: Stretch[] = [];
  let kept = 0;
  let pending = within.from;
  for (let place = within.from; place < within.until; place += 1) {
    const at = firstNotBefore(base, kept, newer, place);
    if (at > kept) {
      if (place > pending) plan.push({ of: newer, from: pending, until: place });
      plan.push({ of: base, from: kept, until: at });
      pending = place;
    }
    kept = at < base.streams && compareIds(base.ids, at, newer.ids, place) === 0 ? at + 1 : at;
  }
  if (within.until > pending) plan.push({ of: newer, from: pending, until: within.until });
  if (base.streams > kept) plan.push({ of: base, from: kept, until: base.streams });
  return plan;
}

/** The first stream of `base`, from `from` on, whose id is not before that of `newer` at `place`. */
export function firstNotBefore(base: Segment, from: number, newer: Segment, place: number): number {
  let low = from;
  let high = base.streams;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds(base.ids, middle, newer.ids, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
