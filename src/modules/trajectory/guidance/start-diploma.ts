import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

export const startDiplomaGuidance: Decision<'startDiplomaGuidance'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  if (dossier.diplomaGuidances.some((guidance) => guidance.on === act.on)) return refuse('alreadyRecorded', { day: act.on });
  return ok([{ type: 'trajectory.diploma-guidance-started', on: act.on, data: { region } }]);
};
