import type { Nt2Result } from '../../case.ts';
import { askCertificate, askFindings, askPillar } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { complete, day } from '../../define/people.ts';

const result = (on: string, changes: Partial<Nt2Result> = {}): Nt2Result => ({
  on: day(on),
  level: 'a2',
  skills: 'both',
  result: 'passed',
  standardTest: false,
  ...changes,
});
const withDutch = (...nt2Results: Nt2Result[]) => complete('2022-06-01', '2022-07-01', { nt2Results });
const alfa = (signed: string, ...nt2Results: Nt2Result[]) => complete(signed, '2022-07-01', { nt2Results, literate: false });
const on = day('2025-01-01');

export const dutchCases = [
  ...cases(['NT2-TEST'], askPillar('dutch'), [
    {
      at: day('2023-08-31'),
      why: 'passed without the standard test the day before',
      given: withDutch(result('2023-08-31')),
      on,
      expect: 'required met 2023-08-31',
    },
    {
      at: day('2023-09-01'),
      why: 'without the standard test on the day',
      given: withDutch(result('2023-09-01')),
      on,
      expect: 'required open',
    },
    {
      at: day('2023-09-02'),
      why: 'with the standard test the day after',
      given: withDutch(result('2023-09-02', { standardTest: true })),
      on,
      expect: 'required met 2023-09-02',
    },
    {
      at: day('2023-09-01'),
      why: 'each skill by its own day',
      given: withDutch(result('2023-08-31', { skills: 'oral' }), result('2023-10-01', { skills: 'written', standardTest: true })),
      on,
      expect: 'required met 2023-10-01',
    },
  ]),
  ...cases(['NT2'], askPillar('dutch'), [
    {
      at: day('2022-10-01'),
      edge: true,
      why: 'A1 is not A2',
      given: withDutch(result('2022-10-01', { level: 'a1' })),
      on,
      expect: 'required open',
    },
    {
      at: day('2022-10-01'),
      edge: true,
      why: 'B1 is more than A2',
      given: withDutch(result('2022-10-01', { level: 'b1' })),
      on,
      expect: 'required met 2022-10-01',
    },
    {
      at: day('2022-10-01'),
      edge: true,
      why: 'oral alone',
      given: withDutch(result('2022-10-01', { skills: 'oral' })),
      on,
      expect: 'required open',
    },
    {
      at: day('2022-10-01'),
      why: 'oral and written on two days',
      given: withDutch(result('2022-10-01', { skills: 'oral' }), result('2022-12-01', { skills: 'written' })),
      on,
      expect: 'required met 2022-12-01',
    },
    {
      at: day('2022-10-01'),
      why: 'undetermined is not passed',
      given: withDutch(result('2022-10-01', { result: 'undetermined' })),
      on,
      expect: 'required open',
    },
    {
      at: day('2022-10-01'),
      why: 'the mark "met" belongs to older contracts',
      given: withDutch(result('2022-10-01', { result: 'legacyMet' })),
      on,
      expect: 'required open',
    },
  ]),
  ...cases(['NT2'], askCertificate, [
    {
      at: day('2023-09-01'),
      why: 'the certificate names what is missing: the test alone',
      given: withDutch(result('2023-09-01')),
      on,
      expect: 'AT-4: nt2StandardTest',
    },
  ]),
  ...cases(['NT2-ALFA'], askCertificate, [
    {
      at: day('2022-02-28'),
      why: 'non-literate, contract the day before: no Dutch demanded',
      given: alfa('2022-02-28'),
      on,
      expect: 'AT-1: entitled since 2022-07-01',
    },
    {
      at: day('2022-03-01'),
      why: 'non-literate, contract on the day: oral A2',
      given: alfa('2022-03-01'),
      on,
      expect: 'AT-2: nt2OralA2',
    },
    {
      at: day('2022-03-02'),
      why: 'non-literate, contract the day after: oral A2 is enough',
      given: alfa('2022-03-02', result('2022-10-01', { skills: 'oral' })),
      on,
      expect: 'AT-2: entitled since 2022-10-01',
    },
    {
      at: day('2023-05-02'),
      why: 'the standard test does not bind the non-literate',
      given: alfa('2022-03-02', result('2023-10-01', { skills: 'oral' })),
      on,
      expect: 'AT-2: entitled since 2023-10-01',
    },
  ]),
  ...cases(['NT2-ALFA'], askFindings('NT2-ALFA'), [
    {
      at: day('2022-03-02'),
      why: 'who was never assessed counts as literate',
      given: complete('2022-03-02', '2022-07-01'),
      on,
      expect: '',
    },
  ]),
];
