import { ok } from '#src/kernel/result.ts';
import { effortDeclarationOn } from '#src/law/civic-integration/proofs/effort-declaration.ts';
import { targetGroupOn } from '#src/law/judge.ts';
import { dayBefore, impossibleDay } from '../decision/days.ts';
import { refuse, refuseUnknown } from '../decision/refusal.ts';
import { residenceOn, runningContract } from '../dossier/dossier.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import type { Decision } from '../decision/decision.ts';

/** Closing reasons: domain reference §3.1. The duty lasts until it is met (TG-F-16), so who has it cannot end it alone. */
export const endContract: Decision<'endContract'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayFollowDeath: act.reason === 'deceased' });
  if (impossible !== null) return { ok: false, error: impossible };
  const contract = runningContract(dossier, act.on);
  if (contract === null) {
    const later = dossier.contracts.at(-1);
    const before = later === undefined ? null : dayBefore(act.on, later.on, factLabels['trajectory.contract-signed']);
    return before === null ? refuse('noContract', { day: act.on }) : { ok: false, error: before };
  }
  const region = residenceOn(dossier, act.on)?.region ?? dossier.region;
  if (region === null) return refuse('noRegion');

  const outcome = targetGroupOn(file, act.on);
  switch (act.reason) {
    case 'certificateIssued':
      return refuse('endByCertificate');
    case 'exempted':
      return refuse('endByExemption');
    case 'deceased':
      if (dossier.diedOn === null) return refuse('endNeedsDeath');
      break;
    case 'endedByClient':
      if (outcome.known && outcome.value.group === 'mandatory' && !dutyOver(outcome.value.dutyEndedOn, act.on))
        return refuse('dutyContinues', {}, { grounds: outcome.grounds });
      break;
    case 'noLongerTargetGroup':
      if (outcome.known && outcome.value.group !== 'notTarget')
        return refuse('stillInTargetGroup', { day: act.on }, { grounds: outcome.grounds });
      break;
    case 'effortDeclaration': {
      const effort = effortDeclarationOn(file, act.on);
      if (!effort.known) return refuseUnknown('effortUnknown', effort, { day: act.on });
      if (!effort.value.possible)
        return refuse('effortNotDue', { day: act.on }, { missing: effort.value.missing, grounds: effort.grounds });
      break;
    }
    case 'movedAway':
    case 'passedOn':
    case 'endedByAgency':
    case 'duplicate':
      break;
  }
  return ok([{ type: 'trajectory.contract-ended', on: act.on, data: { reason: act.reason, region } }]);
};

function dutyOver(endedOn: string | null, on: string): boolean {
  return endedOn !== null && endedOn <= on;
}
