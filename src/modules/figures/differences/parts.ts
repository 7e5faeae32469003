import type { Fact } from '#src/facts/envelope.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { compute } from '../engine/compute.ts';
import type { FigureRequest } from '../engine/compute.ts';
import { membersOf } from '../engine/members.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { streamAt } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { factCauses } from './cause.ts';
import type { Cause } from './cause.ts';
import { newWhenMoved } from './merges.ts';
import { stagesOf } from './stages.ts';

/** What one cause does to each cell, and to whom: who is in another cell, or in or out, because of it. */
export interface Part {
  readonly cause: Cause;
  /** By cell, as `cellKey` writes it; cells that it leaves alone are not named. */
  readonly deltas: ReadonlyMap<string, number>;
  readonly streams: readonly StreamId[];
}

/** What is known of one stream at two moments: of the first, and of the second beyond it. */
export interface History {
  readonly before: readonly Fact[];
  readonly later: readonly Fact[];
}

export function cellKey(at: readonly string[]): string {
  return JSON.stringify(at);
}

/**
 * The parts of a difference that come from facts. Each step counts the same streams with the facts of one cause more than the step
 * before, so the parts of a cell add up to the whole of its difference, whatever the causes do to each other.
 */
export function factParts(histories: readonly History[], request: FigureRequest, lastDay: PlainDate): readonly Part[] {
  if (histories.every(({ later }) => later.length === 0)) return [];
  const news = newWhenMoved(histories);
  const staged = histories.map(({ before, later }) => stagesOf(before, later, lastDay, news));
  const steps = [undefined, ...factCauses].map((_, step) =>
    countedOver(
      staged.flatMap((stages) => stages[step] ?? []),
      request,
    ),
  );
  return factCauses.map((cause, index): Part => {
    const [before, after] = [steps[index], steps[index + 1]];
    if (before === undefined || after === undefined) throw new Error('A step for each cause');
    const touched = request.indicator.counting === 'sum' ? changedFacts(staged, index) : undefined;
    return { cause, deltas: deltasOf(before.cells, after.cells), streams: touched ?? changedStreams(before.where, after.where) };
  });
}

/** What another version of the definition makes of the same facts. */
export function redefinedPart(snapshot: Snapshot, asOf: Instant, before: FigureRequest, after: FigureRequest): Part {
  if (before.indicator === after.indicator) return { cause: 'redefined', deltas: new Map(), streams: [] };
  const [old = [], now = []] = [before, after].map((request) => compute(snapshot, asOf, [request])[0]);
  const streams = changedStreams(placesOf(snapshot, asOf, before), placesOf(snapshot, asOf, after));
  return { cause: 'redefined', deltas: deltasOf(valuesOf(old), valuesOf(now)), streams };
}

/** By stream, the cells that it is in: of the finest breakdown, from which all totals follow. */
export function placesOf(snapshot: Snapshot, asOf: Instant, request: FigureRequest): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { at, streams } of membersOf(snapshot, asOf, request)) {
    if (request.by.length > 0 && at.includes('total')) continue;
    const cell = cellKey(at);
    for (const place of streams) {
      const id = Buffer.from(streamAt(snapshot, place)).toString('hex');
      places.set(id, (places.get(id) ?? '') + cell);
    }
  }
  return places;
}

export function changedStreams(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly StreamId[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id)).map(hexToId);
}

export function valuesOf(
  cells: readonly { readonly at: readonly string[]; readonly value: number | null }[],
): ReadonlyMap<string, number> {
  return new Map(cells.map(({ at, value }) => [cellKey(at), value ?? 0]));
}

export function deltasOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(
    [...new Set([...before.keys(), ...after.keys()])]
      .map((cell) => [cell, (after.get(cell) ?? 0) - (before.get(cell) ?? 0)] as const)
      .filter(([, delta]) => delta !== 0),
  );
}

/** The facts of a step were chosen by when they were known; the engine need not choose again. */
const ALL_KNOWN = instant('9999-12-31T23:59:59Z');

function countedOver(facts: readonly Fact[], request: FigureRequest) {
  const snapshot = snapshotOf(facts);
  const [cells = []] = compute(snapshot, ALL_KNOWN, [request]);
  return { cells: valuesOf(cells), where: placesOf(snapshot, ALL_KNOWN, request) };
}

/** Of sums it is not told how much of them is whose: whoever got facts of that cause. */
function changedFacts(staged: readonly (readonly (readonly Fact[])[])[], step: number): readonly StreamId[] {
  return staged.flatMap((stages) => {
    const [before, after] = [stages[step] ?? [], stages[step + 1] ?? []];
    const stream = after[0]?.stream;
    return stream !== undefined && before.length !== after.length ? [stream] : [];
  });
}

export function hexToId(hex: string): StreamId {
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  return id as StreamId; // the 16 bytes of a stream's id
}
