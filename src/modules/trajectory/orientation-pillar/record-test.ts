import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refusal, refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import { withMoDecision } from './decide.ts';
import { judgeTest } from './judge-test.ts';
import { impossibleScores, noTestYet } from './test-possible.ts';
import type { Decision } from '../decision/decision.ts';

/** The test after the course. Any number of attempts, each recorded (domain reference §16, Q7). */
export const recordMoTest: Decision<'recordMoTest'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context) ?? noTestYet(act.on) ?? impossibleScores(act);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? dossier.region;
  if (region === null) return refuse('noRegion');
  if (dossier.moPassed !== null) return { ok: false, error: refusal('moPassed', { day: dossier.moPassed.on }) };
  if (!dossier.moStarts.some((start) => start.on <= act.on)) return refuse('moCourseNotStarted', { day: act.on });
  const earlier = dossier.moTests.find((test) => test.on === act.on);
  if (earlier !== undefined) return refuse('alreadyRecorded', { day: earlier.on });
  const judged = judgeTest(file, { on: act.on, kind: 'afterCourse', core: act.core, practical: act.practical });
  if (!judged.ok) return judged;
  const { passed, after } = judged.value;
  return ok(
    withMoDecision(
      { type: 'trajectory.mo-test-taken', on: act.on, data: { core: act.core, practical: act.practical, region, passed } },
      after,
      region,
    ),
  );
};
