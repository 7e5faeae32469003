import { dossierFacts } from '../dossier/dossier-facts.ts';
import { ok } from '#src/kernel/result.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import { refuse } from '../decision/refusal.ts';
import { effectiveAfter } from './after.ts';
import { contradictions } from './contradictions.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Context, Decided } from '../decision/decision.ts';
import type { NewDossierFact } from '../dossier/dossier-fact.ts';
import type { Contradiction } from './contradictions.ts';

/** A correction stands only where it leaves no new contradiction behind; what did not hold before may stay as it is. */
export function recheck(context: Context, proposed: readonly NewDossierFact[]): Decided {
  const before = new Set(contradictions(dossierFacts(context.recorded)).map((contradiction) => contradiction.key));
  const ids = new Map(proposed.map((fact, index) => [`proposed ${index}`, fact.corrects]));
  const added = contradictions(effectiveAfter(context.recorded, proposed)).filter(({ key, type }) => {
    const [, id = ''] = key.split(`${type} `);
    return !before.has(key) && !before.has(`${type} ${ids.get(id) ?? ''}`);
  });
  if (added.length === 0) return ok(proposed);
  return refuse(
    'restsOnIt',
    { what: inWords(added) },
    { missing: added.map(({ type }) => type), grounds: added.flatMap(({ grounds }) => grounds) },
  );
}

function inWords(added: readonly Contradiction[]): Label {
  const unique = [...new Map(added.map((contradiction) => [`${contradiction.type}${contradiction.on}`, contradiction])).values()];
  const say = (language: 'nl' | 'en'): string =>
    unique.map(({ type, on }) => `${factLabels[type][language]} (${on.slice(8)}-${on.slice(5, 7)}-${on.slice(0, 4)})`).join('; ');
  return { nl: say('nl'), en: say('en') };
}
