import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { plainDate, toEpochDay } from '#src/kernel/plain-date.ts';
import type { FigureRequest } from '#src/modules/figures/engine/compute.ts';
import { typeNumber } from '#src/modules/figures/snapshot/attributes.ts';
import { segmentsOf } from '#src/modules/figures/snapshot/snapshot.ts';
import type { Segment, Snapshot } from '#src/modules/figures/snapshot/snapshot.ts';

/**
 * One loop over the same arrays that counts the same totals for both years and nothing else: unique persons where a figure
 * counts persons, adults by their age in days, contracts not yet ended; no region, no category, no corrections, no as-of
 * but the moment itself.
 */
export function bareLoop(snapshot: Snapshot, numbers: BareNumbers): Uint32Array {
  const counts = new Uint32Array(1025);
  for (const segment of segmentsOf(snapshot)) bareSegment(segment, numbers, counts);
  return counts;
}

function bareSegment({ columns, offsets, streams }: Segment, numbers: BareNumbers, counts: Uint32Array): void {
  const lastPerson = new Uint32Array(1024);
  const { type, on, knownFrom, kind, day } = columns;
  const { moment, first, second, end, stock, wanted, unique, inflow, signed, ended, yesOnly } = numbers;
  let running = 0;
  for (let person = 0; person < streams; person += 1) {
    let open = 0;
    const until = offsets[person + 1] ?? 0;
    for (let row = offsets[person] ?? 0; row < until; row += 1) {
      const number = type[row] ?? 0;
      if (wanted[number] === 0 || (knownFrom[row] ?? 0) > moment) continue;
      const when = on[row] ?? 0;
      if (number === signed && when < stock) open = 1;
      if (number === ended) {
        if (when < stock) open = 0;
        continue;
      }
      if (when < first || when >= end || (yesOnly[number] === 1 && kind[row] !== 1)) continue;
      let cell = number * 4 + (when < second ? 0 : 1);
      if (number === inflow && when - (day[row] ?? 0) < 6575) cell += 2;
      if (unique[number] === 1) {
        if (lastPerson[cell] === person + 1) continue;
        lastPerson[cell] = person + 1;
      }
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    running += open;
  }
  counts[1024] = (counts[1024] ?? 0) + running;
}

export type BareNumbers = ReturnType<typeof bareNumbers>;

export function bareNumbers(requests: readonly FigureRequest[], asOf: Instant) {
  const marked = (types: readonly number[]) => {
    const marks = new Uint8Array(256);
    for (const type of types) marks[type] = 1;
    return marks;
  };
  const [first, second, end, stock] = ['2023-01-01', '2024-01-01', '2025-01-01', '2025-02-21'].map((text) =>
    toEpochDay(plainDate(text)),
  ) as [number, number, number, number]; // four
  const ended = typeNumber('trajectory.contract-ended');
  return {
    moment: toEpochMilliseconds(asOf),
    first,
    second,
    end,
    stock,
    ended,
    inflow: typeNumber('register.inflow-received'),
    signed: typeNumber('trajectory.contract-signed'),
    wanted: marked([...requests.map(({ indicator }) => typeNumber(indicator.fact)), ended]),
    unique: marked(
      requests
        .filter(({ indicator }) => indicator.counting === 'oncePerCell' || indicator.unit.en === 'persons')
        .map(({ indicator }) => typeNumber(indicator.fact)),
    ),
    yesOnly: marked([typeNumber('trajectory.contract-signed'), typeNumber('trajectory.mo-started')]),
  };
}

/** Less than any figure needs: every fact's type, day and moment are read, and one is added. Shown beside the others, promised nowhere. */
export function barestLoop(snapshot: Snapshot, numbers: BareNumbers): Uint32Array {
  const counts = new Uint32Array(512);
  for (const segment of segmentsOf(snapshot)) barestSegment(segment, numbers, counts);
  return counts;
}

function barestSegment({ columns }: Segment, { moment, first, second, end, wanted }: BareNumbers, counts: Uint32Array): void {
  const { type, on, knownFrom } = columns;
  for (let row = 0; row < type.length; row += 1) {
    const number = type[row] ?? 0;
    if (wanted[number] === 0 || (knownFrom[row] ?? 0) > moment) continue;
    const when = on[row] ?? 0;
    if (when < first || when >= end) continue;
    const cell = number * 2 + (when < second ? 0 : 1);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}
