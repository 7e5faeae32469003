import { err, ok } from '#src/kernel/result.ts';
import { infringementStateLabels } from '#src/reference/labels/states.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import { dayBefore, impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { infringementState } from '../dossier/dossier.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Context } from '../decision/decision.ts';
import type { Refusal } from '../decision/refusal.ts';
import type { Dossier, Infringement } from '../dossier/dossier.ts';

/** The infringement that an act goes on with: it exists, is not closed, and the day does not lie before it. */
export function openInfringement(
  dossier: Dossier,
  act: { readonly infringement: string; readonly on: PlainDate },
  context: Context,
): Result<Infringement, Refusal> {
  const impossible = impossibleDay(dossier, act.on, context, { mayFollowDeath: true });
  if (impossible !== null) return err(impossible);
  const infringement = dossier.infringements.find((candidate) => candidate.fact === act.infringement);
  if (infringement === undefined) return refuse('infringementUnknown');
  const before = dayBefore(act.on, infringement.on, factLabels['trajectory.infringement-established']);
  if (before !== null) return err(before);
  const state = infringementState(infringement);
  if (state === 'cancelled' || state === 'regularised')
    return refuse('infringementClosed', { state: infringementStateLabels[state] });
  return ok(infringement);
}
