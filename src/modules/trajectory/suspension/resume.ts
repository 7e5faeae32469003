import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** The track runs again before the printed end; `on` is the first day on which it does. */
export const resume: Decision<'resume'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const suspension = dossier.suspensions.find((candidate) => candidate.fact === act.suspension);
  if (suspension === undefined) return refuse('suspensionUnknown');
  if (suspension.resumedOn !== null) return refuse('alreadyResumed', { day: suspension.resumedOn });
  if (act.on < suspension.from || act.on > suspension.until)
    return refuse('resumeOutsideSuspension', { from: suspension.from, until: suspension.until });
  return ok([{ type: 'trajectory.resumed', on: act.on, data: { suspension: act.suspension } }]);
};
