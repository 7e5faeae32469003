import type { Instant } from '#src/kernel/instant.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import { sharedColumns } from '../snapshot/columns.ts';
import type { Columns } from '../snapshot/columns.ts';
import { encodings, typeNumber } from '../snapshot/attributes.ts';
import { endedPlace, segmentsOf } from '../snapshot/snapshot.ts';
import type { Segment, Snapshot } from '../snapshot/snapshot.ts';
import type { Emit, Indicator } from './indicator.ts';
import { dayRange } from './period.ts';
import type { DayRange, Period } from './period.ts';
import { newTally } from './tally.ts';
import type { Cell, Tally, Turn, Where } from './tally.ts';

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
  const tallies = requests.map(({ indicator, by, where }) => newTally(indicator, by, where ?? {}, turn));
  const wanted = wantedByType(requests, tallies);
  const [wantLow, wantHigh] = wantedMask(wanted);
  const moment = toEpochMilliseconds(asOf);
  const scratch = newScratch();
  let before = 0;
  for (const segment of segmentsOf(snapshot)) {
    countSegment(segment, before, [wantLow, wantHigh], moment, wanted, scratch, turn);
    before += segment.streams;
  }
  return tallies.map((tally) => tally.cells());
}

/** `before`: how many persons stand in the segments before this one, so that every person has a number of their own. */
function countSegment(
  segment: Segment,
  before: number,
  [wantLow, wantHigh]: readonly [number, number],
  moment: number,
  wanted: readonly (Wanted | null)[],
  scratch: ReturnType<typeof newScratch>,
  turn: Turn,
): void {
  const { columns, offsets, maskLow, maskHigh, settledFrom, streams } = segment;
  const live = viewOf(columns);
  for (let stream = 0; stream < streams; stream += 1) {
    if ((((maskLow[stream] ?? 0) & wantLow) | ((maskHigh[stream] ?? 0) & wantHigh)) === 0) continue;
    let facts = live;
    if ((settledFrom[stream] ?? 0) <= moment) {
      live.start = offsets[stream] ?? 0;
      live.end = offsets[stream + 1] ?? 0;
    } else {
      facts = scratch.known(segment, stream, moment);
    }
    turn.person = before + stream + 1;
    walk(facts, wanted, turn);
  }
}

/** Finds each stretch of facts of one type and hands it to the indicators that count that type. */
function walk(facts: View, wanted: readonly (Wanted | null)[], turn: Turn): void {
  const { type, on, end } = facts;
  let first = facts.start;
  while (first < end) {
    const number = type[first] ?? 0;
    let last = first + 1;
    while (last < end && type[last] === number) last += 1;
    if (number >= wanted.length) return;
    const here = wanted[number];
    if (here !== null && here !== undefined) {
      const firstDay = on[first] ?? 0;
      const lastDay = on[last - 1] ?? 0;
      if (firstDay < here.until && lastDay >= here.earliest) {
        const single = last - first === 1;
        const { plans, bounds } = here;
        for (let index = 0; index < plans.length; index += 1) {
          if (lastDay < (bounds[index * 2] ?? 0) || firstDay >= (bounds[index * 2 + 1] ?? 0)) continue;
          const plan = plans[index];
          if (plan === undefined) continue;
          turn.once = single && !plan.often;
          plan.count(facts, first, last, plan.period, plan.emit);
        }
      }
    }
    first = last;
  }
}

/** The live columns or the scratch ones, with the bounds of the person of the moment; one object for all persons, so that none is made per person. */
export interface View extends Columns {
  start: number;
  end: number;
}

/** Written out, so that both views have the same shape inside the engine of JavaScript. */
export function viewOf({ type, on, knownFrom, version, region, group, kind, detail, day, extra }: Columns): View {
  return { type, on, knownFrom, version, region, group, kind, detail, day, extra, start: 0, end: 0 };
}

interface Plan {
  readonly count: Indicator['count'];
  readonly period: DayRange;
  readonly emit: Emit;
  /** Emits more than once per fact. */
  readonly often: boolean;
}

/** What is asked of the facts of one type. */
interface Wanted {
  readonly plans: readonly Plan[];
  /**
   * Two days per plan: facts that all lie before the first, or from the second on, need no look. In a typed array, because
   * this is what is asked of every person for every plan.
   */
  readonly bounds: Int32Array;
  /** The widest of the bounds. */
  readonly earliest: number;
  readonly until: number;
}

const NO_BOUND = -2_147_483_648;

/** By type number, as far as the last type that is wanted. Requests for the same indicator and period share one count. */
function wantedByType(requests: readonly FigureRequest[], tallies: readonly Tally[]): readonly (Wanted | null)[] {
  const shared = new Map<string, { indicator: Indicator; period: DayRange; emits: Emit[] }>();
  requests.forEach(({ indicator, period }, index) => {
    const key = `${indicator.id} ${indicator.version} ${period.from} ${period.until}`;
    const entry = shared.get(key) ?? { indicator, period: dayRange(period), emits: [] };
    const tally = tallies[index];
    if (tally !== undefined) entry.emits.push(tally.emit);
    shared.set(key, entry);
  });
  const byType = encodings.map(({ number }) =>
    [...shared.values()].filter(({ indicator }) => typeNumber(indicator.fact) === number),
  );
  return byType.slice(0, byType.findLastIndex((list) => list.length > 0) + 1).map((list) => {
    if (list.length === 0) return null;
    const plans = list.map(({ indicator, period, emits }): Plan => ({
      count: indicator.count,
      period,
      emit: fanOut(emits),
      often: indicator.emitsOften ?? false,
    }));
    // A stock looks back without a bound, and so does a measure some months after.
    const earliest = list.map(({ indicator: { kind, looksBack }, period }) =>
      kind === 'flow' && looksBack !== true ? period.from : NO_BOUND,
    );
    const until = list.map(({ period }) => period.until);
    const bounds = Int32Array.from(earliest.flatMap((day, index) => [day, until[index] ?? 0]));
    return { plans, bounds, earliest: Math.min(...earliest), until: Math.max(...until) };
  });
}

function fanOut(emits: readonly Emit[]): Emit {
  const [only, ...others] = emits;
  if (only === undefined) return () => {};
  if (others.length === 0) return only;
  const rest = fanOut(others);
  return (a, b, c, d, weight) => {
    only(a, b, c, d, weight);
    rest(a, b, c, d, weight);
  };
}

function wantedMask(wanted: readonly (Wanted | null)[]): readonly [number, number] {
  const mask: [number, number] = [0, 0];
  wanted.forEach((here, type) => {
    if (here === null) return;
    const half = type % 64 < 32 ? 0 : 1;
    mask[half] |= 1 << (type % 32);
  });
  return mask;
}

/** Room for one person's known facts, reused for everyone. */
export function newScratch(): { known: (segment: Segment, stream: number, moment: number) => View } {
  let view = viewOf(sharedColumns(256));
  return {
    known: ({ columns, offsets, endedRow, endedAt, settledFrom }, stream, moment) => {
      const start = offsets[stream] ?? 0;
      const end = offsets[stream + 1] ?? 0;
      if (end - start > view.type.length) view = viewOf(sharedColumns((end - start) * 2));
      // Only a stream of which something was ever replaced or withdrawn has rows among the ended ones.
      let ended = settledFrom[stream] === Infinity ? endedPlace(endedRow, start) : endedRow.length;
      let kept = 0;
      for (let row = start; row < end; row += 1) {
        const replaced = endedRow[ended] === row;
        const endedBefore = replaced && (endedAt[ended] ?? Infinity) <= moment;
        if (replaced) ended += 1;
        if (endedBefore || (columns.knownFrom[row] ?? 0) > moment) continue;
        copyRow(columns, row, view, kept);
        kept += 1;
      }
      view.start = 0;
      view.end = kept;
      return view;
    },
  };
}

/** All but `knownFrom`, which is decided by now. */
function copyRow(source: Columns, row: number, target: Columns, at: number): void {
  target.type[at] = source.type[row] ?? 0;
  target.on[at] = source.on[row] ?? 0;
  target.version[at] = source.version[row] ?? 0;
  target.region[at] = source.region[row] ?? 0;
  target.group[at] = source.group[row] ?? 0;
  target.kind[at] = source.kind[row] ?? 0;
  target.detail[at] = source.detail[row] ?? 0;
  target.day[at] = source.day[row] ?? 0;
  target.extra[at] = source.extra[row] ?? 0;
}
