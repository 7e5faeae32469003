import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';
import { FEES_FROM } from './fe-01-before-the-fee.ts';

export const brusselsFreeRule = rule({
  id: 'FE-06',
  title: {
    nl: 'Inwoners van Brussel betalen geen bijdrage',
    en: 'Residents of Brussels pay no fee',
    fr: 'Les habitants de Bruxelles ne paient pas de contribution',
  },
  anchor: 'partDate',
  reads: ['residences', 'feeParts', 'contract', 'firstRegisteredOn', 'feePayments', 'feeExemptions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, until: FEES_FROM, citations: [cite('s004', 'OD 1.7')] },
    { from: FEES_FROM, citations: [cite('p27', 'inwoners van Brussel'), cite('p28', 'inburgering in Brussel is gratis')] },
  ],
  says: {
    free: {
      nl: 'Woonde op {day} in Brussel: dit onderdeel is gratis.',
      en: 'Lived in Brussels on {day}: this part is free.',
      fr: 'Habitait à Bruxelles le {day} : cette partie est gratuite.',
    },
  },
});
