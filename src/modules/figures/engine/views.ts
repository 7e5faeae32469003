import { sharedColumns } from '../snapshot/columns.ts';
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

/** Room for one person's known facts, reused for everyone. */
export function newScratch(): {
  known: (segment: Segment, stream: number, moment: number) => View;
  /** Of the copy, as if it were the only stream of a segment. */
  offsets: Uint32Array;
} {
  let view = viewOf(sharedColumns(256));
  const bounds = new Uint32Array(2);
  return {
    offsets: bounds,
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
      bounds[1] = kept;
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
