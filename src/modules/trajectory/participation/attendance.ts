import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** The sessions of a part that is over; the proof of regular participation and the infringement rest on them (Q36). */
export const recordAttendance: Decision<'recordAttendance'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const { pillar, from, until, sessions, attended, justified } = act;
  if (until < from) return refuse('untilBeforeFrom', { from, until });
  if (until > act.on) return refuse('partNotOver', { day: act.on, until });
  if (attended + justified > sessions) return refuse('attendanceImpossible', { sessions });
  const same = dossier.attendances.find((known) => known.pillar === pillar && known.until === until);
  if (same !== undefined) return refuse('alreadyRecorded', { day: same.on });
  return ok([
    { type: 'trajectory.attendance-recorded', on: act.on, data: { pillar, from, until, sessions, attended, justified } },
  ]);
};
