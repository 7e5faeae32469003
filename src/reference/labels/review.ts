import type { Labels } from './label.ts';

/** What a review finds: who would now be decided differently than what was recorded. */
export const findingKindLabels = {
  missedInflow: { nl: 'Gemiste instroom', en: 'Missed inflow' },
  wronglyObliged: { nl: 'Ten onrechte verplicht', en: 'Wrongly obliged' },
  wronglyFree: { nl: 'Ten onrechte vrij van plicht', en: 'Wrongly free of the duty' },
  otherGroup: { nl: 'Andere doelgroep', en: 'Another target group' },
  certificateDue: { nl: 'Attest niet uitgereikt', en: 'Certificate not issued' },
  certificateWithoutGround: { nl: 'Attest zonder grond', en: 'Certificate without ground' },
  termWronglyExpired: { nl: 'Termijn was nog niet om', en: 'Term had not ended' },
  notSanctionable: { nl: 'Geen sanctie mogelijk', en: 'Not sanctionable' },
  exemptionWithoutGround: { nl: 'Vrijstelling zonder grond', en: 'Exemption without ground' },
  effortWithoutGround: { nl: 'Inspanningsverklaring zonder grond', en: 'Effort declaration without ground' },
  unknownNow: { nl: 'Nu niet meer zeker', en: 'No longer certain' },
} as const satisfies Labels;

/** What the law says, in a few words. */
export const nowLabels = {
  mandatory: { nl: 'verplichte inburgeraar', en: 'mandatory integrator' },
  entitled: { nl: 'rechthebbende inburgeraar', en: 'entitled integrator' },
  minor: { nl: 'minderjarige', en: 'minor' },
  notTarget: { nl: 'geen doelgroep', en: 'not in the target group' },
  toBeDetermined: { nl: 'nader te bepalen', en: 'to be determined' },
  invitationDue: { nl: 'verplicht, en nooit aangeschreven', en: 'mandatory, and never written to' },
  certificateDue: { nl: 'recht op het attest', en: 'entitled to the certificate' },
  certificateNotDue: { nl: 'geen recht op het attest', en: 'not entitled to the certificate' },
  termRuns: { nl: 'de termijn was nog niet om', en: 'the term had not ended yet' },
  termOver: { nl: 'de termijn was om', en: 'the term had ended' },
  sanctionPossible: { nl: 'een sanctie was mogelijk', en: 'a sanction was possible' },
  sanctionNotPossible: { nl: 'een sanctie was niet mogelijk', en: 'a sanction was not possible' },
  exemptionPossible: { nl: 'een vrijstelling was mogelijk', en: 'an exemption was possible' },
  exemptionNotPossible: { nl: 'een vrijstelling was niet mogelijk', en: 'an exemption was not possible' },
  effortPossible: { nl: 'de verklaring was mogelijk', en: 'the declaration was possible' },
  effortNotPossible: { nl: 'de verklaring was niet mogelijk', en: 'the declaration was not possible' },
  unknown: { nl: 'staat niet vast', en: 'not settled' },
} as const satisfies Labels;

export const whyDifferentLabels = {
  lawChanged: { nl: 'De regels zijn gewijzigd', en: 'The rules changed' },
  laterFact: { nl: 'Later werd iets bekend', en: 'Something became known later' },
  correction: { nl: 'Een feit werd verbeterd', en: 'A fact was corrected' },
  recordedOtherwise: { nl: 'Anders geregistreerd dan de regels zeiden', en: 'Recorded otherwise than the rules said' },
  notRecorded: { nl: 'Er werd niets geregistreerd', en: 'Nothing was recorded' },
  timePassed: { nl: 'De tijd bracht verandering', en: 'Time brought a change' },
} as const satisfies Labels;

export const findingStateLabels = {
  open: { nl: 'Te bekijken', en: 'To look at' },
  settled: { nl: 'Afgerond', en: 'Settled' },
  gone: { nl: 'Verdwenen', en: 'Gone' },
} as const satisfies Labels;

export const settleReasonLabels = {
  recordCorrected: { nl: 'De registratie is verbeterd', en: 'The record was corrected' },
  actDone: { nl: 'Wat moest gebeuren, is gebeurd', en: 'What had to be done was done' },
  proofOnFile: { nl: 'Een stuk in het dossier toont dat het klopt', en: 'A document on file shows that it is right' },
  decidedElsewhere: { nl: 'Een andere instantie besliste zo', en: 'Another authority decided so' },
  lawReadWrongly: { nl: 'Doorstroom past de regel hier fout toe', en: 'Doorstroom applies the rule wrongly here' },
} as const satisfies Labels;
