import { ok } from '#src/kernel/result.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import { dayBefore, impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** The wait is over: `on` is the first day without it, so the day before is the last that counts. */
export const endWait: Decision<'endWait'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const wait = dossier.waits.find((candidate) => candidate.fact === act.wait);
  if (wait === undefined) return refuse('waitUnknown');
  if (wait.endedOn !== null) return refuse('waitAlreadyEnded', { day: wait.endedOn });
  const early = dayBefore(act.on, wait.on, factLabels['trajectory.system-wait-begun']);
  if (early !== null) return { ok: false, error: early };
  return ok([{ type: 'trajectory.system-wait-ended', on: act.on, data: { wait: act.wait } }]);
};
