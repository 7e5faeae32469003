import type { MissingCode } from '../../judgement.ts';

/** §7.1: every attest and proof. */
export const proofKinds = [
  'registrationCertificate',
  'reRegistrationCertificate',
  'registrationDeferral',
  'signatureDeferral',
  'suspensionCertificate',
  'exemptionCertificate',
  'priorLearning',
  'integrationCertificate',
  'regularParticipationProof',
  'effortDeclaration',
  'participationProof',
  'languageProof',
  'obligationCertificate',
] as const;
export type ProofKind = (typeof proofKinds)[number];

/** What a proof still waits for, beside what a certificate may wait for. */
export const proofMissingCodes = [
  'registration',
  'noRegistration',
  'noContract',
  'runningContract',
  'closedTrack',
  'duty',
  'openDuty',
  'brusselsDuty',
  'limitedLearning',
  'openResults',
  'regularAttendance',
  'languageTest',
  'beforeItEnded',
] as const;
export type ProofMissing = (typeof proofMissingCodes)[number] | MissingCode;

export interface ProofFinding {
  readonly kind: ProofKind;
  /** It may be issued on that day. */
  readonly possible: boolean;
  readonly missing: readonly ProofMissing[];
}
