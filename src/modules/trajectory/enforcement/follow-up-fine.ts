import { ok } from '#src/kernel/result.ts';
import { lawfulStep } from './officer-step.ts';
import type { Decision } from '../decision/decision.ts';

/** A fine was paid, at any time before it proved irrecoverable. */
export const recordFinePaid: Decision<'recordFinePaid'> = (dossier, file, act, context) => {
  const found = lawfulStep(dossier, file, act, 'paid', context);
  if (!found.ok) return found;
  return ok([{ type: 'trajectory.fine-paid', on: act.on, data: { infringement: act.infringement } }]);
};

/** Aanmaning, invordering, oninbaar: each once the one before failed, the first two after the term to pay (D15, HF-4). */
export const followUpFine: Decision<'followUpFine'> = (dossier, file, act, context) => {
  const found = lawfulStep(dossier, file, act, act.step, context);
  if (!found.ok) return found;
  return ok([{ type: 'trajectory.fine-followed-up', on: act.on, data: { infringement: act.infringement, step: act.step } }]);
};
