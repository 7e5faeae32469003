import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';
import { FEES_FROM } from './fe-01-before-the-fee.ts';

export const moCourseCents = parameter({
  id: 'FE-02.cents',
  title: {
    nl: 'Bijdrage voor de cursus MO',
    en: 'Fee for the MO course',
    fr: 'Contribution pour le cours d’orientation sociale',
  },
  unit: 'cents',
  anchor: 'contractDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: FEES_FROM, value: 9_000, citations: [cite('p30', '90 euro voor de cursus MO')] }],
});

export const moCourseFeeRule = rule({
  id: 'FE-02',
  title: { nl: 'Bijdrage: cursus MO', en: 'Fee: MO course', fr: 'Contribution : cours d’orientation sociale' },
  anchor: 'contractDate',
  reads: ['feeParts', 'contract', 'residences', 'firstRegisteredOn', 'feePayments', 'feeExemptions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: FEES_FROM, citations: [cite('s004', 'OD 1.7')] }],
  uses: [moCourseCents],
  says: {
    due: {
      nl: 'Contract vanaf 1 september 2023 en woonplaats in Vlaanderen: de cursus MO kost € {euros}, één keer.',
      en: 'Contract from 1 September 2023 and residence in Flanders: the MO course costs € {euros}, once.',
      fr: 'Contrat à partir du 1er septembre 2023 et domicile en Flandre : le cours d’orientation sociale coûte {euros} €, une seule fois.',
    },
    onceOnly: {
      nl: 'De cursus MO is al aangerekend: een nieuwe inschrijving kost niets meer.',
      en: 'The MO course was charged already: another enrolment costs nothing more.',
      fr: 'Le cours d’orientation sociale a déjà été facturé : une nouvelle inscription ne coûte plus rien.',
    },
  },
});
