import { ok } from '#src/kernel/result.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import { dayBefore } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { openInfringement } from './find.ts';
import type { Decision } from '../decision/decision.ts';

/** Zich in regel stellen: after the notice, before the hand-over (domain reference §8.3). */
export const regulariseInfringement: Decision<'regulariseInfringement'> = (dossier, _file, act, context) => {
  const found = openInfringement(dossier, act, context);
  if (!found.ok) return found;
  const { noticeOn, handedOverOn } = found.value;
  if (handedOverOn !== null) return refuse('infringementHandedOver', { day: handedOverOn });
  if (noticeOn === null) return refuse('noNotice', {}, { missing: ['notice'] });
  const before = dayBefore(act.on, noticeOn, factLabels['trajectory.notice-of-default-sent']);
  if (before !== null) return { ok: false, error: before };
  return ok([{ type: 'trajectory.infringement-regularised', on: act.on, data: { infringement: act.infringement } }]);
};
