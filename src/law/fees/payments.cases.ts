import { cases } from '../define/cases.ts';
import { contract, day } from '../define/people.ts';
import { askDue, askFinding, askPaid, atlas, course, on, paid, part, signed } from './ask-fees.ts';

export const paymentCases = [
  ...cases(['FE-10', 'FE-10.cents'], askDue, [
    {
      at: day('2024-05-01'),
      edge: true,
      why: 'a second test: 90 + 90',
      given: atlas({}, part('certifyingTest', '2024-03-01', 0), part('certifyingTest', '2024-05-01')),
      on,
      expect: 'certifyingTest 0 tariff, certifyingTest 180 tariff',
    },
    {
      at: day('2022-02-28'),
      edge: true,
      why: 'contract of before the reform: free after self-study, which nobody recorded',
      given: atlas(contract('2022-02-28'), part('certifyingTest', '2024-05-01')),
      on,
      expect: 'certifyingTest unknown: freeAttemptUnknown',
    },
    {
      at: day('2022-03-01'),
      edge: true,
      why: 'contract from the reform: no free attempt',
      given: atlas(contract('2022-03-01'), part('certifyingTest', '2024-05-01')),
      on,
      expect: 'certifyingTest 180 tariff',
    },
    {
      at: day('2024-05-01'),
      edge: true,
      why: 'contract of before the reform, certificate issued: no free attempt',
      given: atlas({ ...contract('2021-09-01'), certificateOn: day('2024-05-01') }, part('certifyingTest', '2024-05-01')),
      on,
      expect: 'certifyingTest 180 tariff',
    },
    {
      at: day('2024-05-01'),
      why: 'no contract yet: free for who wants an exemption, which nobody recorded',
      given: atlas({}, part('certifyingTest', '2024-05-01')),
      on,
      expect: 'certifyingTest unknown: freeAttemptUnknown',
    },
    {
      at: day('2024-05-01'),
      why: 'never more than both parts',
      given: atlas({}, part('certifyingTest', '2024-05-01', 20_000)),
      on,
      expect: 'certifyingTest 180 capped',
    },
  ]),
  ...['perhapsForExemption', 'perhapsSelfStudy', 'due certificateIssued', 'due contractFromReform', 'asked due notFirst'].flatMap(
    (expect, index) =>
      cases(['FE-10'], askFinding('FE-10'), [
        {
          at: day('2024-05-01'),
          why: 'and says why',
          given:
            [
              atlas({}, part('certifyingTest', '2024-05-01')),
              atlas(contract('2022-02-28'), part('certifyingTest', '2024-05-01')),
              atlas({ ...contract('2021-09-01'), certificateOn: day('2024-05-01') }, part('certifyingTest', '2024-05-01')),
              atlas(contract('2022-03-01'), part('certifyingTest', '2024-05-01')),
              atlas({}, part('certifyingTest', '2024-03-01', 0), part('certifyingTest', '2024-05-01')),
            ][index] ?? {},
          on,
          expect,
        },
      ]),
  ),
  ...cases(['FE-PAY'], askPaid, [
    {
      at: day('2023-11-06'),
      edge: true,
      why: 'paid the day before',
      given: signed('2023-09-01', [course], { feePayments: [paid('moCourse', '2023-11-05')] }),
      on,
      expect: 'moCourse paidBefore; 90/90/0/0',
    },
    {
      at: day('2023-11-06'),
      edge: true,
      why: 'paid on the day',
      given: signed('2023-09-01', [course], { feePayments: [paid('moCourse', '2023-11-06')] }),
      on,
      expect: 'moCourse paidBefore; 90/90/0/0',
    },
    {
      at: day('2023-11-06'),
      edge: true,
      why: 'paid the day after: a signal',
      given: signed('2023-09-01', [course], { feePayments: [paid('moCourse', '2023-11-07')] }),
      on,
      expect: 'moCourse paidAfter; 90/90/0/0',
    },
    { at: day('2023-11-06'), why: 'not paid', given: signed('2023-09-01', [course]), on, expect: 'moCourse open; 90/0/90/0' },
    {
      at: day('2023-11-06'),
      why: 'in two payments: the last cent counts',
      given: signed('2023-09-01', [course], {
        feePayments: [paid('moCourse', '2023-10-01', 8_999), paid('moCourse', '2023-11-07', 1)],
      }),
      on,
      expect: 'moCourse paidAfter; 90/90/0/0',
    },
    {
      at: day('2023-11-06'),
      why: 'one cent short',
      given: signed('2023-09-01', [course], { feePayments: [paid('moCourse', '2023-10-01', 8_999)] }),
      on,
      expect: 'moCourse open; 90/89.99/0.01/0',
    },
    {
      at: day('2023-11-06'),
      why: 'a payment for the test does not pay the course',
      given: signed('2023-09-01', [course], { feePayments: [paid('moTest', '2023-10-01')] }),
      on,
      expect: 'moCourse open; 90/90/90/90',
    },
    {
      at: day('2023-11-06'),
      why: 'a payment of after the day asked is not looked at',
      given: signed('2023-09-01', [course], { feePayments: [paid('moCourse', '2025-01-02')] }),
      on,
      expect: 'moCourse open; 90/0/90/0',
    },
    {
      at: day('2024-01-10'),
      why: 'each attempt by its own payment, the oldest first',
      given: signed('2023-09-01', [part('moTest', '2024-01-10'), part('moTest', '2024-03-10')], {
        feePayments: [paid('moTest', '2024-01-02'), paid('moTest', '2024-03-11')],
      }),
      on,
      expect: 'moTest paidBefore, moTest paidAfter; 180/180/0/0',
    },
    {
      at: day('2023-11-06'),
      why: 'where nobody knows the price, what was paid is neither too much nor too little',
      given: signed('2023-09-01', [course], { residences: [], feePayments: [paid('moCourse', '2023-10-01')] }),
      on,
      expect: 'moCourse unknown; 0/90/0/0',
    },
    {
      at: day('2023-11-06'),
      why: 'nothing due, nothing paid',
      given: signed('2023-08-31', [course]),
      on,
      expect: 'moCourse nothingDue; 0/0/0/0',
    },
  ]),
  ...cases(['FE-REFUND'], askPaid, [
    {
      at: day('2023-11-06'),
      edge: true,
      why: 'paid for a course that was cancelled: no refund, it stays with the next one',
      given: signed('2023-09-01', [], { feePayments: [paid('moCourse', '2023-11-05')] }),
      on,
      expect: '; 0/90/0/90',
    },
  ]),
  ...cases(['FE-REFUND'], askFinding('FE-REFUND'), [
    {
      at: day('2023-11-06'),
      why: 'and says so',
      given: signed('2023-09-01', [], { feePayments: [paid('moCourse', '2023-11-05', 1)] }),
      on,
      expect: 'ahead',
    },
    {
      at: day('2023-11-06'),
      why: 'nothing paid ahead, nothing said',
      given: signed('2023-09-01', [course], { feePayments: [paid('moCourse', '2023-11-05')] }),
      on,
      expect: '',
    },
  ]),
  ...cases(['FE-EXPENSES'], askFinding('FE-EXPENSES'), [
    {
      at: day('2020-05-31'),
      why: 'registered the day before',
      given: { registeredOn: day('2020-05-31') },
      on,
      expect: 'possible',
    },
    { at: day('2020-06-01'), why: 'on the day', given: { registeredOn: day('2020-06-01') }, on, expect: 'stopped' },
    { at: day('2020-06-02'), why: 'the day after', given: { registeredOn: day('2020-06-02') }, on, expect: 'stopped' },
    { at: day('2020-06-02'), why: 'not registered by then', given: { registeredOn: day('2025-01-02') }, on, expect: '' },
  ]),
];
