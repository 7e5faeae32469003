import { ok } from '#src/kernel/result.ts';
import { certificateOn, targetGroupOn } from '#src/law/judge.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse, refuseUnknown } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** Bewijs van regelmatige deelname (domain reference §7.1, §3.2 T9): mandatory, took part in MO or NT2, results missing. */
export const proveRegularParticipation: Decision<'proveRegularParticipation'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.regularParticipation !== null) return refuse('alreadyRecorded', { day: dossier.regularParticipation.on });
  if (dossier.certificate !== null) return refuse('certificateIssued', { day: dossier.certificate.on });
  if (!dossier.contracts.some((contract) => contract.on <= act.on)) return refuse('noContract', { day: act.on });
  const region = residenceOn(dossier, act.on)?.region ?? dossier.region;
  if (region === null) return refuse('noRegion');

  const group = targetGroupOn(file, act.on);
  if (!group.known) return refuseUnknown('targetGroupUnknown', group, { day: act.on });
  if (group.value.group !== 'mandatory') return refuse('onlyMandatory', {}, { grounds: group.grounds });
  const tookPart = [...dossier.moStarts, ...dossier.nt2Enrolments, ...dossier.nt2Results].some((step) => step.on <= act.on);
  if (!tookPart) return refuse('noParticipation');
  const certificate = certificateOn(file, act.on);
  if (certificate.known && certificate.value.entitled) return refuse('resultsReached', {}, { grounds: certificate.grounds });
  return ok([{ type: 'trajectory.regular-participation-proven', on: act.on, data: { region } }]);
};
