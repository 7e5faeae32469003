import { describe, expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
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
  const attended = (sessions: number) =>
    fact('trajectory.attendance-recorded', '2024-01-22', {
      pillar: 'orientation',
      from: plainDate('2023-09-05'),
      until: plainDate('2024-01-19'),
      sessions: 20,
      attended: sessions,
      justified: 0,
    });
  const life = [...underContract, moStart('2023-09-05')];
  test('mandatory, took part regularly, results missing', () => {
    given(...life, attended(16))
      .when({ act: 'proveRegularParticipation', on: '2024-10-15' })
      .gives(fact('trajectory.regular-participation-proven', '2024-10-15', east));
    expect(
      given(...life, attended(15))
        .when({ act: 'proveRegularParticipation', on: '2024-10-15' })
        .refused('notRegular').missing,
    ).toEqual(['regularAttendance']);
  });
  test('where nobody counted the sessions, the law does not guess', () => {
    given(...life)
      .when({ act: 'proveRegularParticipation', on: '2024-10-15' })
      .refused('participationUnknown');
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

describe('attendance and limited learning', () => {
  const part = { pillar: 'dutch', from: '2023-09-05', until: '2024-01-19', sessions: 20, attended: 12, justified: 8 } as const;
  test('of a part that is over, with sessions that add up', () => {
    given(...underContract)
      .when({ act: 'recordAttendance', on: '2024-01-19', ...part })
      .givesTypes('trajectory.attendance-recorded');
    given(...underContract)
      .when({ act: 'recordAttendance', on: '2024-01-18', ...part })
      .refused('partNotOver');
    given(...underContract)
      .when({ act: 'recordAttendance', on: '2024-01-19', ...part, attended: 13 })
      .refused('attendanceImpossible');
    given(...underContract)
      .when({ act: 'recordAttendance', on: '2024-01-19', ...part, from: '2024-01-20' })
      .refused('untilBeforeFrom');
    const known = fact('trajectory.attendance-recorded', '2024-01-19', {
      ...part,
      from: plainDate(part.from),
      until: plainDate(part.until),
    });
    given(...underContract, known)
      .when({ act: 'recordAttendance', on: '2024-01-20', ...part })
      .refused('alreadyRecorded');
  });
  test('limited learning is established within a contract, once a pillar', () => {
    given(...underContract)
      .when({ act: 'establishLimitedLearning', on: '2024-01-19', pillar: 'dutch' })
      .gives(fact('trajectory.limited-learning-established', '2024-01-19', { pillar: 'dutch' }));
    given(...refugee)
      .when({ act: 'establishLimitedLearning', on: '2024-01-19', pillar: 'dutch' })
      .refused('noContract');
    const known = fact('trajectory.limited-learning-established', '2024-01-19', { pillar: 'dutch' });
    given(...underContract, known)
      .when({ act: 'establishLimitedLearning', on: '2024-01-20', pillar: 'dutch' })
      .refused('alreadyRecorded');
    given(...underContract, known)
      .when({ act: 'establishLimitedLearning', on: '2024-01-20', pillar: 'orientation' })
      .givesTypes('trajectory.limited-learning-established');
  });
  test('the contract ends by a declaration of effort once all other goals are reached', () => {
    const end = { act: 'endContract', reason: 'effortDeclaration' } as const;
    const limited = fact('trajectory.limited-learning-established', '2024-03-01', { pillar: 'dutch' });
    const withoutDutch = ready.filter(({ type }) => type !== 'trajectory.nt2-result-recorded');
    given(...withoutDutch, limited)
      .when({ ...end, on: '2024-10-01' })
      .gives(fact('trajectory.contract-ended', '2024-10-01', { reason: 'effortDeclaration', ...east }));
    expect(
      given(...withoutDutch, limited)
        .when({ ...end, on: '2024-09-30' })
        .refused('effortNotDue').missing,
    ).toEqual(['participationHours']);
    expect(
      given(...withoutDutch)
        .when({ ...end, on: '2024-10-01' })
        .refused('effortNotDue').missing,
    ).toEqual(['limitedLearning', 'nt2A2']);
    given(...withoutDutch.slice(0, -2), limited)
      .when({ ...end, on: '2024-10-01' })
      .refused('effortUnknown');
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
