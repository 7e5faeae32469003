import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import { courseClosed, noTestYet } from './test-possible.ts';
import type { Decision } from '../decision/decision.ts';

export const requestMoExemptionTest: Decision<'requestMoExemptionTest'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context) ?? noTestYet(act.on) ?? courseClosed(dossier, act.on);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  const lastRequest = dossier.moTestRequests.at(-1);
  const lastTest = dossier.moTests.findLast((test) => test.kind === 'exemption');
  if (lastRequest !== undefined && (lastTest === undefined || lastTest.on < lastRequest.on))
    return refuse('alreadyRecorded', { day: lastRequest.on });
  return ok([{ type: 'trajectory.mo-exemption-test-requested', on: act.on, data: { region } }]);
};
