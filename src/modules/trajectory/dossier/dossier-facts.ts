import { effectiveById, effectiveFacts } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { DossierFact } from './dossier-fact.ts';

/**
 * A person's facts as they count, ready to fold. Where an infringement, a suspension or a wait was corrected, what goes on with it
 * still names the fact of before: it is made to name the one that counts now.
 */
export function dossierFacts(recorded: readonly Fact[]): readonly Fact[] {
  const effective = effectiveFacts(recorded);
  if (effective.length === recorded.length) return effective; // nothing was corrected
  const find = effectiveById(recorded);
  const current = (id: string): string => find(id as FactId)?.id ?? id; // ids in facts are texts that name facts
  return (effective as readonly DossierFact[]).map((fact): Fact => {
    if (fact.type === 'trajectory.resumed') return { ...fact, data: { suspension: current(fact.data.suspension) } };
    if (fact.type === 'trajectory.system-wait-ended') return { ...fact, data: { wait: current(fact.data.wait) } };
    if (goesOnWithInfringement(fact)) return { ...fact, data: { ...fact.data, infringement: current(fact.data.infringement) } };
    return fact;
  });
}

type FollowUp = Extract<DossierFact, { readonly data: { readonly infringement: string } }>;

function goesOnWithInfringement(fact: DossierFact): fact is FollowUp {
  return 'infringement' in fact.data;
}
