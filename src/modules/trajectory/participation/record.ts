import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { runningContract } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

const MOST_HOURS = 200;

/** A signed proof of participation: hours in steps of half an hour (domain reference §16, Q19), within a contract. */
export const recordParticipation: Decision<'recordParticipation'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const halfHours = act.hours * 2;
  if (!Number.isInteger(halfHours) || halfHours <= 0 || act.hours > MOST_HOURS) return refuse('hoursImpossible');
  if (runningContract(dossier, act.on) === null) return refuse('noContract', { day: act.on });
  return ok([{ type: 'trajectory.participation-recorded', on: act.on, data: { halfHours } }]);
};
