import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { regimeOn } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** VDAB, or Actiris for who lives in Brussels. Being registered before the contract, or before the inflow, counts too. */
export const recordEmploymentService: Decision<'recordEmploymentService'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  if (act.service === 'actiris' && regimeOn(dossier, act.on) === 'flanders') return refuse('serviceOfOtherRegime');
  const same = dossier.employmentServices.find((registration) => registration.service === act.service);
  if (same !== undefined) return refuse('alreadyRecorded', { day: same.on });
  return ok([{ type: 'trajectory.employment-service-registered', on: act.on, data: { service: act.service } }]);
};
