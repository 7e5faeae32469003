import { expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { fact, given, recorded } from '#test/support/given.ts';
import { handedOver, INFRINGEMENT, noticed, refugee } from '#test/support/lives.ts';
import { dossierOf } from '../dossier/dossier-of.ts';
import { infringementState, isWithOfficer } from '../dossier/dossier.ts';

const about = { infringement: INFRINGEMENT };
const decided = (cents: number) => fact('trajectory.infringement-decided', '2024-01-15', { ...about, cents });
const fined = [...handedOver, decided(10_000)];
const decide = { act: 'decideInfringement', on: '2024-01-15', ...about } as const;

test('an amount of the officer within the limits, both ends included', () => {
  for (const euros of [50, 100, 5_000])
    given(...handedOver)
      .when({ ...decide, outcome: 'fine', euros })
      .gives(decided(euros * 100));
  for (const euros of [0, 49.99, 5_000.01]) {
    const refusal = given(...handedOver)
      .when({ ...decide, outcome: 'fine', euros })
      .refused('fineOutsideLimits');
    expect(refusal.grounds.map(({ rule }) => rule)).toContain('HF-1');
    expect(refusal.en).toContain('€ 50 and € 5000');
  }
  given(...handedOver)
    .when({ ...decide, outcome: 'fine' })
    .refused('fineOutsideLimits');
});

test('no fine has no amount', () => {
  given(...handedOver)
    .when({ ...decide, outcome: 'noFine' })
    .gives(decided(0));
  given(...handedOver)
    .when({ ...decide, outcome: 'noFine', euros: 50 })
    .refused('noFineWithAmount');
});

test('only what was handed over, and once', () => {
  expect(
    given(...noticed)
      .when({ ...decide, outcome: 'noFine' })
      .refused('stepNotNow').grounds.length,
  ).toBeGreaterThan(0);
  given(...fined)
    .when({ ...decide, outcome: 'noFine', on: '2024-01-16' })
    .refused('stepNotNow');
  given(...refugee)
    .when({ ...decide, outcome: 'noFine' })
    .refused('infringementUnknown');
  given(...handedOver)
    .when({ ...decide, outcome: 'noFine', on: '2023-11-30' })
    .refused('stepNotNow');
});

test('who had met the duty before the fact gets no fine; no fine stays possible', () => {
  const met = [...handedOver, fact('trajectory.integration-certificate-issued', '2023-09-19', { region: 'eastFlanders' })];
  given(...met)
    .when({ ...decide, outcome: 'fine', euros: 100 })
    .refused('notSanctionable');
  given(...met)
    .when({ ...decide, outcome: 'noFine' })
    .gives(decided(0));
});

test('paid at any time, followed up after a month: 15 February 2024 is the last day', () => {
  given(...fined)
    .when({ act: 'recordFinePaid', on: '2024-01-15', ...about })
    .gives(fact('trajectory.fine-paid', '2024-01-15', about));
  given(...handedOver)
    .when({ act: 'recordFinePaid', on: '2024-01-15', ...about })
    .refused('stepNotNow');
  given(...fined)
    .when({ act: 'followUpFine', on: '2024-02-15', ...about, step: 'reminder' })
    .refused('stepNotNow');
  given(...fined)
    .when({ act: 'followUpFine', on: '2024-02-16', ...about, step: 'reminder' })
    .gives(fact('trajectory.fine-followed-up', '2024-02-16', { ...about, step: 'reminder' }));
  given(...fined)
    .when({ act: 'followUpFine', on: '2024-02-16', ...about, step: 'irrecoverable' })
    .refused('stepNotNow');
});

test('a fine that is paid cannot be cancelled any more (decision 19)', () => {
  const cancel = { act: 'cancelInfringement', on: '2024-03-01', ...about, reason: 'addressChange' } as const;
  given(...fined)
    .when(cancel)
    .givesTypes('trajectory.infringement-cancelled');
  given(...fined, fact('trajectory.fine-paid', '2024-03-01', about))
    .when(cancel)
    .refused('infringementClosed');
  given(...handedOver, decided(0))
    .when(cancel)
    .refused('infringementClosed');
});

test.each([
  ['handedOver', true, []],
  ['fined', true, [decided(10_000)]],
  ['noFine', false, [decided(0)]],
  ['reminder', true, [decided(10_000), fact('trajectory.fine-followed-up', '2024-02-16', { ...about, step: 'reminder' })]],
  ['recovery', true, [decided(10_000), fact('trajectory.fine-followed-up', '2024-02-16', { ...about, step: 'recovery' })]],
  [
    'irrecoverable',
    false,
    [decided(10_000), fact('trajectory.fine-followed-up', '2024-02-16', { ...about, step: 'irrecoverable' })],
  ],
  ['paid', false, [decided(10_000), fact('trajectory.fine-paid', '2024-02-01', about)]],
] as const)('the file stands at %s; with the officer: %s', (state, withOfficer, facts) => {
  const [infringement] = dossierOf(recorded(...handedOver, ...facts)).infringements;
  if (infringement === undefined) throw new Error('No infringement');
  expect(infringementState(infringement)).toBe(state);
  expect(isWithOfficer(infringement)).toBe(withOfficer);
});

test('attendance that is regular contradicts the finding that somebody did not take part', () => {
  const life = [
    ...refugee,
    fact('trajectory.registered', '2023-06-01', { kind: 'first', region: 'eastFlanders', group: 'mandatory' }),
    fact('trajectory.contract-signed', '2023-06-15', {
      region: 'eastFlanders',
      group: 'mandatory',
      first: true,
      declarationSigned: true,
    }),
  ];
  const attendance = (attended: number) =>
    fact('trajectory.attendance-recorded', '2024-01-20', {
      pillar: 'dutch',
      from: plainDate('2023-09-05'),
      until: plainDate('2024-01-19'),
      sessions: 20,
      attended,
      justified: 0,
    });
  const establish = { act: 'establishInfringement', kind: 'notRegularlyParticipating', on: '2024-02-01' } as const;
  given(...life, attendance(16))
    .when(establish)
    .refused('participatedRegularly');
  given(...life, attendance(15))
    .when(establish)
    .givesTypes('trajectory.infringement-established');
  given(...life)
    .when(establish)
    .givesTypes('trajectory.infringement-established');
});
