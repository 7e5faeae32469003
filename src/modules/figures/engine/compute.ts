import type { Instant } from '#src/kernel/instant.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import { segmentsOf } from '../snapshot/snapshot.ts';
import type { Segment, Snapshot } from '../snapshot/snapshot.ts';
import type { Where } from './grid.ts';
import type { Indicator } from './indicator.ts';
import type { Period } from './period.ts';
import { planned } from './plans.ts';
import type { Wanted } from './plans.ts';
import { countWaiting, waitingFor, walk } from './stretches.ts';
import type { Waiting } from './stretches.ts';
import type { Turn } from './tally.ts';
import type { Cell } from './totals.ts';
import { addCopy, newCopies, viewOf } from './views.ts';
import type { Copies } from './views.ts';

export interface FigureRequest {
  readonly indicator: Indicator;
  readonly period: Period;
  /** Dimension ids of the breakdown; none for the total alone. */
  readonly by: readonly string[];
  readonly where?: Where;
}

/**
 * Answers every request in one pass over the persons, in the order of the requests. `asOf` is the moment whose knowledge
 * counts. A person whose facts were all known by then and never replaced is read where it stands; of the others a copy is
 * made with what was known. So an indicator sees effective facts only and knows nothing of corrections.
 */
export function compute(snapshot: Snapshot, asOf: Instant, requests: readonly FigureRequest[]): readonly (readonly Cell[])[] {
  const turn: Turn = { person: 0, once: false };
  const { wanted, cells } = planned(requests, turn);
  const pass: Pass = {
    moment: toEpochMilliseconds(asOf),
    mask: wantedMask(wanted),
    settled: waitingFor(wanted, turn, TOGETHER),
    changed: waitingFor(wanted, turn, TOGETHER),
    copies: newCopies(TOGETHER),
  };
  let before = 0;
  for (const segment of segmentsOf(snapshot)) {
    countSegment(segment, before, pass);
    before += segment.streams;
  }
  countCopies(pass);
  return cells();
}

/** How many stretches of facts wait for each other: their columns still fit in the nearest memory of the processor. */
const TOGETHER = 256;

interface Pass {
  readonly moment: number;
  readonly mask: readonly [number, number];
  /** Of persons that are read where they stand. */
  readonly settled: Waiting;
  /** Of persons of whom a copy is made. */
  readonly changed: Waiting;
  readonly copies: Copies;
}

/** `before`: how many persons stand in the segments before this one, so that every person has a number of their own. */
function countSegment(segment: Segment, before: number, pass: Pass): void {
  const { moment, mask, settled, copies } = pass;
  const { columns, offsets, maskLow, maskHigh, settledFrom, streams } = segment;
  const [wantLow, wantHigh] = mask;
  const live = viewOf(columns);
  settled.offsets = offsets;
  settled.person = before + 1;
  for (let stream = 0; stream < streams; stream += 1) {
    if ((((maskLow[stream] ?? 0) & wantLow) | ((maskHigh[stream] ?? 0) & wantHigh)) === 0) continue;
    if ((settledFrom[stream] ?? 0) <= moment) {
      walk(live, stream, settled);
    } else {
      addCopy(copies, segment, stream, moment, before + stream + 1);
      if (copies.size === TOGETHER) countCopies(pass);
    }
  }
  countWaiting(live, settled);
}

function countCopies({ copies, changed }: Pass): void {
  const { view, size, offsets, persons } = copies;
  changed.offsets = offsets;
  changed.persons = persons;
  for (let stream = 0; stream < size; stream += 1) walk(view, stream, changed);
  countWaiting(view, changed);
  copies.size = 0;
}

function wantedMask({ terms }: Wanted): readonly [number, number] {
  const mask: [number, number] = [0, 0];
  terms.forEach((here, type) => {
    if (here.length === 0) return;
    const half = type % 64 < 32 ? 0 : 1;
    mask[half] |= 1 << (type % 32);
  });
  return mask;
}
