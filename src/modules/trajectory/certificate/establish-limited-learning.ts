import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { runningContract } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** Beperkte leercapaciteit: with it and all other goals reached, a declaration of effort is possible (domain reference §3.2, T8). */
export const establishLimitedLearning: Decision<'establishLimitedLearning'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const known = dossier.limitedLearning.find(({ pillar }) => pillar === act.pillar);
  if (known !== undefined) return refuse('alreadyRecorded', { day: known.on });
  if (runningContract(dossier, act.on) === null) return refuse('noContract', { day: act.on }, { missing: ['contract'] });
  return ok([{ type: 'trajectory.limited-learning-established', on: act.on, data: { pillar: act.pillar } }]);
};
