import { copyRows, sharedColumns } from '../snapshot/columns.ts';
import type { Columns } from '../snapshot/columns.ts';
import { endedPlace } from '../snapshot/snapshot.ts';
import type { Segment } from '../snapshot/snapshot.ts';

/** The live columns or the scratch ones, with the bounds of the person of the moment; one object for all persons, so that none is made per person. */
export interface View extends Columns {
  start: number;
  end: number;
}

/** Written out, so that both views have the same shape inside the engine of JavaScript. */
export function viewOf({ type, on, knownFrom, version, region, group, kind, detail, day, extra }: Columns): View {
  return { type, on, knownFrom, version, region, group, kind, detail, day, extra, start: 0, end: 0 };
}

/** What was known of some persons at a moment, one behind the other like the streams of a segment. */
export interface Copies {
  view: View;
  size: number;
  readonly offsets: Uint32Array;
  /** The number of each. */
  readonly persons: Uint32Array;
}

/** Room for so many persons, used again and again: `size` is set back to 0. */
export function newCopies(persons: number): Copies {
  return {
    view: viewOf(sharedColumns(persons * 16)),
    size: 0,
    offsets: new Uint32Array(persons + 1),
    persons: new Uint32Array(persons),
  };
}

export function addCopy(copies: Copies, segment: Segment, stream: number, moment: number, person: number): void {
  const { columns, offsets, endedRow, endedAt, settledFrom } = segment;
  const start = offsets[stream] ?? 0;
  const end = offsets[stream + 1] ?? 0;
  let at = copies.offsets[copies.size] ?? 0;
  if (at + end - start > copies.view.type.length) copies.view = enlarged(copies.view, at, at + end - start);
  // Only a stream of which something was ever replaced or withdrawn has rows among the ended ones.
  let ended = settledFrom[stream] === Infinity ? endedPlace(endedRow, start) : endedRow.length;
  for (let row = start; row < end; row += 1) {
    const replaced = endedRow[ended] === row;
    const endedBefore = replaced && (endedAt[ended] ?? Infinity) <= moment;
    if (replaced) ended += 1;
    if (endedBefore || (columns.knownFrom[row] ?? 0) > moment) continue;
    copyRow(columns, row, copies.view, at);
    at += 1;
  }
  copies.persons[copies.size] = person;
  copies.size += 1;
  copies.offsets[copies.size] = at;
}

function enlarged(view: View, used: number, wanted: number): View {
  const larger = viewOf(sharedColumns(wanted * 2));
  copyRows(view, 0, used, larger, 0);
  return larger;
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
