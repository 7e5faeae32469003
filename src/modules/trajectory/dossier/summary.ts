import type { Fact } from '#src/facts/envelope.ts';
import type { DossierSummary } from '../../register/ask.ts';
import { caseFile } from './case-file.ts';
import { dossierFacts } from './dossier-facts.ts';
import { isWithOfficer, lastDayOf } from './dossier.ts';
import { dossierOf } from './dossier-of.ts';
import { lastingState } from './state.ts';

/** What the register's search row shows of a dossier; null for a stream that is none. */
export function summaryOf(recorded: readonly Fact[]): DossierSummary | null {
  const effective = dossierFacts(recorded);
  const dossier = dossierOf(effective);
  if (dossier.region === null) return null;
  const state = lastingState(dossier, caseFile(effective));
  return {
    birthDay: dossier.birthDay,
    region: dossier.region,
    nis: dossier.residences.at(-1)?.nis ?? null,
    group: dossier.group,
    state,
    suspensions: dossier.suspensions
      .map((suspension) => ({ from: suspension.from, until: lastDayOf(suspension) }))
      .filter(({ from, until }) => from <= until),
    deferredUntil: (state === 'registered' ? dossier.signatureDeferrals : dossier.deferrals).at(-1)?.until ?? null,
    handedOver: dossier.infringements.some(isWithOfficer),
  };
}
