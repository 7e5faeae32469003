import type { Labels } from './label.ts';

/** The closed lists of codes in facts. Sources: domain reference §1–§8, row by row in GLOSSARY.md. */
export const exemptionGroundLabels = {
  permanentIllnessOrDisability: { nl: 'Blijvende ernstige ziekte of handicap', en: 'Permanent serious illness or disability' },
  age65Plus: { nl: '65 jaar of ouder', en: '65 or older' },
  diplomaOrAttest: { nl: 'Diploma of attest behaald', en: 'Diploma or certificate obtained' },
  priorAttest: { nl: 'Eerder behaald attest', en: 'Earlier certificate' },
  belgianDiploma: { nl: 'Belgisch diploma', en: 'Belgian diploma' },
  freeMovement: { nl: 'Vrij verkeer (EU, EER, Zwitserland)', en: 'Free movement (EU, EEA, Switzerland)' },
  personal: { nl: 'Persoonlijke reden (afgeschermd)', en: 'Personal reason (shielded)' },
} as const satisfies Labels;

export const suspensionGroundLabels = {
  illness: { nl: 'Ziekte', en: 'Illness' },
  maternity: { nl: 'Bevallingsverlof', en: 'Maternity leave' },
  familyCare: { nl: 'Zorg voor een familielid', en: 'Care for a relative' },
  psychosocial: { nl: 'Psychosociale of sociale problemen', en: 'Psychosocial or social problems' },
  noChildcare: { nl: 'Gebrek aan kinderopvang', en: 'Lack of child care' },
  workOrTraining: { nl: 'Werk of opleiding', en: 'Work or training' },
  medical6m: { nl: 'Medische redenen (zes maanden)', en: 'Medical reasons (six months)' },
  personal: { nl: 'Persoonlijke reden (afgeschermd)', en: 'Personal reason (shielded)' },
} as const satisfies Labels;

export const infringementKindLabels = {
  notRegisteredInTime: { nl: 'Niet tijdig aangemeld', en: 'Not registered in time' },
  notRegularlyParticipating: { nl: 'Niet regelmatig deelgenomen', en: 'Not taking part regularly' },
  refusedContract: { nl: 'Contract geweigerd', en: 'Refused the contract' },
  endedEarlyUnlawfully: { nl: 'Traject onrechtmatig vroegtijdig beëindigd', en: 'Ended early without right' },
  notCompleted: { nl: 'Doelen niet bereikt', en: 'Goals not reached' },
  noCooperationIntake: { nl: 'Geen medewerking aan de intake', en: 'No cooperation at intake' },
  noCooperationInvestigation: { nl: 'Geen medewerking aan het onderzoek', en: 'No cooperation with the inquiry' },
  vdabRegistrationLate: { nl: 'Te laat ingeschreven bij VDAB of Actiris', en: 'Late registration with VDAB or Actiris' },
} as const satisfies Labels;

export const infringementCancellationLabels = {
  addressChange: { nl: 'Adreswijziging', en: 'Change of address' },
  stayStatusUpdate: { nl: 'Nieuw verblijfsstatuut', en: 'New residence status' },
  otherDataChange: { nl: 'Andere gegevens gewijzigd', en: 'Other data changed' },
  exempted: { nl: 'Vrijgesteld', en: 'Exempted' },
  deceased: { nl: 'Overleden', en: 'Deceased' },
  registeredInError: { nl: 'Ten onrechte geregistreerd', en: 'Recorded in error' },
} as const satisfies Labels;

export const contractEndReasonLabels = {
  certificateIssued: { nl: 'Inburgeringsattest uitgereikt', en: 'Certificate issued' },
  effortDeclaration: { nl: 'Verklaring van geleverde inspanning', en: 'Declaration of effort' },
  exempted: { nl: 'Vrijgesteld', en: 'Exempted' },
  movedAway: { nl: 'Verhuisd buiten het werkingsgebied', en: 'Moved out of the area' },
  noLongerTargetGroup: { nl: 'Geen doelgroep meer', en: 'No longer in the target group' },
  passedOn: { nl: 'Overgedragen aan een ander agentschap', en: 'Passed on to another agency' },
  deceased: { nl: 'Overleden', en: 'Deceased' },
  endedByClient: { nl: 'Beëindigd door de inburgeraar', en: 'Ended by the integrator' },
  endedByAgency: { nl: 'Beëindigd door het agentschap', en: 'Ended by the agency' },
  duplicate: { nl: 'Dubbel dossier', en: 'Duplicate file' },
} as const satisfies Labels;

export const courseFormLabels = {
  classroom: { nl: 'In de klas', en: 'Classroom' },
  online: { nl: 'Online', en: 'Online' },
  selfStudy: { nl: 'Zelfstudie', en: 'Self-study' },
  preTrack: { nl: 'Voortraject', en: 'Pre-track' },
  abroad: { nl: 'Traject in het buitenland', en: 'Track abroad' },
  remediation: { nl: 'Remediëring', en: 'Remediation' },
  sectorTrack: { nl: 'Sectortraject', en: 'Sector track' },
  individual: { nl: 'Individueel', en: 'Individual' },
} as const satisfies Labels;

export const processResultLabels = {
  sufficient: { nl: 'Voldoende', en: 'Sufficient' },
  insufficient: { nl: 'Onvoldoende', en: 'Insufficient' },
  notAssessed: { nl: 'Niet beoordeeld', en: 'Not assessed' },
} as const satisfies Labels;

export const nt2AdviceLabels = {
  cbeLiteracy: { nl: 'CBE alfa', en: 'CBE literacy track' },
  cbe: { nl: 'CBE', en: 'CBE' },
  cvoExtended: { nl: 'CVO verlengd', en: 'CVO extended' },
  cvoStandard: { nl: 'CVO standaard', en: 'CVO standard' },
  shortTrack: { nl: 'CVO of UTC verkort', en: 'CVO or UTC short' },
  cbeNt2: { nl: 'CBE NT2', en: 'CBE NT2' },
  other: { nl: 'Andere', en: 'Other' },
  noFollowUp: { nl: 'Zonder vervolg', en: 'Without follow-up' },
} as const satisfies Labels;

export const nt2InterviewKindLabels = {
  nt2Interview: { nl: 'NT2-gesprek', en: 'NT2 interview' },
  levelTest: { nl: 'Niveautest', en: 'Level test' },
  housingCode: { nl: 'Wooncode-gesprek', en: 'Housing-code interview' },
} as const satisfies Labels;

export const nt2TestKindLabels = {
  cbeEntry: { nl: 'CBE-instaptest', en: 'CBE entry test' },
  cvoEntry: { nl: 'CVO-instaptest', en: 'CVO entry test' },
  covaar: { nl: 'Covaar-test', en: 'Covaar test' },
  latinScript: { nl: 'Test Latijns schrift', en: 'Latin-script test' },
  ctA12: { nl: 'CT A1-2', en: 'CT A1-2' },
  ctB12: { nl: 'CT B1-2', en: 'CT B1-2' },
  ctPrescreening: { nl: 'Prescreening CT', en: 'Pre-screening CT' },
  homeLanguageDutch: { nl: 'Thuistaal Nederlands', en: 'Home language Dutch' },
} as const satisfies Labels;

export const nt2TestOrganiserLabels = {
  agii: { nl: 'Agentschap Integratie en Inburgering', en: 'Agency for Integration and Civic Integration' },
  atlas: { nl: 'Atlas', en: 'Atlas' },
  amal: { nl: 'Amal', en: 'Amal' },
  houseOfDutch: { nl: 'Huis van het Nederlands Brussel', en: 'House of Dutch Brussels' },
} as const satisfies Labels;

export const courseProviderLabels = {
  cbe: { nl: 'Centrum voor basiseducatie (CBE)', en: 'Centre for basic education (CBE)' },
  cvo: { nl: 'Centrum voor volwassenenonderwijs (CVO)', en: 'Centre for adult education (CVO)' },
  utc: { nl: 'Universitair talencentrum (UTC)', en: 'University language centre (UTC)' },
  vdab: { nl: 'VDAB', en: 'VDAB' },
  syntra: { nl: 'Syntra', en: 'Syntra' },
} as const satisfies Labels;

export const cefrLevelLabels = {
  a1: { nl: 'A1', en: 'A1' },
  a2: { nl: 'A2', en: 'A2' },
  b1: { nl: 'B1', en: 'B1' },
  b2: { nl: 'B2', en: 'B2' },
  c1: { nl: 'C1', en: 'C1' },
  c2: { nl: 'C2', en: 'C2' },
} as const satisfies Labels;

export const skillLabels = {
  oral: { nl: 'Mondeling', en: 'Oral' },
  written: { nl: 'Schriftelijk', en: 'Written' },
  both: { nl: 'Mondeling en schriftelijk', en: 'Oral and written' },
} as const satisfies Labels;

export const resultLabels = {
  passed: { nl: 'Geslaagd', en: 'Passed' },
  notPassed: { nl: 'Niet geslaagd', en: 'Not passed' },
  undetermined: { nl: 'Onbepaald', en: 'Undetermined' },
  legacyMet: { nl: 'Voldaan', en: 'Met (before 2016)' },
  legacyNotMet: { nl: 'Niet voldaan', en: 'Not met (before 2016)' },
} as const satisfies Labels;

export const employmentServiceLabels = {
  vdab: { nl: 'VDAB', en: 'VDAB' },
  actiris: { nl: 'Actiris', en: 'Actiris' },
} as const satisfies Labels;

export const registrationKindLabels = {
  first: { nl: 'Eerste aanmelding', en: 'First registration' },
  re: { nl: 'Heraanmelding', en: 'Re-registration' },
} as const satisfies Labels;

export const conversationKindLabels = {
  intake: { nl: 'Intake', en: 'Intake' },
  followUp: { nl: 'Opvolgingsgesprek', en: 'Follow-up' },
  screening: { nl: 'Screening digitale vaardigheden', en: 'Digital screening' },
  labourPerspective: { nl: 'Arbeidsperspectief', en: 'Labour perspective' },
  closing: { nl: 'Afsluitend gesprek', en: 'Closing conversation' },
} as const satisfies Labels;

export const withdrawalReasonLabels = {
  wrongPerson: { nl: 'Verkeerde persoon', en: 'Wrong person' },
  wrongDay: { nl: 'Verkeerde datum', en: 'Wrong day' },
  didNotHappen: { nl: 'Niet gebeurd', en: 'Did not happen' },
  duplicate: { nl: 'Dubbel genoteerd', en: 'Recorded twice' },
  wrongCode: { nl: 'Verkeerde code', en: 'Wrong code' },
} as const satisfies Labels;

/** Why a merge, or its undoing, took a fact away. */
export const mergeWithdrawalReasonLabels = {
  merged: { nl: 'Staat nu in het andere dossier of hoort er niet bij', en: 'Stands in the other file now, or does not belong' },
  mergeUndone: { nl: 'Samenvoeging ongedaan gemaakt', en: 'Merge undone' },
} as const satisfies Labels;

/** Why the system took time (wachttijd van het systeem). */
export const waitReasonLabels = {
  noSeat: { nl: 'Geen plaats', en: 'No seat' },
  noTestDate: { nl: 'Geen testdatum', en: 'No test date' },
  noInterpreter: { nl: 'Geen tolk', en: 'No interpreter' },
  decisionPending: { nl: 'Beslissing in behandeling', en: 'Decision pending' },
  brokenStream: { nl: 'Verstoorde gegevensstroom', en: 'Broken stream of data' },
} as const satisfies Labels;

/** Parts of the track for which a fee may be due (retributie). */
export const feePartLabels = {
  moCourse: { nl: 'Cursus MO', en: 'Social orientation course' },
  moTest: { nl: 'Test MO', en: 'Social orientation test' },
  moExemptionTest: { nl: 'Vrijstellingstest MO', en: 'Social orientation exemption test' },
  nt2Course: { nl: 'Cursus NT2', en: 'NT2 course' },
  nt2Test: { nl: 'Standaardtest NT2', en: 'Standard NT2 test' },
  certifyingTest: { nl: 'Certificerende taaltest', en: 'Certifying language test' },
} as const satisfies Labels;

/** Eight categories that the source counts and does not name; the agency names its own. */
export const feeExemptionCategoryLabels = {
  staffDecision: { nl: 'Beslissing van een medewerker', en: 'Decision of a member of staff' },
  category1: { nl: 'Categorie 1 van het agentschap', en: 'Category 1 of the agency' },
  category2: { nl: 'Categorie 2 van het agentschap', en: 'Category 2 of the agency' },
  category3: { nl: 'Categorie 3 van het agentschap', en: 'Category 3 of the agency' },
  category4: { nl: 'Categorie 4 van het agentschap', en: 'Category 4 of the agency' },
  category5: { nl: 'Categorie 5 van het agentschap', en: 'Category 5 of the agency' },
  category6: { nl: 'Categorie 6 van het agentschap', en: 'Category 6 of the agency' },
  category7: { nl: 'Categorie 7 van het agentschap', en: 'Category 7 of the agency' },
  category8: { nl: 'Categorie 8 van het agentschap', en: 'Category 8 of the agency' },
  nt2SocialCorrection: { nl: 'Sociale correctie NT2', en: 'Social correction for NT2' },
} as const satisfies Labels;

export const feeWhyLabels = {
  tariff: { nl: 'Tarief', en: 'Tariff' },
  capped: { nl: 'Maximum bereikt', en: 'Maximum reached' },
  onceOnly: { nl: 'Eén keer aangerekend', en: 'Charged once' },
  free: { nl: 'Gratis', en: 'Free' },
  exempt: { nl: 'Vrijgesteld', en: 'Exempt' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
} as const satisfies Labels;

export const feePaymentLabels = {
  nothingDue: { nl: 'Niets te betalen', en: 'Nothing due' },
  paidBefore: { nl: 'Op tijd betaald', en: 'Paid in time' },
  paidAfter: { nl: 'Na het onderdeel betaald', en: 'Paid after the part' },
  open: { nl: 'Nog te betalen', en: 'Still to be paid' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
} as const satisfies Labels;

/** What follows on a fine that is not paid. */
export const fineStepLabels = {
  reminder: { nl: 'Aanmaning', en: 'Reminder' },
  recovery: { nl: 'Invordering', en: 'Recovery' },
  irrecoverable: { nl: 'Oninbaar', en: 'Irrecoverable' },
} as const satisfies Labels;

export const fineOutcomeLabels = {
  fine: { nl: 'Geldboete', en: 'Fine' },
  noFine: { nl: 'Geen geldboete', en: 'No fine' },
} as const satisfies Labels;

export const jobseekerCourseProviderLabels = {
  vdab: { nl: 'VDAB of erkende partner', en: 'VDAB or recognised partner' },
  agencies: { nl: 'Agentschappen voor Integratie en Inburgering', en: 'Agencies for Integration and Civic Integration' },
} as const satisfies Labels;

export const coachingFundingLabels = {
  viaSubsidy: { nl: 'Subsidie VIA Job- en taalcoaching', en: 'VIA subsidy for job and language coaching' },
  viaExtensions: { nl: 'Uitbreidingen van de subsidie VIA', en: 'Extensions of the VIA subsidy' },
  serviceVoucherFirms: { nl: 'Dienstenchequebedrijven', en: 'Service-voucher firms' },
  tender: { nl: 'Tender Jobcoaching', en: 'Tender for job coaching' },
} as const satisfies Labels;

export const coachingInstrumentLabels = {
  nodw: { nl: 'Nederlands op de werkvloer (NODW)', en: 'Dutch at work (NODW)' },
  iboT: { nl: 'IBO-T', en: 'IBO-T' },
} as const satisfies Labels;
