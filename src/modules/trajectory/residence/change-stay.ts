import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { cancelOpen } from '../enforcement/cancel.ts';
import { groupOn } from '../registration/target-group.ts';
import type { Decision } from '../decision/decision.ts';

/** A new residence status. Where the duty falls away with it, open infringements do too (domain reference §3.2 T11, Annex F 9). */
export const changeStay: Decision<'changeStay'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.stayGround === act.stayGround) return refuse('noChange');
  if (act.stayGround === 'belgian' && dossier.nationality !== 'belgian') return refuse('stayAgainstNationality');
  const after = { ...file, stays: [...file.stays, { from: act.on, ground: act.stayGround }] };
  return ok([
    { type: 'register.stay-changed', on: act.on, data: { stayGround: act.stayGround } },
    ...(groupOn(after, act.on) === 'mandatory' ? [] : cancelOpen(dossier, act.on, 'stayStatusUpdate')),
  ]);
};
