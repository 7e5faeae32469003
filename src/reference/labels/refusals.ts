import type { Labels } from './label.ts';
import { mergeRefusalLabels } from './merge-refusals.ts';

/**
 * Why an act is refused, in words for a counsellor. `{name}` is filled by the decision: days, codes in words, article-free.
 * The code is stable: it is what the API promises. One table, so that the tone of the sentences stays one.
 */
export const refusalLabels = {
  // ── days ──
  dayInFuture: {
    nl: 'De datum {day} ligt in de toekomst. Noteer enkel wat al gebeurd is.',
    en: 'The day {day} lies in the future. Record only what has happened.',
  },
  beforeBirth: { nl: 'De datum {day} ligt voor de geboorte op {birth}.', en: 'The day {day} lies before the birth on {birth}.' },
  beforeInflow: {
    nl: 'De datum {day} ligt voor de instroom op {inflow}. Vóór die dag kan dit niet gebeurd zijn.',
    en: 'The day {day} lies before the inflow on {inflow}. It cannot have happened before that day.',
  },
  afterDeath: {
    nl: 'Deze persoon is overleden op {died}. Na die dag kan dit niet meer gebeurd zijn.',
    en: 'This person died on {died}. It cannot have happened after that day.',
  },
  untilBeforeFrom: {
    nl: 'De einddatum {until} ligt voor de begindatum {from}.',
    en: 'The end {until} lies before the beginning {from}.',
  },
  beforeFact: {
    nl: 'De datum {day} ligt voor de stap waarop dit volgt ({what}, {since}).',
    en: 'The day {day} lies before the step that this follows ({what}, {since}).',
  },
  alreadyRecorded: { nl: 'Dit staat al in het dossier, op {day}.', en: 'This stands in the dossier already, on {day}.' },
  noChange: { nl: 'Er verandert niets: zo staat het al in het dossier.', en: 'Nothing changes: the dossier says so already.' },
  noRegion: {
    nl: 'Deze persoon woont buiten het werkingsgebied. Wijzig eerst de verblijfplaats.',
    en: 'This person lives outside the area of the agencies. Change the residence first.',
  },

  // ── courses ──
  noSuchCourse: {
    nl: 'Die cursus bestaat niet. Kies een cursus uit de lijst.',
    en: 'There is no such course. Choose one from the list.',
  },
  beforeCourse: {
    nl: 'De datum {day} ligt voor de eerste les van de cursus op {started}.',
    en: 'The day {day} lies before the first lesson of the course on {started}.',
  },
  otherCourseLanguage: {
    nl: 'De cursus wordt gegeven in deze taal: {language}.',
    en: 'The course is given in this language: {language}.',
  },

  // ── registration ──
  alreadyRegistered: {
    nl: 'Deze persoon is al aangemeld op {day}. Heraanmelden kan pas als het vorige traject afgesloten is.',
    en: 'This person registered on {day}. Registering again is possible once the earlier trajectory is closed.',
  },
  deferralAfterRegistration: {
    nl: 'Deze persoon is al aangemeld op {day}: uitstel van aanmelding kan niet meer.',
    en: 'This person registered on {day}: registration can no longer be deferred.',
  },
  deskOfOtherRegion: {
    nl: 'Dit loket hoort niet bij de regio {region}.',
    en: 'This desk does not belong to the region {region}.',
  },

  // ── contract ──
  registerFirst: {
    nl: 'Er is op die dag nog geen aanmelding. Noteer eerst de aanmelding.',
    en: 'There is no registration on that day. Record the registration first.',
  },
  contractRunning: {
    nl: 'Er loopt al een inburgeringscontract, ondertekend op {day}.',
    en: 'An integration contract is running, signed on {day}.',
  },
  noContract: { nl: 'Er loopt op {day} geen inburgeringscontract.', en: 'No integration contract is running on {day}.' },
  notInTargetGroup: {
    nl: 'Deze persoon hoort op {day} niet tot de doelgroep van inburgering en kan geen contract ondertekenen.',
    en: 'This person is not in the target group of civic integration on {day} and cannot sign a contract.',
  },
  targetGroupUnknown: {
    nl: 'De doelgroep kan op {day} niet bepaald worden. {because}',
    en: 'The target group cannot be determined on {day}. {because}',
  },
  asylumApplicant: {
    nl: 'Een verzoeker om internationale bescherming kan sinds 1 maart 2022 geen inburgeringscontract ondertekenen. NT2 volgen kan wel.',
    en: 'An asylum applicant cannot sign an integration contract since 1 March 2022. Taking NT2 remains possible.',
  },
  minorTooYoung: {
    nl: 'Deze persoon is op {day} jonger dan {age}. Voor minderjarigen is er toeleiding naar onderwijs.',
    en: 'This person is younger than {age} on {day}. For minors there is guidance to education.',
  },
  declarationNotSigned: {
    nl: 'Voor contracten vanaf 1 maart 2022 moet ook de verklaring van rechten en plichten ondertekend zijn.',
    en: 'For contracts from 1 March 2022 the declaration of rights and duties must be signed too.',
  },
  isExempted: { nl: 'Deze persoon is vrijgesteld sinds {day}.', en: 'This person is exempted since {day}.' },
  certificateIssued: {
    nl: 'Het inburgeringsattest is al uitgereikt op {day}.',
    en: 'The integration certificate was issued on {day}.',
  },
  endByCertificate: {
    nl: 'Een contract eindigt door het attest op het ogenblik dat het attest uitgereikt wordt. Reik het attest uit.',
    en: 'A contract ends by the certificate when that is issued. Issue the certificate.',
  },
  endByExemption: {
    nl: 'Een contract eindigt door vrijstelling op het ogenblik van de vrijstelling. Noteer de vrijstelling.',
    en: 'A contract ends by exemption when that is granted. Record the exemption.',
  },
  endNeedsDeath: { nl: 'Er is geen overlijden gekend in dit dossier.', en: 'No death is known in this dossier.' },
  dutyContinues: {
    nl: 'Deze persoon is verplicht tot inburgering: de plicht blijft tot ze vervuld is. Een verplichte inburgeraar kan het contract niet zelf beëindigen.',
    en: 'This person has the duty to integrate, until it is met. A mandatory integrator cannot end the contract alone.',
  },
  stillInTargetGroup: {
    nl: 'Deze persoon hoort op {day} nog tot de doelgroep.',
    en: 'This person is still in the target group on {day}.',
  },

  // ── exemption and suspension ──
  exemptionNeedsDuty: {
    nl: 'Enkel wie verplicht is tot inburgering kan vrijgesteld worden. Deze persoon is dat op {day} niet.',
    en: 'Only who has the duty to integrate can be exempted. This person has none on {day}.',
  },
  exemptionFlemishOnly: {
    nl: 'Het agentschap reikt vrijstellingen enkel uit onder de Vlaamse regels. In Brussel beslist de gemeente.',
    en: 'The agency grants exemptions under the Flemish rules only. In Brussels the municipality decides.',
  },
  exemptionGroundOtherRegime: {
    nl: 'Deze grond van vrijstelling bestaat enkel onder de Brusselse regels.',
    en: 'This ground of exemption exists under the Brussels rules only.',
  },
  notYet65: { nl: 'Deze persoon is op {day} nog geen 65.', en: 'This person is not yet 65 on {day}.' },
  suspensionOutsideContract: {
    nl: 'De opschorting begint op {from}, buiten een lopend contract. Opschorten kan enkel tijdens een contract.',
    en: 'The suspension begins on {from}, outside a running contract. Suspending is possible within a contract only.',
  },
  suspensionGroundOtherRegime: {
    nl: 'Deze grond van opschorting bestaat niet onder de regels voor deze woonplaats.',
    en: 'This ground of suspension does not exist under the rules for this place of residence.',
  },
  suspensionTooLong: {
    nl: 'Deze opschorting kan ten hoogste {months} maanden duren, dus tot en met {until}.',
    en: 'This suspension can last at most {months} months, so up to and including {until}.',
  },
  suspensionTooShort: {
    nl: 'Opschorting wegens ziekte vraagt een ziekte van ten minste één maand.',
    en: 'Suspension for illness asks for an illness of at least one month.',
  },
  suspensionUnknown: { nl: 'Deze opschorting staat niet in het dossier.', en: 'This suspension is not in the dossier.' },
  resumeOutsideSuspension: {
    nl: 'Hervatten kan enkel tijdens de opschorting, van {from} tot en met {until}.',
    en: 'Resuming is possible during the suspension only, from {from} up to and including {until}.',
  },
  alreadyResumed: { nl: 'Het traject is al hervat op {day}.', en: 'The trajectory was resumed on {day}.' },

  // ── deferral, pre-track, school ──
  deferralBeforeRegistration: {
    nl: 'Deze persoon is nog niet aangemeld. Uitstel van ondertekening kan pas daarna.',
    en: 'This person has not registered yet. The signature can be deferred only after that.',
  },
  deferralAfterSignature: {
    nl: 'Het contract is al ondertekend op {day}. Nu bestaat opschorting, geen uitstel.',
    en: 'The contract was signed on {day} already. Now there is suspension, not deferral.',
  },
  preTrackNotOffered: {
    nl: 'Het voortraject stond op {day} niet open voor deze persoon.',
    en: 'The pre-track was not open to this person on {day}.',
  },

  // ── time that the system took ──
  waitAlreadyRuns: {
    nl: 'Deze wachttijd staat al in het dossier, sinds {day}. Beëindig die eerst.',
    en: 'This wait is in the dossier already, since {day}. End that one first.',
  },
  waitUnknown: { nl: 'Deze wachttijd staat niet in het dossier.', en: 'This wait is not in the dossier.' },
  waitAlreadyEnded: { nl: 'Deze wachttijd was al voorbij op {day}.', en: 'This wait was over on {day} already.' },

  // ── social orientation ──
  scoresOutOfRange: {
    nl: 'De scores kunnen niet: ten hoogste 11 sokkelvragen en 30 praktische vragen.',
    en: 'The scores are impossible: at most 11 core and 30 practical questions.',
  },
  noStandardTestYet: {
    nl: 'De standaardtest MO bestaat sinds 28 maart 2022. Een test op {day} kan niet.',
    en: 'The standard social orientation test exists since 28 March 2022. A test on {day} is impossible.',
  },
  moCourseNotStarted: {
    nl: 'Er is op {day} nog geen cursus MO gestart.',
    en: 'No social orientation course has started on {day}.',
  },
  noProcessEvaluationYet: {
    nl: 'De procesevaluatie bestaat sinds 1 maart 2023. Een evaluatie op {day} kan niet.',
    en: 'The process evaluation exists since 1 March 2023. An evaluation on {day} is impossible.',
  },
  percentWithoutAssessment: {
    nl: 'Zonder beoordeling is er geen percentage.',
    en: 'Without an assessment there is no percentage.',
  },
  moPassed: {
    nl: 'De pijler maatschappelijke oriëntatie is al behaald op {day}.',
    en: 'The pillar social orientation was met on {day}.',
  },
  exemptionTestAfterCourse: {
    nl: 'De vrijstellingstest dient om de cursus MO niet te moeten volgen; die cursus is al afgesloten op {day}.',
    en: 'The exemption test serves to skip the course, which was closed on {day}.',
  },
  notAPassMark: {
    nl: 'De wet kan over deze scores niet oordelen op {day}. {because}',
    en: 'The law cannot judge these scores on {day}. {because}',
  },

  // ── Dutch, work, participation ──
  standardNt2TestNotYet: {
    nl: 'De standaardtest NT2 wordt gevraagd sinds 1 september 2023. Op {day} bestond hij niet.',
    en: 'The standard NT2 test is demanded since 1 September 2023. It did not exist on {day}.',
  },
  serviceOfOtherRegime: {
    nl: 'In Vlaanderen is dat VDAB; Actiris is er voor wie in Brussel woont.',
    en: 'In Flanders it is VDAB; Actiris is for who lives in Brussels.',
  },
  hoursImpossible: {
    nl: 'Noteer het aantal uren in stappen van een half uur, meer dan nul en ten hoogste 200.',
    en: 'Record the hours in steps of half an hour, more than none and at most 200.',
  },

  // ── certificates ──
  certificateNotDue: {
    nl: 'Het inburgeringsattest kan nog niet uitgereikt worden. Het wacht op: {missing}.',
    en: 'The integration certificate cannot be issued yet. It waits for: {missing}.',
  },
  certificateUnknown: {
    nl: 'De wet kan op {day} niet zeggen of er recht is op het attest. {because}',
    en: 'The law cannot say on {day} whether the certificate is due. {because}',
  },
  onlyMandatory: {
    nl: 'Dit bewijs is er enkel voor verplichte inburgeraars.',
    en: 'This proof exists for mandatory integrators only.',
  },
  resultsReached: {
    nl: 'De resultaten zijn behaald: reik het inburgeringsattest uit.',
    en: 'The results are reached: issue the integration certificate.',
  },
  noParticipation: {
    nl: 'Er staat geen deelname aan MO of NT2 in het dossier.',
    en: 'The dossier holds no participation in social orientation or NT2.',
  },
  noCertificate: { nl: 'Er is op {day} nog geen inburgeringsattest.', en: 'There is no integration certificate on {day}.' },

  notRegular: {
    nl: 'Deze persoon nam niet regelmatig deel, noch aan MO, noch aan NT2.',
    en: 'This person did not take part regularly, neither in social orientation nor in NT2.',
  },
  participationUnknown: {
    nl: 'Of dit bewijs kan, staat op {day} niet vast. {because}',
    en: 'Whether this proof is possible is not settled on {day}. {because}',
  },
  effortNotDue: {
    nl: 'Een verklaring van geleverde inspanning kan op {day} nog niet: daarvoor moet beperkte leercapaciteit vastgesteld zijn en moeten alle andere doelen bereikt zijn.',
    en: 'A declaration of effort is not possible on {day} yet: it asks for limited learning capacity to be established and for all other goals to be reached.',
  },
  effortUnknown: {
    nl: 'Of een verklaring van geleverde inspanning kan, staat op {day} niet vast. {because}',
    en: 'Whether a declaration of effort is possible is not settled on {day}. {because}',
  },
  partNotOver: {
    nl: 'Het onderdeel loopt tot en met {until} en was op {day} niet voorbij. Noteer de aanwezigheid daarna.',
    en: 'The part runs until {until} and was not over on {day}. Record the attendance after that.',
  },
  attendanceImpossible: {
    nl: 'Dit kan niet: er waren {sessions} lessen, en er staan er meer als gevolgd of gewettigd gemist.',
    en: 'This is impossible: there were {sessions} sessions, and more are said to be attended or excused.',
  },

  // ── enforcement ──
  stepNotNow: {
    nl: 'Deze stap kan niet op {day}. De inbreuk staat op: {state}.',
    en: 'This step is not possible on {day}. The infringement stands at: {state}.',
  },
  fineOutsideLimits: {
    nl: 'Een boete ligt tussen € {min} en € {max}. Kies een bedrag daartussen, of beslis dat er geen boete is.',
    en: 'A fine lies between € {min} and € {max}. Choose an amount between them, or decide on no fine.',
  },
  noFineWithAmount: {
    nl: 'Geen boete heeft geen bedrag. Laat het bedrag leeg, of beslis op een boete.',
    en: 'No fine has no amount. Leave the amount empty, or decide on a fine.',
  },
  participatedRegularly: {
    nl: 'De genoteerde aanwezigheid is regelmatig: dat spreekt deze inbreuk tegen.',
    en: 'The attendance that was recorded is regular: that contradicts this infringement.',
  },
  notSanctionable: {
    nl: 'Voor deze persoon kan op {day} geen inbreuk vastgesteld worden.',
    en: 'No infringement can be established for this person on {day}.',
  },
  sanctionUnknown: {
    nl: 'De wet kan op {day} niet zeggen of een inbreuk mogelijk is. {because}',
    en: 'The law cannot say on {day} whether an infringement is possible. {because}',
  },
  deadlineNotPassed: {
    nl: 'De termijn ({deadline}) is op {day} niet verstreken.',
    en: 'The term ({deadline}) has not passed on {day}.',
  },
  infringementOpen: {
    nl: 'Er is al een open inbreuk van deze soort, vastgesteld op {day}.',
    en: 'There is an open infringement of this kind, established on {day}.',
  },
  infringementUnknown: { nl: 'Deze inbreuk staat niet in het dossier.', en: 'This infringement is not in the dossier.' },
  infringementClosed: { nl: 'Deze inbreuk is al afgesloten ({state}).', en: 'This infringement is closed already ({state}).' },
  infringementHandedOver: {
    nl: 'Deze inbreuk is op {day} overgemaakt aan de handhavingsambtenaar; enkel annuleren kan nog.',
    en: 'This infringement was handed over to the enforcement officer on {day}; only cancelling is still possible.',
  },
  noticeSent: { nl: 'De ingebrekestelling is al verstuurd op {day}.', en: 'The notice of default was sent on {day}.' },
  noNotice: { nl: 'Er is nog geen ingebrekestelling verstuurd.', en: 'No notice of default has been sent.' },
  noticeTermRunning: {
    nl: 'De termijn na de ingebrekestelling loopt tot en met {until}. Overmaken kan vanaf de dag erna.',
    en: 'The term after the notice of default runs up to and including {until}. Handing over is possible from the day after.',
  },
  handOverFlemishOnly: {
    nl: 'De handhavingsambtenaar behandelt enkel Vlaamse inbreuken; in Brussel loopt dit via de gemeente en de GGC.',
    en: 'The enforcement officer handles Flemish infringements only; in Brussels the municipality and the GGC do.',
  },
  contractNotRefused: {
    nl: 'Er is op {day} een inburgeringscontract: het is niet geweigerd.',
    en: 'There is an integration contract on {day}: it was not refused.',
  },

  // ── register ──
  municipalityNeeded: { nl: 'Kies de gemeente waar deze persoon woont.', en: 'Choose the municipality where this person lives.' },
  municipalityUnknown: {
    nl: 'Deze gemeentecode bestaat niet of hoort niet bij deze plaats.',
    en: 'This municipality code does not exist or does not belong to this place.',
  },
  municipalityEnded: {
    nl: 'De gemeentecode {code} ({name}) geldt niet meer sinds {until}. Gebruik {newCode} ({newName}).',
    en: 'Municipality code {code} ({name}) no longer holds since {until}. Use {newCode} ({newName}).',
  },
  municipalityNotYet: {
    nl: 'De gemeentecode {code} ({name}) geldt pas vanaf {from}. Gebruik voor deze dag de code van {oldNames}.',
    en: 'Municipality code {code} ({name}) holds only from {from}. For this day use the code of {oldNames}.',
  },
  regionOfMunicipality: {
    nl: 'Deze gemeente ligt in een andere regio: {region}.',
    en: 'This municipality lies in another region: {region}.',
  },
  inszInvalid: {
    nl: 'Dit is geen geldig INSZ: het controlegetal of de vorm klopt niet.',
    en: 'This is no valid national number: its check number or shape is wrong.',
  },
  inszTaken: { nl: 'Dit INSZ hoort al bij een ander dossier.', en: 'This national number belongs to another dossier already.' },
  inszBirthDay: {
    nl: 'Dit INSZ hoort bij een andere geboortedatum: {birth}.',
    en: 'This national number belongs to another day of birth: {birth}.',
  },
  notMinor: {
    nl: 'Toeleiding naar onderwijs is er voor minderjarigen; deze persoon is dat op {day} niet.',
    en: 'Guidance to education is for minors; this person is none on {day}.',
  },
  firstRegisteredInFuture: {
    nl: 'De eerste inschrijving in het Rijksregister kan niet in de toekomst liggen.',
    en: 'The first registration in the National Register cannot lie in the future.',
  },
  stayAgainstNationality: {
    nl: 'Verblijfsgrond en nationaliteit spreken elkaar tegen.',
    en: 'Ground of stay and nationality contradict each other.',
  },

  // ── corrections ──
  factUnknown: {
    nl: 'Dit feit staat niet in het dossier, of het is al verbeterd of ingetrokken.',
    en: 'This fact is not in the dossier, or was corrected or withdrawn already.',
  },
  factNotCorrectable: {
    nl: 'Dit feit kan hier niet verbeterd worden: het komt uit een register of het is zelf een besluit van het systeem.',
    en: 'This fact cannot be corrected here: it comes from a register or is itself a finding of the system.',
  },
  restsOnIt: {
    nl: 'Dit kan niet: het dossier zou niet meer kloppen. Op dit feit rust: {what}. Trek dat eerst in.',
    en: 'This is impossible: the dossier would no longer hold. On this fact rests: {what}. Withdraw that first.',
  },
  ...mergeRefusalLabels,
} as const satisfies Labels;
