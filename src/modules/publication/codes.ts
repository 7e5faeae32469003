/** How a release stands. `released` follows from the clock: a planned one whose time has come. */
export const releaseStates = [
  'draft',
  'toExplain',
  'toApprove',
  'approved',
  'planned',
  'released',
  'withdrawn',
  'discarded',
] as const;
export type ReleaseState = (typeof releaseStates)[number];

export const editionKinds = ['preliminary', 'final'] as const;
export type EditionKind = (typeof editionKinds)[number];

/** What somebody may do to a release. */
export const releaseActs = [
  'edit',
  'check',
  'explain',
  'retractExplanation',
  'sendBack',
  'approve',
  'retractApproval',
  'plan',
  'retractPlan',
  'withdraw',
  'discard',
  'restore',
] as const;
export type ReleaseAct = (typeof releaseActs)[number];

/** Why not. */
export const releaseRefusals = [
  'notInThisState',
  'nothingToRelease',
  'youWorkedOnIt',
  'findingsOpen',
  'tellsOfPeople',
  'noSuchFinding',
  'notYourSignature',
  'timeHasPassed',
] as const;
export type ReleaseRefusal = (typeof releaseRefusals)[number];
