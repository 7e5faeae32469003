import { addDays, addMonths } from '#src/kernel/plain-date.ts';
import { ok } from '#src/kernel/result.ts';
import { suspensionPossible } from '#src/law/civic-integration/contract/suspension-grounds.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { regimeOn, residenceOn, runningContract } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** Attest van opschorting: within a running contract; both printed days count (product owner's decision 1). */
export const suspend: Decision<'suspend'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (act.until < act.from) return refuse('untilBeforeFrom', { from: act.from, until: act.until });
  if (runningContract(dossier, act.on) === null) return refuse('noContract', { day: act.on });
  const contract = runningContract(dossier, act.from);
  if (contract === null) return refuse('suspensionOutsideContract', { from: act.from });
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  const same = dossier.suspensions.find(
    (suspension) => suspension.from === act.from && suspension.until === act.until && suspension.ground === act.ground,
  );
  if (same !== undefined) return refuse('alreadyRecorded', { day: same.on });

  const regime = regimeOn(dossier, act.on);
  const possible = suspensionPossible(file, regime, act.ground, act.from, act.until);
  if (!possible.known || !possible.value) {
    const [ground] = possible.grounds;
    const months = Number(ground?.values?.['months'] ?? 0);
    if (ground?.finding === 'tooShort') return refuse('suspensionTooShort', {}, { grounds: possible.grounds });
    if (ground?.finding !== 'tooLong') return refuse('suspensionGroundOtherRegime', {}, { grounds: possible.grounds });
    const until = addDays(addMonths(act.from, months), -1);
    return refuse('suspensionTooLong', { months, until }, { grounds: possible.grounds });
  }
  return ok([
    { type: 'trajectory.suspended', on: act.on, data: { ground: act.ground, from: act.from, until: act.until, region } },
  ]);
};
