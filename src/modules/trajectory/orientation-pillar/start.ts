import { languages } from '#src/reference/languages.ts';
import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn, runningContract } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** The course MO begins. A pre-track and a track abroad come before the contract; every other form within one. */
export const recordMoStart: Decision<'recordMoStart'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: act.form === 'abroad' });
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  const beforeContract = act.form === 'preTrack' || act.form === 'abroad';
  if (!beforeContract && runningContract(dossier, act.on) === null) return refuse('noContract', { day: act.on });
  const { course } = context;
  if (course === null) return refuse('noSuchCourse');
  if (course !== undefined && act.on < course.startedOn)
    return refuse('beforeCourse', { day: act.on, started: course.startedOn });
  if (course !== undefined && act.language !== course.language)
    return refuse('otherCourseLanguage', { language: languages[course.language] });
  if (dossier.moPassed !== null) return refuse('moPassed', { day: dossier.moPassed.on });
  if (dossier.moStarts.some((start) => start.on === act.on)) return refuse('alreadyRecorded', { day: act.on });
  return ok([
    {
      type: 'trajectory.mo-started',
      on: act.on,
      data: { course: act.course, language: act.language, region, form: act.form, first: dossier.moStarts.length === 0 },
    },
  ]);
};
