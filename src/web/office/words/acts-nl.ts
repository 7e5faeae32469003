import type { WordsOfActs } from './act-words.ts';

export const actsInDutch: WordsOfActs = {
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
  recordNt2Interview: {
    lead: 'Een gesprek over Nederlands leren staat open voor iedereen, ook zonder inburgeringstraject.',
    submit: 'Gesprek noteren',
    questions: { on: 'Dag van het gesprek', kind: 'Soort gesprek' },
  },
  recordNt2Test: {
    lead: 'Noteer dat de test afgelegd is. Wat eruit volgt, noteert u als advies of als resultaat.',
    submit: 'Test noteren',
    questions: { on: 'Dag van de test', kind: 'Test', organiser: 'Afgenomen door' },
    hints: { kind: 'Thuistaal Nederlands wordt afgenomen door het Huis van het Nederlands in Brussel.' },
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
};
