import { ok } from '#src/kernel/result.ts';
import { standardTestRule } from '#src/law/civic-integration/dutch/standard-test.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** A closed level, also one reached before the inflow: Dutch learnt elsewhere counts. */
export const recordNt2Result: Decision<'recordNt2Result'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  if (act.standardTest && !standardTestRule.holdsOn(act.on)) return refuse('standardNt2TestNotYet', { day: act.on });
  const same = dossier.nt2Results.find(
    (result) => result.on === act.on && result.level === act.level && result.skills === act.skills,
  );
  if (same !== undefined) return refuse('alreadyRecorded', { day: same.on });
  return ok([
    {
      type: 'trajectory.nt2-result-recorded',
      on: act.on,
      data: { level: act.level, skills: act.skills, result: act.result, standardTest: act.standardTest },
    },
  ]);
};
