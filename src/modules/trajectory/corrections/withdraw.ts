import { dossierFacts } from '../dossier/dossier-facts.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { companionsOf } from './companions.ts';
import { isCorrectable } from './correctable.ts';
import { recheck } from './recheck.ts';
import type { Decision } from '../decision/decision.ts';
import type { NewDossierFact } from '../dossier/dossier-fact.ts';

/** Says that a fact should not have been recorded. What followed from it goes too; what rests on it is named in the refusal. */
export const withdrawFact: Decision<'withdrawFact'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayFollowDeath: true });
  if (impossible !== null) return { ok: false, error: impossible };
  const effective = dossierFacts(context.recorded);
  const fact = effective.find((candidate) => candidate.id === act.fact);
  if (fact === undefined) return refuse('factUnknown');
  if (!isCorrectable(fact)) return refuse('factNotCorrectable');
  const withdrawn = [fact, ...companionsOf(fact, effective)].map(({ id }): NewDossierFact => ({
    type: 'trajectory.fact-withdrawn',
    on: act.on,
    data: { reason: act.reason },
    corrects: id,
  }));
  return recheck(context, withdrawn);
};
