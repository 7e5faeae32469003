import { ok } from '#src/kernel/result.ts';
import { isAdult } from '#src/law/civic-integration/target-group/adult.ts';
import { lawHere } from '#src/law/settings.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** Whether a minor goes to school: the register does not tell, so the parents are asked (domain reference §2.5, D10). */
export const changeSchoolEnrolment: Decision<'changeSchoolEnrolment'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.birthDay !== null && isAdult(dossier.birthDay, act.on, lawHere())) return refuse('notMinor', { day: act.on });
  if (dossier.schoolEnrolled === act.enrolled) return refuse('noChange');
  return ok([{ type: 'register.school-enrolment-changed', on: act.on, data: { enrolled: act.enrolled } }]);
};
