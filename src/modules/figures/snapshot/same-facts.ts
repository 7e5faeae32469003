import { columnNames } from './columns.ts';
import { compareIds, endedPlace, isReplaced, segmentsOf } from './snapshot.ts';
import type { Found, Segment, Snapshot } from './snapshot.ts';

/** True where both hold the same facts, number for number, whatever their segments and checkpoints. What `facts verify` compares with. */
export function sameFacts(a: Snapshot, b: Snapshot): boolean {
  if (a.streams !== b.streams || a.facts !== b.facts || a.demoFacts !== b.demoFacts) return false;
  const others = inOrder(b);
  for (const one of inOrder(a)) {
    const other = others.next();
    if (other.done === true || !sameStream(one, other.value)) return false;
  }
  return others.next().done === true;
}

/** Every stream that counts, in the order of the ids. */
function* inOrder(snapshot: Snapshot): Generator<Found, undefined> {
  const cursors = segmentsOf(snapshot).map((segment) => ({ segment, place: firstCounted(segment, 0) }));
  for (;;) {
    const open = cursors.filter(({ segment, place }) => place < segment.streams);
    const [first, ...rest] = open;
    if (first === undefined) return undefined;
    const next = rest.reduce(
      (least, cursor) => (compareIds(cursor.segment.ids, cursor.place, least.segment.ids, least.place) < 0 ? cursor : least),
      first,
    );
    yield { segment: next.segment, place: next.place };
    next.place = firstCounted(next.segment, next.place + 1);
  }
}

function firstCounted(segment: Segment, from: number): number {
  let place = from;
  while (place < segment.streams && isReplaced(segment, place)) place += 1;
  return place;
}

function sameStream(a: Found, b: Found): boolean {
  const [aStart, aEnd] = [a.segment.offsets[a.place] ?? 0, a.segment.offsets[a.place + 1] ?? 0];
  const bStart = b.segment.offsets[b.place] ?? 0;
  if (
    compareIds(a.segment.ids, a.place, b.segment.ids, b.place) !== 0 ||
    aEnd - aStart !== (b.segment.offsets[b.place + 1] ?? 0) - bStart ||
    a.segment.settledFrom[a.place] !== b.segment.settledFrom[b.place]
  )
    return false;
  for (const name of columnNames) {
    const [ours, theirs] = [a.segment.columns[name], b.segment.columns[name]];
    for (let row = aStart; row < aEnd; row += 1) if (ours[row] !== theirs[row - aStart + bStart]) return false;
  }
  return endings(a.segment, aStart, aEnd) === endings(b.segment, bStart, bStart + aEnd - aStart);
}

/** Which rows ended and when, in words. */
function endings({ endedRow, endedAt }: Segment, start: number, end: number): string {
  let said = '';
  for (let place = endedPlace(endedRow, start); (endedRow[place] ?? Infinity) < end; place += 1)
    said += `${(endedRow[place] ?? 0) - start} ${endedAt[place]};`;
  return said;
}
