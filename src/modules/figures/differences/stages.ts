import type { Fact } from '#src/facts/envelope.ts';
import { isWithdrawal } from '#src/facts/effective.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { factCauses } from './cause.ts';
import type { FactCause } from './cause.ts';
import { byMerging } from './merges.ts';
import { isTerritorial } from './territory.ts';

/**
 * One stream, step by step from what was known before to what is known after: first what was known, then that and what belongs to the
 * first cause, and so on; the last is all of it. A correction goes with the chain that it is in, so that no step holds half of one.
 * What a merge brought was known elsewhere, but for the `news`. `lastDay` is the legal day of the earlier of the two moments: what happened after it could not have been known.
 */
export function stagesOf(
  before: readonly Fact[],
  later: readonly Fact[],
  lastDay: PlainDate,
  news: ReadonlySet<FactId> = new Set(),
): readonly (readonly Fact[])[] {
  const byId = new Map([...before, ...later].map((fact) => [fact.id, fact]));
  const known = new Set(before.map(({ id }) => id));
  const merging = byMerging([...before, ...later]);
  const steps: { readonly cause: FactCause; readonly links: readonly Fact[] }[] = [];
  for (const [id, chain] of Map.groupBy(later, (fact) => rootOf(fact, byId).id)) {
    const root = byId.get(id);
    if (root === undefined) continue;
    // What was put right after a merge is told apart from the merge.
    const merged = chain.slice(0, chain.findLastIndex(merging) + 1);
    const moved = known.has(id) || (merging(root) && !news.has(id));
    if (merged.length > 0 && moved) steps.push({ cause: 'merged', links: merged });
    const links = merged.length > 0 && moved ? chain.slice(merged.length) : chain;
    if (links.length === 0) continue;
    steps.push({ cause: moved ? causeOfChange(before, links, byId) : causeOfNew(root, links, lastDay), links });
  }
  const stages: (readonly Fact[])[] = [before];
  const reached = [...before];
  for (const cause of factCauses) {
    for (const step of steps) if (step.cause === cause) reached.push(...step.links);
    stages.push(reached.toSorted((a, b) => a.version - b.version));
  }
  return stages;
}

/** What a chain of corrections begins with, as far as it is among the facts. */
function rootOf(fact: Fact, byId: ReadonlyMap<FactId, Fact>): Fact {
  let root = fact;
  for (let target = targetOf(root, byId); target !== undefined; target = targetOf(root, byId)) root = target;
  return root;
}

/** A correction is of an earlier fact; following nothing else, no list of facts can lead in a circle. */
function targetOf({ corrects, version }: Fact, byId: ReadonlyMap<FactId, Fact>): Fact | undefined {
  const target = corrects === undefined ? undefined : byId.get(corrects);
  return target !== undefined && target.version < version ? target : undefined;
}

/** Of a fact that was known: only the map changed, or it was put right. */
function causeOfChange(before: readonly Fact[], links: readonly Fact[], byId: ReadonlyMap<FactId, Fact>): FactCause {
  const stream = [...before, ...links];
  return links.every((link) => isTerritorial(link, targetOf(link, byId), stream)) ? 'territory' : 'corrected';
}

function causeOfNew(root: Fact, links: readonly Fact[], lastDay: PlainDate): FactCause {
  const counting = links.findLast(({ type }) => !isWithdrawal(type)) ?? root;
  return counting.on <= lastDay ? 'registeredLate' : 'newlyHappened';
}
