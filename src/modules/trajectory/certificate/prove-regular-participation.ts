import { ok } from '#src/kernel/result.ts';
import { regularParticipationOn } from '#src/law/civic-integration/proofs/regular-participation.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse, refuseUnknown } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** Bewijs van regelmatige deelname (domain reference §7.1, §3.2 T9): mandatory, took part regularly in MO or NT2, results missing. */
export const proveRegularParticipation: Decision<'proveRegularParticipation'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.regularParticipation !== null) return refuse('alreadyRecorded', { day: dossier.regularParticipation.on });
  if (dossier.certificate !== null) return refuse('certificateIssued', { day: dossier.certificate.on });
  if (!dossier.contracts.some((contract) => contract.on <= act.on)) return refuse('noContract', { day: act.on });
  const region = residenceOn(dossier, act.on)?.region ?? dossier.region;
  if (region === null) return refuse('noRegion');

  const tookPart = [...dossier.moStarts, ...dossier.nt2Enrolments, ...dossier.nt2Results, ...dossier.attendances];
  const nobodyTold = !tookPart.some((step) => step.on <= act.on);
  const outcome = regularParticipationOn(file, act.on);
  if (!outcome.known && outcome.because === 'attendanceUnknown' && nobodyTold) return refuse('noParticipation');
  if (!outcome.known) return refuseUnknown('participationUnknown', outcome, { day: act.on });
  const { possible, missing } = outcome.value;
  if (possible) return ok([{ type: 'trajectory.regular-participation-proven', on: act.on, data: { region } }]);
  const why = missing.includes('duty') ? 'onlyMandatory' : missing.includes('openResults') ? 'resultsReached' : 'notRegular';
  return refuse(why, {}, { missing, grounds: outcome.grounds });
};
