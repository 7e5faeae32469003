import { describe, expect, test } from 'vitest';
import { fact, given } from '#test/support/given.ts';
import {
  certified,
  contract,
  east,
  european,
  europeanUnderContract,
  inflow,
  refugee,
  registration,
  underContract,
} from '#test/support/lives.ts';

const sign = { act: 'signContract', declarationSigned: true } as const;

describe('signContract', () => {
  test('who is registered and in the target group', () => {
    given(...refugee, registration('2023-06-01'))
      .when({ ...sign, on: '2023-06-15' })
      .gives(contract('2023-06-15'));
    given(...european, registration('2023-06-01', 'entitled'))
      .when({ ...sign, on: '2023-06-15' })
      .gives(contract('2023-06-15', 'entitled'));
  });
  test('not before the registration, nor twice', () => {
    given(...refugee)
      .when({ ...sign, on: '2023-06-15' })
      .refused('registerFirst');
    given(...refugee, registration('2023-06-01'))
      .when({ ...sign, on: '2023-05-31' })
      .refused('registerFirst');
    given(...underContract)
      .when({ ...sign, on: '2023-07-01' })
      .refused('contractRunning');
    given(...underContract)
      .when({ ...sign, on: '2023-06-14' })
      .refused('contractRunning');
    given(...certified)
      .when({ ...sign, on: '2024-12-01' })
      .refused('certificateIssued');
  });
  test('a second one is not the first', () => {
    given(...underContract, fact('trajectory.contract-ended', '2024-01-10', { reason: 'passedOn', ...east }))
      .when({ ...sign, on: '2024-01-10' })
      .gives(
        fact('trajectory.contract-signed', '2024-01-10', { ...east, group: 'mandatory', first: false, declarationSigned: true }),
      );
  });
  test('the declaration of rights and duties counts from 1 March 2022', () => {
    const early = [
      inflow('2021-11-02'),
      fact('trajectory.registered', '2021-12-01', { kind: 'first', ...east, group: 'mandatory' }),
    ];
    given(...early)
      .when({ act: 'signContract', on: '2022-02-28', declarationSigned: false })
      .givesTypes('trajectory.contract-signed');
    expect(
      given(...early)
        .when({ act: 'signContract', on: '2022-03-01', declarationSigned: false })
        .refused('declarationNotSigned').missing,
    ).toEqual(['declaration']);
    given(...early)
      .when({ ...sign, on: '2022-03-01' })
      .givesTypes('trajectory.contract-signed');
  });
  test('an asylum applicant could until 28 February 2022 (TG-F-05)', () => {
    const applicant = [
      inflow('2021-11-02', { stayGround: 'asylumApplicant' }),
      fact('trajectory.registered', '2021-12-01', { kind: 'first', ...east, group: 'entitled' }),
    ];
    given(...applicant)
      .when({ ...sign, on: '2022-02-28' })
      .givesTypes('trajectory.contract-signed');
    const refusal = given(...applicant)
      .when({ ...sign, on: '2022-03-01' })
      .refused('asylumApplicant');
    expect(refusal.grounds.length).toBeGreaterThan(0);
  });
  test('nobody outside the target group, with the reason of the law', () => {
    const tourist = [inflow('2023-05-10', { stayGround: 'tourist' }), registration('2023-06-01')];
    expect(
      given(...tourist)
        .when({ ...sign, on: '2023-06-15' })
        .refused('notInTargetGroup').grounds[0]?.citations.length,
    ).toBeGreaterThan(0);
  });
  test('an unknown stay is not guessed', () => {
    given(inflow('2023-05-10', { stayGround: 'unknown' }), registration('2023-06-01'))
      .when({ ...sign, on: '2023-06-15' })
      .refused('targetGroupUnknown');
  });
  test('not who is exempted', () => {
    given(
      ...refugee,
      registration('2023-06-01'),
      fact('trajectory.exempted', '2023-06-10', { ground: 'diplomaOrAttest', ...east }),
    )
      .when({ ...sign, on: '2023-06-15' })
      .refused('isExempted');
  });
});

describe('endContract', () => {
  test('by the agency, in the region of that day', () => {
    given(...underContract)
      .when({ act: 'endContract', on: '2024-01-10', reason: 'endedByAgency' })
      .gives(fact('trajectory.contract-ended', '2024-01-10', { reason: 'endedByAgency', ...east }));
  });
  test('not before it was signed, not without one', () => {
    given(...underContract)
      .when({ act: 'endContract', on: '2023-06-14', reason: 'endedByAgency' })
      .refused('beforeFact');
    given(...refugee)
      .when({ act: 'endContract', on: '2023-06-14', reason: 'endedByAgency' })
      .refused('noContract');
  });
  test('the entitled may stop, the duty of the mandatory goes on (TG-F-16)', () => {
    given(...europeanUnderContract)
      .when({ act: 'endContract', on: '2024-01-10', reason: 'endedByClient' })
      .givesTypes('trajectory.contract-ended');
    expect(
      given(...underContract)
        .when({ act: 'endContract', on: '2024-01-10', reason: 'endedByClient' })
        .refused('dutyContinues').grounds.length,
    ).toBeGreaterThan(0);
  });
  test('other acts end it by themselves', () => {
    given(...underContract)
      .when({ act: 'endContract', on: '2024-01-10', reason: 'certificateIssued' })
      .refused('endByCertificate');
    given(...underContract)
      .when({ act: 'endContract', on: '2024-01-10', reason: 'exempted' })
      .refused('endByExemption');
    given(...underContract)
      .when({ act: 'endContract', on: '2024-01-10', reason: 'deceased' })
      .refused('endNeedsDeath');
    given(...underContract)
      .when({ act: 'endContract', on: '2024-01-10', reason: 'noLongerTargetGroup' })
      .refused('stillInTargetGroup');
  });
  test('after a death the file is closed', () => {
    given(...underContract, fact('register.died', '2024-01-09', {}))
      .when({ act: 'endContract', on: '2024-01-10', reason: 'deceased' })
      .givesTypes('trajectory.contract-ended');
  });
});
