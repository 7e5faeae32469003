import { typeNumber } from '../snapshot/attributes.ts';
import type { Emit, FactType, Facts } from './indicator.ts';
import { firstOf } from './lookups.ts';
import type { DayRange } from './period.ts';

/** Last day of each band of waiting, counted from the first day; the band after them is longer, the one after that still waits. */
const BANDS = [30, 60, 90, 120, 180, 365] as const;

/** Counts, for every fact of the indicator within the period, how long it took to the next fact of another type, that day included. */
export function waitFor(type: FactType): (facts: Facts, first: number, last: number, period: DayRange, emit: Emit) => void {
  const wanted = typeNumber(type);
  return (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on < period.from || on >= period.until) continue;
      emit(facts.region[row], bandOf(daysUntil(facts, wanted, on, row)), facts.group[row]);
    }
  };
}

/** Days from a day to the first fact of a type on or after it; -1 where there is none. */
function daysUntil(facts: Facts, wanted: number, from: number, near: number): number {
  for (let row = firstOf(facts, wanted, near); facts.type[row] === wanted && row < facts.end; row += 1) {
    const on = facts.on[row] ?? 0;
    if (on >= from) return on - from;
  }
  return -1;
}

function bandOf(days: number): number {
  if (days < 0) return BANDS.length + 2;
  let band = 1;
  for (const limit of BANDS) {
    if (days <= limit) return band;
    band += 1;
  }
  return band;
}
