import { describe, expect, test } from 'vitest';
import { fact, given, idOf } from '#test/support/given.ts';
import {
  contract,
  east,
  european,
  europeanUnderContract,
  handedOver,
  INFRINGEMENT,
  infringed,
  noticed,
  refugee,
  registration,
  underContract,
} from '#test/support/lives.ts';

const establish = { act: 'establishInfringement', kind: 'notRegisteredInTime' } as const;

describe('establishInfringement', () => {
  test('once the term has passed, of who has the duty', () => {
    given(...refugee)
      .when({ ...establish, on: '2023-09-20' })
      .gives(fact('trajectory.infringement-established', '2023-09-20', { kind: 'notRegisteredInTime', ...east }));
    expect(
      given(...refugee)
        .when({ ...establish, on: '2023-08-10' })
        .refused('deadlineNotPassed').grounds.length,
    ).toBeGreaterThan(0);
    given(...refugee, registration('2023-06-01'))
      .when({ ...establish, on: '2023-09-20' })
      .refused('deadlineNotPassed');
  });
  test('never of the entitled since the reform (HF-0)', () => {
    expect(
      given(...european)
        .when({ ...establish, on: '2023-09-20' })
        .refused('notSanctionable').grounds.length,
    ).toBeGreaterThan(0);
    given(...europeanUnderContract)
      .when({ act: 'establishInfringement', kind: 'notRegularlyParticipating', on: '2024-01-20' })
      .refused('notSanctionable');
  });
  test('one open of a kind', () => {
    given(...infringed)
      .when({ ...establish, on: '2023-10-20' })
      .refused('infringementOpen');
    given(...handedOver)
      .when({ ...establish, on: '2024-01-20' })
      .refused('infringementOpen');
  });
  test('what it names must have been broken', () => {
    given(...refugee)
      .when({ act: 'establishInfringement', kind: 'refusedContract', on: '2023-09-20' })
      .refused('registerFirst');
    given(...underContract)
      .when({ act: 'establishInfringement', kind: 'refusedContract', on: '2023-09-20' })
      .refused('contractNotRefused');
    given(...refugee, registration('2023-06-01'))
      .when({ act: 'establishInfringement', kind: 'refusedContract', on: '2023-09-20' })
      .givesTypes('trajectory.infringement-established');
    given(...refugee)
      .when({ act: 'establishInfringement', kind: 'notRegularlyParticipating', on: '2023-09-20' })
      .refused('noContract');
    given(...underContract)
      .when({ act: 'establishInfringement', kind: 'vdabRegistrationLate', on: '2023-08-16' })
      .refused('deadlineNotPassed');
    given(...underContract)
      .when({ act: 'establishInfringement', kind: 'vdabRegistrationLate', on: '2023-08-17' })
      .givesTypes('trajectory.infringement-established');
    given(...refugee)
      .when({ act: 'establishInfringement', kind: 'noCooperationInvestigation', on: '2023-09-20' })
      .givesTypes('trajectory.infringement-established');
  });
});

describe('an infringement goes its way', () => {
  const about = { infringement: INFRINGEMENT };
  test('notice', () => {
    given(...infringed)
      .when({ act: 'sendNotice', on: '2023-10-02', ...about })
      .gives(fact('trajectory.notice-of-default-sent', '2023-10-02', about));
    given(...infringed)
      .when({ act: 'sendNotice', on: '2023-09-19', ...about })
      .refused('beforeFact');
    given(...noticed)
      .when({ act: 'sendNotice', on: '2023-10-03', ...about })
      .refused('noticeSent');
    given(...refugee)
      .when({ act: 'sendNotice', on: '2023-10-03', ...about })
      .refused('infringementUnknown');
  });
  test('put right after the notice', () => {
    given(...noticed)
      .when({ act: 'regulariseInfringement', on: '2023-10-20', ...about })
      .gives(fact('trajectory.infringement-regularised', '2023-10-20', about));
    expect(
      given(...infringed)
        .when({ act: 'regulariseInfringement', on: '2023-10-20', ...about })
        .refused('noNotice').missing,
    ).toEqual(['notice']);
    given(...noticed)
      .when({ act: 'regulariseInfringement', on: '2023-10-01', ...about })
      .refused('beforeFact');
    given(...handedOver)
      .when({ act: 'regulariseInfringement', on: '2024-01-01', ...about })
      .refused('infringementHandedOver');
  });
  test('handed over after the notice and its term: 2 November 2023 is the last day', () => {
    given(...infringed)
      .when({ act: 'handOverInfringement', on: '2023-12-01', ...about })
      .refused('noNotice');
    expect(
      given(...noticed)
        .when({ act: 'handOverInfringement', on: '2023-11-02', ...about })
        .refused('noticeTermRunning').en,
    ).toContain('2 November 2023');
    given(...noticed)
      .when({ act: 'handOverInfringement', on: '2023-11-03', ...about })
      .gives(fact('trajectory.infringement-handed-over', '2023-11-03', { ...about, ...east }));
    given(...handedOver)
      .when({ act: 'handOverInfringement', on: '2023-12-02', ...about })
      .refused('infringementHandedOver');
    given(...noticed, fact('trajectory.infringement-regularised', '2023-10-20', about))
      .when({ act: 'handOverInfringement', on: '2023-12-02', ...about })
      .refused('infringementClosed');
  });
  test('the term moves to a working day: 30 September 2023 + 1 month is a Monday, 11 October a holiday would move', () => {
    const sunday = [...infringed, fact('trajectory.notice-of-default-sent', '2023-10-05', about)]; // + 1 month: Sunday 5 November
    given(...sunday)
      .when({ act: 'handOverInfringement', on: '2023-11-06', ...about })
      .refused('noticeTermRunning');
    given(...sunday)
      .when({ act: 'handOverInfringement', on: '2023-11-07', ...about })
      .givesTypes('trajectory.infringement-handed-over');
  });
  test.each([
    ['established', infringed],
    ['noticed', noticed],
    ['handed over', handedOver],
  ] as const)('cancelled when %s', (_phase, life) => {
    given(...life)
      .when({ act: 'cancelInfringement', on: '2024-01-10', ...about, reason: 'otherDataChange' })
      .gives(fact('trajectory.infringement-cancelled', '2024-01-10', { ...about, reason: 'otherDataChange' }));
  });
  test('not cancelled twice', () => {
    given(...noticed, fact('trajectory.infringement-cancelled', '2024-01-10', { ...about, reason: 'deceased' }))
      .when({ act: 'cancelInfringement', on: '2024-01-11', ...about, reason: 'deceased' })
      .refused('infringementClosed');
  });
  test('Brussels files do not go to the Flemish officer', () => {
    const brussels = [
      ...refugee,
      fact('trajectory.infringement-established', '2024-09-20', { kind: 'noCooperationIntake', region: 'brussels' }),
      fact('trajectory.notice-of-default-sent', '2024-09-25', about),
    ];
    given(...brussels)
      .when({ act: 'handOverInfringement', on: '2025-01-02', ...about })
      .refused('handOverFlemishOnly');
  });
  test('a second infringement is told apart by its fact', () => {
    const two = [
      ...underContract,
      fact('trajectory.infringement-established', '2024-01-10', { kind: 'notCompleted', ...east }),
      fact('trajectory.infringement-established', '2024-01-11', { kind: 'notRegularlyParticipating', ...east }),
    ];
    given(...two, fact('trajectory.notice-of-default-sent', '2024-01-20', { infringement: idOf(6) }))
      .when({ act: 'sendNotice', on: '2024-01-21', infringement: idOf(5) })
      .givesTypes('trajectory.notice-of-default-sent');
    given(contract('2023-06-15'))
      .when({ act: 'sendNotice', on: '2024-01-21', infringement: idOf(1) })
      .refused('infringementUnknown');
  });
});
