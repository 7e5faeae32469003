import { certificateDecisionRule } from '../../civic-integration/certificate/at-decision.ts';
import { say } from './problem.ts';
import type { Check } from './problem.ts';

/** A certificate and a declaration of effort end a track that a contract began. */
export const certificateBeforeContract: Check = (file) => {
  const signed = file.contract?.signedOn ?? null;
  if (signed === null) return [];
  return (['certificateOn', 'effortDeclarationOn'] as const).flatMap((key) => {
    const issued = file[key];
    if (issued === null || issued >= signed) return [];
    return [
      {
        path: key,
        rule: certificateDecisionRule.id,
        code: 'beforeContract',
        sentence: say(sentence, { issued, signed }),
        citations: certificateDecisionRule.ground('noContract', issued).citations,
      },
    ];
  });
};

const sentence = {
  nl: 'Uitgereikt op {issued}, voor het contract van {signed}: zonder contract is er geen attest en geen verklaring.',
  en: 'Issued on {issued}, before the contract of {signed}: without a contract there is no certificate and no declaration.',
  fr: 'Délivré le {issued}, avant le contrat du {signed} : sans contrat, il n’y a ni attestation ni déclaration.',
};
