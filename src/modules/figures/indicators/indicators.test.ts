import { describe, expect, test } from 'vitest';
import { cellsOf, lives, named } from '#test/support/figures-facts.ts';
import type { Written } from '#test/support/figures-facts.ts';
import { indicators } from '../indicators.ts';

const arrived = (on: string, birthDay: string, more: object = {}): Written => ({
  type: 'register.inflow-received',
  on,
  data: { region: 'limburg', birthDay, temporaryProtection: false, ...more },
});
const signed = (on: string, more: object = {}): Written => ({
  type: 'trajectory.contract-signed',
  on,
  data: { region: 'limburg', group: 'mandatory', first: true, declarationSigned: true, ...more },
});
const ended = (on: string): Written => ({
  type: 'trajectory.contract-ended',
  on,
  data: { reason: 'movedAway', region: 'limburg' },
});

/** Every figure that simply counts a fact: which, and what a fact of it holds. */
const counted: readonly (readonly [id: string, type: Written['type'], data: object])[] = [
  ['education-guidance', 'trajectory.education-guidance-given', {}],
  ['registrations', 'trajectory.registered', { kind: 're', group: 'entitled' }],
  ['exemption-certificates', 'trajectory.exempted', { ground: 'belgianDiploma' }],
  ['first-contracts', 'trajectory.contract-signed', { group: 'mandatory', first: true, declarationSigned: true }],
  ['mo-exemption-tests-requested', 'trajectory.mo-exemption-test-requested', {}],
  ['mo-exemption-tests-taken', 'trajectory.mo-exemption-test-taken', { passed: true, core: 9, practical: 24 }],
  ['mo-tests-taken', 'trajectory.mo-test-taken', { passed: true, core: 9, practical: 16 }],
  ['mo-courses-started', 'orientation.course-started', { language: 'ar', hours: 60, places: 18 }],
  ['mo-learners-started', 'trajectory.mo-started', { language: 'ar', first: true, form: 'classroom', course: named('course') }],
  ['mo-decisions', 'trajectory.mo-decided', { result: 'passed' }],
  ['diploma-guidances', 'trajectory.diploma-guidance-started', {}],
  ['suspension-certificates', 'trajectory.suspended', { ground: 'familyCare', from: '2020-01-01', until: '2030-01-01' }],
  ['integration-certificates', 'trajectory.integration-certificate-issued', {}],
  ['regular-participation-proofs', 'trajectory.regular-participation-proven', {}],
  ['infringements-forwarded', 'trajectory.infringement-handed-over', { infringement: named('infr') }],
  ['nt2-persons', 'trajectory.nt2-interview-held', { kind: 'nt2Interview' }],
  ['nt2-interviews', 'trajectory.nt2-interview-held', { kind: 'nt2Interview' }],
  ['nt2-advice', 'trajectory.nt2-advised', { advice: 'cbeNt2' }],
  ['dutch-tests', 'trajectory.nt2-test-taken', { kind: 'covaar', organiser: 'agii' }],
  ['certifying-language-tests', 'trajectory.nt2-test-taken', { kind: 'ctA12', organiser: 'agii' }],
  ['inflow', 'register.inflow-received', { birthDay: '1990-05-05', temporaryProtection: true }],
  ['inflow-by-municipality', 'register.inflow-received', { birthDay: '1990-05-05', temporaryProtection: true, nis: '71016' }],
  ['inflow-minors', 'register.inflow-received', { birthDay: '2015-05-05', temporaryProtection: true }],
  ['cohort-steps', 'register.inflow-received', { birthDay: '1990-05-05', temporaryProtection: true }],
  ['wait-for-contract', 'trajectory.registered', { kind: 'first', group: 'entitled' }],
  ['wait-for-orientation', 'trajectory.contract-signed', { group: 'mandatory', first: true, declarationSigned: true }],
  ['wait-for-dutch', 'trajectory.contract-signed', { group: 'mandatory', first: true, declarationSigned: true }],
];

/** Tried in ./answers.test.ts. */
const ofAnswers = [
  'first-registrations',
  'registered-persons',
  'a1-closed',
  'a2-closed',
  'jobseekers-nt2',
  'ibo-t-completed',
  'job-coachings',
  'coaching-budgets',
  'coaching-hours',
  'outflow-to-work',
];

test('every figure is tried here', () => {
  expect([...counted.map(([id]) => id), 'running-contracts', 'nt2-enrolments', ...ofAnswers].sort()).toEqual(
    indicators.map(({ id }) => id).sort(),
  );
});

describe.each(counted)('%s', (id, type, data) => {
  const fact = (on: string, region: string, more: object = {}): Written => ({ type, on, data: { ...data, region }, ...more });

  test('counts the first and the last day of the year and not the days around it', () => {
    const facts = lives(
      [fact('2023-12-31', 'limburg')],
      [fact('2024-01-01', 'limburg')],
      [fact('2024-12-31', 'limburg')],
      [fact('2025-01-01', 'limburg')],
    );
    expect(cellsOf(facts, id, '2024')).toEqual({ total: 2 });
    expect(cellsOf(facts, id, '2024-12-31')).toEqual({ total: 1 });
    expect(cellsOf(facts, id, '2024-02')).toEqual({ total: 0 });
  });

  test('does not know yet what was recorded later, nor a correction', () => {
    const facts = lives([
      fact('2024-05-01', 'limburg', { name: 'first' }),
      fact('2024-05-01', 'brussels', { corrects: 'first', recordedAt: '2024-09-01T10:00:00.500Z' }),
    ]);
    expect(cellsOf(facts, id, '2024', ['region'], { asOf: '2024-04-30T00:00:00Z' })).toEqual({ total: 0 });
    expect(cellsOf(facts, id, '2024', ['region'], { asOf: '2024-09-01T10:00:00.499Z' })).toEqual({ limburg: 1, total: 1 });
    expect(cellsOf(facts, id, '2024', ['region'], { asOf: '2024-09-01T10:00:00.500Z' })).toEqual({ brussels: 1, total: 1 });
  });

  test('forgets what was withdrawn, and remembers what was recorded again', () => {
    const life = [
      fact('2024-05-01', 'limburg', { name: 'wrong' }),
      {
        type: 'trajectory.fact-withdrawn',
        on: '2024-06-01',
        data: { reason: 'wrongPerson' },
        name: 'gone',
        corrects: 'wrong',
      } as const,
      fact('2024-05-01', 'amal', { corrects: 'gone', recordedAt: '2024-07-01T00:00:00Z' }),
    ];
    expect(cellsOf(lives(life.slice(0, 2)), id, '2024')).toEqual({ total: 0 });
    expect(cellsOf(lives(life), id, '2024', ['region'])).toEqual({ amal: 1, total: 1 });
  });

  test('limits to regions', () => {
    const facts = lives([fact('2024-05-01', 'limburg')], [fact('2024-05-01', 'brussels')], [fact('2024-05-01', 'atlas')]);
    expect(cellsOf(facts, id, '2024', ['region'], { where: { region: ['limburg', 'brussels'] } })).toEqual({
      limburg: 1,
      brussels: 1,
      total: 2,
    });
  });

  test('a person in two regions', () => {
    const facts = lives([fact('2024-02-01', 'limburg'), fact('2024-08-01', 'brussels'), fact('2024-08-02', 'brussels')]);
    const unique = { limburg: 1, brussels: 1, total: 1 };
    const each = { limburg: 1, brussels: 2, total: 3 };
    const once: Record<string, object> = {
      inflow: unique,
      'inflow-minors': unique,
      'inflow-by-municipality': unique,
      'cohort-steps': unique,
      'education-guidance': unique,
      registrations: unique,
      'nt2-persons': unique,
      'mo-learners-started': { limburg: 1, total: 1 },
      'mo-decisions': { brussels: 1, total: 1 },
    };
    expect(cellsOf(facts, id, '2024', ['region'])).toEqual(once[id] ?? each);
  });
});

test('inflow by municipality says the code of the fact, and unknown for one that does not exist', () => {
  const from = (nis: string) => [arrived('2024-03-01', '1990-05-05', { nis })];
  expect(
    cellsOf(lives(from('71016'), from('71016'), from('23088'), from('99999')), 'inflow-by-municipality', '2024', [
      'municipality',
    ]),
  ).toEqual({
    '23088': 1,
    '71016': 2,
    unknown: 1,
    total: 4,
  });
});

describe('inflow', () => {
  test('takes adults: from the eighteenth birthday itself, and who has no known day of birth', () => {
    const facts = lives(
      [arrived('2024-03-10', '2006-03-10')],
      [arrived('2024-03-10', '2006-03-11')],
      [arrived('2024-03-10', 'unknown')],
    );
    expect(cellsOf(facts, 'inflow', '2024')).toEqual({ total: 2 });
  });

  test('takes the first target group determined on or after the day of inflow', () => {
    const determined = (on: string, group: string): Written => ({
      type: 'trajectory.target-group-determined',
      on,
      data: { group, region: 'limburg' },
    });
    const facts = lives(
      [
        determined('2024-03-09', 'notTarget'),
        arrived('2024-03-10', '1990-01-01'),
        determined('2024-03-10', 'entitled'),
        determined('2024-04-01', 'mandatory'),
      ],
      [arrived('2024-03-10', '1990-01-01'), determined('2025-01-15', 'mandatory')],
      [determined('2024-03-09', 'mandatory'), arrived('2024-03-10', '1990-01-01')],
    );
    expect(cellsOf(facts, 'inflow', '2024', ['group'])).toEqual({ entitled: 1, mandatory: 1, toBeDetermined: 1, total: 3 });
    expect(cellsOf(facts, 'inflow', '2024', ['group'], { asOf: '2024-12-31T00:00:00Z' })).toEqual({
      entitled: 1,
      toBeDetermined: 2,
      total: 3,
    });
  });
});

describe('inflow of minors', () => {
  test.each([
    ['2021-09-10', null],
    ['2021-09-09', '2-5'],
    ['2018-03-10', '2-5'],
    ['2018-03-09', '6-11'],
    ['2012-03-10', '6-11'],
    ['2012-03-09', '12-18'],
    ['2006-03-10', '12-18'],
    ['2006-03-09', null],
    ['unknown', null],
  ])('born on %s and arrived on 2024-03-09: %s', (birthDay, band) => {
    expect(cellsOf(lives([arrived('2024-03-09', birthDay)]), 'inflow-minors', '2024', ['ageGroup'])).toEqual(
      band === null ? { total: 0 } : { [band]: 1, total: 1 },
    );
  });

  test('born on the last of August, two and a half on the last of February', () => {
    expect(cellsOf(lives([arrived('2024-02-28', '2021-08-31')]), 'inflow-minors', '2024')).toEqual({ total: 0 });
    expect(cellsOf(lives([arrived('2024-02-29', '2021-08-31')]), 'inflow-minors', '2024')).toEqual({ total: 1 });
  });
});

describe('registrations', () => {
  test('one person with two registrations is in both kinds and once in the region', () => {
    const registered = (on: string, kind: string, desk?: string): Written => ({
      type: 'trajectory.registered',
      on,
      data: { kind, region: 'limburg', group: 'mandatory', ...(desk === undefined ? {} : { desk }) },
    });
    const facts = lives([registered('2024-01-05', 'first', 'vestiging-genk'), registered('2024-06-05', 're')]);
    expect(cellsOf(facts, 'registrations', '2024', ['region', 'kind'])).toEqual({
      'limburg first': 1,
      'limburg re': 1,
      'limburg total': 1,
      'total first': 1,
      'total re': 1,
      'total total': 1,
    });
    expect(cellsOf(facts, 'registrations', '2024', ['desk'])).toEqual({ none: 1, 'vestiging-genk': 1, total: 1 });
  });
});

describe('first contracts', () => {
  test('leave out later contracts', () => {
    expect(
      cellsOf(
        lives([signed('2024-02-01'), ended('2024-03-01'), signed('2024-04-01', { first: false })]),
        'first-contracts',
        '2024',
      ),
    ).toEqual({ total: 1 });
  });
});

describe('running contracts', () => {
  const on = (day: string, ...life: Written[]) => cellsOf(lives(life), 'running-contracts', day, ['group']);

  test('run from the day of signature until the day before the end', () => {
    expect(on('2025-02-19', signed('2025-02-20'))).toEqual({ total: 0 });
    expect(on('2025-02-20', signed('2025-02-20'))).toEqual({ mandatory: 1, total: 1 });
    expect(on('2025-02-20', signed('2023-01-01'), ended('2025-02-20'))).toEqual({ total: 0 });
    expect(on('2025-02-20', signed('2023-01-01'), ended('2025-02-21'))).toEqual({ mandatory: 1, total: 1 });
  });

  test('take the last contract: ended and signed again on one day runs', () => {
    expect(on('2025-02-20', signed('2023-01-01'), ended('2024-05-05'), signed('2024-05-05', { group: 'entitled' }))).toEqual({
      entitled: 1,
      total: 1,
    });
    expect(on('2025-02-20', signed('2023-01-01'), signed('2024-05-05', { group: 'entitled' }), ended('2024-05-05'))).toEqual({
      total: 0,
    });
  });

  test('stand at the end of the last day of a longer period', () => {
    expect(
      cellsOf(
        lives([signed('2024-12-31')], [signed('2025-01-01')], [signed('2023-05-05'), ended('2024-12-31')]),
        'running-contracts',
        '2024',
      ),
    ).toEqual({ total: 1 });
  });

  test('count while suspended, and say so, both printed days included, until resumed', () => {
    const suspended: Written = {
      type: 'trajectory.suspended',
      on: '2025-01-02',
      data: { ground: 'familyCare', from: '2025-01-10', until: '2025-02-20', region: 'limburg' },
      name: 'susp',
    };
    const state = (day: string, ...more: Written[]) =>
      cellsOf(lives([signed('2024-01-01'), suspended, ...more]), 'running-contracts', day, ['suspended']);
    expect(state('2025-01-09')).toEqual({ no: 1, total: 1 });
    expect(state('2025-01-10')).toEqual({ yes: 1, total: 1 });
    expect(state('2025-02-20')).toEqual({ yes: 1, total: 1 });
    expect(state('2025-02-21')).toEqual({ no: 1, total: 1 });
    expect(state('2025-02-20', { type: 'trajectory.resumed', on: '2025-02-20', data: { suspension: named('susp') } })).toEqual({
      no: 1,
      total: 1,
    });
  });
});

describe('MO', () => {
  const started = (on: string, first: boolean): Written => ({
    type: 'trajectory.mo-started',
    on,
    data: { first, language: 'ar', region: 'limburg', form: 'classroom', course: named('course') },
  });
  const decided = (on: string, result: string, region = 'limburg'): Written => ({
    type: 'trajectory.mo-decided',
    on,
    data: { result, region },
  });

  test('a learner counts at the first start only', () => {
    const facts = lives([started('2023-11-01', true), started('2024-02-01', false), started('2024-03-01', true)]);
    expect(cellsOf(facts, 'mo-learners-started', '2023', ['language'])).toEqual({ ar: 1, total: 1 });
    expect(cellsOf(facts, 'mo-learners-started', '2024')).toEqual({ total: 0 });
  });

  test('the last decision of the period decides', () => {
    const facts = lives([
      decided('2023-05-01', 'notPassed'),
      decided('2024-05-01', 'notPassed', 'brussels'),
      decided('2024-05-01', 'passed'),
      decided('2025-01-01', 'notPassed'),
    ]);
    expect(cellsOf(facts, 'mo-decisions', '2024', ['region', 'result'])).toMatchObject({ 'limburg passed': 1, 'total total': 1 });
    expect(cellsOf(facts, 'mo-decisions', '2023', ['result'])).toEqual({ notPassed: 1, total: 1 });
  });
});

test('a forwarded infringement that was cancelled still counts, apart', () => {
  const established = (name: string): Written => ({
    type: 'trajectory.infringement-established',
    on: '2024-01-01',
    data: { kind: 'notCompleted', region: 'limburg' },
    name,
  });
  const forwarded = (name: string): Written => ({
    type: 'trajectory.infringement-handed-over',
    on: '2024-03-01',
    data: { infringement: named(name), region: 'limburg' },
  });
  const cancelled = (name: string): Written => ({
    type: 'trajectory.infringement-cancelled',
    on: '2025-03-01',
    data: { infringement: named(name), reason: 'exempted' },
  });
  const facts = lives([established('one'), established('two'), forwarded('one'), forwarded('two'), cancelled('two')]);
  expect(cellsOf(facts, 'infringements-forwarded', '2024', ['cancelledSince'])).toEqual({ yes: 1, no: 1, total: 2 });
  expect(cellsOf(facts, 'infringements-forwarded', '2024', ['cancelledSince'], { asOf: '2025-01-01T00:00:00Z' })).toEqual({
    no: 2,
    total: 2,
  });
});
