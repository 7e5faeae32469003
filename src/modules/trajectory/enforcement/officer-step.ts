import { err, ok } from '#src/kernel/result.ts';
import { stepOn } from '#src/law/civic-integration/enforcement/steps.ts';
import { infringementStateLabels } from '#src/reference/labels/states.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { infringementState } from '../dossier/dossier.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Result } from '#src/kernel/result.ts';
import type { CaseFile, InfringementFile } from '#src/law/case.ts';
import type { StepTo } from '#src/law/civic-integration/enforcement/steps.ts';
import type { Context } from '../decision/decision.ts';
import type { Refusal } from '../decision/refusal.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** The infringement as the law is told of it, once the step to `to` is lawful on that day (domain reference §8.3). */
export function lawfulStep(
  dossier: Dossier,
  file: CaseFile,
  act: { readonly infringement: string; readonly on: PlainDate },
  to: StepTo,
  context: Context,
): Result<InfringementFile, Refusal> {
  const impossible = impossibleDay(dossier, act.on, context, { mayFollowDeath: true });
  if (impossible !== null) return err(impossible);
  const at = dossier.infringements.findIndex((candidate) => candidate.fact === act.infringement);
  const found = dossier.infringements[at];
  const infringement = file.infringements[at]; // both are in the order in which they were established
  if (found === undefined || infringement === undefined) return refuse('infringementUnknown');
  const { lawful, grounds } = stepOn(file, infringement, to, act.on);
  if (lawful) return ok(infringement);
  return refuse('stepNotNow', { day: act.on, state: infringementStateLabels[infringementState(found)] }, { grounds });
}
