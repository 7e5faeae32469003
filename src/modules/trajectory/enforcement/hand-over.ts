import { ok } from '#src/kernel/result.ts';
import { regions } from '#src/reference/regions.ts';
import { refuse } from '../decision/refusal.ts';
import { openInfringement } from './find.ts';
import { noticeTermOf } from './notice-term.ts';
import type { Decision } from '../decision/decision.ts';

/** To the enforcement officer of ABB: after the notice and its term (domain reference §16, Q13); Flemish files only. */
export const handOverInfringement: Decision<'handOverInfringement'> = (dossier, file, act, context) => {
  const found = openInfringement(dossier, act, context);
  if (!found.ok) return found;
  const { noticeOn, handedOverOn, region } = found.value;
  if (handedOverOn !== null) return refuse('infringementHandedOver', { day: handedOverOn });
  if (regions[region].regime === 'brussels') return refuse('handOverFlemishOnly');
  if (noticeOn === null) return refuse('noNotice', {}, { missing: ['notice'] });
  const term = noticeTermOf(file, found.value, act.on);
  if (term !== null && act.on <= term.dueOn) return refuse('noticeTermRunning', { until: term.dueOn }, { grounds: term.grounds });
  return ok([{ type: 'trajectory.infringement-handed-over', on: act.on, data: { infringement: act.infringement, region } }]);
};
