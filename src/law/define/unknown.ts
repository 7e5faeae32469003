import type { Ground, Outcome } from '../outcome.ts';
import type { Sentence } from './rule.ts';

/** Why the law gives no answer. Each has its sentence, as a finding has. */
export const unknownReasons = {
  residenceUnknown: {
    nl: 'De woonplaats is niet bekend.',
    en: 'The place of residence is not known.',
    fr: 'Le domicile n’est pas connu.',
  },
  birthDayUnknown: {
    nl: 'De geboortedag is niet bekend.',
    en: 'The day of birth is not known.',
    fr: 'Le jour de naissance n’est pas connu.',
  },
  registrationUnknown: {
    nl: 'De dag van de eerste inschrijving in het Rijksregister is niet bekend.',
    en: 'The day of first registration in the National Register is not known.',
    fr: 'Le jour de la première inscription au Registre national n’est pas connu.',
  },
  stayUnknown: {
    nl: 'De verblijfsgrond is niet bekend.',
    en: 'The ground of stay is not known.',
    fr: 'Le motif de séjour n’est pas connu.',
  },
  nationalityUnknown: {
    nl: 'De nationaliteit is niet bekend.',
    en: 'The nationality is not known.',
    fr: 'La nationalité n’est pas connue.',
  },
  bornAbroadUnknown: {
    nl: 'Het is niet bekend of deze Belg en een ouder in het buitenland geboren zijn.',
    en: 'It is not known whether this Belgian and a parent were born abroad.',
    fr: 'On ne sait pas si ce Belge et un parent sont nés à l’étranger.',
  },
  formerResidenceUnknown: {
    nl: 'De vroegere woonplaats in België is niet bekend.',
    en: 'The former residence in Belgium is not known.',
    fr: 'L’ancien domicile en Belgique n’est pas connu.',
  },
  euMinister: {
    nl: 'De bronnen zeggen niet of een EU-burger die bedienaar van een eredienst is, moet inburgeren.',
    en: 'The sources do not say whether an EU citizen who is a minister of worship must integrate.',
    fr: 'Les sources ne disent pas si un citoyen de l’UE qui est ministre d’un culte doit suivre le parcours d’intégration.',
  },
  brusselsRulesBefore2024: {
    nl: 'Wat in Brussel gold voor 1 januari 2024, staat niet in de bronnen.',
    en: 'The sources do not say what held in Brussels before 1 January 2024.',
    fr: 'Les sources ne disent pas ce qui valait à Bruxelles avant le 1er janvier 2024.',
  },
  temporaryStayKind: {
    nl: 'De bronnen zeggen niet welke tijdelijke verblijven in Brussel vrijgesteld zijn.',
    en: 'The sources do not say which temporary kinds of stay are exempt in Brussels.',
    fr: 'Les sources ne disent pas quels séjours temporaires sont dispensés à Bruxelles.',
  },
  activityUnknown: {
    nl: 'Het is niet bekend of de persoon werkt of studeert.',
    en: 'It is not known whether the person works or studies.',
    fr: 'On ne sait pas si la personne travaille ou étudie.',
  },
  targetGroupUnknown: {
    nl: 'De doelgroep staat niet vast, en daar hangt dit van af.',
    en: 'The target group is not settled, and this hangs on it.',
    fr: 'Le groupe cible n’est pas établi, et ceci en dépend.',
  },
  startOfTermUnknown: {
    nl: 'Er is geen brief of kennisgeving geregistreerd, dus is niet bekend wanneer de termijn begint.',
    en: 'No letter or notification is recorded, so it is not known when the term begins.',
    fr: 'Aucune lettre ni notification n’est enregistrée, on ne sait donc pas quand le délai commence.',
  },
  impossibleTestDay: {
    nl: 'Op die dag bestond de gestandaardiseerde MO-test nog niet: de ingevoerde dag kan niet kloppen.',
    en: 'The standard MO test did not exist on that day: the recorded day cannot be right.',
    fr: 'Ce jour-là, le test MO standardisé n’existait pas encore : le jour encodé ne peut pas être exact.',
  },
  impossibleScore: {
    nl: 'De score is hoger dan het aantal vragen of lager dan nul: de invoer kan niet kloppen.',
    en: 'The score is above the number of questions or below zero: the entry cannot be right.',
    fr: 'Le score dépasse le nombre de questions ou est inférieur à zéro : l’encodage ne peut pas être exact.',
  },
  legacyCodeUnknown: {
    nl: 'Deze oude code staat niet in de beschrijving van het oude systeem.',
    en: 'This old code is not in the description of the old system.',
    fr: 'Cet ancien code ne figure pas dans la description de l’ancien système.',
  },
  nothingCounted: {
    nl: 'Er is niets geteld, dus is er geen aandeel.',
    en: 'Nothing was counted, so there is no share.',
    fr: 'Rien n’a été compté, il n’y a donc pas de part.',
  },
  moStartUnknown: {
    nl: 'Er werd MO gevolgd, maar de dag van de start staat niet in het dossier.',
    en: 'Social orientation was followed, but the day it started is not in the file.',
    fr: 'L’orientation sociale a été suivie, mais le jour du début ne figure pas au dossier.',
  },
  referredOutUncounted: {
    nl: 'Hoe een aanvraag telt die naar een Brusselse partner doorverwezen is, is nog niet beslist.',
    en: 'How a request counts that was referred to a Brussels partner is not decided yet.',
    fr: 'Comment compter une demande réorientée vers un partenaire bruxellois n’est pas encore décidé.',
  },
  processEvaluationMissing: {
    nl: 'Er is geen procesevaluatie van de cursus MO, en daar hangt de uitslag van de test van af.',
    en: 'There is no process evaluation of the MO course, and the result of the test hangs on it.',
    fr: "Il n'y a pas d'évaluation du processus du cours, et le résultat du test en dépend.",
  },
  schoolAgeUnknown: {
    nl: 'De bron zegt niet vanaf welke leeftijd een kind leerplichtig is.',
    en: 'The source does not say from which age a child falls under compulsory schooling.',
    fr: 'La source ne dit pas à partir de quel âge un enfant est soumis à l’obligation scolaire.',
  },
  schoolEnrolmentUnknown: {
    nl: 'Het is niet bekend of de minderjarige in een school is ingeschreven.',
    en: 'It is not known whether the minor is enrolled in a school.',
    fr: 'On ne sait pas si le mineur est inscrit dans une école.',
  },
  arrivalUnknown: {
    nl: 'De dag van aankomst in België is niet bekend.',
    en: 'The day of arrival in Belgium is not known.',
    fr: 'Le jour d’arrivée en Belgique n’est pas connu.',
  },
  letterNotInSources: {
    nl: 'De bronnen zeggen niet welke brief deze persoon krijgt.',
    en: 'The sources do not say which letter this person gets.',
    fr: 'Les sources ne disent pas quelle lettre cette personne reçoit.',
  },
  feeResidenceElsewhere: {
    nl: 'De bronnen zeggen niet wat wie buiten Vlaanderen en Brussel woont, moet betalen.',
    en: 'The sources do not say what somebody who lives outside Flanders and Brussels has to pay.',
    fr: 'Les sources ne disent pas ce que doit payer quelqu’un qui habite hors de Flandre et de Bruxelles.',
  },
  brusselsCertificateUnsettled: {
    nl: 'Het agentschap laat open volgens welke regels een attest in Brussel wordt uitgereikt.',
    en: 'The agency leaves open by which rules a certificate is issued in Brussels.',
    fr: 'L’agence laisse ouverte la question des règles selon lesquelles une attestation est délivrée à Bruxelles.',
  },
  freeAttemptUnknown: {
    nl: 'Het is niet geregistreerd of dit de gratis poging voor de certificerende taaltest was.',
    en: 'It is not recorded whether this was the free attempt at the certifying language test.',
    fr: 'Il n’est pas encodé si c’était la tentative gratuite au test de langue certificatif.',
  },
  attendanceUnknown: {
    nl: 'Het is niet geregistreerd hoeveel lessen de persoon volgde.',
    en: 'It is not recorded how many sessions the person attended.',
    fr: 'Le nombre de séances suivies par la personne n’est pas encodé.',
  },
  impossibleAttendance: {
    nl: 'Er zijn meer lessen gevolgd of gewettigd gemist dan er waren: de invoer kan niet kloppen.',
    en: 'More sessions were attended or excused than there were: the entry cannot be right.',
    fr: 'Plus de séances ont été suivies ou excusées qu’il n’y en a eu : l’encodage ne peut pas être exact.',
  },
  testResultUnknown: {
    nl: 'Het is niet geregistreerd of de persoon slaagde voor de certificerende taaltest.',
    en: 'It is not recorded whether the person passed the certifying language test.',
    fr: 'Il n’est pas encodé si la personne a réussi le test de langue certificatif.',
  },
  priorLearningNotRecorded: {
    nl: 'Of iemand voor 2017 een attest van eerder verworven competenties kon krijgen, is niet geregistreerd.',
    en: 'Whether somebody could get a prior-learning certificate before 2017 is not recorded.',
    fr: 'Il n’est pas encodé si quelqu’un pouvait obtenir avant 2017 une attestation de compétences acquises antérieurement.',
  },
} as const satisfies { readonly [reason: string]: Sentence };

export type UnknownReason = keyof typeof unknownReasons;

export function known<T>(value: T, grounds: readonly Ground[]): Outcome<T> {
  return { known: true, value, grounds };
}

export function unknown(
  because: UnknownReason,
  missing: readonly string[],
  grounds: readonly Ground[],
): {
  readonly known: false;
  readonly because: UnknownReason;
  readonly missing: readonly string[];
  readonly grounds: readonly Ground[];
} {
  return { known: false, because, missing, grounds };
}
