import { ok } from '#src/kernel/result.ts';
import { stepOn } from '#src/law/civic-integration/enforcement/steps.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import { dayBefore, impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { infringementState } from '../dossier/dossier.ts';
import { infringementStateLabels } from '#src/reference/labels/states.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InfringementCancellation } from '../codes.ts';
import type { Decision } from '../decision/decision.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewDossierFact } from '../dossier/dossier-fact.ts';

/** Possible in every phase until the fine is paid (domain reference §8.3; product owner's decision 19). */
export const cancelInfringement: Decision<'cancelInfringement'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayFollowDeath: true });
  if (impossible !== null) return { ok: false, error: impossible };
  const infringement = dossier.infringements.find((candidate) => candidate.fact === act.infringement);
  if (infringement === undefined) return refuse('infringementUnknown');
  const before = dayBefore(act.on, infringement.on, factLabels['trajectory.infringement-established']);
  if (before !== null) return { ok: false, error: before };
  const inLaw = file.infringements[dossier.infringements.indexOf(infringement)]; // both are in the order in which they were established
  const step = inLaw === undefined ? null : stepOn(file, inLaw, 'cancelled', act.on);
  if (step !== null && !step.lawful)
    return refuse(
      'infringementClosed',
      { state: infringementStateLabels[infringementState(infringement)] },
      { grounds: step.grounds },
    );
  return ok([
    { type: 'trajectory.infringement-cancelled', on: act.on, data: { infringement: act.infringement, reason: act.reason } },
  ]);
};

/** What is open falls away with the duty (domain reference §3.2, T11). */
export function cancelOpen(dossier: Dossier, on: PlainDate, reason: InfringementCancellation): NewDossierFact[] {
  return dossier.infringements
    .filter(
      (infringement) =>
        infringement.on <= on && ['established', 'noticeSent', 'handedOver'].includes(infringementState(infringement)),
    )
    .map((infringement) => ({
      type: 'trajectory.infringement-cancelled',
      on,
      data: { infringement: infringement.fact, reason },
    }));
}
