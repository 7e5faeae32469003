import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** Advies NT2, binding for the centre (domain reference §5.2). NT2 is open to everybody, with or without a contract. */
export const adviseNt2: Decision<'adviseNt2'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.nt2Advice === act.advice) return refuse('noChange');
  const region = residenceOn(dossier, act.on)?.region ?? null;
  const where = region === null ? {} : { region };
  return ok([{ type: 'trajectory.nt2-advised', on: act.on, data: { advice: act.advice, ...where } }]);
};
