import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { known } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import { cite } from '../../sources.ts';
import type { ProofFinding } from './proof.ts';

const checkedOn = plainDate('2026-11-21');

export const registrationCertificateRule = rule({
  id: 'PR-REGISTRATION',
  title: { nl: 'Attest van aanmelding', en: 'Certificate of registration', fr: 'Attestation de présentation' },
  anchor: 'registrationDate',
  reads: ['registeredOn'],
  checkedOn,
  versions: [{ from: null, citations: [cite('p33', 'attest van aanmelding')] }],
  says: {
    possible: {
      nl: 'Aangemeld op {day}: het attest van aanmelding kan worden uitgereikt.',
      en: 'Registered on {day}: the certificate of registration can be issued.',
      fr: 'S’est présenté le {day} : l’attestation de présentation peut être délivrée.',
    },
    notRegistered: {
      nl: 'Nog niet aangemeld: er is geen attest van aanmelding.',
      en: 'Not registered yet: there is no certificate of registration.',
      fr: 'Ne s’est pas encore présenté : il n’y a pas d’attestation de présentation.',
    },
  },
});

export function registrationCertificateOn(file: CaseFile, on: PlainDate): Outcome<ProofFinding> {
  const kind = 'registrationCertificate';
  const { registeredOn } = file;
  return registeredOn !== null && registeredOn <= on
    ? known({ kind, possible: true, missing: [] }, [registrationCertificateRule.ground('possible', registeredOn)])
    : known({ kind, possible: false, missing: ['registration'] }, [registrationCertificateRule.ground('notRegistered', null)]);
}

/** T12: after a track that was closed without a certificate. */
export const reRegistrationRule = rule({
  id: 'PR-REREGISTRATION',
  title: { nl: 'Attest van heraanmelding', en: 'Certificate of re-registration', fr: 'Attestation de nouvelle présentation' },
  anchor: 'asked',
  reads: ['registeredOn', 'contract', 'certificateOn', 'effortDeclarationOn'],
  checkedOn,
  versions: [{ from: null, citations: [cite('p73', 'heraanmelding')] }],
  says: {
    possible: {
      nl: 'Het vorige traject is afgesloten op {ended}: wie zich opnieuw aanmeldt, krijgt een attest van heraanmelding.',
      en: 'The former track was closed on {ended}: who registers again gets a certificate of re-registration.',
      fr: 'Le parcours précédent a été clôturé le {ended} : qui se présente à nouveau reçoit une attestation de nouvelle présentation.',
    },
    nothingClosed: {
      nl: 'Er is geen traject dat zonder attest is afgesloten: er is geen heraanmelding.',
      en: 'There is no track that was closed without a certificate: there is no re-registration.',
      fr: 'Il n’y a pas de parcours clôturé sans attestation : il n’y a pas de nouvelle présentation.',
    },
  },
});

export function reRegistrationCertificateOn(file: CaseFile, on: PlainDate): Outcome<ProofFinding> {
  const kind = 'reRegistrationCertificate';
  const ended = file.contract?.endedOn ?? null;
  const reached = [file.certificateOn, file.effortDeclarationOn].some((day) => day !== null && day <= on);
  return ended !== null && ended <= on && !reached
    ? known({ kind, possible: true, missing: [] }, [reRegistrationRule.ground('possible', on, { ended })])
    : known({ kind, possible: false, missing: ['closedTrack'] }, [reRegistrationRule.ground('nothingClosed', on)]);
}

export const registrationDeferralRule = rule({
  id: 'PR-DEFERRAL',
  title: { nl: 'Uitstel van aanmelding', en: 'Deferral of registration', fr: 'Report de la présentation' },
  anchor: 'asked',
  reads: ['registeredOn', 'registrationDeferredUntil', 'diedOn'],
  checkedOn,
  versions: [{ from: null, citations: [cite('p33', 'uitstel van aanmelding')] }],
  says: {
    possible: {
      nl: 'Nog niet aangemeld: uitstel kan voor een flexibel traject of om medische of persoonlijke redenen, met een einddatum.',
      en: 'Not registered yet: deferral is possible for a flexible track or for medical or personal reasons, with an end date.',
      fr: 'Ne s’est pas encore présenté : un report est possible pour un parcours flexible ou pour des raisons médicales ou personnelles, avec une date de fin.',
    },
    registered: {
      nl: 'Al aangemeld op {registered}: uitstel van aanmelding heeft geen zin meer.',
      en: 'Registered on {registered} already: there is nothing left to defer.',
      fr: 'S’est déjà présenté le {registered} : il n’y a plus rien à reporter.',
    },
    died: {
      nl: 'Overleden op {died}: er is niets meer uit te stellen.',
      en: 'Died on {died}: there is nothing left to defer.',
      fr: 'Décès le {died} : il n’y a plus rien à reporter.',
    },
  },
});

export function registrationDeferralOn(file: CaseFile, on: PlainDate): Outcome<ProofFinding> {
  const kind = 'registrationDeferral';
  const { registeredOn, diedOn } = file;
  if (diedOn !== null && diedOn <= on)
    return known({ kind, possible: false, missing: ['targetGroup'] }, [
      registrationDeferralRule.ground('died', on, { died: diedOn }),
    ]);
  return registeredOn !== null && registeredOn <= on
    ? known({ kind, possible: false, missing: ['noRegistration'] }, [
        registrationDeferralRule.ground('registered', on, { registered: registeredOn }),
      ])
    : known({ kind, possible: true, missing: [] }, [registrationDeferralRule.ground('possible', on)]);
}

export const signatureDeferralRule = rule({
  id: 'PR-SIGNATURE',
  title: { nl: 'Uitstel van ondertekening', en: 'Deferral of the signature', fr: 'Report de la signature' },
  anchor: 'asked',
  reads: ['contract', 'signatureDeferredUntil', 'registeredOn', 'diedOn'],
  checkedOn,
  versions: [{ from: null, citations: [cite('p33', 'uitstel van ondertekening')] }],
  says: {
    possible: {
      nl: 'Aangemeld en nog geen contract: de ondertekening kan worden uitgesteld, met een einddatum.',
      en: 'Registered and no contract yet: the signature can be deferred, with an end date.',
      fr: 'S’est présenté et n’a pas encore de contrat : la signature peut être reportée, avec une date de fin.',
    },
    notRegistered: {
      nl: 'Nog niet aangemeld: er is nog geen ondertekening om uit te stellen.',
      en: 'Not registered yet: there is no signature to defer yet.',
      fr: 'Ne s’est pas encore présenté : il n’y a pas encore de signature à reporter.',
    },
    signed: {
      nl: 'Het contract is getekend op {signed}: uitstel van ondertekening kan alleen daarvoor.',
      en: 'The contract was signed on {signed}: the signature can be deferred only before that.',
      fr: 'Le contrat a été signé le {signed} : la signature ne peut être reportée qu’avant.',
    },
    died: {
      nl: 'Overleden op {died}: er is niets meer uit te stellen.',
      en: 'Died on {died}: there is nothing left to defer.',
      fr: 'Décès le {died} : il n’y a plus rien à reporter.',
    },
  },
});

export function signatureDeferralOn(file: CaseFile, on: PlainDate): Outcome<ProofFinding> {
  const kind = 'signatureDeferral';
  if (file.diedOn !== null && file.diedOn <= on)
    return known({ kind, possible: false, missing: ['targetGroup'] }, [
      signatureDeferralRule.ground('died', on, { died: file.diedOn }),
    ]);
  if (file.contract !== null && file.contract.signedOn <= on)
    return known({ kind, possible: false, missing: ['noContract'] }, [
      signatureDeferralRule.ground('signed', on, { signed: file.contract.signedOn }),
    ]);
  return file.registeredOn !== null && file.registeredOn <= on
    ? known({ kind, possible: true, missing: [] }, [signatureDeferralRule.ground('possible', on)])
    : known({ kind, possible: false, missing: ['registration'] }, [signatureDeferralRule.ground('notRegistered', on)]);
}
