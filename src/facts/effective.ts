import type { FactId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { Fact } from './envelope.ts';

/** A fact of this kind takes the one that it corrects away and puts nothing in its place. */
export function isWithdrawal(type: string): boolean {
  return type.endsWith('.fact-withdrawn');
}

/**
 * One stream's facts as they count: what was corrected gives way to its correction, what was withdrawn goes, and the
 * withdrawals themselves go. Of a chain of corrections the last link counts. Ordered by (legal day, version).
 * A correction whose target is not among the facts counts by itself.
 */
export function effectiveFacts<F extends Fact>(facts: readonly F[]): readonly F[] {
  const corrected = correctedIds(facts);
  const counting = corrected === undefined ? facts : facts.filter((fact) => !corrected.has(fact.id) && !isWithdrawal(fact.type));
  return isInOrder(counting) ? counting : counting.toSorted(byDayAndVersion);
}

/** The facts as they were recorded by then; corrections recorded later are not known yet. */
export function knownAt<F extends Fact>(facts: readonly F[], asKnownAt: Instant): readonly F[] {
  return facts.every((fact) => fact.recordedAt <= asKnownAt) ? facts : facts.filter((fact) => fact.recordedAt <= asKnownAt);
}

/**
 * Which fact counts now for an id that another fact refers to: the last link of the chain of corrections that it is in,
 * or undefined when that link is a withdrawal. Ids of other streams (courses) are undefined too.
 */
export function effectiveById<F extends Fact>(facts: readonly F[]): (id: FactId) => F | undefined {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const correctionOf = new Map<FactId, F>();
  for (const fact of facts) if (fact.corrects !== undefined) correctionOf.set(fact.corrects, fact);
  return (id) => {
    let current = byId.get(id);
    let next = current;
    while (next !== undefined) {
      current = next;
      const correction = correctionOf.get(next.id);
      // A correction is recorded after what it corrects; following nothing else, no list of facts can lead in a circle.
      next = correction !== undefined && correction.version > next.version ? correction : undefined;
    }
    return current === undefined || isWithdrawal(current.type) ? undefined : current;
  };
}

/** Undefined in the common case that nothing was corrected, so that folding a plain dossier costs nothing here. */
function correctedIds(facts: readonly Fact[]): ReadonlySet<FactId> | undefined {
  let ids: Set<FactId> | undefined;
  for (const fact of facts) {
    if (fact.corrects === undefined) continue;
    ids ??= new Set();
    ids.add(fact.corrects);
  }
  return ids;
}

function isInOrder(facts: readonly Fact[]): boolean {
  let before: Fact | undefined;
  for (const fact of facts) {
    if (before !== undefined && byDayAndVersion(before, fact) > 0) return false;
    before = fact;
  }
  return true;
}

function byDayAndVersion(a: Fact, b: Fact): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.version - b.version;
}
