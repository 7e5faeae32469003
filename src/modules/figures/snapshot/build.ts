import { gather, sharedColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Rows } from './rows.ts';
import { compareIds } from './snapshot.ts';
import type { Segment } from './snapshot.ts';

/** What was read, in the order of arrival. Streams are numbered in that order too. */
export interface Gathered {
  readonly rows: Rows;
  readonly streams: number;
  /** 16 bytes per stream. */
  readonly ids: Uint8Array;
  /** A fact that corrects or withdraws (`version`) and the one that it ends (`target`). */
  readonly corrections: readonly Link[];
  /** A fact that names another of its stream. */
  readonly references: readonly Link[];
}
export interface Link {
  readonly stream: number;
  readonly version: number;
  readonly target: number;
}

/** Puts what was read in order, person by person. Pure, linear but for the sorting of the ids. */
export function build(gathered: Gathered): Segment {
  const { rows, streams } = gathered;
  const order = orderOfStreams(gathered);
  const place = new Uint32Array(streams);
  order.forEach((stream, index) => {
    place[stream] = index;
  });

  const { offsets, from } = rowsByStream(rows, streams, place);
  for (let stream = 0; stream < streams; stream += 1) sortRows(rows, from, offsets[stream] ?? 0, offsets[stream + 1] ?? 0);
  const columns = gather(rows, from);

  const ids = new Uint8Array(new SharedArrayBuffer(streams * 16));
  order.forEach((stream, index) => ids.set(gathered.ids.subarray(stream * 16, stream * 16 + 16), index * 16));

  const linked = { columns, offsets, place };
  writeReferences(gathered, linked);
  const ended = endings(gathered, linked);
  return {
    streams,
    ids,
    offsets,
    columns,
    ...masks(columns, offsets),
    ...ended,
    settledFrom: settled(columns, offsets, ended.endedRow),
  };
}

function orderOfStreams({ ids, streams }: Gathered): Uint32Array {
  // An id begins with 48 bits of time: a number that a double holds exactly decides nearly always.
  const view = new DataView(ids.buffer, ids.byteOffset, ids.byteLength);
  const time = new Float64Array(streams);
  for (let stream = 0; stream < streams; stream += 1)
    time[stream] = view.getUint32(stream * 16) * 65_536 + view.getUint16(stream * 16 + 4);
  return Uint32Array.from({ length: streams }, (_, stream) => stream).sort(
    (a, b) => (time[a] ?? 0) - (time[b] ?? 0) || compareIds(ids, a, ids, b),
  );
}

function rowsByStream(rows: Rows, streams: number, place: Uint32Array): { offsets: Uint32Array; from: Uint32Array } {
  const offsets = new Uint32Array(new SharedArrayBuffer((streams + 1) * 4));
  for (let row = 0; row < rows.length; row += 1) {
    const at = (place[rows.stream[row] ?? 0] ?? 0) + 1;
    offsets[at] = (offsets[at] ?? 0) + 1;
  }
  for (let stream = 0; stream < streams; stream += 1) offsets[stream + 1] = (offsets[stream + 1] ?? 0) + (offsets[stream] ?? 0);
  const next = offsets.slice(0, streams);
  const from = new Uint32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const at = place[rows.stream[row] ?? 0] ?? 0;
    const target = next[at] ?? 0;
    from[target] = row;
    next[at] = target + 1;
  }
  return { offsets, from };
}

/** By type, day, version. Streams are short (some ten facts), where insertion beats every other way of sorting. */
function sortRows(rows: Rows, from: Uint32Array, start: number, end: number): void {
  if (end - start > 100) {
    from
      .subarray(start, end)
      .sort(
        (a, b) =>
          (rows.type[a] ?? 0) - (rows.type[b] ?? 0) ||
          (rows.on[a] ?? 0) - (rows.on[b] ?? 0) ||
          (rows.version[a] ?? 0) - (rows.version[b] ?? 0),
      );
    return;
  }
  for (let index = start + 1; index < end; index += 1) {
    const row = from[index] ?? 0;
    const type = rows.type[row] ?? 0;
    const on = rows.on[row] ?? 0;
    const version = rows.version[row] ?? 0;
    let before = index - 1;
    while (before >= start) {
      const other = from[before] ?? 0;
      const difference = (rows.type[other] ?? 0) - type || (rows.on[other] ?? 0) - on || (rows.version[other] ?? 0) - version;
      if (difference <= 0) break;
      from[before + 1] = other;
      before -= 1;
    }
    from[before + 1] = row;
  }
}

interface Linked {
  readonly columns: Columns;
  readonly offsets: Uint32Array;
  readonly place: Uint32Array;
}

/** The row of a version of a stream, or -1. */
function rowOf({ columns, offsets, place }: Linked, stream: number, version: number): number {
  const at = place[stream] ?? 0;
  for (let row = offsets[at] ?? 0; row < (offsets[at + 1] ?? 0); row += 1) if (columns.version[row] === version) return row;
  return -1;
}

/** A reference to a corrected fact, or to its correction, names the same thing: the first fact of the chain. */
function writeReferences({ corrections, references }: Gathered, linked: Linked): void {
  const correctedBy = new Map(corrections.map(({ stream, version, target }) => [stream * 65_536 + version, target]));
  for (const { stream, version, target } of references) {
    let root = target;
    for (let steps = 0; steps < 65_536; steps += 1) {
      const corrected = correctedBy.get(stream * 65_536 + root);
      if (corrected === undefined) break;
      root = corrected;
    }
    const row = rowOf(linked, stream, version);
    if (row >= 0) linked.columns.extra[row] = root;
  }
}

function endings({ corrections }: Gathered, linked: Linked): { endedRow: Uint32Array; endedAt: Float64Array } {
  const endedAt = new Map<number, number>();
  for (const { stream, version, target } of corrections) {
    const by = rowOf(linked, stream, version);
    const ended = rowOf(linked, stream, target);
    if (by < 0 || ended < 0) continue;
    endedAt.set(ended, Math.min(endedAt.get(ended) ?? Infinity, linked.columns.knownFrom[by] ?? Infinity));
  }
  const sorted = [...endedAt].sort((a, b) => a[0] - b[0]);
  const endedRow = new Uint32Array(new SharedArrayBuffer(sorted.length * 4));
  const at = new Float64Array(new SharedArrayBuffer(sorted.length * 8));
  sorted.forEach(([row, moment], index) => {
    endedRow[index] = row;
    at[index] = moment;
  });
  return { endedRow, endedAt: at };
}

function masks(columns: Columns, offsets: Uint32Array): { maskLow: Uint32Array; maskHigh: Uint32Array } {
  const streams = offsets.length - 1;
  const maskLow = new Uint32Array(new SharedArrayBuffer(streams * 4));
  const maskHigh = new Uint32Array(new SharedArrayBuffer(streams * 4));
  for (let stream = 0; stream < streams; stream += 1) {
    for (let row = offsets[stream] ?? 0; row < (offsets[stream + 1] ?? 0); row += 1) {
      const bit = (columns.type[row] ?? 0) % 64;
      const mask = bit < 32 ? maskLow : maskHigh;
      mask[stream] = (mask[stream] ?? 0) | (1 << (bit % 32));
    }
  }
  return { maskLow, maskHigh };
}

function settled(columns: Columns, offsets: Uint32Array, endedRow: Uint32Array): Float64Array {
  const streams = offsets.length - 1;
  const from = new Float64Array(new SharedArrayBuffer(streams * 8)).fill(-Infinity);
  let ended = 0;
  for (let stream = 0; stream < streams; stream += 1) {
    const end = offsets[stream + 1] ?? 0;
    for (let row = offsets[stream] ?? 0; row < end; row += 1)
      from[stream] = Math.max(from[stream] ?? 0, columns.knownFrom[row] ?? 0);
    while ((endedRow[ended] ?? Infinity) < end) {
      from[stream] = Infinity;
      ended += 1;
    }
  }
  return from;
}

/** No streams. */
export function emptySegment(): Segment {
  return {
    streams: 0,
    ids: new Uint8Array(0),
    offsets: new Uint32Array(1),
    columns: sharedColumns(0),
    maskLow: new Uint32Array(0),
    maskHigh: new Uint32Array(0),
    settledFrom: new Float64Array(0),
    endedRow: new Uint32Array(0),
    endedAt: new Float64Array(0),
  };
}
