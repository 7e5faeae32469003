import type { Checkpoint } from '#src/facts/checkpoint.ts';
import { merge } from './merge.ts';
import { placeIn } from './snapshot.ts';
import type { Segment, Snapshot } from './snapshot.ts';

/**
 * The snapshot with these streams in the place of what it had of them. Nothing of the segments is copied but the masks of
 * those that lose a stream, so the cost goes with what is new and not with what there is.
 */
export function takeIn(
  snapshot: Snapshot,
  added: Segment,
  { checkpoint, demoFacts }: { readonly checkpoint: Checkpoint; readonly demoFacts: number },
): Snapshot {
  const segments = [...snapshot.segments];
  let { streams, facts } = snapshot;
  for (let stream = 0; stream < added.streams; stream += 1) {
    const id = added.ids.subarray(stream * 16, stream * 16 + 16);
    facts += rowsOf(added, stream);
    const before = placeIn(snapshot.newer, id);
    if (before >= 0) {
      facts -= rowsOf(snapshot.newer, before);
      continue;
    }
    const index = segments.findIndex((segment) => placeIn(segment, id) >= 0);
    const segment = segments[index];
    if (segment === undefined) {
      streams += 1;
      continue;
    }
    const place = placeIn(segment, id);
    facts -= rowsOf(segment, place);
    const changed = segment === snapshot.segments[index] ? withOwnMasks(segment) : segment;
    changed.maskLow[place] = 0;
    changed.maskHigh[place] = 0;
    segments[index] = changed;
  }
  return { checkpoint, demoFacts, streams, facts, segments, newer: merge(snapshot.newer, added) };
}

function rowsOf({ offsets }: Segment, place: number): number {
  return (offsets[place + 1] ?? 0) - (offsets[place] ?? 0);
}

/** Whoever counts with the older snapshot goes on seeing its own masks. */
function withOwnMasks(segment: Segment): Segment {
  return { ...segment, maskLow: copyOf(segment.maskLow), maskHigh: copyOf(segment.maskHigh) };
}

function copyOf(mask: Uint32Array): Uint32Array {
  const copy = new Uint32Array(new SharedArrayBuffer(mask.byteLength));
  copy.set(mask);
  return copy;
}
