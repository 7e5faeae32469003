import { ok } from '#src/kernel/result.ts';
import { fineLimitsOn } from '#src/law/civic-integration/enforcement/fine-limits.ts';
import { refuse, refuseUnknown } from '../decision/refusal.ts';
import { lawfulStep } from './officer-step.ts';
import type { Decision } from '../decision/decision.ts';

/** The officer's own decision: no fine, or an amount within the limits of the law (HF-1). Nothing here computes one. */
export const decideInfringement: Decision<'decideInfringement'> = (dossier, file, act, context) => {
  const decided = (cents: number) =>
    ok([{ type: 'trajectory.infringement-decided' as const, on: act.on, data: { infringement: act.infringement, cents } }]);
  const cents = Math.round((act.euros ?? 0) * 100);
  if (act.outcome === 'noFine') {
    const found = lawfulStep(dossier, file, act, 'noFine', context);
    if (!found.ok) return found;
    return cents > 0 ? refuse('noFineWithAmount') : decided(0);
  }
  const handed = lawfulStep(dossier, file, act, 'noFine', context);
  if (!handed.ok) return handed;
  const limits = fineLimitsOn(file, handed.value, act.on);
  if (!limits.known) return refuseUnknown('sanctionUnknown', limits, { day: act.on });
  if (limits.value === null) return refuse('notSanctionable', { day: handed.value.establishedOn }, { grounds: limits.grounds });
  const { minCents, maxCents } = limits.value;
  if (cents < minCents || cents > maxCents)
    return refuse('fineOutsideLimits', { min: minCents / 100, max: maxCents / 100 }, { grounds: limits.grounds });
  return decided(cents);
};
