import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** The day of arrival in Belgium. There is one; another day is a correction of it. */
export const recordArrival: Decision<'recordArrival'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.arrivedOn !== null) return refuse('alreadyRecorded', { day: dossier.arrivedOn });
  return ok([{ type: 'register.arrived', on: act.on, data: {} }]);
};
