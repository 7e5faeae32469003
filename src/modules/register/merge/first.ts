import type { Fact } from '#src/facts/envelope.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { Data } from './file.ts';

/** How a fact says that it is the person's first of its kind, and how it says that it is not. */
const firstOf: { readonly [type: string]: { readonly field: string; readonly first: unknown; readonly later: unknown } } = {
  'trajectory.registered': { field: 'kind', first: 'first', later: 're' },
  'trajectory.contract-signed': { field: 'first', first: true, later: false },
  'trajectory.mo-started': { field: 'first', first: true, later: false },
};

/** Somebody who was known twice may have two first registrations, but of one person only the earliest is the first. */
export function onlyOneFirst(facts: readonly { readonly fact: Fact; readonly data: Data }[]): ReadonlyMap<FactId, Data> {
  const changed = new Map<FactId, Data>();
  for (const [type, { field, first, later }] of Object.entries(firstOf)) {
    const firsts = facts
      .filter(({ fact, data }) => fact.type === type && data[field] === first)
      .toSorted((a, b) => (a.fact.on === b.fact.on ? 0 : a.fact.on < b.fact.on ? -1 : 1));
    for (const { fact, data } of firsts.slice(1)) changed.set(fact.id, { ...data, [field]: later });
  }
  return changed;
}
