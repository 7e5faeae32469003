import type { PlainDate } from '#src/kernel/plain-date.ts';

/**
 * The state that holds on a day: the newest that began by then. Before the first one known, the first one holds back to
 * `backTo` (the first registration): the register tells us what is so, not since when.
 */
export function stateOn<T extends { readonly from: PlainDate }>(
  states: readonly T[],
  day: PlainDate,
  backTo: PlainDate | null,
): T | null {
  let found: T | null = null;
  let first: T | null = null;
  for (const state of states) {
    if (state.from <= day && (found === null || state.from >= found.from)) found = state;
    if (first === null || state.from < first.from) first = state;
  }
  return found ?? (first !== null && backTo !== null && backTo <= day ? first : null);
}
