import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';

export const paymentRule = rule({
  id: 'FE-PAY',
  title: { nl: 'Eerst betalen', en: 'Payment comes first', fr: 'Le paiement vient d’abord' },
  anchor: 'partDate',
  reads: ['feePayments', 'feeParts'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p30', 'vooraf te betalen')] }],
  says: {
    before: {
      nl: 'Betaald op {paid}, op tijd voor het onderdeel van {day}.',
      en: 'Paid on {paid}, in time for the part of {day}.',
      fr: 'Payé le {paid}, à temps pour la partie du {day}.',
    },
    after: {
      nl: 'Pas betaald op {paid}, na het onderdeel van {day}: de betaling moet voorafgaan.',
      en: 'Paid only on {paid}, after the part of {day}: the payment must come first.',
      fr: 'Payé seulement le {paid}, après la partie du {day} : le paiement doit précéder.',
    },
    open: {
      nl: 'Voor het onderdeel van {day} staat nog € {euros} open: de betaling moest voorafgaan.',
      en: 'For the part of {day} € {euros} is still open: the payment had to come first.',
      fr: 'Pour la partie du {day}, {euros} € restent à payer : le paiement devait précéder.',
    },
  },
});

/** §16 Q18: nothing is paid back by rule; a credit is given by hand. What was paid too much stays with the next part of its kind. */
export const noRefundRule = rule({
  id: 'FE-REFUND',
  title: { nl: 'Geen terugbetaling', en: 'No refund', fr: 'Pas de remboursement' },
  anchor: 'asked',
  reads: ['registeredOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('defaults', 'Q18')] }],
  says: {
    ahead: {
      nl: 'Er is € {euros} betaald waarvoor nog niets verschuldigd is. Dat telt voor het volgende onderdeel van die soort; er is geen recht op terugbetaling, maar een medewerker kan een tegoed geven.',
      en: '€ {euros} was paid for which nothing is due yet. It counts for the next part of its kind; there is no right to a refund, but a member of staff can give a credit.',
      fr: '{euros} € ont été payés sans que rien ne soit encore dû. Ils comptent pour la prochaine partie du même type ; il n’y a pas de droit au remboursement, mais un collaborateur peut accorder un avoir.',
    },
  },
});
