import { keyOfName } from '#src/figures-disclosure/cell-key.ts';
import type { ExactCell } from '#src/figures-disclosure/tables.ts';
import type { Emit, Indicator } from '../engine/indicator.ts';
import { membersOf } from '../engine/members.ts';
import type { Question } from '../engine/question.ts';
import { allowedCodes, codeAt, subsets } from '../engine/grid.ts';
import { inUnit } from '../engine/units.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

type Contributions = Required<Pick<ExactCell, 'contributors' | 'largest' | 'second'>>;

const nobody: Contributions = { contributors: 0, largest: 0, second: 0 };

/** Of each cell of a sum: how many persons make it, and how much the two largest of them bring in, in the unit of the figure. */
export function contributionsTo(snapshot: Snapshot, question: Question): (at: readonly string[]) => Contributions {
  const cells = new Map<string, Contributions>();
  listen(snapshot, question, (emissions) => {
    const own = new Map<string, number>();
    for (const { cells: reached, weight } of emissions)
      for (const cell of reached) own.set(cell, (own.get(cell) ?? 0) + inUnit(question.indicator, weight));
    for (const [cell, weight] of own) cells.set(cell, withOne(cells.get(cell) ?? nobody, weight));
  });
  return (at) => cells.get(at.join('\0')) ?? nobody;
}

/**
 * The key of each cell of numbers that others deliver: the sum of the keys of the deliveries in it, as that of persons is of who is in
 * it. So the same deliveries give the same number as a row, a filter or a total, and a corrected one is drawn anew.
 */
export function deliveredKeys(snapshot: Snapshot, question: Question, secret: Uint8Array): (at: readonly string[]) => number {
  const keys = new Map<string, number>();
  const { id } = question.indicator;
  listen(snapshot, question, (emissions) => {
    for (const { cells, codes, weight } of emissions) {
      const key = keyOfName(secret, `${id} ${codes.join(' ')} ${weight}`);
      for (const cell of cells) keys.set(cell, ((keys.get(cell) ?? 0) + key) >>> 0);
    }
  });
  return (at) => keys.get(at.join('\0')) ?? 0;
}

interface Emission {
  readonly cells: readonly string[];
  readonly codes: readonly number[];
  readonly weight: number;
}

/** Shows stream by stream what the count says of it: the count of one is listened to on its way. */
function listen(snapshot: Snapshot, question: Question, hear: (emissions: readonly Emission[]) => void): void {
  const { indicator, by, where = {} } = question;
  const allowed = indicator.dimensions.map((dimension) => allowedCodes(dimension, where[dimension.id]));
  const parts = subsets(by);
  const cellsOf = (codes: readonly number[]) =>
    parts.map((part) =>
      by
        .map((id) => {
          const place = indicator.dimensions.findIndex((dimension) => dimension.id === id);
          const dimension = indicator.dimensions[place];
          return part.includes(id) && dimension !== undefined ? codeAt(dimension, codes[place] ?? 0) : 'total';
        })
        .join('\0'),
    );
  const count: Indicator['count'] = (facts, first, last, period, emit) => {
    const emissions: Emission[] = [];
    const hearing: Emit = (a = 0, b = 0, c = 0, d = 0, weight = 0) => {
      emit(a, b, c, d, weight);
      const codes = [a, b, c, d];
      if (allowed.some((list, place) => list !== null && list[codes[place] ?? 0] !== 1)) return;
      emissions.push({ cells: cellsOf(codes), codes, weight });
    };
    indicator.count(facts, first, last, period, hearing);
    hear(emissions);
  };
  membersOf(snapshot, question.asOf, { ...question, indicator: { ...indicator, count } });
}

function withOne({ contributors, largest, second }: Contributions, weight: number): Contributions {
  return {
    contributors: contributors + 1,
    largest: Math.max(largest, weight),
    second: weight > largest ? largest : Math.max(second, weight),
  };
}
