import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** Uitstel van aanmelding: before the registration (domain reference §2.7). `until` is the last day. */
export const deferRegistration: Decision<'deferRegistration'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const registration = dossier.registrations[0];
  if (registration !== undefined) return refuse('deferralAfterRegistration', { day: registration.on });
  if (act.until < act.on) return refuse('untilBeforeFrom', { from: act.on, until: act.until });
  return ok([{ type: 'trajectory.registration-deferred', on: act.on, data: { until: act.until } }]);
};
