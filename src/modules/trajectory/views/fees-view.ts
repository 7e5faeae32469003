import { feesOn } from '#src/law/fees/fees.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import { groundView } from './ground-view.ts';
import type { DossierView } from '../endpoints.ts';

/** What the law says of the fees, as the dossier shows it. */
export function feesView(file: CaseFile, on: PlainDate): NonNullable<DossierView['fees']> {
  const { parts, totals, grounds } = feesOn(file, on);
  return {
    parts: parts.map(({ part, on: day, attempt, dueCents, paidCents, openCents, why, because, payment, grounds: reasons }) => ({
      part,
      on: day,
      attempt,
      dueCents,
      paidCents,
      openCents,
      why,
      because,
      payment,
      grounds: reasons.map(groundView),
    })),
    totals,
    grounds: grounds.map(groundView),
  };
}
