import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';

/** From this day of the contract on there is a fee. */
export const FEES_FROM = plainDate('2023-09-01');

export const freeBeforeRule = rule({
  id: 'FE-01',
  title: {
    nl: 'Contract voor 1 september 2023: gratis',
    en: 'Contract before 1 September 2023: free',
    fr: 'Contrat d’avant le 1er septembre 2023 : gratuit',
  },
  anchor: 'contractDate',
  reads: ['contract', 'feeParts', 'residences', 'firstRegisteredOn', 'feePayments', 'feeExemptions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, until: FEES_FROM, citations: [cite('s004', 'OD 1.7'), cite('p27', 'contract voor 1 september 2023')] },
  ],
  says: {
    free: {
      nl: 'Contract van {day}, voor 1 september 2023: het hele traject is gratis.',
      en: 'Contract of {day}, before 1 September 2023: the whole track is free.',
      fr: 'Contrat du {day}, avant le 1er septembre 2023 : tout le parcours est gratuit.',
    },
  },
});
