import { describe, expect, test } from 'vitest';
import { cellsOf, lives } from '#test/support/figures-facts.ts';
import type { Written } from '#test/support/figures-facts.ts';

const registered = (on: string, more: object = {}): Written => ({
  type: 'trajectory.registered',
  on,
  data: { kind: 'first', region: 'westFlanders', desk: 'vestiging-brugge', group: 'entitled', ...more },
});
const signed = (on: string, more: object = {}): Written => ({
  type: 'trajectory.contract-signed',
  on,
  data: { region: 'limburg', group: 'entitled', first: true, declarationSigned: true, ...more },
});
const closed = (on: string, result: string, level = 'a1'): Written => ({
  type: 'trajectory.nt2-result-recorded',
  on,
  data: { level, result, skills: 'both', standardTest: false },
});
const work = (type: Written['type'], on: string, data: object = {}): Written => ({ type, on, data });

describe('tables 1 and 2 of the answer of 2022', () => {
  const facts = lives(
    // Two desks recorded a first registration of one person.
    [registered('2021-02-01'), registered('2021-09-01', { desk: 'vestiging-kortrijk' })],
    // Registered in Atlas, later in the year again in Aalst.
    [
      registered('2021-03-01', { region: 'atlas', desk: undefined }),
      registered('2021-10-01', { region: 'eastFlanders', desk: 'loket-aalst', kind: 're' }),
    ],
    // Known since 2018.
    [registered('2018-05-01'), registered('2021-12-31', { kind: 're' })],
    [registered('2022-01-01')],
  );
  test('a first registration counts at every desk that recorded one, once in the area', () => {
    expect(cellsOf(facts, 'first-registrations', '2021', ['region'])).toEqual({ westFlanders: 1, atlas: 1, total: 2 });
    expect(cellsOf(facts, 'first-registrations', '2021', ['desk'])).toEqual({
      'vestiging-brugge': 1,
      'vestiging-kortrijk': 1,
      none: 1,
      total: 2,
    });
  });
  test('a registered person stands at the last desk of the year, and nowhere else', () => {
    expect(cellsOf(facts, 'registered-persons', '2021', ['region', 'desk'])).toMatchObject({
      'westFlanders vestiging-kortrijk': 1,
      'westFlanders vestiging-brugge': 1,
      'eastFlanders loket-aalst': 1,
      'total total': 3,
    });
    expect(cellsOf(facts, 'registered-persons', '2021', ['region'])['atlas']).toBeUndefined();
  });
});

describe('closed parts of Dutch by year of contract', () => {
  const life = [signed('2019-02-01'), closed('2019-09-01', 'notPassed'), closed('2021-06-01', 'passed')];
  test('the last result counts, as known then, in the year of the contract', () => {
    expect(cellsOf(lives(life), 'a1-closed', '2019', ['result'])).toEqual({ passed: 1, total: 1 });
    expect(cellsOf(lives(life), 'a1-closed', '2019', ['result'], { asOf: '2020-01-01T00:00:00Z' })).toEqual({
      notPassed: 1,
      total: 1,
    });
    expect(cellsOf(lives(life), 'a1-closed', '2021', ['result'])).toEqual({ total: 0 });
    expect(cellsOf(lives(life), 'a2-closed', '2019', ['result'])).toEqual({ total: 0 });
  });
  test('two contracts in one year count under each and once in the total', () => {
    const both = lives([...life, signed('2019-10-01', { group: 'mandatory', region: 'atlas', first: false })]);
    expect(cellsOf(both, 'a1-closed', '2019', ['group'])).toEqual({ mandatory: 1, entitled: 1, total: 1 });
    expect(cellsOf(both, 'a1-closed', '2019', ['region', 'result'])).toMatchObject({
      'limburg passed': 1,
      'atlas passed': 1,
      'total total': 1,
    });
  });
  test('an undetermined result is closed; none is not', () => {
    const facts = lives([signed('2019-02-01'), closed('2019-03-01', 'undetermined', 'a2')], [signed('2019-02-01')]);
    expect(cellsOf(facts, 'a2-closed', '2019', ['result'])).toEqual({ undetermined: 1, total: 1 });
  });
});

describe('what the employment service tells', () => {
  test('a jobseeker counts once per provider and once in all, a coaching each time', () => {
    const ended = (on: string, provider: string) => work('work.jobseeker-course-ended', on, { provider });
    const begun = (on: string) => work('work.job-coaching-begun', on, { funding: 'tender' });
    const facts = lives(
      [
        ended('2024-01-01', 'vdab'),
        ended('2024-12-31', 'vdab'),
        ended('2024-05-01', 'agencies'),
        begun('2024-01-01'),
        begun('2024-08-01'),
      ],
      [ended('2025-01-01', 'vdab'), ended('2023-12-31', 'vdab')],
    );
    expect(cellsOf(facts, 'jobseekers-nt2', '2024', ['provider'])).toEqual({ vdab: 1, agencies: 1, total: 1 });
    expect(cellsOf(facts, 'job-coachings', '2024', ['funding'])).toEqual({ tender: 2, total: 2 });
  });
  test('who completed an IBO-T counts once', () => {
    const facts = lives([work('work.ibo-t-completed', '2024-03-01'), work('work.ibo-t-completed', '2024-09-01')]);
    expect(cellsOf(facts, 'ibo-t-completed', '2024')).toEqual({ total: 1 });
  });
  test('hours and cents are added, by the last day of the month and the first of the budget', () => {
    const hours = (on: string, given: number, instrument: string) =>
      work('work.coaching-hours-delivered', on, { instrument, hours: given, from: on });
    const budget = (on: string, cents: number) =>
      work('work.budget-granted', on, { funding: 'tender', cents, until: '2024-12-31' });
    const facts = lives([
      hours('2023-12-31', 5, 'nodw'),
      hours('2024-01-31', 7, 'nodw'),
      hours('2024-02-29', 11, 'iboT'),
      ...[1, 2, 3, 4].map(() => budget('2023-01-01', 100_000_000)),
      budget('2025-01-01', 100_000_000),
    ]);
    expect(cellsOf(facts, 'coaching-hours', '2024', ['instrument'])).toEqual({ nodw: 7, iboT: 11, total: 18 });
    expect(cellsOf(facts, 'coaching-budgets', '2023-01-01/2025-01-01')).toEqual({ total: 400_000_000 });
    expect(cellsOf(facts, 'coaching-budgets', '2024')).toEqual({ total: 0 });
  });
});

describe('outflow to work', () => {
  const registeredOn = (on: string, service = 'vdab') => work('trajectory.employment-service-registered', on, { service });
  const works = (on: string, yes: boolean) => work('register.activity-changed', on, { works: yes, studies: false });
  const by = ['monthsAfter', 'atWork'];

  test('is measured 6, 12, 18, 24 and 30 months after the registration, on that very day', () => {
    const facts = lives([
      works('2021-08-31', false),
      registeredOn('2021-08-31'),
      works('2022-08-31', true),
      works('2023-09-01', false),
    ]);
    const measured = (day: string) =>
      Object.keys(cellsOf(facts, 'outflow-to-work', day, by)).filter((at) => !at.includes('total'));
    expect(measured('2022-02-28')).toEqual(['6 no']); // six months after 31 August
    expect(measured('2022-08-31')).toEqual(['12 yes']);
    expect(measured('2023-02-28')).toEqual(['18 yes']);
    expect(measured('2023-08-31')).toEqual(['24 yes']);
    expect(measured('2024-02-29')).toEqual(['30 no']);
    expect(cellsOf(facts, 'outflow-to-work', '2022', ['monthsAfter'])).toEqual({ '6': 1, '12': 1, total: 2 });
  });
  test('is not known where nothing is, which is not the same as not at work', () => {
    expect(cellsOf(lives([registeredOn('2022-01-10')]), 'outflow-to-work', '2022', ['atWork'])).toEqual({ unknown: 1, total: 1 });
  });
  test('asks for the first registration with VDAB, not with Actiris', () => {
    const facts = lives([registeredOn('2022-01-10', 'actiris')], [registeredOn('2022-01-10'), registeredOn('2022-03-01')]);
    expect(cellsOf(facts, 'outflow-to-work', '2022-07-10', by)).toMatchObject({ '6 unknown': 1, 'total total': 1 });
    expect(cellsOf(facts, 'outflow-to-work', '2022-09-01')).toEqual({ total: 0 });
  });
  test('stands under the target group of the day of registration', () => {
    const group = (on: string, code: string) =>
      work('trajectory.target-group-determined', on, { group: code, region: 'limburg' });
    const facts = lives([group('2021-01-01', 'entitled'), registeredOn('2022-01-10'), group('2022-02-01', 'mandatory')]);
    expect(cellsOf(facts, 'outflow-to-work', '2022-07', ['group'])).toEqual({ entitled: 1, total: 1 });
  });
});
