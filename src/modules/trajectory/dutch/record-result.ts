import { plainDate } from '#src/kernel/plain-date.ts';
import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** The standard NT2 test came on this day (domain reference §5.3, AT-4). */
const STANDARD_TEST_SINCE = plainDate('2023-09-01');

/** A closed level, also one reached before the inflow: Dutch learnt elsewhere counts. */
export const recordNt2Result: Decision<'recordNt2Result'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  if (act.standardTest && act.on < STANDARD_TEST_SINCE) return refuse('standardNt2TestNotYet', { day: act.on });
  const same = dossier.nt2Results.find((result) => result.on === act.on && result.level === act.level && result.skills === act.skills);
  if (same !== undefined) return refuse('alreadyRecorded', { day: same.on });
  return ok([{
    type: 'trajectory.nt2-result-recorded', on: act.on,
    data: { level: act.level, skills: act.skills, result: act.result, standardTest: act.standardTest },
  }]);
};
