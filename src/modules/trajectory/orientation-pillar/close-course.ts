import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import { withMoDecision } from './decide.ts';
import type { Decision } from '../decision/decision.ts';

/** The course as such. Under AT-1 a pass decides the pillar; from AT-2 the test does. */
export const closeMoCourse: Decision<'closeMoCourse'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? dossier.region;
  if (region === null) return refuse('noRegion');
  if (!dossier.moStarts.some((start) => start.on <= act.on)) return refuse('moCourseNotStarted', { day: act.on });
  if (dossier.moPassed !== null) return refuse('moPassed', { day: dossier.moPassed.on });
  const closed = dossier.moCourses.find((course) => course.on === act.on);
  if (closed !== undefined) return refuse('alreadyRecorded', { day: closed.on });
  const result = act.passed ? 'passed' : 'notPassed';
  const after = { ...file, moCourses: [...file.moCourses, { on: act.on, result } as const] };
  return ok(withMoDecision({ type: 'trajectory.mo-course-closed', on: act.on, data: { result, region } }, after, region));
};
