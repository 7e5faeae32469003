import { addDays, addMonths } from '#src/kernel/plain-date.ts';
import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { regimeOn, residenceOn, runningContract } from '../dossier/dossier.ts';
import type { SuspensionGround } from '../codes.ts';
import type { Decision } from '../decision/decision.ts';

const flemishGrounds: readonly SuspensionGround[] = ['illness', 'maternity', 'familyCare', 'psychosocial', 'noChildcare'];
/** Brussels: longest duration in months, null where none is given (domain reference §2.7, P45; birth: 3 months, 9 more when breastfeeding). */
const brusselsMonths: { readonly [Ground in SuspensionGround]?: number | null } = { workOrTraining: 3, illness: null, medical6m: 6, maternity: 12 };
const BRUSSELS_ILLNESS_MONTHS = 1;

/** Attest van opschorting: within a running contract; both printed days count (product owner's decision 1). */
export const suspend: Decision<'suspend'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (act.until < act.from) return refuse('untilBeforeFrom', { from: act.from, until: act.until });
  if (runningContract(dossier, act.on) === null) return refuse('noContract', { day: act.on });
  const contract = runningContract(dossier, act.from);
  if (contract === null) return refuse('suspensionOutsideContract', { from: act.from });
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  const same = dossier.suspensions.find((suspension) => suspension.from === act.from && suspension.until === act.until && suspension.ground === act.ground);
  if (same !== undefined) return refuse('alreadyRecorded', { day: same.on });

  if (regimeOn(dossier, act.on) === 'flanders') {
    if (!flemishGrounds.includes(act.ground)) return refuse('suspensionGroundOtherRegime');
  } else {
    const months = brusselsMonths[act.ground];
    if (months === undefined) return refuse('suspensionGroundOtherRegime');
    const last = months === null ? null : addDays(addMonths(act.from, months), -1);
    if (last !== null && act.until > last) return refuse('suspensionTooLong', { months: months ?? 0, until: last });
    if (act.ground === 'illness' && act.until < addDays(addMonths(act.from, BRUSSELS_ILLNESS_MONTHS), -1)) return refuse('suspensionTooShort');
  }
  return ok([{ type: 'trajectory.suspended', on: act.on, data: { ground: act.ground, from: act.from, until: act.until, region } }]);
};
