import { ok } from '#src/kernel/result.ts';
import { refuse } from '../decision/refusal.ts';
import { openInfringement } from './find.ts';
import type { Decision } from '../decision/decision.ts';

/** Ingebrekestelling: offers the chance to put it right. */
export const sendNotice: Decision<'sendNotice'> = (dossier, _file, act, context) => {
  const found = openInfringement(dossier, act, context);
  if (!found.ok) return found;
  const { noticeOn, handedOverOn } = found.value;
  if (noticeOn !== null) return refuse('noticeSent', { day: noticeOn });
  if (handedOverOn !== null) return refuse('infringementHandedOver', { day: handedOverOn });
  return ok([{ type: 'trajectory.notice-of-default-sent', on: act.on, data: { infringement: act.infringement } }]);
};
