import { choice, listOf, oneOf, yesOrNo } from '../define/choice.ts';
import type { Choice } from '../define/choice.ts';

/** Defaults of §16 on tests, signals, interpreting and code lists; part of the one table in ../choices.ts. */
export const agencyChoices = {
  moProcessEvaluation: choice({
    decision: 'Q6',
    value: 'shown',
    accepts: oneOf('shown', 'mustBeSufficient'),
    question: {
      nl: 'Gewicht van de procesevaluatie MO',
      en: 'Weight of the MO process evaluation',
      fr: "Poids de l'évaluation du processus (orientation sociale)",
    },
    says: {
      nl: 'ze wordt getoond en verandert niets aan de uitslag',
      en: 'it is shown and changes nothing in the result',
      fr: 'elle est affichée et ne change rien au résultat',
    },
  }),
  moTestAttempts: choice({
    decision: 'Q7',
    value: 'unlimited',
    accepts: (value): value is 'unlimited' | number =>
      value === 'unlimited' || (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 20),
    question: {
      nl: 'Aantal pogingen voor de MO-test',
      en: 'Number of attempts at the MO test',
      fr: "Nombre de tentatives au test d'orientation sociale",
    },
    says: {
      nl: 'onbeperkt, elke poging wordt geregistreerd',
      en: 'unlimited, each attempt is recorded',
      fr: 'illimité, chaque tentative est enregistrée',
    },
  }),
  participationStep: choice({
    decision: 'Q19',
    value: 'halfHour',
    accepts: oneOf('halfHour', 'wholeHour'),
    question: {
      nl: 'Hoe uren participatie tellen',
      en: 'How hours of participation count',
      fr: 'Comment comptent les heures de participation',
    },
    says: {
      nl: 'de uren op het ondertekende bewijs, per halfuur',
      en: 'the hours on the signed proof, by the half hour',
      fr: 'les heures sur la preuve signée, par demi-heure',
    },
  }),
  interpretingCancelledBeforeAnswer: choice({
    decision: 'Q21',
    value: 'otherReason',
    accepts: oneOf('otherReason', 'unavailable'),
    question: {
      nl: 'Een tolkaanvraag die geannuleerd wordt voor er een antwoord is',
      en: 'An interpreting request that is cancelled before there is an answer',
      fr: "Une demande d'interprétation annulée avant toute réponse",
    },
    says: { nl: 'niet beantwoord, andere reden', en: 'not answered, other reason', fr: 'sans réponse, autre raison' },
  }),
  cbeWithoutSubKindCounts: choice({
    decision: 'Q23',
    value: true,
    accepts: yesOrNo,
    question: {
      nl: 'Een advies voor CBE zonder verdere soort',
      en: 'An advice for CBE without a further kind',
      fr: 'Un avis pour un CBE sans précision',
    },
    says: {
      nl: 'telt mee in het aandeel CBE',
      en: 'counts in the share of CBE',
      fr: 'compte dans la part du CBE',
    },
  }),
  moStartSignal: choice({
    decision: 'Q30',
    value: 'reportOnly',
    accepts: oneOf('reportOnly', 'off'),
    question: {
      nl: 'Wat de zes maanden tot de start van MO betekenen',
      en: 'What the six months to the start of social orientation mean',
      fr: "Ce que signifient les six mois jusqu'au début de l'orientation sociale",
    },
    says: {
      nl: 'enkel een kwaliteitssignaal in rapporten: er hangt geen recht of plicht aan',
      en: 'a signal of quality in reports alone: no right or duty hangs on it',
      fr: "seulement un signal de qualité dans les rapports : aucun droit ni devoir n'en dépend",
    },
  }),
  legacyRechtPlicht: choice({
    decision: 'Q32',
    value: 'mandatory',
    accepts: oneOf('mandatory', 'toDetermine'),
    question: {
      nl: 'De oude code RECHT_PLICHT voor de doelgroep',
      en: 'The old code RECHT_PLICHT for the target group',
      fr: "L'ancien code RECHT_PLICHT pour le groupe cible",
    },
    says: { nl: 'verplicht, met een nota', en: 'mandatory, with a note', fr: 'obligé, avec une note' },
  }),
  interpreterCancellationModes: choice({
    decision: 'Q35',
    value: ['onSite', 'phone', 'video'],
    accepts: listOf('onSite', 'phone', 'video'),
    question: {
      nl: 'Voor welke tolkvormen de annuleringstermijn geldt',
      en: 'For which modes of interpreting the term of cancellation holds',
      fr: "Pour quels modes d'interprétation le délai d'annulation vaut",
    },
    says: {
      nl: 'voor telefoon en video dezelfde als ter plaatse',
      en: 'for telephone and video the same as on site',
      fr: 'pour le téléphone et la vidéo, le même que sur place',
    },
  }),
  unavailableInMoWait: choice({
    decision: 'Q39',
    value: 'leftOut',
    accepts: oneOf('leftOut', 'counted'),
    question: {
      nl: 'Gewicht van "onbeschikbaar" in de wachttijd voor MO',
      en: 'Weight of "unavailable" in the wait for social orientation',
      fr: "Poids de « indisponible » dans l'attente de l'orientation sociale",
    },
    says: {
      nl: 'die dagen tellen niet mee in de wachttijd en worden apart getoond',
      en: 'those days are left out of the wait and shown apart',
      fr: "ces jours ne comptent pas dans l'attente et sont montrés à part",
    },
  }),
  suspendedContractRuns: choice({
    decision: 'Q40',
    value: true,
    accepts: yesOrNo,
    question: {
      nl: 'Of een opgeschort contract een lopend contract is',
      en: 'Whether a suspended contract is a running contract',
      fr: 'Si un contrat suspendu est un contrat en cours',
    },
    says: { nl: 'ja, apart geteld', en: 'yes, counted apart', fr: 'oui, compté à part' },
  }),
} as const satisfies { readonly [key: string]: Choice<unknown> };
