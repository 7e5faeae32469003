import { firstNotBefore, join, merge } from './merge.ts';
import type { Range } from './merge.ts';
import type { Segment, Snapshot } from './snapshot.ts';

/** Rows of a segment when it is made; one that has grown to twice as many becomes two. */
export const ROWS_PER_SEGMENT = 2_000_000;

/**
 * Puts the newer streams of one segment, that with the most of them, in their places. One at a time: so nobody waits for more
 * than a segment to be copied, and the memory of no more than one segment is needed twice.
 */
export function compactOne(snapshot: Snapshot, rowsPerSegment: number = ROWS_PER_SEGMENT): Snapshot {
  const { segments, newer } = snapshot;
  if (newer.streams === 0) return snapshot;
  if (segments.length === 0) return { ...snapshot, segments: split(newer, rowsPerSegment), newer: join([]) };
  const ranges = rangesOf(segments, newer);
  const index = ranges.reduce((most, range, at) => (rowsIn(newer, range) > rowsIn(newer, ranges[most] ?? range) ? at : most), 0);
  const range = ranges[index];
  const segment = segments[index];
  if (range === undefined || segment === undefined) return snapshot;
  return {
    ...snapshot,
    segments: [...segments.slice(0, index), ...split(merge(segment, newer, range), rowsPerSegment), ...segments.slice(index + 1)],
    newer: join([
      { of: newer, from: 0, until: range.from },
      { of: newer, from: range.until, until: newer.streams },
    ]),
  };
}

/** Everything in its place. */
export function compact(snapshot: Snapshot, rowsPerSegment: number = ROWS_PER_SEGMENT): Snapshot {
  let compacted = snapshot;
  while (compacted.newer.streams > 0) compacted = compactOne(compacted, rowsPerSegment);
  return compacted;
}

/** Which of the newer streams belong to which segment: those before the first go into the first. */
function rangesOf(segments: readonly Segment[], newer: Segment): readonly Range[] {
  const starts = segments.map((segment, index) => (index === 0 ? 0 : firstNotBefore(newer, 0, segment, 0)));
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? newer.streams }));
}

function rowsIn({ offsets }: Segment, { from, until }: Range): number {
  return (offsets[until] ?? 0) - (offsets[from] ?? 0);
}

function split(segment: Segment, rowsPerSegment: number): readonly Segment[] {
  const parts = Math.floor((segment.offsets[segment.streams] ?? 0) / rowsPerSegment);
  if (parts < 2) return [segment];
  const size = Math.ceil(segment.streams / parts);
  return Array.from({ length: parts }, (_, part) =>
    join([{ of: segment, from: part * size, until: Math.min(segment.streams, (part + 1) * size) }]),
  ).filter(({ streams }) => streams > 0);
}
