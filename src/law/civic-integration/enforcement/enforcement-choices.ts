import { choice, oneOf, yesOrNo } from '../../define/choice.ts';
import type { Choice } from '../../define/choice.ts';

/** What the sources leave open about enforcement (§16 Q13, Q37; §17 19). Q12 and decision 20 stand in the general table; Q14 and Q38 in the rules. */
export const enforcementChoices = {
  handOverAfterNoticeTerm: choice({
    decision: 'Q13',
    value: true,
    accepts: yesOrNo,
    question: {
      nl: 'Wanneer een dossier naar de handhavingsambtenaar mag',
      en: 'When a file may go to the enforcement officer',
      fr: 'Quand un dossier peut être transmis au fonctionnaire de contrôle',
    },
    says: {
      nl: 'na de termijn van de ingebrekestelling, als een medewerker dat beslist',
      en: 'after the term of the notice of default, when a member of staff decides so',
      fr: 'après le délai de la mise en demeure, si un collaborateur en décide ainsi',
    },
  }),
  cancelledStaysForwarded: choice({
    decision: 'Q37',
    value: true,
    accepts: yesOrNo,
    question: {
      nl: 'Of een dossier dat na de overmaking geannuleerd werd, als overgemaakt blijft tellen',
      en: 'Whether a file cancelled after the hand-over still counts as forwarded',
      fr: 'Si un dossier annulé après sa transmission compte toujours comme transmis',
    },
    says: {
      nl: 'ja, op de dag van de overmaking',
      en: 'yes, on the day of the hand-over',
      fr: 'oui, au jour de la transmission',
    },
  }),
  cancellationUntil: choice({
    decision: 'B19',
    value: 'finePaid',
    accepts: oneOf('finePaid', 'decision', 'handOver'),
    question: {
      nl: 'Tot wanneer een inbreukdossier geannuleerd kan worden',
      en: 'Until when an infringement file can be cancelled',
      fr: 'Jusqu’à quand un dossier d’infraction peut être annulé',
    },
    says: {
      nl: 'in elke fase, tot de geldboete betaald is',
      en: 'in every phase, until the fine is paid',
      fr: 'à chaque étape, jusqu’au paiement de l’amende',
    },
  }),
} as const satisfies { readonly [key: string]: Choice<unknown> };
