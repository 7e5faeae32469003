import type { factLabels } from '#src/reference/labels/facts.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { isCorrectable } from '../corrections/correctable.ts';
import type { DossierView } from '../endpoints.ts';
import type { Sight } from './sight.ts';

/** Of enforcement alone: what the officer of ABB decides on. */
const enforcementFacts: ReadonlySet<string> = new Set<keyof typeof factLabels>([
  'register.letter-sent',
  'trajectory.registered',
  'trajectory.registration-deferred',
  'trajectory.signature-deferred',
  'trajectory.contract-signed',
  'trajectory.contract-ended',
  'trajectory.system-wait-begun',
  'trajectory.system-wait-ended',
  'trajectory.infringement-established',
  'trajectory.notice-of-default-sent',
  'trajectory.infringement-regularised',
  'trajectory.infringement-handed-over',
  'trajectory.infringement-cancelled',
  'trajectory.infringement-decided',
  'trajectory.fine-paid',
  'trajectory.fine-followed-up',
  'trajectory.fact-withdrawn',
  'register.persons-merged',
  'register.merged-into',
  'register.fact-withdrawn',
]);

/** Every fact with both its times, newest legal day first; what was corrected stays, and says by what. */
export function timelineOf(recorded: readonly Fact[], sight: Sight): DossierView['timeline'] {
  const correctedBy = new Map(
    recorded.flatMap((fact) => (fact.corrects === undefined ? [] : [[fact.corrects, fact.id] as const])),
  );
  return recorded
    .filter((fact) => sight.whole || enforcementFacts.has(fact.type))
    .toSorted((a, b) => (a.on === b.on ? b.version - a.version : a.on < b.on ? 1 : -1))
    .map((fact) => ({
      id: fact.id,
      type: fact.type,
      on: fact.on,
      recordedAt: fact.recordedAt,
      recordedBy: fact.recordedBy,
      source: fact.source,
      data: shielded(fact, sight),
      corrects: fact.corrects ?? null,
      correctedBy: correctedBy.get(fact.id) ?? null,
      correctable: sight.mayCorrect && !correctedBy.has(fact.id) && isCorrectable(fact),
    }));
}

/** The ground of an exemption or suspension may tell of somebody's health: only who guides the person sees it (DP-03). */
function shielded(fact: Fact, sight: Sight): Record<string, unknown> {
  const data = fact.data as Record<string, unknown>; // the ledger admits objects only
  const isPersonal = fact.type === 'trajectory.suspended' || fact.type === 'trajectory.exempted';
  return isPersonal && !sight.grounds ? { ...data, ground: 'personal' } : data;
}
