import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

export const enrolNt2: Decision<'enrolNt2'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.nt2Enrolments.some((enrolment) => enrolment.on === act.on)) return refuse('alreadyRecorded', { day: act.on });
  return ok([{ type: 'trajectory.nt2-enrolled', on: act.on, data: { provider: act.provider, level: act.level } }]);
};
