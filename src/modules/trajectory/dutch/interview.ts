import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** NT2-gesprek, niveautest of Wooncode-gesprek (domain reference §5.1): open to everybody, with or without a contract. */
export const recordNt2Interview: Decision<'recordNt2Interview'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  if (dossier.nt2Interviews.some((interview) => interview.on === act.on && interview.kind === act.kind))
    return refuse('alreadyRecorded', { day: act.on });
  return ok([{ type: 'trajectory.nt2-interview-held', on: act.on, data: { region, kind: act.kind } }]);
};
