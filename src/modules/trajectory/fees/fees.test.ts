import { expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { feesOn } from '#src/law/fees/fees.ts';
import { fact, given, recorded } from '#test/support/given.ts';
import { contract, moStart, moTest, refugee, registration, underContract } from '#test/support/lives.ts';
import { caseFile } from '../dossier/case-file.ts';

test('a payment is recorded in whole cents', () => {
  given(...underContract)
    .when({ act: 'recordFeePayment', on: '2023-09-04', part: 'moCourse', euros: 89.99 })
    .gives(fact('trajectory.fee-paid', '2023-09-04', { part: 'moCourse', cents: 8_999 }));
  given(...underContract)
    .when({ act: 'recordFeePayment', on: '2025-02-22', part: 'moCourse', euros: 90 })
    .refused('dayInFuture');
});

test('an exemption is decided once a category', () => {
  given(...underContract)
    .when({ act: 'exemptFromFee', on: '2023-09-04', category: 'staffDecision' })
    .gives(fact('trajectory.fee-exempted', '2023-09-04', { category: 'staffDecision' }));
  const known = fact('trajectory.fee-exempted', '2023-09-04', { category: 'staffDecision' });
  given(...underContract, known)
    .when({ act: 'exemptFromFee', on: '2023-09-05', category: 'staffDecision' })
    .refused('alreadyRecorded');
  given(...underContract, known)
    .when({ act: 'exemptFromFee', on: '2023-09-05', category: 'nt2SocialCorrection' })
    .givesTypes('trajectory.fee-exempted');
});

test('the parts of the fee come from what the dossier tells already', () => {
  const life = [
    ...refugee,
    registration('2023-06-01'),
    contract('2023-09-04'),
    moStart('2023-10-02'),
    fact('trajectory.nt2-enrolled', '2023-10-03', { provider: 'cvo', level: 'a1' }),
    fact('trajectory.mo-exemption-test-taken', '2023-10-10', { core: 1, practical: 1, region: 'eastFlanders', passed: false }),
    moTest('2024-02-10'),
    fact('trajectory.nt2-result-recorded', '2024-06-20', { level: 'a2', skills: 'both', result: 'passed', standardTest: true }),
    fact('trajectory.nt2-result-recorded', '2024-03-20', { level: 'a1', skills: 'both', result: 'passed', standardTest: false }),
    fact('trajectory.fee-paid', '2023-09-20', { part: 'moCourse', cents: 9_000 }),
    fact('trajectory.fee-exempted', '2024-02-01', { category: 'category3' }),
  ];
  const { parts, totals } = feesOn(caseFile(recorded(...life)), plainDate('2025-02-21'));
  expect(parts.map(({ part, dueCents, payment }) => `${part} ${dueCents} ${payment}`)).toEqual([
    'moCourse 9000 paidBefore',
    'nt2Course 9000 open',
    'moExemptionTest 9000 open',
    'moTest 0 nothingDue',
    'nt2Test 9000 open',
  ]);
  expect(totals).toEqual({ dueCents: 36_000, paidCents: 9_000, openCents: 27_000, aheadCents: 0, undecided: 0 });
});
