import { plainDate } from '#src/kernel/plain-date.ts';
import { agencyChoices } from './agency/agency-choices.ts';
import { calendarChoices } from './calendar/calendar-choices.ts';
import { peopleChoices } from './civic-integration/target-group/people-choices.ts';
import { aDay, choice, listOf, months, oneOf, yesOrNo } from './define/choice.ts';
import type { Choice } from './define/choice.ts';
import { enforcementChoices } from './civic-integration/enforcement/enforcement-choices.ts';
import { proofChoices } from './civic-integration/proofs/proof-choices.ts';
import { feeChoices } from './fees/fee-choices.ts';

/**
 * The defaults of §16 and the product owner's decisions of §17 that an agency may override, one entry each. This is one table
 * on purpose (it is read from top to bottom by the owner of the defaults), so it is longer than a rule.
 */
export const choices = {
  brusselsDutyFrom: choice({
    decision: 'Q1',
    value: plainDate('2022-06-01'),
    accepts: aDay,
    question: {
      nl: 'Begin van de inburgeringsplicht in Brussel',
      en: 'Start of the duty in Brussels',
      fr: 'Début de l’obligation d’intégration à Bruxelles',
    },
    says: {
      nl: '1 juni 2022 (dezelfde bron noemt ook 1 januari 2023)',
      en: '1 June 2022 (the same source also names 1 January 2023)',
      fr: '1er juin 2022 (la même source cite aussi le 1er janvier 2023)',
    },
  }),
  participationAnchor: choice({
    decision: 'Q3',
    value: 'obligationDate',
    accepts: oneOf('obligationDate', 'contractDate'),
    question: {
      nl: 'Welke dag telt voor het participatietraject',
      en: 'Which day counts for the participation track',
      fr: 'Quel jour compte pour le parcours de participation',
    },
    says: {
      nl: 'de dag waarop de plicht ontstond, vanaf 1 januari 2023',
      en: 'the day on which the duty arose, from 1 January 2023',
      fr: 'le jour où l’obligation est née, à partir du 1er janvier 2023',
    },
  }),
  lateEmploymentServiceBarsCertificate: choice({
    decision: 'Q4',
    value: false,
    accepts: yesOrNo,
    question: {
      nl: 'Een laattijdige inschrijving bij VDAB of Actiris',
      en: 'A late registration with VDAB or Actiris',
      fr: 'Une inscription tardive auprès du VDAB ou d’Actiris',
    },
    says: {
      nl: 'ze verhindert het attest niet, ze is wel een signaal',
      en: 'it does not bar the certificate, it is a signal',
      fr: 'elle n’empêche pas l’attestation, mais elle est un signal',
    },
  }),
  moCutAnchor: choice({
    decision: 'Q5',
    value: 'testDate',
    accepts: oneOf('testDate', 'contractDate'),
    question: {
      nl: 'Welke dag de cesuur van de MO-test bepaalt',
      en: 'Which day sets the cut score of the MO test',
      fr: 'Quel jour détermine le seuil de réussite du test MO',
    },
    says: { nl: 'de dag van de test', en: 'the day of the test', fr: 'le jour du test' },
  }),
  suspensionMovesTerms: choice({
    decision: 'Q9',
    value: true,
    accepts: yesOrNo,
    question: {
      nl: 'Of een opschorting de termijnen verschuift',
      en: 'Whether a suspension moves the terms',
      fr: 'Si une suspension reporte la fin des délais',
    },
    says: { nl: 'ja, met haar lengte', en: 'yes, by its length', fr: 'oui, de sa durée' },
  }),
  b1EvidenceFromCourse: choice({
    decision: 'Q11',
    value: true,
    accepts: yesOrNo,
    question: { nl: 'Wat B1 mondeling bewijst', en: 'What proves B1 oral', fr: 'Ce qui prouve le niveau B1 oral' },
    says: {
      nl: 'ook een geslaagd NT2-resultaat vanaf B1 voor het mondelinge deel',
      en: 'also a passed NT2 result from B1 for the oral part',
      fr: 'aussi un résultat NT2 réussi à partir de B1 pour la partie orale',
    },
  }),
  regularisationMonths: choice({
    decision: 'Q12',
    value: 1,
    accepts: months,
    question: {
      nl: 'Tijd om zich in regel te stellen na een ingebrekestelling',
      en: 'Time to put things right after a notice of default',
      fr: 'Temps pour se mettre en ordre après une mise en demeure',
    },
    says: { nl: 'één maand', en: 'one month', fr: 'un mois' },
  }),
  suspensionCountsBothDays: choice({
    decision: 'B1',
    value: true,
    accepts: yesOrNo,
    question: {
      nl: 'Of beide gedrukte dagen van een opschorting meetellen',
      en: 'Whether both printed days of a suspension count',
      fr: 'Si les deux jours imprimés d’une suspension comptent',
    },
    says: {
      nl: 'ja, allebei; overlappende opschortingen tellen één keer',
      en: 'yes, both; overlapping suspensions count once',
      fr: 'oui, les deux ; des suspensions qui se chevauchent comptent une seule fois',
    },
  }),
  workingDayTerms: choice({
    decision: 'B2',
    value: ['D1', 'D2', 'D3', 'D5', 'D7', 'D9', 'D10', 'D15'],
    accepts: listOf('D1', 'D2', 'D3', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D15'),
    question: {
      nl: 'Termijnen die op een weekend of feestdag eindigen',
      en: 'Terms that end on a weekend or holiday',
      fr: 'Délais qui se terminent un week-end ou un jour férié',
    },
    says: {
      nl: 'ze lopen door tot de volgende werkdag, als het om een handeling van mensen gaat',
      en: 'they run on to the next working day, when people have to act',
      fr: 'ils courent jusqu’au jour ouvrable suivant, quand des personnes doivent agir',
    },
  }),
  employmentTermStart: choice({
    decision: 'B3',
    value: 'contractDate',
    accepts: oneOf('contractDate', 'trackStart'),
    question: {
      nl: 'Begin van de termijn voor VDAB en Actiris (§16 Q2)',
      en: 'Start of the term for VDAB and Actiris (§16 Q2)',
      fr: 'Début du délai pour le VDAB et Actiris (§16 Q2)',
    },
    says: {
      nl: 'de ondertekening van het contract',
      en: 'the signature of the contract',
      fr: 'la signature du contrat',
    },
  }),
  startWithoutLetter: choice({
    decision: 'B4',
    value: 'obligationDate',
    accepts: oneOf('obligationDate', 'undecided'),
    question: {
      nl: 'Begin van de aanmeldingstermijn zonder geregistreerde brief of kennisgeving',
      en: 'Start of the registration term without a recorded letter or notification',
      fr: 'Début du délai pour se présenter sans lettre ni notification enregistrée',
    },
    says: { nl: 'de dag waarop de plicht ontstaat', en: 'the day on which the duty arises', fr: 'le jour où l’obligation naît' },
  }),
  brusselsRulesFrom: choice({
    decision: 'B5',
    value: plainDate('2024-01-01'),
    accepts: aDay,
    question: {
      nl: 'Brusselse regels zonder begindag',
      en: 'Brussels rules without a start day',
      fr: 'Règles bruxelloises sans date de début',
    },
    says: {
      nl: 'ze gelden vanaf 1 januari 2024; daarvoor is het antwoord onbekend',
      en: 'they hold from 1 January 2024; before that the answer is unknown',
      fr: 'elles valent à partir du 1er janvier 2024 ; avant, la réponse est inconnue',
    },
  }),
  nonLiterateBeforeReform: choice({
    decision: 'B7',
    value: 'none',
    accepts: oneOf('none', 'oralA2', 'fullA2'),
    question: {
      nl: 'NT2 voor wie niet gealfabetiseerd is, contract voor 1 maart 2022',
      en: 'NT2 for the non-literate, contract before 1 March 2022',
      fr: 'NT2 pour la personne non alphabétisée, contrat avant le 1er mars 2022',
    },
    says: { nl: 'geen NT2-eis', en: 'no NT2 demand', fr: 'pas d’exigence de NT2' },
  }),
  nonLiterateFromReform: choice({
    decision: 'Q8',
    value: 'oralA2',
    accepts: oneOf('none', 'oralA2', 'fullA2'),
    question: {
      nl: 'NT2 voor wie niet gealfabetiseerd is, contract vanaf 1 maart 2022',
      en: 'NT2 for the non-literate, contract from 1 March 2022',
      fr: 'NT2 pour la personne non alphabétisée, contrat à partir du 1er mars 2022',
    },
    says: {
      nl: 'A2 mondeling; schriftelijk is niet nodig en de gestandaardiseerde test bindt niet',
      en: 'A2 oral; written is not needed and the standard test does not bind',
      fr: 'A2 oral ; l’écrit n’est pas nécessaire et le test standardisé ne s’impose pas',
    },
  }),
  exemptionTestReplacesCourse: choice({
    decision: 'B8',
    value: true,
    accepts: yesOrNo,
    question: {
      nl: 'Of de vrijstellingstest ook de cursus MO vervangt',
      en: 'Whether the exemption test also replaces the MO course',
      fr: 'Si le test de dispense remplace aussi le cours MO',
    },
    says: {
      nl: 'ja, onder elke attestregel, vanaf 28 maart 2022',
      en: 'yes, under every certificate rule, from 28 March 2022',
      fr: 'oui, sous chaque règle d’attestation, à partir du 28 mars 2022',
    },
  }),
  effortCommitmentUntil: choice({
    decision: 'B9',
    value: plainDate('2016-02-29'),
    accepts: aDay,
    question: {
      nl: 'Contracten onder de inspanningsverbintenis',
      en: 'Contracts under the effort commitment',
      fr: 'Contrats sous l’obligation d’effort',
    },
    says: {
      nl: 'voor contracten van voor 29 februari 2016 tellen "voldaan" en "geslaagd" voor MO en NT2',
      en: 'for contracts before 29 February 2016 "met" and "passed" count for MO and NT2',
      fr: 'pour les contrats d’avant le 29 février 2016, « satisfait » et « réussi » comptent pour la MO et le NT2',
    },
  }),
  brusselsWorkPillar: choice({
    decision: 'B10',
    value: 'workingAgeWithoutWork',
    accepts: oneOf('workingAgeWithoutWork', 'everyone', 'nobody'),
    question: { nl: 'De pijler werk in Brussel', en: 'The work pillar in Brussels', fr: 'Le pilier travail à Bruxelles' },
    says: {
      nl: 'inschrijving bij Actiris (of VDAB) voor wie op beroepsactieve leeftijd is en niet werkt',
      en: 'registration with Actiris (or VDAB) for those of working age who do not work',
      fr: 'inscription auprès d’Actiris (ou du VDAB) pour qui est en âge de travailler et ne travaille pas',
    },
  }),
  brusselsParticipation: choice({
    decision: 'B11',
    value: 'asInFlanders',
    accepts: oneOf('asInFlanders', 'nobody'),
    question: {
      nl: 'Het participatietraject in Brussel',
      en: 'The participation track in Brussels',
      fr: 'Le parcours de participation à Bruxelles',
    },
    says: { nl: 'zoals in Vlaanderen', en: 'as in Flanders', fr: 'comme en Flandre' },
  }),
  brusselsB1FollowUp: choice({
    decision: 'B12',
    value: false,
    accepts: yesOrNo,
    question: {
      nl: 'Opvolging van B1 mondeling in Brussel',
      en: 'B1 follow-up in Brussels',
      fr: 'Suivi du niveau B1 oral à Bruxelles',
    },
    says: {
      nl: 'geen: het is een Vlaamse plicht',
      en: 'none: it is a Flemish duty',
      fr: 'aucun : c’est une obligation flamande',
    },
  }),
  brusselsEntitledBefore2024: choice({
    decision: 'B13',
    value: 'flemishDecree',
    accepts: oneOf('flemishDecree', 'unknown'),
    question: {
      nl: 'Rechthebbenden in Brussel voor 1 januari 2024',
      en: 'The entitled in Brussels before 1 January 2024',
      fr: 'Ayants droit à Bruxelles avant le 1er janvier 2024',
    },
    says: {
      nl: 'volgens het Vlaamse decreet, dat Brussel noemt',
      en: 'by the Flemish decree, which names Brussels',
      fr: 'selon le décret flamand, qui cite Bruxelles',
    },
  }),
  asylumApplicantsBeforeReform: choice({
    decision: 'B14',
    value: 'entitled',
    accepts: oneOf('entitled', 'notTarget'),
    question: {
      nl: 'Verzoekers om internationale bescherming voor 1 maart 2022',
      en: 'Asylum applicants before 1 March 2022',
      fr: 'Demandeurs de protection internationale avant le 1er mars 2022',
    },
    says: { nl: 'rechthebbend', en: 'entitled', fr: 'ayant droit' },
  }),
  dutyEndsAt65: choice({
    decision: 'B15',
    value: true,
    accepts: yesOrNo,
    question: {
      nl: 'Of de Vlaamse plicht eindigt op de 65ste verjaardag',
      en: 'Whether the Flemish duty ends on the 65th birthday',
      fr: 'Si l’obligation flamande prend fin au 65e anniversaire',
    },
    says: { nl: 'ja, vanaf die dag', en: 'yes, from that day', fr: 'oui, à partir de ce jour' },
  }),
  longElsewhereInBelgium: choice({
    decision: 'B16',
    value: 'entitled',
    accepts: oneOf('entitled', 'newcomer'),
    question: {
      nl: 'Meer dan vijf jaar elders in België voor de verhuizing naar Vlaanderen',
      en: 'More than five years elsewhere in Belgium before moving to Flanders',
      fr: 'Plus de cinq ans ailleurs en Belgique avant le déménagement vers la Flandre',
    },
    says: { nl: 'geen nieuwkomer: rechthebbend', en: 'not a newcomer: entitled', fr: 'pas un primo-arrivant : ayant droit' },
  }),
  euMinister: choice({
    decision: 'B17',
    value: 'unknown',
    accepts: oneOf('unknown', 'mandatory', 'entitled'),
    question: {
      nl: 'Een EU-burger die bedienaar van een erkende eredienst is',
      en: 'An EU citizen who is a minister of a recognised worship',
      fr: 'Un citoyen de l’UE qui est ministre d’un culte reconnu',
    },
    says: { nl: 'onbekend', en: 'unknown', fr: 'inconnu' },
  }),
  euTurningEighteen: choice({
    decision: 'B18',
    value: 'entitled',
    accepts: oneOf('entitled', 'mandatory'),
    question: { nl: 'Een EU-burger die 18 wordt', en: 'An EU citizen who turns 18', fr: 'Un citoyen de l’UE qui atteint 18 ans' },
    says: { nl: 'rechthebbend', en: 'entitled', fr: 'ayant droit' },
  }),
  entitledSanctionableBeforeReform: choice({
    decision: 'B20',
    value: true,
    accepts: yesOrNo,
    question: {
      nl: 'Sancties voor rechthebbenden voor 1 maart 2022',
      en: 'Sanctions for the entitled before 1 March 2022',
      fr: 'Sanctions pour les ayants droit avant le 1er mars 2022',
    },
    says: {
      nl: 'mogelijk zodra een contract getekend was',
      en: 'possible once a contract was signed',
      fr: 'possibles dès qu’un contrat était signé',
    },
  }),
  activityJudgedOn: choice({
    decision: 'B21',
    value: 'asked',
    accepts: oneOf('asked', 'contractDate'),
    question: {
      nl: 'De dag waarop werk of studie beoordeeld wordt',
      en: 'The day on which work or study is judged',
      fr: 'Le jour où le travail ou les études sont appréciés',
    },
    says: {
      nl: 'de gevraagde dag; voor een attest de dag van de beslissing',
      en: 'the day asked about; for a certificate the day of the decision',
      fr: 'le jour demandé ; pour une attestation, le jour de la décision',
    },
  }),
  ukraineRegularTrackFrom: choice({
    decision: 'B22',
    value: plainDate('2024-01-01'),
    accepts: aDay,
    question: {
      nl: 'Tijdelijke bescherming, aankomst op 1 januari 2024 zelf',
      en: 'Temporary protection, arrival on 1 January 2024 itself',
      fr: 'Protection temporaire, arrivée le 1er janvier 2024 même',
    },
    says: { nl: 'het gewone traject', en: 'the regular track', fr: 'le parcours ordinaire' },
  }),
  ...feeChoices,
  ...enforcementChoices,
  ...proofChoices,
  ...agencyChoices,
  ...peopleChoices,
  ...calendarChoices,
} as const satisfies { readonly [key: string]: Choice<unknown> };

export type ChoiceKey = keyof typeof choices;
export type ChoiceValue<Key extends ChoiceKey> = (typeof choices)[Key] extends Choice<infer T> ? T : never;
