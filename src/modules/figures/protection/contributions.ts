import type { ExactCell } from '#src/figures-disclosure/tables.ts';
import type { Emit, Indicator } from '../engine/indicator.ts';
import { membersOf } from '../engine/members.ts';
import type { Question } from '../engine/question.ts';
import { allowedCodes, codeAt, subsets } from '../engine/tally.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

type Contributions = Required<Pick<ExactCell, 'contributors' | 'largest' | 'second'>>;

const nobody: Contributions = { contributors: 0, largest: 0, second: 0 };

/** Of each cell of a sum: how many persons make it, and how much the two largest of them bring in. */
export function contributionsTo(snapshot: Snapshot, question: Question): (at: readonly string[]) => Contributions {
  const { indicator, by, where = {} } = question;
  const cells = new Map<string, Contributions>();
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
  // The count of one person at a time is listened to on its way.
  const count: Indicator['count'] = (facts, first, last, period, emit) => {
    const own = new Map<string, number>();
    const listen: Emit = (a = 0, b = 0, c = 0, d = 0, weight = 0) => {
      emit(a, b, c, d, weight);
      const codes = [a, b, c, d];
      if (allowed.some((list, place) => list !== null && list[codes[place] ?? 0] !== 1)) return;
      for (const cell of cellsOf(codes)) own.set(cell, (own.get(cell) ?? 0) + weight);
    };
    indicator.count(facts, first, last, period, listen);
    for (const [cell, weight] of own) cells.set(cell, withOne(cells.get(cell) ?? nobody, weight));
  };
  membersOf(snapshot, question.asOf, { ...question, indicator: { ...indicator, count } });
  return (at) => cells.get(at.join('\0')) ?? nobody;
}

function withOne({ contributors, largest, second }: Contributions, weight: number): Contributions {
  return {
    contributors: contributors + 1,
    largest: Math.max(largest, weight),
    second: weight > largest ? largest : Math.max(second, weight),
  };
}
