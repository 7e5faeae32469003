import type { Label } from '#src/reference/labels/label.ts';

export const questionStates = ['inProgress', 'toReview', 'sent'] as const;
export type QuestionState = (typeof questionStates)[number];

/** Why an asked cell has no figure. A closed list: what fits none of these is answered in words, under one of them. */
export const refusalReasons = ['notRegistered', 'notYetLinked', 'belowThreshold', 'notOurCompetence', 'streamGap'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const refusalReasonLabels: { readonly [Reason in RefusalReason]: Label } = {
  notRegistered: { nl: 'Niet geregistreerd', en: 'Not registered' },
  notYetLinked: { nl: 'Nog niet gekoppeld', en: 'Not yet linked' },
  belowThreshold: { nl: 'Onder de drempel voor bekendmaking', en: 'Below the disclosure threshold' },
  notOurCompetence: { nl: 'Niet onze bevoegdheid', en: 'Not our competence' },
  streamGap: { nl: 'Gat in een gegevensstroom', en: 'Gap in a data stream' },
};

export const questionStateLabels: { readonly [State in QuestionState]: Label } = {
  inProgress: { nl: 'In bewerking', en: 'In progress' },
  toReview: { nl: 'Na te kijken', en: 'To be reviewed' },
  sent: { nl: 'Verzonden', en: 'Sent' },
};

/** What a stretch of the question is about. */
export const hitKinds = ['indicator', 'term', 'period', 'breakdown', 'value', 'unknownBreakdown', 'reason'] as const;
export type HitKind = (typeof hitKinds)[number];
