import { ok } from '#src/kernel/result.ts';
import { deferralPossible } from '#src/law/civic-integration/contract/deferral.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { runningContract } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** Uitstel van ondertekening: after the registration and before the signature (domain reference §2.7). `until` is the last day. */
export const deferSignature: Decision<'deferSignature'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (act.until < act.on) return refuse('untilBeforeFrom', { from: act.on, until: act.until });
  const possible = deferralPossible(file, 'signature', act.on, act.until);
  if (!possible.known || !possible.value) {
    const contract = runningContract(dossier, act.on);
    return contract === null
      ? refuse('deferralBeforeRegistration', {}, { grounds: possible.grounds })
      : refuse('deferralAfterSignature', { day: contract.on }, { grounds: possible.grounds });
  }
  if (dossier.signatureDeferrals.some(({ on, until }) => on === act.on && until === act.until))
    return refuse('alreadyRecorded', { day: act.on });
  return ok([{ type: 'trajectory.signature-deferred', on: act.on, data: { until: act.until } }]);
};
