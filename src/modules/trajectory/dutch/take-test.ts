import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** A test of Dutch was sat (domain reference §5.3). What came of it is recorded as a result or an advice. */
export const recordNt2Test: Decision<'recordNt2Test'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  if (dossier.nt2Tests.some((test) => test.on === act.on && test.kind === act.kind))
    return refuse('alreadyRecorded', { day: act.on });
  return ok([{ type: 'trajectory.nt2-test-taken', on: act.on, data: { kind: act.kind, organiser: act.organiser, region } }]);
};
