import type { Term, Wanted } from './plans.ts';
import { addRows } from './rows.ts';
import type { Turn } from './tally.ts';
import type { View } from './views.ts';

/**
 * Stretches of facts (of one person, of one type) that wait until there are some hundreds of them for the same figures: these are
 * then counted figure by figure, in a loop that does one thing, which is twice as fast as all figures stretch by stretch.
 */
export interface Waiting {
  readonly wanted: Wanted;
  readonly turn: Turn;
  /** Beside `wanted.terms`. */
  readonly batches: readonly (readonly Batch[])[];
}

interface Batch {
  readonly term: Term;
  size: number;
  readonly room: number;
  readonly person: Uint32Array;
  /** All the person's rows: what a count may look up. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Those of the type. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

export function waitingFor(wanted: Wanted, turn: Turn, room: number): Waiting {
  const places = () => new Uint32Array(room);
  const newBatch = (term: Term): Batch => ({
    term,
    size: 0,
    room,
    person: places(),
    start: places(),
    end: places(),
    first: places(),
    last: places(),
  });
  return { wanted, turn, batches: wanted.terms.map((terms) => terms.map(newBatch)) };
}

/** Finds each stretch of a person's facts that is wanted. */
export function walk(facts: View, person: number, waiting: Waiting): void {
  const { type, on, start, end } = facts;
  const { asked, earliest, until } = waiting.wanted;
  let first = start;
  while (first < end) {
    const number = type[first] ?? 0;
    if (asked[number] === 0) {
      first += 1;
      continue;
    }
    let last = first + 1;
    while (last < end && type[last] === number) last += 1;
    const firstDay = on[first] ?? 0;
    const lastDay = on[last - 1] ?? 0;
    if (firstDay < (until[number] ?? 0) && lastDay >= (earliest[number] ?? 0)) {
      const batches = waiting.batches[number] ?? [];
      for (let index = 0; index < batches.length; index += 1) {
        const batch = batches[index];
        if (batch === undefined || firstDay >= batch.term.until || lastDay < batch.term.earliest) continue;
        const at = batch.size;
        batch.person[at] = person;
        batch.start[at] = start;
        batch.end[at] = end;
        batch.first[at] = first;
        batch.last[at] = last;
        batch.size = at + 1;
        if (batch.size === batch.room) countBatch(facts, batch, waiting.turn);
      }
    }
    first = last;
  }
}

/** Counts what still waits; `facts` is where the rows stand. */
export function countWaiting(facts: View, { batches, turn }: Waiting): void {
  for (const ofType of batches) for (const batch of ofType) countBatch(facts, batch, turn);
}

function countBatch(facts: View, batch: Batch, turn: Turn): void {
  const { term, size, person, start, end, first, last } = batch;
  for (const { count, period, emit, often } of term.counts) {
    for (let at = 0; at < size; at += 1) {
      facts.start = start[at] ?? 0;
      facts.end = end[at] ?? 0;
      turn.person = person[at] ?? 0;
      const firstRow = first[at] ?? 0;
      const lastRow = last[at] ?? 0;
      turn.once = lastRow - firstRow === 1 && !often;
      count(facts, firstRow, lastRow, period, emit);
    }
  }
  if (term.rows.length > 0) {
    narrow(facts, batch);
    for (const tally of term.rows) addRows(facts, batch, tally);
  }
  batch.size = 0;
}

/** Leaves of each stretch the rows that lie between the days of the term: they stand in the order of their days. */
function narrow({ on }: View, { term, size, first, last }: Batch): void {
  const { earliest, until } = term;
  for (let at = 0; at < size; at += 1) {
    let begin = first[at] ?? 0;
    let end = last[at] ?? 0;
    while (begin < end && (on[begin] ?? 0) < earliest) begin += 1;
    while (end > begin && (on[end - 1] ?? 0) >= until) end -= 1;
    first[at] = begin;
    last[at] = end;
  }
}
