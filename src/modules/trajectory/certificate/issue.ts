import { ok } from '#src/kernel/result.ts';
import { certificateOn } from '#src/law/judge.ts';
import { missingLabels } from '#src/reference/labels/states.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse, refuseUnknown } from '../decision/refusal.ts';
import { residenceOn, runningContract } from '../dossier/dossier.ts';
import type { MissingCode } from '#src/law/judgement.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Decision } from '../decision/decision.ts';

/** Inburgeringsattest: only where the law says entitled on that day (AT-1 … AT-4). It ends the contract. */
export const issueCertificate: Decision<'issueCertificate'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.certificate !== null) return refuse('certificateIssued', { day: dossier.certificate.on });
  if (runningContract(dossier, act.on) === null) return refuse('noContract', { day: act.on }, { missing: ['contract'] });
  const region = residenceOn(dossier, act.on)?.region ?? dossier.region;
  if (region === null) return refuse('noRegion');

  const outcome = certificateOn(file, act.on);
  if (!outcome.known) return refuseUnknown('certificateUnknown', outcome, { day: act.on });
  const { entitled, missing } = outcome.value;
  if (!entitled) return refuse('certificateNotDue', { missing: inWords(missing) }, { missing, grounds: outcome.grounds });
  return ok([
    { type: 'trajectory.integration-certificate-issued', on: act.on, data: { region } },
    { type: 'trajectory.contract-ended', on: act.on, data: { reason: 'certificateIssued', region } },
  ]);
};

function inWords(missing: readonly MissingCode[]): Label {
  return {
    nl: missing.map((code) => missingLabels[code].nl).join('; '),
    en: missing.map((code) => missingLabels[code].en).join('; '),
  };
}
