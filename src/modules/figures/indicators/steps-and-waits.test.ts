import { describe, expect, test } from 'vitest';
import { cellsOf, lives, named } from '#test/support/figures-facts.ts';
import type { Written } from '#test/support/figures-facts.ts';

const region = 'limburg';
const arrived = (on: string): Written => ({
  type: 'register.inflow-received',
  on,
  data: { region, birthDay: '1990-05-05', temporaryProtection: false },
});
const registered = (on: string): Written => ({
  type: 'trajectory.registered',
  on,
  data: { kind: 'first', region, group: 'mandatory' },
});
const signed = (on: string): Written => ({
  type: 'trajectory.contract-signed',
  on,
  data: { region, group: 'mandatory', first: true, declarationSigned: true },
});
const started = (on: string): Written => ({
  type: 'trajectory.mo-started',
  on,
  data: { region, language: 'ar', first: true, form: 'classroom', course: named('course') },
});
const dutch = (on: string, level: string, result: string): Written => ({
  type: 'trajectory.nt2-result-recorded',
  on,
  data: { level, skills: 'both', result, standardTest: false },
});

describe('waiting', () => {
  const band = (until: Written[]) =>
    Object.keys(cellsOf(lives([signed('2024-01-01'), ...until]), 'wait-for-orientation', '2024', ['band']));

  test.each([
    ['2024-01-01', '0-30'],
    ['2024-01-31', '0-30'],
    ['2024-02-01', '31-60'],
    ['2024-06-29', '121-180'],
    ['2024-06-30', '181-365'],
    ['2024-12-31', '181-365'],
    ['2025-01-01', '366+'],
  ])('from 1 January 2024 to %s falls into %s', (on, expected) => {
    expect(band([started(on)])).toEqual([expected, 'total']);
  });

  test('who has not started, or only before the contract, still waits', () => {
    expect(band([])).toEqual(['notYet', 'total']);
    expect(band([started('2023-12-31')])).toEqual(['notYet', 'total']);
  });

  test('the first start after the contract counts, whatever came before and after', () => {
    expect(band([started('2023-12-01'), started('2024-02-15'), started('2024-01-20')])).toEqual(['0-30', 'total']);
  });
});

describe('the steps of a cohort', () => {
  const steps = (...life: Written[]) => cellsOf(lives(life), 'cohort-steps', '2024', ['step', 'within']);

  test('each step counts once, at the time of the first', () => {
    expect(steps(arrived('2024-01-01'), registered('2024-04-01'), registered('2024-02-01'), signed('2024-04-02'))).toMatchObject({
      'inflow 91': 1,
      'registered 91': 1,
      'contract 183': 1,
      'total total': 1,
    });
  });

  test('three months are 91 days, the last one counted', () => {
    expect(steps(arrived('2024-01-01'), registered('2024-04-01'))).toHaveProperty('registered 91');
    expect(steps(arrived('2024-01-01'), registered('2024-04-02'))).toHaveProperty('registered 183');
  });

  test('a step before the inflow is none of this cohort', () => {
    expect(steps(registered('2023-12-31'), arrived('2024-01-01'))).not.toHaveProperty('registered total');
  });

  test('of Dutch only a passed A2 or higher is a step', () => {
    expect(steps(arrived('2024-01-01'), dutch('2024-06-01', 'a1', 'passed'))).not.toHaveProperty('dutchA2 total');
    expect(steps(arrived('2024-01-01'), dutch('2024-06-01', 'a2', 'notPassed'))).not.toHaveProperty('dutchA2 total');
    expect(steps(arrived('2024-01-01'), dutch('2024-06-01', 'b1', 'passed'))).toHaveProperty('dutchA2 total', 1);
  });
});
