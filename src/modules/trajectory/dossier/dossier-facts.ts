import { effectiveById, effectiveFacts } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { DossierFact } from './dossier-fact.ts';

/**
 * A person's facts as they count, ready to fold. Where an infringement or a suspension was corrected, what goes on with it
 * still names the fact of before: it is made to name the one that counts now.
 */
export function dossierFacts(recorded: readonly Fact[]): readonly Fact[] {
  const effective = effectiveFacts(recorded);
  if (effective.length === recorded.length) return effective; // nothing was corrected
  const find = effectiveById(recorded);
  const current = (id: string): string => find(id as FactId)?.id ?? id; // ids in facts are texts that name facts
  return (effective as readonly DossierFact[]).map((fact): Fact => {
    switch (fact.type) {
      case 'trajectory.notice-of-default-sent': case 'trajectory.infringement-regularised':
      case 'trajectory.infringement-handed-over': case 'trajectory.infringement-cancelled':
        return { ...fact, data: { ...fact.data, infringement: current(fact.data.infringement) } };
      case 'trajectory.resumed':
        return { ...fact, data: { suspension: current(fact.data.suspension) } };
      default: return fact;
    }
  });
}
