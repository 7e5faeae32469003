import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** Work and study decide whether the participation track is required (domain reference §3.3). */
export const changeActivity: Decision<'changeActivity'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.works === act.works && dossier.studies === act.studies) return refuse('noChange');
  return ok([{ type: 'register.activity-changed', on: act.on, data: { works: act.works, studies: act.studies } }]);
};
