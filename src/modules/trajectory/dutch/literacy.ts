import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** Who cannot read and write has another demand for Dutch (domain reference §7.2, AT-1 and AT-2). */
export const assessLiteracy: Decision<'assessLiteracy'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.literate === act.literate) return refuse('noChange');
  return ok([{ type: 'trajectory.literacy-assessed', on: act.on, data: { literate: act.literate } }]);
};
