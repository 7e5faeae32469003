import type { Instant } from '#src/kernel/instant.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import { typeNumber } from '../snapshot/attributes.ts';
import { segmentsOf } from '../snapshot/snapshot.ts';
import type { Segment, Snapshot } from '../snapshot/snapshot.ts';
import { addCopy, newCopies, viewOf } from './views.ts';
import type { FigureRequest } from './compute.ts';
import { allowedCodes, codeAt, subsets } from './grid.ts';
import type { Where } from './grid.ts';
import type { Dimension, Emit, Facts, Indicator } from './indicator.ts';
import { dayRange } from './period.ts';

/** Who is behind one cell. */
export interface Members {
  /** The cell, named as `compute` names it. */
  readonly at: readonly string[];
  /** Places in the snapshot (`streamAt`), ascending: one per emission where each counts, otherwise one per stream. */
  readonly streams: Uint32Array;
}

/**
 * Who is behind each cell of a figure: the cells of `compute`, in its order. Where each emission counts or a person counts once,
 * there are as many places as the cell's value; of a sum the places say who is in it, not how much.
 */
export function membersOf(
  snapshot: Snapshot,
  asOf: Instant,
  { indicator, period, by, where = {} }: FigureRequest,
): readonly Members[] {
  const gathering = newGathering(indicator, by, where);
  const days = dayRange(period);
  eachWithFact(snapshot, asOf, typeNumber(indicator.fact), (stream, facts, first, last) => {
    gathering.begin(stream);
    indicator.count(facts, first, last, days, gathering.emit);
  });
  return gathering.cells();
}

/** Shows every stream that has the fact, as it was known then, with the rows of that fact. */
function eachWithFact(
  snapshot: Snapshot,
  asOf: Instant,
  wanted: number,
  look: (stream: number, facts: Facts, first: number, last: number) => void,
): void {
  let before = 0;
  for (const segment of segmentsOf(snapshot)) {
    const within = before;
    eachOfSegment(segment, toEpochMilliseconds(asOf), wanted, (stream, facts, first, last) =>
      look(within + stream, facts, first, last),
    );
    before += segment.streams;
  }
}

function eachOfSegment(
  segment: Segment,
  moment: number,
  wanted: number,
  look: (stream: number, facts: Facts, first: number, last: number) => void,
): void {
  const { columns, offsets, settledFrom, streams } = segment;
  const mask = wanted % 64 < 32 ? segment.maskLow : segment.maskHigh;
  const bit = 1 << (wanted % 32);
  const live = viewOf(columns);
  const copies = newCopies(1);
  for (let stream = 0; stream < streams; stream += 1) {
    if (((mask[stream] ?? 0) & bit) === 0) continue;
    let facts = live;
    if ((settledFrom[stream] ?? 0) <= moment) {
      live.start = offsets[stream] ?? 0;
      live.end = offsets[stream + 1] ?? 0;
    } else {
      copies.size = 0;
      addCopy(copies, segment, stream, moment, stream);
      facts = copies.view;
      facts.start = 0;
      facts.end = copies.offsets[1] ?? 0;
    }
    let first = facts.start;
    while (first < facts.end && (facts.type[first] ?? 0) < wanted) first += 1;
    let last = first;
    while (last < facts.end && facts.type[last] === wanted) last += 1;
    if (last > first) look(stream, facts, first, last);
  }
}

interface Gathering {
  readonly begin: (stream: number) => void;
  readonly emit: Emit;
  readonly cells: () => readonly Members[];
}

function newGathering(indicator: Indicator, by: readonly string[], where: Where): Gathering {
  const allowed = indicator.dimensions.map((dimension) => allowedCodes(dimension, where[dimension.id]));
  const parts = subsets(by).map((part) => newPart(indicator, by, part));
  const often = indicator.counting === 'each';
  let stream = -1;
  return {
    begin: (next) => {
      stream = next;
    },
    emit: (...codes) => {
      if (allowed.some((list, place) => list !== null && list[codes[place] ?? 0] !== 1)) return;
      for (const { streamsOf } of parts) {
        const streams = streamsOf(codes);
        if (often || streams.at(-1) !== stream) streams.push(stream);
      }
    },
    cells: () => parts.flatMap((part) => part.cells()),
  };
}

/** One part of the breakdown: the dimensions of `by` that are not in it are summed. */
function newPart(indicator: Indicator, by: readonly string[], part: readonly string[]) {
  const places = by.map((id) => (part.includes(id) ? indicator.dimensions.findIndex((dimension) => dimension.id === id) : -1));
  const dimensions = places.map((place): Dimension | undefined => indicator.dimensions[place]);
  const sizes = dimensions.map((dimension) => (dimension?.values.length ?? 0) + 1);
  const byKey = new Map<number, number[]>();
  if (part.length === 0) byKey.set(0, []); // the grand total is there even when it is nobody
  return {
    streamsOf: (codes: readonly (number | undefined)[]): number[] => {
      const key = places.reduce((sum, place, at) => sum * (sizes[at] ?? 1) + (place < 0 ? 0 : (codes[place] ?? 0)), 0);
      const found = byKey.get(key) ?? [];
      if (found.length === 0) byKey.set(key, found);
      return found;
    },
    cells: (): readonly Members[] =>
      [...byKey]
        .sort(([a], [b]) => a - b)
        .map(([key, streams]) => {
          let rest = key;
          const at = dimensions.toReversed().map((dimension, index) => {
            const size = sizes[dimensions.length - 1 - index] ?? 1;
            const number = rest % size;
            rest = Math.floor(rest / size);
            return dimension === undefined ? 'total' : codeAt(dimension, number);
          });
          return { at: at.toReversed(), streams: Uint32Array.from(streams) };
        }),
  };
}
