import type { Instant } from '#src/kernel/instant.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import { sharedColumns } from '../snapshot/columns.ts';
import type { Columns } from '../snapshot/columns.ts';
import { encodings, typeNumber } from '../snapshot/attributes.ts';
import { endedPlace } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
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
  const turn: Turn = { person: 0 };
  const tallies = requests.map(({ indicator, by, where }) => newTally(indicator, by, where ?? {}, turn));
  const plans = plansByType(requests, tallies);
  const [wantLow, wantHigh] = wantedMask(plans);
  const moment = toEpochMilliseconds(asOf);
  const { columns, offsets, maskLow, maskHigh, settledFrom, streams } = snapshot;
  const live = viewOf(columns);
  const scratch = newScratch();

  for (let stream = 0; stream < streams; stream += 1) {
    if ((((maskLow[stream] ?? 0) & wantLow) | ((maskHigh[stream] ?? 0) & wantHigh)) === 0) continue;
    let facts = live;
    if ((settledFrom[stream] ?? 0) <= moment) {
      live.start = offsets[stream] ?? 0;
      live.end = offsets[stream + 1] ?? 0;
    } else {
      facts = scratch.known(snapshot, stream, moment);
    }
    turn.person = stream + 1;
    walk(facts, plans);
  }
  return tallies.map((tally) => tally.cells());
}

/** Finds each stretch of facts of one type and hands it to the indicators that count that type. */
function walk(facts: View, plans: readonly (readonly Plan[] | null)[]): void {
  const { type, on, end } = facts;
  let first = facts.start;
  while (first < end) {
    const number = type[first] ?? 0;
    let last = first + 1;
    while (last < end && type[last] === number) last += 1;
    if (number >= plans.length) return;
    const wanted = plans[number];
    if (wanted !== null && wanted !== undefined) {
      for (let index = 0; index < wanted.length; index += 1) {
        const plan = wanted[index];
        if (plan === undefined || (on[first] ?? 0) >= plan.period.until || (on[last - 1] ?? 0) < plan.earliest) continue;
        plan.count(facts, first, last, plan.period, plan.emit);
      }
    }
    first = last;
  }
}

/** The live columns or the scratch ones, with the bounds of the person of the moment; one object for all persons, so that none is made per person. */
interface View extends Columns {
  start: number;
  end: number;
}

/** Written out, so that both views have the same shape inside the engine of JavaScript. */
function viewOf({ type, on, knownFrom, version, region, group, kind, detail, day, extra }: Columns): View {
  return { type, on, knownFrom, version, region, group, kind, detail, day, extra, start: 0, end: 0 };
}

interface Plan {
  readonly count: Indicator['count'];
  readonly period: DayRange;
  readonly emit: Emit;
  /** Facts that all lie before it need no look: the first day of the period; for a stock, none. */
  readonly earliest: number;
}

/** Requests for the same indicator and period share one count. */
function plansByType(requests: readonly FigureRequest[], tallies: readonly Tally[]): readonly (readonly Plan[] | null)[] {
  const shared = new Map<string, { indicator: Indicator; period: DayRange; emits: Emit[] }>();
  requests.forEach(({ indicator, period }, index) => {
    const key = `${indicator.id} ${period.from} ${period.until}`;
    const entry = shared.get(key) ?? { indicator, period: dayRange(period), emits: [] };
    const tally = tallies[index];
    if (tally !== undefined) entry.emits.push(tally.emit);
    shared.set(key, entry);
  });
  const plans: Plan[][] = encodings.map(() => []);
  for (const { indicator, period, emits } of shared.values()) plans[typeNumber(indicator.fact)]?.push({
    count: indicator.count, period, emit: fanOut(emits), earliest: indicator.kind === 'flow' ? period.from : -Infinity,
  });
  // Cut off behind the last type that is wanted: rows are in the order of their types, so the walk ends there.
  return plans.slice(0, plans.findLastIndex((list) => list.length > 0) + 1).map((list) => (list.length === 0 ? null : list));
}

function fanOut(emits: readonly Emit[]): Emit {
  const [only] = emits;
  if (only !== undefined && emits.length === 1) return only;
  return (a, b, c, d) => { for (const emit of emits) emit(a, b, c, d); };
}

function wantedMask(plans: readonly (readonly Plan[] | null)[]): readonly [number, number] {
  const mask: [number, number] = [0, 0];
  plans.forEach((list, type) => {
    if (list === null) return;
    const half = type % 64 < 32 ? 0 : 1;
    mask[half] |= 1 << (type % 32);
  });
  return mask;
}

/** Room for one person's known facts, reused for everyone. */
function newScratch(): { known: (snapshot: Snapshot, stream: number, moment: number) => View } {
  let view = viewOf(sharedColumns(256));
  return {
    known: ({ columns, offsets, endedRow, endedAt }, stream, moment) => {
      const start = offsets[stream] ?? 0;
      const end = offsets[stream + 1] ?? 0;
      if (end - start > view.type.length) view = viewOf(sharedColumns((end - start) * 2));
      let ended = endedPlace(endedRow, start);
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

function copyRow(source: Columns, row: number, target: Columns, at: number): void {
  target.type[at] = source.type[row] ?? 0;
  target.on[at] = source.on[row] ?? 0;
  target.knownFrom[at] = source.knownFrom[row] ?? 0;
  target.version[at] = source.version[row] ?? 0;
  target.region[at] = source.region[row] ?? 0;
  target.group[at] = source.group[row] ?? 0;
  target.kind[at] = source.kind[row] ?? 0;
  target.detail[at] = source.detail[row] ?? 0;
  target.day[at] = source.day[row] ?? 0;
  target.extra[at] = source.extra[row] ?? 0;
}
