import type { Labels } from './label.ts';

/** The closed lists of codes of the register. Sources: domain reference §2, row by row in GLOSSARY.md. */
export const stayGroundLabels = {
  recognisedRefugee: { nl: 'Erkend vluchteling', en: 'Recognised refugee' },
  subsidiaryProtection: { nl: 'Subsidiair beschermde', en: 'Subsidiary protection' },
  temporaryProtection: { nl: 'Tijdelijk beschermde', en: 'Temporary protection' },
  asylumApplicant: { nl: 'Verzoeker om internationale bescherming', en: 'Asylum applicant' },
  unaccompaniedMinorAsylumApplicant: { nl: 'Niet-begeleide minderjarige verzoeker', en: 'Unaccompanied minor asylum applicant' },
  familyReunificationNonEu: { nl: 'Gezinshereniging (niet-EU)', en: 'Family reunification (non-EU)' },
  familyReunificationEu: { nl: 'Gezinshereniging (EU)', en: 'Family reunification (EU)' },
  freeMovement: { nl: 'Vrij verkeer', en: 'Free movement' },
  humanitarian: { nl: 'Humanitair verblijf', en: 'Humanitarian stay' },
  regularised: { nl: 'Geregulariseerd', en: 'Regularised' },
  traffickingVictim: { nl: 'Slachtoffer van mensenhandel', en: 'Victim of trafficking' },
  work: { nl: 'Arbeidsmigratie', en: 'Labour migration' },
  study: { nl: 'Studie', en: 'Study' },
  auPair: { nl: 'Au pair', en: 'Au pair' },
  workingHoliday: { nl: 'Werkvakantie', en: 'Working holiday' },
  longTermResidentOtherState: {
    nl: 'Langdurig ingezetene in een andere lidstaat',
    en: 'Long-term resident in another member state',
  },
  stayUnderOneYear: { nl: 'Verblijf van ten hoogste een jaar', en: 'Stay of at most one year' },
  tourist: { nl: 'Toerist', en: 'Tourist' },
  belgian: { nl: 'Belg', en: 'Belgian' },
  none: { nl: 'Geen wettig verblijf', en: 'No legal stay' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
} as const satisfies Labels;

export const nationalityGroupLabels = {
  belgian: { nl: 'Belg', en: 'Belgian' },
  eu: { nl: 'EU, EER of Zwitserland', en: 'EU, EEA or Switzerland' },
  nonEu: { nl: 'Buiten de EU', en: 'Outside the EU' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
} as const satisfies Labels;

export const placeLabels = {
  flanders: { nl: 'Vlaanderen', en: 'Flanders' },
  brussels: { nl: 'Brussel', en: 'Brussels' },
  elsewhereBelgium: { nl: 'Elders in België', en: 'Elsewhere in Belgium' },
  abroad: { nl: 'Buitenland', en: 'Abroad' },
} as const satisfies Labels;

export const inflowChannelLabels = {
  nationalRegister: { nl: 'Rijksregister', en: 'National Register' },
  ggc: { nl: 'GGC', en: 'GGC' },
  spontaneous: { nl: 'Uit eigen beweging', en: 'On own initiative' },
} as const satisfies Labels;

export const letterKindLabels = {
  invitation: { nl: 'Uitnodigingsbrief', en: 'Invitation letter' },
  recruitment: { nl: 'Wervingsbrief', en: 'Recruitment letter' },
  minorInformation: { nl: 'Informatiebrief minderjarigen', en: 'Information letter for minors' },
  obligationNotice: { nl: 'Attest tot verplichting', en: 'Certificate of obligation' },
  reminder: { nl: 'Herinnering', en: 'Reminder' },
} as const satisfies Labels;

/** Who told us. */
export const factSourceLabels = {
  staff: { nl: 'Medewerker', en: 'Staff' },
  client: { nl: 'Inburgeraar', en: 'Integrator' },
  register: { nl: 'Register', en: 'Register' },
  partner: { nl: 'Partner', en: 'Partner' },
  migration: { nl: 'Overgenomen', en: 'Migrated' },
  demo: { nl: 'Synthetisch', en: 'Synthetic' },
} as const satisfies Labels;
