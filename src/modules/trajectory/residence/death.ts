import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn, runningContract } from '../dossier/dossier.ts';
import { cancelOpen } from '../enforcement/cancel.ts';
import type { Decision } from '../decision/decision.ts';
import type { NewDossierFact } from '../dossier/dossier-fact.ts';

/** A death that no register told yet. The contract and open infringements end with it (domain reference §3.1, §8.3). */
export const recordDeath: Decision<'recordDeath'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.diedOn !== null) return refuse('alreadyRecorded', { day: dossier.diedOn });
  const facts: NewDossierFact[] = [{ type: 'register.died', on: act.on, data: {} }];
  const region = residenceOn(dossier, act.on)?.region ?? dossier.region;
  if (region !== null && runningContract(dossier, act.on) !== null)
    facts.push({ type: 'trajectory.contract-ended', on: act.on, data: { reason: 'deceased', region } });
  facts.push(...cancelOpen(dossier, act.on, 'deceased'));
  return ok(facts);
};
