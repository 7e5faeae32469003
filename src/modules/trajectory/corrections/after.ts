import { dossierFacts } from '../dossier/dossier-facts.ts';
import type { Fact, NewFact } from '#src/facts/envelope.ts';
import type { FactId, StreamId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';

/** The dossier as it would be with these facts: the same fold as after recording them. */
export function effectiveAfter(recorded: readonly Fact[], proposed: readonly NewFact[]): readonly Fact[] {
  const last = recorded.at(-1);
  const provisional = proposed.map((fact, index): Fact => ({
    ...fact,
    schemaVersion: 1,
    version: (last?.version ?? 0) + index + 1,
    id: fact.id ?? (`proposed ${index}` as FactId), // never recorded: it only has to differ from the others
    stream: last?.stream ?? ('' as StreamId),
    recordedAt: '9999-12-31T00:00:00.000Z' as Instant,
    recordedBy: 'proposed',
    source: 'staff',
  }));
  return dossierFacts([...recorded, ...provisional]);
}
