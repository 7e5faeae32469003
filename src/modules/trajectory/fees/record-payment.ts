import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import type { Decision } from '../decision/decision.ts';

/** Retributie: what was paid for a kind of part. Which part it settles, and whether it came in time, is for the law (src/law/fees). */
export const recordFeePayment: Decision<'recordFeePayment'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  return ok([{ type: 'trajectory.fee-paid', on: act.on, data: { part: act.part, cents: Math.round(act.euros * 100) } }]);
};
