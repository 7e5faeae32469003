import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import type { Outcome } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { effortDeclarationOn } from './effort-declaration.ts';
import { languageProofOn, obligationCertificateOn, priorLearningOn } from './other-proofs.ts';
import type { ProofFinding, ProofKind } from './proof.ts';
import {
  registrationCertificateOn,
  registrationDeferralOn,
  reRegistrationCertificateOn,
  signatureDeferralOn,
} from './registration-proofs.ts';
import { regularParticipationOn } from './regular-participation.ts';
import {
  exemptionCertificateOn,
  integrationCertificateOn,
  participationProofOn,
  suspensionCertificateOn,
} from './track-proofs.ts';

type Proof = (file: CaseFile, on: PlainDate, settings: LawSettings) => Outcome<ProofFinding>;

/** §7.1: when each attest or proof may be issued. */
const proofs: { readonly [Kind in ProofKind]: Proof } = {
  registrationCertificate: registrationCertificateOn,
  reRegistrationCertificate: reRegistrationCertificateOn,
  registrationDeferral: registrationDeferralOn,
  signatureDeferral: signatureDeferralOn,
  suspensionCertificate: suspensionCertificateOn,
  exemptionCertificate: exemptionCertificateOn,
  priorLearning: priorLearningOn,
  integrationCertificate: integrationCertificateOn,
  regularParticipationProof: regularParticipationOn,
  effortDeclaration: effortDeclarationOn,
  participationProof: participationProofOn,
  languageProof: languageProofOn,
  obligationCertificate: obligationCertificateOn,
};

export type ProofsFinding = { readonly [Kind in ProofKind]: Outcome<ProofFinding> };

/** Every attest and proof of one case, as it stands on a day. */
export function proofsOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): ProofsFinding {
  const entries = Object.entries(proofs).map(([kind, proof]) => [kind, proof(file, on, settings)]);
  return Object.fromEntries(entries) as ProofsFinding; // every kind of the table, each with its own outcome
}
