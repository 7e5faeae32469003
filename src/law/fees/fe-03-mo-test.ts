import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';
import { FEES_FROM } from './fe-01-before-the-fee.ts';

export const moTestCents = parameter({
  id: 'FE-03.cents',
  title: {
    nl: 'Bijdrage per poging voor de test MO',
    en: 'Fee per attempt at the MO test',
    fr: 'Contribution par tentative au test MO',
  },
  unit: 'cents',
  anchor: 'contractDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: FEES_FROM, value: 9_000, citations: [cite('p30', '90 euro per testpoging, vooraf betaald')] }],
});

/** Any number of attempts (§16 Q7), each one paid. */
export const moTestFeeRule = rule({
  id: 'FE-03',
  title: { nl: 'Bijdrage: test MO, per poging', en: 'Fee: MO test, per attempt', fr: 'Contribution : test MO, par tentative' },
  anchor: 'contractDate',
  reads: ['feeParts', 'contract', 'residences', 'firstRegisteredOn', 'feePayments', 'feeExemptions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: FEES_FROM, citations: [cite('s004', 'OD 1.7')] }],
  uses: [moTestCents],
  says: {
    attempt: {
      nl: 'Poging {attempt} voor de test MO: elke poging kost € {euros}, vooraf te betalen.',
      en: 'Attempt {attempt} at the MO test: every attempt costs € {euros}, to be paid beforehand.',
      fr: 'Tentative {attempt} au test MO : chaque tentative coûte {euros} €, à payer à l’avance.',
    },
  },
});

export const exemptionTestFeeRule = rule({
  id: 'FE-03.exemption',
  title: { nl: 'Bijdrage: vrijstellingstest MO', en: 'Fee: MO exemption test', fr: 'Contribution : test de dispense MO' },
  anchor: 'contractDate',
  reads: ['feeParts', 'contract', 'moTests', 'residences', 'firstRegisteredOn', 'feePayments', 'feeExemptions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: FEES_FROM, citations: [cite('s004', 'OD 1.7'), cite('decisions', '6')] }],
  uses: [moTestCents],
  says: {
    attempt: {
      nl: 'De vrijstellingstest MO kost evenveel als een poging voor de test: € {euros}.',
      en: 'The MO exemption test costs as much as an attempt at the test: € {euros}.',
      fr: 'Le test de dispense MO coûte autant qu’une tentative au test : {euros} €.',
    },
  },
});
