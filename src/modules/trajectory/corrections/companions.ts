import type { Fact } from '#src/facts/envelope.ts';
import type { DossierFact } from '../dossier/dossier-fact.ts';

/** What was recorded because of a fact, on the same day: it moves and is withdrawn with that fact. */
export function companionsOf(fact: Fact, effective: readonly Fact[]): readonly DossierFact[] {
  return (effective as readonly DossierFact[]).filter((other) => other.on === fact.on && followsFrom(other, fact.type));
}

function followsFrom(other: DossierFact, type: string): boolean {
  switch (type) {
    case 'trajectory.integration-certificate-issued':
      return other.type === 'trajectory.contract-ended' && other.data.reason === 'certificateIssued';
    case 'trajectory.exempted':
      return (
        (other.type === 'trajectory.contract-ended' || other.type === 'trajectory.infringement-cancelled') &&
        other.data.reason === 'exempted'
      );
    case 'register.died':
      return (
        (other.type === 'trajectory.contract-ended' || other.type === 'trajectory.infringement-cancelled') &&
        other.data.reason === 'deceased'
      );
    case 'trajectory.mo-course-closed':
    case 'trajectory.mo-test-taken':
    case 'trajectory.mo-exemption-test-taken':
      return other.type === 'trajectory.mo-decided';
    default:
      return false;
  }
}
