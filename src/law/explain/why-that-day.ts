import type { Anchor } from '../define/anchor.ts';
import type { Texts } from './reason.ts';

/** Why the law looks at this day and not at another: one sentence for each kind of day. */
export const whyThatDay: { readonly [A in Anchor]: Texts } = {
  obligationDate: {
    nl: 'De dag waarop de plicht ontstond telt: een plicht volgt de regels van de dag waarop ze ontstaat.',
    en: 'The day on which the duty arose counts: a duty follows the rules of the day on which it arises.',
    fr: "C'est le jour où l'obligation est née qui compte : une obligation suit les règles de ce jour.",
  },
  contractDate: {
    nl: 'De dag van het contract telt: een contract volgt de regels van de dag waarop het getekend is.',
    en: 'The day of the contract counts: a contract follows the rules of the day on which it was signed.',
    fr: "C'est le jour du contrat qui compte : un contrat suit les règles du jour de sa signature.",
  },
  testDate: {
    nl: 'De dag van de test telt: een test wordt beoordeeld volgens de regels van die dag.',
    en: 'The day of the test counts: a test is judged by the rules of that day.',
    fr: "C'est le jour du test qui compte : un test est jugé selon les règles de ce jour.",
  },
  achievementDate: {
    nl: 'De dag waarop het resultaat behaald werd telt.',
    en: 'The day on which the result was reached counts.',
    fr: "C'est le jour où le résultat a été obtenu qui compte.",
  },
  registrationDate: {
    nl: 'De dag van de aanmelding of inschrijving telt.',
    en: 'The day of the registration counts.',
    fr: "C'est le jour de l'inscription qui compte.",
  },
  firstRegistration: {
    nl: 'De dag van de eerste inschrijving in het Rijksregister telt.',
    en: 'The day of the first registration in the National Register counts.',
    fr: "C'est le jour de la première inscription au Registre national qui compte.",
  },
  noticeDate: {
    nl: 'De dag waarop de brief of de ingebrekestelling verstuurd is telt.',
    en: 'The day on which the letter or the notice of default was sent counts.',
    fr: "C'est le jour de l'envoi de la lettre ou de la mise en demeure qui compte.",
  },
  certificateDate: {
    nl: 'De dag waarop het attest is uitgereikt telt.',
    en: 'The day on which the certificate was issued counts.',
    fr: "C'est le jour de la délivrance de l'attestation qui compte.",
  },
  arrivalDate: {
    nl: 'De dag van aankomst in België telt.',
    en: 'The day of arrival in Belgium counts.',
    fr: "C'est le jour de l'arrivée en Belgique qui compte.",
  },
  functionDate: {
    nl: 'De dag waarop de functie begon telt.',
    en: 'The day on which the function began counts.',
    fr: "C'est le jour du début de la fonction qui compte.",
  },
  stayDate: {
    nl: 'De dag waarop dit verblijf begon telt.',
    en: 'The day on which this stay began counts.',
    fr: "C'est le jour du début de ce séjour qui compte.",
  },
  moveDate: {
    nl: 'De dag van de verhuizing telt.',
    en: 'The day of the move counts.',
    fr: "C'est le jour du déménagement qui compte.",
  },
  birthday: {
    nl: 'De verjaardag telt: de leeftijd verandert op die dag.',
    en: 'The birthday counts: age changes on that day.',
    fr: "C'est le jour de l'anniversaire qui compte : l'âge change ce jour-là.",
  },
  deathDate: {
    nl: 'De dag van het overlijden telt.',
    en: 'The day of death counts.',
    fr: "C'est le jour du décès qui compte.",
  },
  exemptionDate: {
    nl: 'De dag van de vrijstelling telt.',
    en: 'The day of the exemption counts.',
    fr: "C'est le jour de la dispense qui compte.",
  },
  suspensionDate: {
    nl: 'De dagen van de opschorting tellen.',
    en: 'The days of the suspension count.',
    fr: 'Ce sont les jours de la suspension qui comptent.',
  },
  activityDate: {
    nl: 'De dag waarop dit werk of deze studie begon telt.',
    en: 'The day on which this work or study began counts.',
    fr: "C'est le jour du début de ce travail ou de ces études qui compte.",
  },
  dueDate: {
    nl: 'De dag waarop de termijn eindigt telt.',
    en: 'The day on which the term ends counts.',
    fr: "C'est le jour où le délai expire qui compte.",
  },
  partDate: {
    nl: 'De dag van de inschrijving voor dit onderdeel telt.',
    en: 'The day of enrolment in this part counts.',
    fr: "C'est le jour de l'inscription à cette partie qui compte.",
  },
  decisionDate: {
    nl: 'De dag van de beslissing telt.',
    en: 'The day of the decision counts.',
    fr: "C'est le jour de la décision qui compte.",
  },
  trackDate: {
    nl: 'De dag waarop het traject zelf begon telt.',
    en: 'The day on which the track itself began counts.',
    fr: "C'est le jour du début du parcours lui-même qui compte.",
  },
  asked: {
    nl: 'De gevraagde dag telt: het gaat om de toestand op die dag.',
    en: 'The day asked about counts: it is the situation on that day that matters.',
    fr: "C'est le jour demandé qui compte : il s'agit de la situation de ce jour.",
  },
  setting: {
    nl: 'Dit is een standaardwaarde van Doorstroom of een keuze van het agentschap; ze hangt niet aan een dag van de persoon.',
    en: 'This is a default of Doorstroom or a choice of the agency; it does not hang on a day of the person.',
    fr: "C'est une valeur par défaut de Doorstroom ou un choix de l'agence ; elle ne dépend pas d'un jour de la personne.",
  },
};
