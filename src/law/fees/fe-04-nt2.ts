import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';
import { FEES_FROM } from './fe-01-before-the-fee.ts';

export const nt2CapCents = parameter({
  id: 'FE-04.capCents',
  title: {
    nl: 'Maximum voor cursus en test NT2 samen',
    en: 'Maximum for the NT2 course and test together',
    fr: 'Maximum pour le cours et le test de néerlandais ensemble',
  },
  unit: 'cents',
  anchor: 'contractDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: FEES_FROM, value: 18_000, citations: [cite('p29', 'NT2-cursus en NT2-test samen hoogstens 180 euro')] }],
});

/** The provider asks its own price; the law sets only what it may be in all. */
export const nt2FeeRule = rule({
  id: 'FE-04',
  title: {
    nl: 'Bijdrage: cursus en test NT2',
    en: 'Fee: NT2 course and test',
    fr: 'Contribution : cours et test de néerlandais',
  },
  anchor: 'contractDate',
  reads: ['feeParts', 'contract', 'feePayments', 'residences', 'firstRegisteredOn', 'feeExemptions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: FEES_FROM, citations: [cite('s004', 'OD 1.7')] }],
  uses: [nt2CapCents],
  says: {
    asked: {
      nl: 'Het centrum vraagt € {euros}; cursus en test NT2 kosten samen hoogstens € {cap}.',
      en: 'The centre asks € {euros}; NT2 course and test together cost at most € {cap}.',
      fr: 'Le centre demande {euros} € ; le cours et le test de néerlandais coûtent ensemble au maximum {cap} €.',
    },
    split: {
      nl: 'De prijs van het centrum is niet bekend: wij rekenen € {euros}. Cursus en test NT2 kosten samen hoogstens € {cap}.',
      en: 'The price of the centre is not known: we count € {euros}. NT2 course and test together cost at most € {cap}.',
      fr: 'Le prix du centre n’est pas connu : nous comptons {euros} €. Le cours et le test de néerlandais coûtent ensemble au maximum {cap} €.',
    },
    capped: {
      nl: 'Voor NT2 is het maximum van € {cap} bereikt: hiervoor blijft € {euros} te betalen.',
      en: 'For NT2 the maximum of € {cap} is reached: € {euros} is due for this.',
      fr: 'Pour le néerlandais, le maximum de {cap} € est atteint : il reste {euros} € à payer pour ceci.',
    },
  },
});
