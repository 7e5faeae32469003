/** What a review may find. */
export const findingKinds = [
  'missedInflow',
  'wronglyObliged',
  'wronglyFree',
  'otherGroup',
  'certificateDue',
  'certificateWithoutGround',
  'termWronglyExpired',
  'notSanctionable',
  'exemptionWithoutGround',
  'effortWithoutGround',
  'unknownNow',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What the law says, in one word. The first five are target groups. */
export const nowCodes = [
  'mandatory',
  'entitled',
  'minor',
  'notTarget',
  'toBeDetermined',
  'invitationDue',
  'certificateDue',
  'certificateNotDue',
  'termRuns',
  'termOver',
  'sanctionPossible',
  'sanctionNotPossible',
  'exemptionPossible',
  'exemptionNotPossible',
  'effortPossible',
  'effortNotPossible',
  'unknown',
] as const;
export type NowCode = (typeof nowCodes)[number];

/** Why what was recorded and what the law says now are not the same. */
export const whysDifferent = ['lawChanged', 'laterFact', 'correction', 'recordedOtherwise', 'notRecorded', 'timePassed'] as const;
export type WhyDifferent = (typeof whysDifferent)[number];

/** `gone`: the difference is no longer there, because the dossier or the law changed. */
export const findingStates = ['open', 'settled', 'gone'] as const;
export type FindingState = (typeof findingStates)[number];

/** Why somebody settled a finding. The first two say that it was right and was put right; the others that the record stands. */
export const settleReasons = ['recordCorrected', 'actDone', 'proofOnFile', 'decidedElsewhere', 'lawReadWrongly'] as const;
export type SettleReason = (typeof settleReasons)[number];
export const correctedReasons: readonly SettleReason[] = ['recordCorrected', 'actDone'];
