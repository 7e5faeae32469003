import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import { withMoDecision } from './decide.ts';
import { judgeTest } from './judge-test.ts';
import { courseClosed, impossibleScores, noTestYet } from './test-possible.ts';
import type { Decision } from '../decision/decision.ts';

/** Vrijstellingstest: passing replaces the course and the test under every certificate rule (product owner's decision 8). */
export const recordMoExemptionTest: Decision<'recordMoExemptionTest'> = (dossier, file, act, context) => {
  const impossible =
    impossibleDay(dossier, act.on, context) ?? noTestYet(act.on) ?? impossibleScores(act) ?? courseClosed(dossier, act.on);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? dossier.region;
  if (region === null) return refuse('noRegion');
  const earlier = dossier.moTests.find((test) => test.on === act.on);
  if (earlier !== undefined) return refuse('alreadyRecorded', { day: earlier.on });
  const judged = judgeTest(file, { on: act.on, kind: 'exemption', core: act.core, practical: act.practical });
  if (!judged.ok) return judged;
  const { passed, after } = judged.value;
  return ok(
    withMoDecision(
      {
        type: 'trajectory.mo-exemption-test-taken',
        on: act.on,
        data: { core: act.core, practical: act.practical, region, passed },
      },
      after,
      region,
    ),
  );
};
