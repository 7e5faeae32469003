import { fineLimitsOn } from '#src/law/civic-integration/enforcement/fine-limits.ts';
import { fineTermOn } from '#src/law/civic-integration/enforcement/fine-term.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import { infringementState } from '../dossier/dossier.ts';
import { groundView } from './ground-view.ts';
import type { Infringement } from '../dossier/dossier.ts';
import type { DossierView } from '../endpoints.ts';

/** One infringement file, with what the law leaves to the officer. `at` is its place in the case, which keeps the same order. */
export function infringementView(
  infringement: Infringement,
  file: CaseFile,
  at: number,
  on: PlainDate,
): DossierView['infringements'][number] {
  const inLaw = file.infringements[at];
  const state = infringementState(infringement);
  const { fine } = infringement;
  const limits = state === 'handedOver' && inLaw !== undefined ? fineLimitsOn(file, inLaw, on) : null;
  return {
    fact: infringement.fact,
    kind: infringement.kind,
    establishedOn: infringement.on,
    state,
    fine:
      fine === null
        ? null
        : {
            decidedOn: fine.decidedOn,
            cents: fine.cents,
            dueOn: inLaw === undefined ? null : (fineTermOn(file, inLaw, on)?.dueOn ?? null),
            paidOn: fine.paidOn,
          },
    limits:
      limits?.known === true && limits.value !== null
        ? { minCents: limits.value.minCents, maxCents: limits.value.maxCents, grounds: limits.grounds.map(groundView) }
        : null,
  };
}
