import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

export const changeNationality: Decision<'changeNationality'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.nationality === act.nationality) return refuse('noChange');
  return ok([{ type: 'register.nationality-changed', on: act.on, data: { nationality: act.nationality } }]);
};
