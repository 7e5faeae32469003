import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** A decision of staff, with the proof seen (FE-07; for NT2 the social correction, FE-08). It frees what comes after it. */
export const exemptFromFee: Decision<'exemptFromFee'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const known = dossier.feeExemptions.find((exemption) => exemption.category === act.category && exemption.on <= act.on);
  if (known !== undefined) return refuse('alreadyRecorded', { day: known.on });
  return ok([{ type: 'trajectory.fee-exempted', on: act.on, data: { category: act.category } }]);
};
