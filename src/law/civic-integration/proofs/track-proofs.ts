import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import { certificateOn } from '../../judge.ts';
import type { Outcome } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { standingOn } from '../target-group/target-group.ts';
import type { ProofFinding } from './proof.ts';

const checkedOn = plainDate('2026-11-21');

/** Whether a ground suits is another rule (src/law/civic-integration/contract/suspension-grounds.ts). */
export const suspensionCertificateRule = rule({
  id: 'PR-SUSPENSION',
  title: { nl: 'Attest van opschorting', en: 'Certificate of suspension', fr: 'Attestation de suspension' },
  anchor: 'asked',
  reads: ['contract', 'suspensions', 'diedOn', 'certificateOn'],
  checkedOn,
  versions: [{ from: null, citations: [cite('s004', '§1.6'), cite('p33', 'attest van opschorting')] }],
  says: {
    possible: {
      nl: 'Er loopt een contract: het traject kan tijdelijk opgeschort worden, met een geldige grond en een einddatum.',
      en: 'A contract runs: the track can be interrupted for a time, with a valid ground and an end date.',
      fr: 'Un contrat court : le parcours peut être suspendu temporairement, avec un motif valable et une date de fin.',
    },
    noContract: {
      nl: 'Er loopt op {day} geen contract: opschorten kan alleen na de ondertekening.',
      en: 'No contract runs on {day}: a suspension is possible only after the signature.',
      fr: 'Aucun contrat ne court le {day} : une suspension n’est possible qu’après la signature.',
    },
    reached: {
      nl: 'Het inburgeringsattest is uitgereikt op {reached}: er is geen traject meer om op te schorten.',
      en: 'The integration certificate was issued on {reached}: there is no track left to interrupt.',
      fr: 'L’attestation d’intégration civique a été délivrée le {reached} : il n’y a plus de parcours à suspendre.',
    },
  },
});

export function suspensionCertificateOn(file: CaseFile, on: PlainDate): Outcome<ProofFinding> {
  const kind = 'suspensionCertificate';
  const reached = file.certificateOn;
  // T6 (§3.2): only a track under way is interrupted.
  if (reached !== null && reached <= on)
    return known({ kind, possible: false, missing: ['runningContract'] }, [
      suspensionCertificateRule.ground('reached', on, { reached }),
    ]);
  return contractRuns(file, on)
    ? known({ kind, possible: true, missing: [] }, [suspensionCertificateRule.ground('possible', on)])
    : known({ kind, possible: false, missing: ['runningContract'] }, [suspensionCertificateRule.ground('noContract', on)]);
}

export const exemptionCertificateRule = rule({
  id: 'PR-EXEMPTION',
  title: { nl: 'Attest van vrijstelling', en: 'Exemption certificate', fr: 'Attestation de dispense' },
  anchor: 'asked',
  reads: ['exemption'],
  checkedOn,
  versions: [{ from: null, citations: [cite('s004', '§1.3')] }],
  says: {
    possible: {
      nl: 'Er is een lopende plicht: met bewijs van een blijvende grond kan het attest van vrijstelling worden uitgereikt.',
      en: 'A duty runs: with proof of a permanent ground the exemption certificate can be issued.',
      fr: 'Une obligation court : avec la preuve d’un motif permanent, l’attestation de dispense peut être délivrée.',
    },
    exempted: {
      nl: 'Vrijgesteld op {exempted}: het attest van vrijstelling hoort daarbij.',
      en: 'Exempted on {exempted}: the exemption certificate goes with it.',
      fr: 'Dispensé le {exempted} : l’attestation de dispense l’accompagne.',
    },
    noDuty: {
      nl: 'Er is op {day} geen lopende plicht: er valt niets vrij te stellen.',
      en: 'No duty runs on {day}: there is nothing to exempt from.',
      fr: 'Aucune obligation ne court le {day} : il n’y a rien dont dispenser.',
    },
    undecidable: {
      nl: 'Of er een plicht is, staat niet vast.',
      en: 'Whether there is a duty is not settled.',
      fr: 'L’existence d’une obligation n’est pas établie.',
    },
  },
});

export function exemptionCertificateOn(file: CaseFile, on: PlainDate, settings: LawSettings): Outcome<ProofFinding> {
  const kind = 'exemptionCertificate';
  if (file.exemption !== null && file.exemption.on <= on)
    return known({ kind, possible: true, missing: [] }, [
      exemptionCertificateRule.ground('exempted', on, { exempted: file.exemption.on }),
    ]);
  const { targetGroup } = standingOn(file, on, settings);
  if (!targetGroup.known)
    return unknown('targetGroupUnknown', targetGroup.missing, [
      exemptionCertificateRule.ground('undecidable', on),
      ...targetGroup.grounds,
    ]);
  const { group, dutyEndedOn } = targetGroup.value;
  return group === 'mandatory' && dutyEndedOn === null
    ? known({ kind, possible: true, missing: [] }, [exemptionCertificateRule.ground('possible', on), ...targetGroup.grounds])
    : known({ kind, possible: false, missing: ['openDuty'] }, [
        exemptionCertificateRule.ground('noDuty', on),
        ...targetGroup.grounds,
      ]);
}

/** AT-1 to AT-4 and AT-LEG, as the judgement has it. */
export function integrationCertificateOn(file: CaseFile, on: PlainDate, settings: LawSettings): Outcome<ProofFinding> {
  const certificate = certificateOn(file, on, settings);
  if (!certificate.known) return certificate;
  const { entitled, missing } = certificate.value;
  return known({ kind: 'integrationCertificate', possible: entitled, missing }, certificate.grounds);
}

export const participationProofRule = rule({
  id: 'PR-PARTICIPATION',
  title: { nl: 'Bewijs van deelname', en: 'Proof of participation', fr: 'Preuve de participation' },
  anchor: 'asked',
  reads: ['participations', 'contract', 'diedOn'],
  checkedOn,
  versions: [
    { from: null, citations: [cite('s004', '§1.7'), cite('p12', 'bewijs van deelname'), cite('p13', 'bewijs van deelname')] },
  ],
  says: {
    possible: {
      nl: 'De contactpersoon van een activiteit ondertekent het bewijs; wat ondertekend is, telt, in stappen van een half uur.',
      en: 'The contact person of an activity signs the proof; what is signed counts, in steps of half an hour.',
      fr: 'La personne de contact d’une activité signe la preuve ; ce qui est signé compte, par tranches d’une demi-heure.',
    },
    noContract: {
      nl: 'Er loopt op {day} geen contract: het participatietraject begint met het contract.',
      en: 'No contract runs on {day}: the participation track begins with the contract.',
      fr: 'Aucun contrat ne court le {day} : le parcours de participation commence avec le contrat.',
    },
  },
});

export function participationProofOn(file: CaseFile, on: PlainDate): Outcome<ProofFinding> {
  const kind = 'participationProof';
  return contractRuns(file, on)
    ? known({ kind, possible: true, missing: [] }, [participationProofRule.ground('possible', on)])
    : known({ kind, possible: false, missing: ['runningContract'] }, [participationProofRule.ground('noContract', on)]);
}

function contractRuns(file: CaseFile, on: PlainDate): boolean {
  if (file.diedOn !== null && file.diedOn <= on) return false;
  return file.contract !== null && file.contract.signedOn <= on && (file.contract.endedOn === null || file.contract.endedOn > on);
}
