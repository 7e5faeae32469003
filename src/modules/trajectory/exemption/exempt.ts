import { ok } from '#src/kernel/result.ts';
import { exemptionPossible } from '#src/law/civic-integration/exemption/exemption-grounds.ts';
import { targetGroupOn } from '#src/law/judge.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse, refuseUnknown } from '../decision/refusal.ts';
import { cancelOpen } from '../enforcement/cancel.ts';
import { regimeOn, residenceOn, runningContract } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';
import type { NewDossierFact } from '../dossier/dossier-fact.ts';

/** Attest van vrijstelling (domain reference §2.6): for who has the duty, under the Flemish rules. Ends the contract and open infringements. */
export const exempt: Decision<'exempt'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.exemption !== null) return refuse('isExempted', { day: dossier.exemption.on });
  if (dossier.certificate !== null) return refuse('certificateIssued', { day: dossier.certificate.on });
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  const regime = regimeOn(dossier, act.on);
  const ground = exemptionPossible(file, regime, act.ground, act.on);
  if (!ground.known || !ground.value) {
    const code =
      regime === 'brussels' ? 'exemptionFlemishOnly' : act.ground === 'age65Plus' ? 'notYet65' : 'exemptionGroundOtherRegime';
    return refuse(code, { day: act.on }, { grounds: ground.grounds });
  }
  const outcome = targetGroupOn(file, act.on);
  if (!outcome.known) return refuseUnknown('targetGroupUnknown', outcome, { day: act.on });
  if (outcome.value.group !== 'mandatory') return refuse('exemptionNeedsDuty', { day: act.on }, { grounds: outcome.grounds });

  const facts: NewDossierFact[] = [{ type: 'trajectory.exempted', on: act.on, data: { ground: act.ground, region } }];
  if (runningContract(dossier, act.on) !== null)
    facts.push({ type: 'trajectory.contract-ended', on: act.on, data: { reason: 'exempted', region } });
  facts.push(...cancelOpen(dossier, act.on, 'exempted'));
  return ok(facts);
};
