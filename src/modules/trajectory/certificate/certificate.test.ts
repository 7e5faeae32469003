import { describe, expect, test } from 'vitest';
import { fact, given } from '#test/support/given.ts';
import {
  certified,
  east,
  european,
  europeanUnderContract,
  hours,
  moStart,
  moTest,
  nt2,
  ready,
  refugee,
  underContract,
  vdab,
} from '#test/support/lives.ts';

const idle = fact('register.activity-changed', '2023-05-10', { works: false, studies: false });

describe('issueCertificate', () => {
  test('to who has everything, and the contract ends', () => {
    given(...ready)
      .when({ act: 'issueCertificate', on: '2024-10-15' })
      .gives(
        fact('trajectory.integration-certificate-issued', '2024-10-15', east),
        fact('trajectory.contract-ended', '2024-10-15', { reason: 'certificateIssued', ...east }),
      );
    given(...ready)
      .when({ act: 'issueCertificate', on: '2024-10-01' })
      .givesTypes('trajectory.integration-certificate-issued', 'trajectory.contract-ended');
  });
  test('and says what is missing, with the articles', () => {
    const refusal = given(...underContract, idle)
      .when({ act: 'issueCertificate', on: '2024-10-15' })
      .refused('certificateNotDue');
    expect([...refusal.missing].sort()).toEqual(['employmentService', 'moTest', 'nt2A2', 'participationHours']);
    expect(refusal.grounds.flatMap((ground) => ground.citations).length).toBeGreaterThan(0);
    expect(refusal.nl).toContain('VDAB');
    expect(refusal.en).toContain('40 hours');
  });
  test('the day before the last hours it is not due', () => {
    expect(
      given(...ready)
        .when({ act: 'issueCertificate', on: '2024-09-30' })
        .refused('certificateNotDue').missing,
    ).toEqual(['participationHours']);
  });
  test('where it is not known whether the person works or studies, the law does not guess', () => {
    const refusal = given(...ready.slice(0, -2))
      .when({ act: 'issueCertificate', on: '2024-10-15' })
      .refused('certificateUnknown');
    expect(refusal.nl).toContain('werkt of studeert');
  });
  test('the entitled need no hours', () => {
    given(...europeanUnderContract, moStart('2023-09-05'), moTest('2024-02-10'), nt2('2024-06-20'), vdab('2023-07-03'))
      .when({ act: 'issueCertificate', on: '2024-10-15' })
      .givesTypes('trajectory.integration-certificate-issued', 'trajectory.contract-ended');
  });
  test('once, and within a contract', () => {
    given(...certified)
      .when({ act: 'issueCertificate', on: '2024-11-15' })
      .refused('certificateIssued');
    expect(
      given(...refugee)
        .when({ act: 'issueCertificate', on: '2024-11-15' })
        .refused('noContract').missing,
    ).toEqual(['contract']);
  });
});

describe('proveRegularParticipation', () => {
  const life = [...underContract, moStart('2023-09-05')];
  test('mandatory, took part, results missing', () => {
    given(...life)
      .when({ act: 'proveRegularParticipation', on: '2024-10-15' })
      .gives(fact('trajectory.regular-participation-proven', '2024-10-15', east));
  });
  test('not without participation, nor with the results, nor for the entitled', () => {
    given(...underContract)
      .when({ act: 'proveRegularParticipation', on: '2024-10-15' })
      .refused('noParticipation');
    given(...ready)
      .when({ act: 'proveRegularParticipation', on: '2024-10-15' })
      .refused('resultsReached');
    given(...europeanUnderContract, moStart('2023-09-05'))
      .when({ act: 'proveRegularParticipation', on: '2024-10-15' })
      .refused('onlyMandatory');
    given(...european)
      .when({ act: 'proveRegularParticipation', on: '2024-10-15' })
      .refused('noContract');
    given(...life, fact('trajectory.regular-participation-proven', '2024-10-15', east))
      .when({ act: 'proveRegularParticipation', on: '2024-10-16' })
      .refused('alreadyRecorded');
    given(...certified)
      .when({ act: 'proveRegularParticipation', on: '2024-12-15' })
      .refused('certificateIssued');
  });
});

describe('proveB1Oral', () => {
  test('after the certificate, once', () => {
    given(...certified)
      .when({ act: 'proveB1Oral', on: '2025-01-10' })
      .gives(fact('trajectory.b1-oral-proven', '2025-01-10', {}));
    given(...certified)
      .when({ act: 'proveB1Oral', on: '2024-10-14' })
      .refused('noCertificate');
    given(...ready)
      .when({ act: 'proveB1Oral', on: '2025-01-10' })
      .refused('noCertificate');
    given(...certified, fact('trajectory.b1-oral-proven', '2025-01-10', {}))
      .when({ act: 'proveB1Oral', on: '2025-01-11' })
      .refused('alreadyRecorded');
  });
});

describe('work and participation', () => {
  test('VDAB in Flanders, once', () => {
    given(...underContract)
      .when({ act: 'recordEmploymentService', on: '2023-07-03', service: 'vdab' })
      .gives(vdab('2023-07-03'));
    given(...underContract)
      .when({ act: 'recordEmploymentService', on: '2023-07-03', service: 'actiris' })
      .refused('serviceOfOtherRegime');
    given(...underContract, vdab('2023-07-03'))
      .when({ act: 'recordEmploymentService', on: '2023-07-04', service: 'vdab' })
      .refused('alreadyRecorded');
  });
  test('hours in halves, within the contract', () => {
    given(...underContract)
      .when({ act: 'recordParticipation', on: '2024-10-01', hours: 2.5 })
      .gives(hours('2024-10-01', 5));
    given(...refugee)
      .when({ act: 'recordParticipation', on: '2024-10-01', hours: 2.5 })
      .refused('noContract');
    for (const impossible of [0, -1, 0.25, 201, Number.NaN]) {
      given(...underContract)
        .when({ act: 'recordParticipation', on: '2024-10-01', hours: impossible })
        .refused('hoursImpossible');
    }
  });
});
