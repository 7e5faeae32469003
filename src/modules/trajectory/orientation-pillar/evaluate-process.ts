import { processEvaluationRule } from '#src/law/civic-integration/orientation/process-evaluation.ts';
import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** How the learning went in the course. Kept beside the test; whether it weighs is for the law to say, and as it stands it does not. */
export const recordMoProcessEvaluation: Decision<'recordMoProcessEvaluation'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (!processEvaluationRule.holdsOn(act.on)) return refuse('noProcessEvaluationYet', { day: act.on });
  if (!dossier.moStarts.some((start) => start.on <= act.on)) return refuse('moCourseNotStarted', { day: act.on });
  if (act.result === 'notAssessed' && act.percent !== undefined) return refuse('percentWithoutAssessment');
  const same = dossier.moProcessEvaluations.find((evaluation) => evaluation.on === act.on);
  if (same !== undefined) return refuse('alreadyRecorded', { day: same.on });
  const { result, percent } = act;
  const data = percent === undefined ? { result } : { result, percent };
  return ok([{ type: 'trajectory.mo-process-evaluated', on: act.on, data }]);
};
