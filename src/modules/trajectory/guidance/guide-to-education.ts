import { completedYears } from '#src/kernel/plain-date.ts';
import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

const MAJORITY = 18;

/** Toeleiding naar onderwijs: for the parents of a minor newcomer who want help to enrol (domain reference §2.5). */
export const guideToEducation: Decision<'guideToEducation'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  if (dossier.birthDay !== null && completedYears(dossier.birthDay, act.on) >= MAJORITY)
    return refuse('notMinor', { day: act.on });
  if (dossier.educationGuidances.some((guidance) => guidance.on === act.on)) return refuse('alreadyRecorded', { day: act.on });
  return ok([{ type: 'trajectory.education-guidance-given', on: act.on, data: { region } }]);
};
