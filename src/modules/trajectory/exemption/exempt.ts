import { completedYears } from '#src/kernel/plain-date.ts';
import { ok } from '#src/kernel/result.ts';
import { targetGroupOn } from '#src/law/judge.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { cancelOpen } from '../enforcement/cancel.ts';
import { regimeOn, residenceOn, runningContract } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';
import type { NewDossierFact } from '../dossier/dossier-fact.ts';

const AGE_OF_EXEMPTION = 65;

/** Attest van vrijstelling (domain reference §2.6): for who has the duty, under the Flemish rules. Ends the contract and open infringements. */
export const exempt: Decision<'exempt'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.exemption !== null) return refuse('isExempted', { day: dossier.exemption.on });
  if (dossier.certificate !== null) return refuse('certificateIssued', { day: dossier.certificate.on });
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  if (regimeOn(dossier, act.on) === 'brussels') return refuse('exemptionFlemishOnly');
  if (act.ground === 'belgianDiploma' || act.ground === 'priorAttest' || act.ground === 'freeMovement') return refuse('exemptionGroundOtherRegime');
  if (act.ground === 'age65Plus' && (dossier.birthDay === null || completedYears(dossier.birthDay, act.on) < AGE_OF_EXEMPTION)) {
    return refuse('notYet65', { day: act.on });
  }
  const outcome = targetGroupOn(file, act.on);
  if (!outcome.known) return refuse('targetGroupUnknown', { day: act.on }, { missing: outcome.missing, grounds: outcome.grounds });
  if (outcome.value.group !== 'mandatory') return refuse('exemptionNeedsDuty', { day: act.on }, { grounds: outcome.grounds });

  const facts: NewDossierFact[] = [{ type: 'trajectory.exempted', on: act.on, data: { ground: act.ground, region } }];
  if (runningContract(dossier, act.on) !== null) facts.push({ type: 'trajectory.contract-ended', on: act.on, data: { reason: 'exempted', region } });
  facts.push(...cancelOpen(dossier, act.on, 'exempted'));
  return ok(facts);
};
