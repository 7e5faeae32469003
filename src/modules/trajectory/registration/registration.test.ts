import { describe, test } from 'vitest';
import { fact, given } from '#test/support/given.ts';
import { certified, contract, east, european, inflow, refugee, registration, underContract } from '#test/support/lives.ts';

describe('register', () => {
  test('before any letter, with the group of the law that day', () => {
    given(...refugee)
      .when({ act: 'register', on: '2023-06-01', desk: 'loket-deinze' })
      .gives(fact('trajectory.registered', '2023-06-01', { kind: 'first', ...east, group: 'mandatory', desk: 'loket-deinze' }));
    given(...european)
      .when({ act: 'register', on: '2023-06-01' })
      .gives(fact('trajectory.registered', '2023-06-01', { kind: 'first', ...east, group: 'entitled' }));
  });
  test('once only', () => {
    given(...refugee, registration('2023-06-01'))
      .when({ act: 'register', on: '2023-06-02' })
      .refused('alreadyRegistered');
    given(...underContract)
      .when({ act: 'register', on: '2024-06-02' })
      .refused('alreadyRegistered');
  });
  test('again once the contract has ended', () => {
    const ended = fact('trajectory.contract-ended', '2024-01-10', { reason: 'movedAway', ...east });
    given(...underContract, ended)
      .when({ act: 'register', on: '2024-01-09' })
      .refused('alreadyRegistered');
    given(...underContract, ended)
      .when({ act: 'register', on: '2024-03-01' })
      .gives(fact('trajectory.registered', '2024-03-01', { kind: 're', ...east, group: 'mandatory' }));
  });
  test('never before birth, before inflow, after death or in the future', () => {
    given(...refugee)
      .when({ act: 'register', on: '1980-01-01' })
      .refused('beforeBirth');
    given(...refugee)
      .when({ act: 'register', on: '2023-05-09' })
      .refused('beforeInflow');
    given(...refugee)
      .when({ act: 'register', on: '2025-02-22' })
      .refused('dayInFuture');
    given(...refugee)
      .when({ act: 'register', on: '2025-02-21' })
      .givesTypes('trajectory.registered');
    given(...refugee, fact('register.died', '2023-05-20', {}))
      .when({ act: 'register', on: '2023-05-21' })
      .refused('afterDeath');
  });
  test('at a desk of the own region, and not from abroad', () => {
    given(...refugee)
      .when({ act: 'register', on: '2023-06-01', desk: 'bon-brussel' })
      .refused('deskOfOtherRegion');
    given(...refugee, fact('register.residence-changed', '2023-05-20', { place: 'abroad', region: 'unknown', nis: 'unknown' }))
      .when({ act: 'register', on: '2023-06-01' })
      .refused('noRegion');
  });
});

describe('deferRegistration', () => {
  test('before the registration, to a last day', () => {
    given(...refugee)
      .when({ act: 'deferRegistration', on: '2023-06-01', until: '2023-09-30' })
      .gives(fact('trajectory.registration-deferred', '2023-06-01', { until: '2023-09-30' as never }));
    given(...refugee)
      .when({ act: 'deferRegistration', on: '2023-06-01', until: '2023-05-31' })
      .refused('untilBeforeFrom');
    given(...refugee, registration('2023-06-01'))
      .when({ act: 'deferRegistration', on: '2023-06-02', until: '2023-09-30' })
      .refused('deferralAfterRegistration');
  });
});

describe('guideToEducation and startDiplomaGuidance', () => {
  test('education is for minors, up to the day before eighteen', () => {
    const child = inflow('2023-05-10', { birthDay: '2006-06-01' as never });
    given(child)
      .when({ act: 'guideToEducation', on: '2024-05-31' })
      .gives(fact('trajectory.education-guidance-given', '2024-05-31', east));
    given(child).when({ act: 'guideToEducation', on: '2024-06-01' }).refused('notMinor');
  });
  test('a diploma for everybody, once a day', () => {
    given(...certified)
      .when({ act: 'startDiplomaGuidance', on: '2025-01-10' })
      .gives(fact('trajectory.diploma-guidance-started', '2025-01-10', east));
    given(...refugee, fact('trajectory.diploma-guidance-started', '2024-01-10', east))
      .when({ act: 'startDiplomaGuidance', on: '2024-01-10' })
      .refused('alreadyRecorded');
  });
  test('contracts alone do not make a registration', () => {
    given(...refugee, contract('2023-06-15'))
      .when({ act: 'register', on: '2023-07-01' })
      .givesTypes('trajectory.registered');
  });
});
