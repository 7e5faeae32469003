import type { Rule } from '../../define/rule.ts';
import { attendanceRule } from './attendance.ts';
import { effortDeclarationRule } from './effort-declaration.ts';
import { languageProofRule, obligationCertificateRule, priorLearningRule } from './other-proofs.ts';
import {
  registrationCertificateRule,
  registrationDeferralRule,
  reRegistrationRule,
  signatureDeferralRule,
} from './registration-proofs.ts';
import { regularParticipationRule } from './regular-participation.ts';
import { exemptionCertificateRule, participationProofRule, suspensionCertificateRule } from './track-proofs.ts';

export const proofRules: readonly Rule[] = [
  attendanceRule,
  effortDeclarationRule,
  languageProofRule,
  obligationCertificateRule,
  priorLearningRule,
  registrationCertificateRule,
  registrationDeferralRule,
  reRegistrationRule,
  signatureDeferralRule,
  regularParticipationRule,
  exemptionCertificateRule,
  participationProofRule,
  suspensionCertificateRule,
];
