import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';
import { FEES_FROM } from './fe-01-before-the-fee.ts';

export const moCapCents = parameter({
  id: 'FE-05.capCents',
  title: {
    nl: 'Maximum voor cursus en test MO samen',
    en: 'Maximum for the MO course and test together',
    fr: 'Maximum pour le cours et le test d’orientation sociale ensemble',
  },
  unit: 'cents',
  anchor: 'contractDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: FEES_FROM, value: 18_000, citations: [cite('p29', 'MO-cursus en MO-test samen hoogstens 180 euro')] }],
});

/** Decision 6: it covers the course and the first attempt (choice B6); the exemption test is outside it. */
export const moCapRule = rule({
  id: 'FE-05',
  title: { nl: 'Bijdrage: maximum voor MO', en: 'Fee: maximum for MO', fr: 'Contribution : maximum pour l’orientation sociale' },
  anchor: 'contractDate',
  reads: ['feeParts', 'feePayments', 'contract', 'residences', 'firstRegisteredOn', 'feeExemptions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: FEES_FROM, citations: [cite('p29', 'MO-cursus en MO-test samen hoogstens 180 euro')] }],
  uses: [moCapCents],
  says: {
    within: {
      nl: 'Dit telt mee voor het maximum van € {cap} voor de cursus MO en de eerste testpoging.',
      en: 'This counts towards the maximum of € {cap} for the MO course and the first attempt at the test.',
      fr: 'Ceci compte pour le maximum de {cap} € pour le cours d’orientation sociale et la première tentative au test.',
    },
    outside: {
      nl: 'Het maximum van € {cap} dekt de cursus MO en de eerste testpoging; deze poging valt erbuiten.',
      en: 'The maximum of € {cap} covers the MO course and the first attempt; this attempt is outside it.',
      fr: 'Le maximum de {cap} € couvre le cours d’orientation sociale et la première tentative ; cette tentative n’en fait pas partie.',
    },
    capped: {
      nl: 'Voor MO is het maximum van € {cap} bereikt: hiervoor blijft € {euros} te betalen.',
      en: 'For MO the maximum of € {cap} is reached: € {euros} is due for this.',
      fr: 'Pour l’orientation sociale, le maximum de {cap} € est atteint : il reste {euros} € à payer pour ceci.',
    },
  },
});
