import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** Opvolging B1 mondeling (D6): any proof, recorded by hand (domain reference §16, Q11). It follows the certificate. */
export const proveB1Oral: Decision<'proveB1Oral'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.b1Oral !== null) return refuse('alreadyRecorded', { day: dossier.b1Oral.on });
  if (dossier.certificate === null || dossier.certificate.on > act.on) return refuse('noCertificate', { day: act.on });
  return ok([{ type: 'trajectory.b1-oral-proven', on: act.on, data: {} }]);
};
