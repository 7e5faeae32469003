import { choice, oneOf } from '../../define/choice.ts';
import type { Choice } from '../../define/choice.ts';

/** What the sources leave open about attests and proofs (§16 Q28, Q36). */
export const proofChoices = {
  regularParticipationPercent: choice({
    decision: 'Q36',
    value: 80,
    accepts: isPercent,
    question: {
      nl: 'Wanneer iemand regelmatig deelneemt',
      en: 'When somebody takes part regularly',
      fr: 'Quand quelqu’un participe régulièrement',
    },
    says: {
      nl: 'wie minstens 80 % van de lessen volgde; gewettigde afwezigheden tellen niet mee',
      en: 'who attended at least 80 % of the sessions; justified absences are left out of the count',
      fr: 'qui a suivi au moins 80 % des séances ; les absences justifiées ne sont pas comptées',
    },
  }),
  brusselsCertificateRules: choice({
    decision: 'Q28',
    value: 'asInFlanders',
    accepts: oneOf('asInFlanders', 'unknown'),
    question: {
      nl: 'Volgens welke regels een attest in Brussel wordt uitgereikt',
      en: 'By which rules a certificate is issued in Brussels',
      fr: 'Selon quelles règles une attestation est délivrée à Bruxelles',
    },
    says: {
      nl: 'volgens de attestregels van het agentschap, zoals in Vlaanderen',
      en: 'by the certificate rules of the agency, as in Flanders',
      fr: 'selon les règles d’attestation de l’agence, comme en Flandre',
    },
  }),
} as const satisfies { readonly [key: string]: Choice<unknown> };

function isPercent(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 100;
}
