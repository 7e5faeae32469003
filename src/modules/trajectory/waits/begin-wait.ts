import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { sameWaitAt } from './same-wait.ts';
import type { Decision } from '../decision/decision.ts';

/** From this day the person waits for what the system must give. Which terms that stops is for the law to say. */
export const beginWait: Decision<'beginWait'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const pillar = act.pillar ?? null;
  const same = sameWaitAt(dossier, { reason: act.reason, pillar }, act.on);
  if (same !== null) return refuse('waitAlreadyRuns', { day: same.on });
  const data = pillar === null ? { reason: act.reason } : { reason: act.reason, pillar };
  return ok([{ type: 'trajectory.system-wait-begun', on: act.on, data }]);
};
