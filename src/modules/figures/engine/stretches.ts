import type { Term, Wanted } from './plans.ts';
import { addRows, newRowList } from './rows.ts';
import type { RowList } from './rows.ts';
import type { Turn } from './tally.ts';
import type { View } from './views.ts';

/**
 * Stretches of facts (of one person, of one type) that wait until there are some hundreds of them for the same figures: these are
 * then counted figure by figure, in loops that each do one thing, which is faster than all figures stretch by stretch.
 */
export interface Waiting {
  readonly wanted: Wanted;
  readonly turn: Turn;
  /** Beside `wanted.terms`. */
  readonly batches: readonly (readonly Batch[])[];
  readonly list: RowList;
  /** Rows of stream s: offsets[s] until offsets[s + 1]. */
  offsets: Uint32Array;
  /** The number of the person in stream 0, and of those behind it one by one, unless `persons` says another of each. */
  person: number;
  persons: Uint32Array | null;
}

interface Batch {
  readonly term: Term;
  size: number;
  readonly room: number;
  readonly stream: Uint32Array;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

export function waitingFor(wanted: Wanted, turn: Turn, room: number): Waiting {
  const places = () => new Uint32Array(room);
  const newBatch = (term: Term): Batch => ({
    term,
    size: 0,
    room,
    stream: places(),
    first: places(),
    last: places(),
  });
  return {
    wanted,
    turn,
    batches: wanted.terms.map((terms) => terms.map(newBatch)),
    list: newRowList(room),
    offsets: places(),
    person: 0,
    persons: null,
  };
}

/** Finds each stretch of the facts of one stream that is wanted. */
export function walk(facts: View, stream: number, waiting: Waiting): void {
  const { type, on } = facts;
  const { offsets } = waiting;
  const end = offsets[stream + 1] ?? 0;
  const { asked, earliest, until } = waiting.wanted;
  let first = offsets[stream] ?? 0;
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
        batch.stream[at] = stream;
        batch.first[at] = first;
        batch.last[at] = last;
        batch.size = at + 1;
        if (batch.size === batch.room) countBatch(facts, batch, waiting);
      }
    }
    first = last;
  }
}

/** Counts what still waits; `facts` is where the rows stand. */
export function countWaiting(facts: View, waiting: Waiting): void {
  for (const ofType of waiting.batches) for (const batch of ofType) countBatch(facts, batch, waiting);
}

function countBatch(facts: View, batch: Batch, waiting: Waiting): void {
  const { turn, list, offsets } = waiting;
  const { term, size, stream, first, last } = batch;
  for (const { count, period, emit, often } of term.counts) {
    for (let at = 0; at < size; at += 1) {
      const of = stream[at] ?? 0;
      facts.start = offsets[of] ?? 0;
      facts.end = offsets[of + 1] ?? 0;
      turn.person = personIn(of, waiting);
      const firstRow = first[at] ?? 0;
      const lastRow = last[at] ?? 0;
      turn.once = lastRow - firstRow === 1 && !often;
      count(facts, firstRow, lastRow, period, emit);
    }
  }
  if (term.rows.length > 0) {
    takeRows(facts, batch, waiting);
    for (const tally of term.rows) addRows(facts, list, tally);
  }
  batch.size = 0;
}

/** Lists the rows that lie between the days of the term: the rows of a stretch stand in the order of their days. */
function takeRows({ on }: View, { term, size, stream, first, last }: Batch, waiting: Waiting): void {
  const { list } = waiting;
  const { earliest, until } = term;
  let several = 0;
  list.size = 0;
  for (let at = 0; at < size; at += 1) {
    let begin = first[at] ?? 0;
    let end = last[at] ?? 0;
    while (begin < end && (on[begin] ?? 0) < earliest) begin += 1;
    while (end > begin && (on[end - 1] ?? 0) >= until) end -= 1;
    if (end - begin === 1) {
      list.rows[list.size] = begin;
      list.size += 1;
    } else if (end > begin) {
      stream[several] = stream[at] ?? 0;
      first[several] = begin;
      last[several] = end;
      several += 1;
    }
  }
  list.single = list.size;
  for (let at = 0; at < several; at += 1) {
    const begin = first[at] ?? 0;
    const end = last[at] ?? 0;
    while (list.size + end - begin > list.rows.length) enlarge(list);
    for (let row = begin; row < end; row += 1) {
      list.rows[list.size] = row;
      list.person[list.size] = personIn(stream[at] ?? 0, waiting);
      list.size += 1;
    }
  }
}

function enlarge(list: RowList): void {
  const { rows, person, at } = newRowList(list.rows.length * 2);
  rows.set(list.rows);
  person.set(list.person);
  Object.assign(list, { rows, person, at });
}

function personIn(stream: number, { person, persons }: Waiting): number {
  return persons === null ? person + stream : (persons[stream] ?? 0);
}
