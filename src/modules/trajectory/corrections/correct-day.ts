import { dossierFacts } from '../dossier/dossier-facts.ts';
import { moTestPassed } from '#src/law/civic-integration/orientation/mo-cut.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { noTestYet } from '../orientation-pillar/test-possible.ts';
import { municipalityRefusal } from '../residence/municipality-code.ts';
import { companionsOf } from './companions.ts';
import { isCorrectable } from './correctable.ts';
import { recheck } from './recheck.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Decision } from '../decision/decision.ts';
import type { DossierFact, NewDossierFact } from '../dossier/dossier-fact.ts';

/** The same fact on another day, in the old one's place. What followed from it moves along, and the dossier must still hold. */
export const correctDay: Decision<'correctDay'> = (dossier, _file, act, context) => {
  const effective = dossierFacts(context.recorded);
  const fact = (effective as readonly DossierFact[]).find((candidate) => candidate.id === act.fact);
  if (fact === undefined) return refuse('factUnknown');
  if (!isCorrectable(fact)) return refuse('factNotCorrectable');
  if (fact.on === act.on) return refuse('noChange');
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: mayPrecedeInflow(fact) });
  if (impossible !== null) return { ok: false, error: impossible };
  if (fact.type === 'trajectory.mo-test-taken' || fact.type === 'trajectory.mo-exemption-test-taken') {
    const noTest = noTestYet(act.on);
    if (noTest !== null) return { ok: false, error: noTest };
  }
  if (fact.type === 'register.residence-changed' && fact.data.nis !== 'unknown') {
    const wrongCode = municipalityRefusal(fact.data.nis, act.on);
    if (wrongCode !== null) return { ok: false, error: wrongCode };
  }
  const moved = movedTo(fact, act.on);
  const stillPasses = !('passed' in moved.data) || moved.data.passed;
  const companions = companionsOf(fact, effective).map((companion): NewDossierFact =>
    companion.type === 'trajectory.mo-decided' && !stillPasses
      ? { type: 'trajectory.fact-withdrawn', on: act.on, data: { reason: 'wrongDay' }, corrects: companion.id }
      : movedTo(companion, act.on),
  );
  return recheck(context, [moved, ...companions]);
};

/** A test is judged anew by the cut scores of its new day. */
function movedTo(fact: DossierFact, on: PlainDate): NewDossierFact {
  if (fact.type === 'trajectory.mo-test-taken' || fact.type === 'trajectory.mo-exemption-test-taken') {
    const kind = fact.type === 'trajectory.mo-test-taken' ? 'afterCourse' : 'exemption';
    const outcome = moTestPassed({ on, kind, core: fact.data.core, practical: fact.data.practical });
    return { type: fact.type, on, data: { ...fact.data, passed: outcome.known && outcome.value }, corrects: fact.id };
  }
  return { type: fact.type, on, data: fact.data, corrects: fact.id } as NewDossierFact; // type and data come from one fact, so they belong together
}

function mayPrecedeInflow({ type }: DossierFact): boolean {
  return (
    type.startsWith('register.') ||
    type === 'trajectory.nt2-result-recorded' ||
    type === 'trajectory.employment-service-registered'
  );
}
