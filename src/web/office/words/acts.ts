import type { ActName } from '#src/modules/trajectory/acts.ts';
import { defineWords } from '#src/web/ui/language.tsx';

/** What a form says: what the act means, what each question asks. The names of acts and codes are in src/reference/labels. */
export interface ActWords {
  readonly lead: string;
  readonly submit: string;
  readonly questions: { readonly [name: string]: string };
  readonly hints?: { readonly [name: string]: string };
}

export const actWords = defineWords<{ readonly [Name in ActName]: ActWords }>({
  nl: {
    register: {
      lead: 'De persoon meldt zich aan bij het agentschap. Was er al een afgesloten traject, dan wordt dit een heraanmelding.',
      submit: 'Aanmelding noteren',
      questions: { on: 'Dag van aanmelding', desk: 'Loket' },
    },
    deferRegistration: {
      lead: 'Een attest van uitstel schuift de termijn om zich aan te melden op.',
      submit: 'Uitstel noteren',
      questions: { on: 'Dag van het attest', until: 'Laatste dag van het uitstel' },
    },
    deferSignature: {
      lead: 'Een attest van uitstel zegt tot wanneer de persoon het contract nog niet kan ondertekenen.',
      submit: 'Uitstel noteren',
      questions: { on: 'Dag van het attest', until: 'Laatste dag van het uitstel' },
    },
    beginPreTrack: {
      lead: 'Het voortraject was er voor tijdelijk beschermden, tot en met 30 juni 2024. Vanaf 2024 staat het enkel open voor wie al klant was.',
      submit: 'Begin noteren',
      questions: { on: 'Eerste dag als klant van het voortraject' },
    },
    signContract: {
      lead: 'Het contract legt de voorwaarden voor het attest vast en start de termijn voor VDAB of Actiris.',
      submit: 'Ondertekening noteren',
      questions: {
        on: 'Dag van ondertekening',
        declarationSigned: 'Is de verklaring van rechten en plichten ondertekend?',
        desk: 'Loket',
      },
      hints: { declarationSigned: 'Verplicht voor contracten vanaf 1 maart 2022.' },
    },
    endContract: {
      lead: 'Het traject stopt zonder attest of vrijstelling. Een verplichte inburgeraar houdt de plicht.',
      submit: 'Einde noteren',
      questions: { on: 'Laatste dag van het contract', reason: 'Reden' },
    },
    exempt: {
      lead: 'Een vrijstelling is blijvend en beëindigt de plicht. Voor een tijdelijke reden gebruikt u een opschorting.',
      submit: 'Vrijstellen',
      questions: { on: 'Dag van het attest', ground: 'Grond' },
    },
    suspend: {
      lead: 'Een opschorting schuift lopende termijnen op. De eerste en de laatste dag tellen mee.',
      submit: 'Opschorten',
      questions: { ground: 'Grond', from: 'Eerste dag', until: 'Laatste dag', on: 'Dag van het attest' },
    },
    resume: {
      lead: 'Het traject loopt weer vroeger dan het attest van opschorting zegt.',
      submit: 'Hervatten',
      questions: { suspension: 'Welke opschorting?', on: 'Eerste dag waarop het traject weer loopt' },
    },
    beginWait: {
      lead: 'De persoon wacht op iets dat het systeem moet geven. Dat is geen eigen tijd: de termijnen die ervoor stilstaan, schuiven elke dag mee op.',
      submit: 'Wachttijd noteren',
      questions: { on: 'Eerste dag van de wachttijd', reason: 'Waarop wacht de persoon?', pillar: 'Voor welke pijler?' },
    },
    endWait: {
      lead: 'Er is een plaats, een testdatum, een tolk, een beslissing, of de gegevens komen weer door. De dag ervoor telt als laatste wachtdag.',
      submit: 'Wachttijd beëindigen',
      questions: { wait: 'Welke wachttijd?', on: 'Eerste dag zonder wachttijd' },
    },
    recordMoStart: {
      lead: 'De persoon begint de cursus maatschappelijke oriëntatie.',
      submit: 'Start noteren',
      questions: { on: 'Eerste les', course: 'Cursus', form: 'Vorm' },
      hints: { course: 'Cursussen in deze regio die in de 60 dagen tot en met de eerste les begonnen.' },
    },
    closeMoCourse: {
      lead: 'De cursus is afgelopen. De test noteert u apart.',
      submit: 'Cursus afsluiten',
      questions: { on: 'Laatste les', passed: 'Geslaagd voor de cursus?' },
    },
    recordMoProcessEvaluation: {
      lead: 'Hoe het leerproces in de cursus verliep. Het beslist niet mee over de pijler, zolang geen regel dat zegt.',
      submit: 'Procesevaluatie noteren',
      questions: { on: 'Dag van de evaluatie', result: 'Beoordeling', percent: 'Percentage' },
      hints: { percent: 'Alleen wanneer de aanbieder er een gaf.' },
    },
    requestMoExemptionTest: {
      lead: 'Wie slaagt voor de vrijstellingstest hoeft de cursus en de test niet te volgen.',
      submit: 'Aanvraag noteren',
      questions: { on: 'Dag van de aanvraag' },
    },
    recordMoExemptionTest: {
      lead: 'Of de persoon geslaagd is volgt uit de scores en de cesuur van die dag.',
      submit: 'Scores noteren',
      questions: { on: 'Dag van de test', core: 'Sokkelvragen juist (van 11)', practical: 'Praktische vragen juist (van 30)' },
    },
    recordMoTest: {
      lead: 'Of de persoon geslaagd is volgt uit de scores en de cesuur van die dag.',
      submit: 'Scores noteren',
      questions: { on: 'Dag van de test', core: 'Sokkelvragen juist (van 11)', practical: 'Praktische vragen juist (van 30)' },
    },
    assessLiteracy: {
      lead: 'Voor wie niet kan lezen of schrijven gelden andere eisen voor NT2.',
      submit: 'Beoordeling noteren',
      questions: {
        on: 'Dag van de beoordeling',
        literate: 'Kan de persoon lezen en schrijven in het Latijnse schrift of een ander?',
      },
    },
    adviseNt2: {
      lead: 'Het advies bepaalt naar welk aanbod Nederlands u doorverwijst.',
      submit: 'Advies noteren',
      questions: { on: 'Dag van het advies', advice: 'Advies' },
    },
    enrolNt2: {
      lead: 'De aanbieder schreef de persoon in voor een cursus Nederlands.',
      submit: 'Inschrijving noteren',
      questions: { on: 'Dag van inschrijving', provider: 'Aanbieder', level: 'Niveau' },
    },
    recordNt2Result: {
      lead: 'Het resultaat van een afgesloten niveau.',
      submit: 'Resultaat noteren',
      questions: {
        on: 'Dag van het resultaat',
        level: 'Niveau',
        skills: 'Vaardigheden',
        result: 'Resultaat',
        standardTest: 'Behaald met de standaardtest NT2?',
      },
      hints: { standardTest: 'Vereist voor resultaten vanaf 1 september 2023.' },
    },
    recordEmploymentService: {
      lead: 'De inschrijving telt voor de pijler werk.',
      submit: 'Inschrijving noteren',
      questions: { on: 'Dag van inschrijving', service: 'Dienst' },
    },
    recordParticipation: {
      lead: 'Eén ondertekend bewijs; de uren tellen op tot 40.',
      submit: 'Bewijs noteren',
      questions: { on: 'Dag van ondertekening', hours: 'Uren op het bewijs' },
      hints: { hours: 'In stappen van een half uur.' },
    },
    recordAttendance: {
      lead: 'De lessen van een onderdeel dat voorbij is. Het bewijs van regelmatige deelname en de inbreuk steunen hierop: minstens 80 %, gewettigde afwezigheden niet meegeteld.',
      submit: 'Aanwezigheid noteren',
      questions: {
        pillar: 'Welk onderdeel?',
        from: 'Eerste les',
        until: 'Laatste les',
        sessions: 'Lessen in totaal',
        attended: 'Lessen gevolgd',
        justified: 'Gewettigd gemist',
        on: 'Dag waarop het genoteerd werd',
      },
    },
    establishLimitedLearning: {
      lead: 'Met beperkte leercapaciteit voor NT2 of MO, en alle andere doelen bereikt, kan het contract eindigen met een verklaring van geleverde inspanning.',
      submit: 'Vaststellen',
      questions: { on: 'Dag van de vaststelling', pillar: 'Voor welk onderdeel?' },
    },
    recordFeePayment: {
      lead: 'De betaling moet aan het onderdeel voorafgaan. Wat te veel betaald is, telt voor het volgende onderdeel van die soort.',
      submit: 'Betaling noteren',
      questions: { on: 'Dag van betaling', part: 'Voor welk onderdeel?', euros: 'Bedrag in euro' },
    },
    exemptFromFee: {
      lead: 'U zag het bewijs. De vrijstelling geldt vanaf deze dag, voor wat daarna komt.',
      submit: 'Vrijstellen van de bijdrage',
      questions: { on: 'Dag waarop het bewijs er was', category: 'Grond' },
      hints: { category: 'De sociale correctie geldt voor NT2; de andere voor MO.' },
    },
    issueCertificate: {
      lead: 'De wet kijkt na of alle voorwaarden vervuld zijn. Het contract eindigt met het attest.',
      submit: 'Attest uitreiken',
      questions: { on: 'Dag van het attest' },
    },
    proveRegularParticipation: {
      lead: 'Voor wie verplicht is, regelmatig deelnam en de resultaten niet haalde.',
      submit: 'Bewijs uitreiken',
      questions: { on: 'Dag van het bewijs' },
    },
    proveB1Oral: {
      lead: 'Het niveau B1 mondeling is bewezen binnen de opvolging na het attest.',
      submit: 'B1 noteren',
      questions: { on: 'Dag van het bewijs' },
    },
    establishInfringement: {
      lead: 'U stelt vast dat een plicht niet nagekomen is. De volgende stap is de ingebrekestelling.',
      submit: 'Inbreuk vaststellen',
      questions: { on: 'Dag van vaststelling', kind: 'Soort inbreuk' },
    },
    sendNotice: {
      lead: 'De ingebrekestelling geeft de kans om het recht te zetten.',
      submit: 'Verzending noteren',
      questions: { infringement: 'Welke inbreuk?', on: 'Dag van verzending' },
    },
    regulariseInfringement: {
      lead: 'De persoon heeft het rechtgezet; de inbreuk is daarmee afgesloten.',
      submit: 'Rechtzetting noteren',
      questions: { infringement: 'Welke inbreuk?', on: 'Dag van rechtzetting' },
    },
    handOverInfringement: {
      lead: 'De handhavingsambtenaar beslist. Vanaf nu kan die dit dossier openen.',
      submit: 'Overmaken',
      questions: { infringement: 'Welke inbreuk?', on: 'Dag van overmaking' },
    },
    cancelInfringement: {
      lead: 'Nieuwe gegevens maken de inbreuk zonder voorwerp.',
      submit: 'Inbreuk annuleren',
      questions: { infringement: 'Welke inbreuk?', reason: 'Reden', on: 'Dag van annulering' },
    },
    decideInfringement: {
      lead: 'U beslist; niets berekent een bedrag voor u. De grenzen van de wet staan bij de inbreuk.',
      submit: 'Beslissing noteren',
      questions: {
        infringement: 'Welke inbreuk?',
        outcome: 'Beslissing',
        euros: 'Bedrag van de geldboete in euro',
        on: 'Dag van de beslissing',
      },
    },
    recordFinePaid: {
      lead: 'De geldboete is betaald: het dossier is voor u afgesloten. De plicht blijft.',
      submit: 'Betaling noteren',
      questions: { infringement: 'Welke inbreuk?', on: 'Dag van betaling' },
    },
    followUpFine: {
      lead: 'Na de betalingstermijn: eerst een aanmaning, dan de invordering.',
      submit: 'Noteren',
      questions: { infringement: 'Welke inbreuk?', step: 'Wat is er gebeurd?', on: 'Op welke dag?' },
    },
    changeResidence: {
      lead: 'Een verhuizing kan de regio, de plicht en de regels veranderen.',
      submit: 'Verhuizing noteren',
      questions: { on: 'Eerste dag op de nieuwe plaats', place: 'Waar', nis: 'Gemeente' },
    },
    changeStay: {
      lead: 'Het verblijfsstatuut bepaalt mee de doelgroep; die wordt meteen opnieuw bepaald.',
      submit: 'Statuut noteren',
      questions: { on: 'Eerste dag van het statuut', stayGround: 'Verblijfsstatuut' },
    },
    changeNationality: {
      lead: 'De nationaliteit bepaalt mee de doelgroep; die wordt meteen opnieuw bepaald.',
      submit: 'Nationaliteit noteren',
      questions: { on: 'Eerste dag van de nationaliteit', nationality: 'Nationaliteit' },
    },
    changeActivity: {
      lead: 'Wie werkt of studeert hoeft het participatietraject niet te volgen.',
      submit: 'Wijziging noteren',
      questions: { on: 'Eerste dag', works: 'Werkt?', studies: 'Studeert?' },
    },
    recordArrival: {
      lead: 'Van de dag van aankomst hangt af welk aanbod er is voor tijdelijk beschermden.',
      submit: 'Aankomst noteren',
      questions: { on: 'Dag van aankomst in België' },
    },
    changeSchoolEnrolment: {
      lead: 'Het register zegt niet of een minderjarige naar school gaat. Vraag het aan de ouders.',
      submit: 'Antwoord noteren',
      questions: {
        on: 'Dag van de inschrijving, of van het antwoord',
        enrolled: 'Is de minderjarige in een school ingeschreven?',
      },
    },
    recordDeath: {
      lead: 'Het contract en open inbreuken eindigen ermee.',
      submit: 'Overlijden noteren',
      questions: { on: 'Dag van overlijden' },
    },
    changeInsz: {
      lead: 'Het dossier blijft één dossier, met beide nummers en hun dagen.',
      submit: 'Nummer wijzigen',
      questions: { on: 'Eerste dag van het nieuwe nummer', insz: 'Nieuw INSZ' },
      hints: { insz: 'Elf cijfers; punten en streepjes mogen.' },
    },
    startDiplomaGuidance: {
      lead: 'U begeleidt de aanvraag om een buitenlands diploma te laten erkennen.',
      submit: 'Start noteren',
      questions: { on: 'Dag van het eerste gesprek' },
    },
    guideToEducation: {
      lead: 'U hielp een minderjarige nieuwkomer om in te schrijven in een school.',
      submit: 'Toeleiding noteren',
      questions: { on: 'Dag van de toeleiding' },
    },
    correctDay: {
      lead: 'De nieuwe dag komt in de plaats van de oude. De oude blijft leesbaar in de tijdlijn.',
      submit: 'Dag verbeteren',
      questions: { on: 'De juiste dag' },
    },
    withdrawFact: {
      lead: 'Dit feit had niet geregistreerd mogen worden. Het blijft leesbaar in de tijdlijn, doorstreept, en telt niet meer mee.',
      submit: 'Feit intrekken',
      questions: { reason: 'Waarom' },
    },
  },
  en: {
    register: {
      lead: 'The person registers with the agency. After an earlier, closed trajectory this becomes a re-registration.',
      submit: 'Record registration',
      questions: { on: 'Day of registration', desk: 'Desk' },
    },
    deferRegistration: {
      lead: 'A certificate of deferral moves the deadline to register.',
      submit: 'Record deferral',
      questions: { on: 'Day of the certificate', until: 'Last day of the deferral' },
    },
    deferSignature: {
      lead: 'A certificate of deferral says until when the person cannot sign the contract yet.',
      submit: 'Record deferral',
      questions: { on: 'Day of the certificate', until: 'Last day of the deferral' },
    },
    beginPreTrack: {
      lead: 'The pre-track was for the temporarily protected, until 30 June 2024. From 2024 it is open only to who was a client already.',
      submit: 'Record start',
      questions: { on: 'First day as a client of the pre-track' },
    },
    signContract: {
      lead: 'The contract fixes the conditions for the certificate and starts the term for VDAB or Actiris.',
      submit: 'Record signature',
      questions: { on: 'Day of signature', declarationSigned: 'Was the declaration of rights and duties signed?', desk: 'Desk' },
      hints: { declarationSigned: 'Demanded for contracts from 1 March 2022.' },
    },
    endContract: {
      lead: 'The trajectory stops without certificate or exemption. A mandatory integrator keeps the duty.',
      submit: 'Record end',
      questions: { on: 'Last day of the contract', reason: 'Reason' },
    },
    exempt: {
      lead: 'An exemption is permanent and ends the duty. For a temporary reason use a suspension.',
      submit: 'Exempt',
      questions: { on: 'Day of the certificate', ground: 'Ground' },
    },
    suspend: {
      lead: 'A suspension moves running deadlines. The first and the last day both count.',
      submit: 'Suspend',
      questions: { ground: 'Ground', from: 'First day', until: 'Last day', on: 'Day of the certificate' },
    },
    resume: {
      lead: 'The trajectory runs again earlier than the certificate of suspension says.',
      submit: 'Resume',
      questions: { suspension: 'Which suspension?', on: 'First day on which the trajectory runs again' },
    },
    beginWait: {
      lead: 'The person waits for something that the system must give. That is not their own time: the terms that stop for it move along every day.',
      submit: 'Record the wait',
      questions: { on: 'First day of the wait', reason: 'What does the person wait for?', pillar: 'For which pillar?' },
    },
    endWait: {
      lead: 'There is a seat, a test date, an interpreter or a decision, or the data come through again. The day before counts as the last day of waiting.',
      submit: 'End the wait',
      questions: { wait: 'Which wait?', on: 'First day without waiting' },
    },
    recordMoStart: {
      lead: 'The person begins the course of social orientation.',
      submit: 'Record start',
      questions: { on: 'First lesson', course: 'Course', form: 'Form' },
      hints: { course: 'Courses in this region that began in the 60 days up to and with the first lesson.' },
    },
    closeMoCourse: {
      lead: 'The course has ended. Record the test separately.',
      submit: 'Close the course',
      questions: { on: 'Last lesson', passed: 'Passed the course?' },
    },
    recordMoProcessEvaluation: {
      lead: 'How the learning went in the course. It does not decide the pillar, as long as no rule says so.',
      submit: 'Record process evaluation',
      questions: { on: 'Day of the evaluation', result: 'Assessment', percent: 'Percentage' },
      hints: { percent: 'Only where the provider gave one.' },
    },
    requestMoExemptionTest: {
      lead: 'Who passes the exemption test need not take the course or the test.',
      submit: 'Record request',
      questions: { on: 'Day of the request' },
    },
    recordMoExemptionTest: {
      lead: 'Whether the person passed follows from the scores and the cut score of that day.',
      submit: 'Record scores',
      questions: { on: 'Day of the test', core: 'Core questions right (of 11)', practical: 'Practical questions right (of 30)' },
    },
    recordMoTest: {
      lead: 'Whether the person passed follows from the scores and the cut score of that day.',
      submit: 'Record scores',
      questions: { on: 'Day of the test', core: 'Core questions right (of 11)', practical: 'Practical questions right (of 30)' },
    },
    assessLiteracy: {
      lead: 'Other NT2 demands hold for who cannot read or write.',
      submit: 'Record assessment',
      questions: { on: 'Day of the assessment', literate: 'Can the person read and write, in the Latin or another script?' },
    },
    adviseNt2: {
      lead: 'The advice decides to which Dutch courses you refer.',
      submit: 'Record advice',
      questions: { on: 'Day of the advice', advice: 'Advice' },
    },
    enrolNt2: {
      lead: 'The provider enrolled the person in a Dutch course.',
      submit: 'Record enrolment',
      questions: { on: 'Day of enrolment', provider: 'Provider', level: 'Level' },
    },
    recordNt2Result: {
      lead: 'The result of a closed level.',
      submit: 'Record result',
      questions: {
        on: 'Day of the result',
        level: 'Level',
        skills: 'Skills',
        result: 'Result',
        standardTest: 'Obtained with the standard NT2 test?',
      },
      hints: { standardTest: 'Demanded for results from 1 September 2023.' },
    },
    recordEmploymentService: {
      lead: 'The registration counts for the work pillar.',
      submit: 'Record registration',
      questions: { on: 'Day of registration', service: 'Service' },
    },
    recordParticipation: {
      lead: 'One signed proof; the hours add up to 40.',
      submit: 'Record proof',
      questions: { on: 'Day of signature', hours: 'Hours on the proof' },
      hints: { hours: 'In steps of half an hour.' },
    },
    recordAttendance: {
      lead: 'The sessions of a part that is over. The proof of regular participation and the infringement rest on them: at least 80 %, justified absences left out.',
      submit: 'Record attendance',
      questions: {
        pillar: 'Which part?',
        from: 'First session',
        until: 'Last session',
        sessions: 'Sessions in all',
        attended: 'Sessions attended',
        justified: 'Missed with good reason',
        on: 'Day on which it was recorded',
      },
    },
    establishLimitedLearning: {
      lead: 'With limited learning capacity for NT2 or social orientation, and all other goals reached, the contract can end with a declaration of effort.',
      submit: 'Establish',
      questions: { on: 'Day on which it was established', pillar: 'For which part?' },
    },
    recordFeePayment: {
      lead: 'The payment has to come before the part. What is paid too much counts for the next part of its kind.',
      submit: 'Record payment',
      questions: { on: 'Day of payment', part: 'For which part?', euros: 'Amount in euros' },
    },
    exemptFromFee: {
      lead: 'You saw the proof. The exemption holds from this day, for what comes after it.',
      submit: 'Exempt from the fee',
      questions: { on: 'Day on which the proof was there', category: 'Ground' },
      hints: { category: 'The social correction is for NT2; the others for social orientation.' },
    },
    issueCertificate: {
      lead: 'The law checks whether all conditions are met. The contract ends with the certificate.',
      submit: 'Issue the certificate',
      questions: { on: 'Day of the certificate' },
    },
    proveRegularParticipation: {
      lead: 'For who has the duty, took part regularly and did not reach the results.',
      submit: 'Issue the proof',
      questions: { on: 'Day of the proof' },
    },
    proveB1Oral: {
      lead: 'Level B1 oral was proven within the follow-up after the certificate.',
      submit: 'Record B1',
      questions: { on: 'Day of the proof' },
    },
    establishInfringement: {
      lead: 'You establish that a duty was not met. The next step is the notice of default.',
      submit: 'Establish the infringement',
      questions: { on: 'Day of establishing', kind: 'Kind of infringement' },
    },
    sendNotice: {
      lead: 'The notice of default offers the chance to put it right.',
      submit: 'Record dispatch',
      questions: { infringement: 'Which infringement?', on: 'Day of dispatch' },
    },
    regulariseInfringement: {
      lead: 'The person put it right; that closes the infringement.',
      submit: 'Record',
      questions: { infringement: 'Which infringement?', on: 'Day of putting right' },
    },
    handOverInfringement: {
      lead: 'The enforcement officer decides. From now on that officer can open this dossier.',
      submit: 'Hand over',
      questions: { infringement: 'Which infringement?', on: 'Day of handing over' },
    },
    cancelInfringement: {
      lead: 'New data leave the infringement without object.',
      submit: 'Cancel the infringement',
      questions: { infringement: 'Which infringement?', reason: 'Reason', on: 'Day of cancelling' },
    },
    decideInfringement: {
      lead: 'You decide; nothing computes an amount for you. The limits of the law stand with the infringement.',
      submit: 'Record decision',
      questions: {
        infringement: 'Which infringement?',
        outcome: 'Decision',
        euros: 'Amount of the fine in euros',
        on: 'Day of the decision',
      },
    },
    recordFinePaid: {
      lead: 'The fine is paid: for you the file is closed. The duty remains.',
      submit: 'Record payment',
      questions: { infringement: 'Which infringement?', on: 'Day of payment' },
    },
    followUpFine: {
      lead: 'After the term to pay: first a reminder, then recovery.',
      submit: 'Record',
      questions: { infringement: 'Which infringement?', step: 'What happened?', on: 'On which day?' },
    },
    changeResidence: {
      lead: 'Moving house can change the region, the duty and the rules.',
      submit: 'Record the move',
      questions: { on: 'First day at the new place', place: 'Where', nis: 'Municipality' },
    },
    changeStay: {
      lead: 'The residence status helps to decide the target group, which is determined anew at once.',
      submit: 'Record status',
      questions: { on: 'First day of the status', stayGround: 'Residence status' },
    },
    changeNationality: {
      lead: 'The nationality helps to decide the target group, which is determined anew at once.',
      submit: 'Record nationality',
      questions: { on: 'First day of the nationality', nationality: 'Nationality' },
    },
    changeActivity: {
      lead: 'Who works or studies need not take the participation track.',
      submit: 'Record change',
      questions: { on: 'First day', works: 'Works?', studies: 'Studies?' },
    },
    recordArrival: {
      lead: 'What the temporarily protected are offered hangs on the day of arrival.',
      submit: 'Record arrival',
      questions: { on: 'Day of arrival in Belgium' },
    },
    changeSchoolEnrolment: {
      lead: 'The register does not tell whether a minor goes to school. Ask the parents.',
      submit: 'Record the answer',
      questions: { on: 'Day of the enrolment, or of the answer', enrolled: 'Is the minor enrolled in a school?' },
    },
    recordDeath: {
      lead: 'The contract and open infringements end with it.',
      submit: 'Record the death',
      questions: { on: 'Day of death' },
    },
    changeInsz: {
      lead: 'The dossier stays one dossier, with both numbers and their days.',
      submit: 'Change number',
      questions: { on: 'First day of the new number', insz: 'New national number' },
      hints: { insz: 'Eleven digits; dots and dashes are allowed.' },
    },
    startDiplomaGuidance: {
      lead: 'You guide the request to have a foreign diploma recognised.',
      submit: 'Record start',
      questions: { on: 'Day of the first conversation' },
    },
    guideToEducation: {
      lead: 'You helped a minor newcomer to enrol in a school.',
      submit: 'Record guidance',
      questions: { on: 'Day of the guidance' },
    },
    correctDay: {
      lead: 'The new day takes the place of the old one. The old one stays readable in the timeline.',
      submit: 'Correct the day',
      questions: { on: 'The right day' },
    },
    withdrawFact: {
      lead: 'This fact should not have been recorded. It stays readable in the timeline, struck through, and counts no more.',
      submit: 'Withdraw the fact',
      questions: { reason: 'Why' },
    },
  },
});
