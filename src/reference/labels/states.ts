import type { Labels } from './label.ts';

/** Where somebody stands in the trajectory. Source: domain reference §3.1. */
export const stateLabels = {
  inflow: { nl: 'Instroom', en: 'Inflow' },
  invited: { nl: 'Uitgenodigd', en: 'Invited' },
  registrationDeferred: { nl: 'Aanmelding uitgesteld', en: 'Registration deferred' },
  registered: { nl: 'Aangemeld', en: 'Registered' },
  signatureDeferred: { nl: 'Ondertekening uitgesteld', en: 'Signature deferred' },
  contracted: { nl: 'Contract ondertekend', en: 'Contract signed' },
  active: { nl: 'Lopend traject', en: 'Trajectory under way' },
  suspended: { nl: 'Opgeschort', en: 'Suspended' },
  completed: { nl: 'Attest behaald', en: 'Certificate obtained' },
  completedByEffort: { nl: 'Verklaring van geleverde inspanning', en: 'Declaration of effort' },
  endedWithoutResult: { nl: 'Beëindigd zonder resultaat', en: 'Ended without result' },
  b1FollowUp: { nl: 'Opvolging B1 mondeling', en: 'B1 oral follow-up' },
  exempted: { nl: 'Vrijgesteld', en: 'Exempted' },
  closed: { nl: 'Afgesloten', en: 'Closed' },
} as const satisfies Labels;

export const infringementStateLabels = {
  established: { nl: 'Vastgesteld', en: 'Established' },
  noticeSent: { nl: 'In gebreke gesteld', en: 'Notice of default sent' },
  regularised: { nl: 'Rechtgezet', en: 'Put right' },
  handedOver: { nl: 'Overgemaakt aan de handhavingsambtenaar', en: 'Handed over to the enforcement officer' },
  fined: { nl: 'Geldboete', en: 'Fined' },
  noFine: { nl: 'Geen geldboete', en: 'No fine' },
  reminder: { nl: 'Aangemaand', en: 'Reminder sent' },
  recovery: { nl: 'In invordering', en: 'In recovery' },
  paid: { nl: 'Geldboete betaald', en: 'Fine paid' },
  irrecoverable: { nl: 'Oninbaar', en: 'Irrecoverable' },
  cancelled: { nl: 'Geannuleerd', en: 'Cancelled' },
} as const satisfies Labels;

export const pillarLabels = {
  dutch: { nl: 'Nederlands (NT2)', en: 'Dutch (NT2)' },
  orientation: { nl: 'Maatschappelijke oriëntatie (MO)', en: 'Social orientation (MO)' },
  work: { nl: 'Werk', en: 'Work' },
  participation: { nl: 'Netwerk en participatie', en: 'Network and participation' },
} as const satisfies Labels;

export const pillarDemandLabels = {
  required: { nl: 'Verplicht', en: 'Required' },
  optional: { nl: 'Vrijwillig', en: 'Optional' },
  notRequired: { nl: 'Niet verplicht', en: 'Not required' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
} as const satisfies Labels;

export const pillarStateLabels = {
  notStarted: { nl: 'Niet gestart', en: 'Not started' },
  open: { nl: 'Lopend', en: 'Under way' },
  met: { nl: 'Behaald', en: 'Met' },
  notApplicable: { nl: 'Niet van toepassing', en: 'Not applicable' },
} as const satisfies Labels;

export const deadlineLabels = {
  D1: { nl: 'Aanmelden bij het agentschap', en: 'Register with the agency' },
  D2: { nl: 'Inschrijven bij VDAB', en: 'Register with VDAB' },
  D3: { nl: 'Inschrijven bij Actiris', en: 'Register with Actiris' },
  D6: { nl: 'B1 mondeling bewijzen', en: 'Prove B1 oral' },
  D7: { nl: 'Aanmelden (Brussel)', en: 'Register (Brussels)' },
  D8: { nl: 'Traject afronden (Brussel)', en: 'Finish the trajectory (Brussels)' },
  D9: { nl: 'In orde brengen na ingebrekestelling (Brussel)', en: 'Put right after notice of default (Brussels)' },
} as const satisfies Labels;

export const deadlineStateLabels = {
  running: { nl: 'Loopt', en: 'Running' },
  met: { nl: 'Gehaald', en: 'Met' },
  metLate: { nl: 'Te laat gehaald', en: 'Met late' },
  overdue: { nl: 'Verstreken', en: 'Overdue' },
  stopped: { nl: 'Vervallen', en: 'No longer applies' },
} as const satisfies Labels;

/** What the certificate still waits for. */
export const missingLabels = {
  contract: { nl: 'een inburgeringscontract', en: 'an integration contract' },
  moCourse: { nl: 'geslaagd zijn voor de cursus MO', en: 'a pass for the social orientation course' },
  moTest: {
    nl: 'geslaagd zijn voor de test MO (of de vrijstellingstest)',
    en: 'a pass for the social orientation test (or the exemption test)',
  },
  nt2A2: { nl: 'NT2 niveau A2, mondeling en schriftelijk', en: 'NT2 level A2, oral and written' },
  nt2OralA2: { nl: 'NT2 niveau A2 mondeling', en: 'NT2 level A2 oral' },
  nt2StandardTest: { nl: 'de standaardtest NT2', en: 'the standard NT2 test' },
  employmentService: { nl: 'de inschrijving bij VDAB of Actiris', en: 'registration with VDAB or Actiris' },
  participationHours: { nl: '40 uur netwerk- en participatietraject', en: '40 hours of network and participation' },
  targetGroup: { nl: 'een bepaalde doelgroep', en: 'a determined target group' },
  alreadyIssued: { nl: 'het attest is al uitgereikt', en: 'the certificate was issued already' },
} as const satisfies Labels;
