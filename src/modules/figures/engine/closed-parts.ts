import { codesOf, typeNumber } from '../snapshot/attributes.ts';
import type { Count, Facts } from './indicator.ts';
import { firstOf } from './lookups.ts';

const nt2Result = typeNumber('trajectory.nt2-result-recorded');
const levels = codesOf('trajectory.nt2-result-recorded', 'level');

/** Counts every contract within the period of a person of whom a level of Dutch is closed, by the last result of that level. */
export function closedPart(level: 'a1' | 'a2'): Count {
  const wanted = levels.indexOf(level) + 1;
  return (facts, first, last, period, emit) => {
    const result = lastResultOf(facts, wanted, first);
    if (result === 0) return;
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on >= period.from && on < period.until) emit(facts.region[row], facts.group[row], result);
    }
  };
}

/** Number of the last result of a level; 0 where it is not closed. */
function lastResultOf(facts: Facts, level: number, near: number): number {
  let last = 0;
  for (let row = firstOf(facts, nt2Result, near); facts.type[row] === nt2Result && row < facts.end; row += 1) {
    if (facts.detail[row] === level) last = facts.kind[row] ?? 0;
  }
  return last;
}
