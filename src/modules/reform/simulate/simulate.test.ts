import { expect, test } from 'vitest';
import type { Fact } from '#src/facts/envelope.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import { addDays, addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { Reform } from '#src/law/reform/reform.ts';
import { settingsUnder } from '#src/law/reform/settings-under.ts';
import { defaultSettings } from '#src/law/settings.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { TODAY, fact, recorded } from '#test/support/given.ts';
import { contract, inflow, refugee, registration } from '#test/support/lives.ts';
import { measureCodes } from '../codes.ts';
import type { Measure } from '../codes.ts';
import { answersOf } from './answers.ts';
import { dossierInTime } from './dossier-in-time.ts';
import { monthsOf, simulate } from './simulate.ts';
import { tablesOf } from '../tables/tables.ts';

const words = { nl: 'Proef', en: 'Try', fr: 'Essai' };
const byContract: Reform = {
  name: 'try',
  title: words,
  owner: 'Test',
  day: plainDate('2026-11-21'),
  explanation: words,
  source: 'no source',
  changes: [{ choice: 'participationAnchor', value: 'contractDate' }],
};
const longer: Reform = {
  ...byContract,
  changes: [{ parameter: 'D1.months', values: [{ from: plainDate('2024-01-01'), value: 12 }] }],
};

function dossier(number: number, ...facts: readonly ReturnType<typeof inflow>[]): readonly Fact[] {
  const stream = `0190aaaa-0000-7000-8000-${String(number).padStart(12, '0')}` as StreamId; // the shape of one
  return recorded(...facts).map((each) => ({ ...each, stream }));
}
const ask = (dossiers: readonly (readonly Fact[])[], reform: Reform, from: string, to: string, examples = 3) =>
  simulate(dossiers, { reform, from, to, today: TODAY, examples, law: defaultSettings });
const of = (simulated: Awaited<ReturnType<typeof simulate>>, measure: Measure) => {
  const found = tablesOf(simulated).find((table) => table.measure === measure);
  return found?.byMonth.map(({ code, counts: [law, reform] }) => `${code} ${law} ${reform}`);
};
const idle = fact('register.activity-changed', '2022-10-01', { works: false, studies: false });
const earlier = [inflow('2022-10-01'), idle, contract('2024-02-10')];

test('who became mandatory before 2023 and signs later needs the hours under the reform only', async () => {
  const simulated = await ask([dossier(1, ...earlier), dossier(2, ...refugee)], byContract, '2024-01', '2024-03');
  // Without a contract it is as if they signed on the day looked at, so January differs too.
  expect(of(simulated, 'participation')).toEqual(['2024-01 0 1', '2024-02 0 1', '2024-03 0 1']);
  expect(simulated).toMatchObject({ dossiers: 2, changed: 1, changedBy: { participation: 1, obliged: 0 } });
  const [example] = simulated.examples;
  expect(example).toMatchObject({
    measure: 'participation',
    stream: '0190aaaa-0000-7000-8000-000000000001',
    month: '2024-01',
    region: 'eastFlanders',
    group: 'mandatory',
  });
  expect(example?.law.reasons[0]?.nl).toContain('ligt voor 1 januari 2023');
  expect(example?.reform.reasons.map(({ nl }) => nl).join(' ')).toContain('onder de hervorming "Proef"');
});

test('a dossier counts from the month in which it is known, in the region where it is then', async () => {
  const moved = [
    inflow('2023-11-05'),
    fact('register.residence-changed', '2024-02-15', { place: 'flanders', region: 'limburg', nis: '71022' }),
  ];
  const { cells } = await ask([dossier(1, ...moved)], longer, '2023-10', '2024-02');
  const obliged = measureCodes.indexOf('obliged');
  expect(cells.filter(({ counts }) => counts[obliged]?.[0] === 1).map(({ month, region }) => `${month} ${region}`)).toEqual([
    '2023-11 eastFlanders',
    '2023-12 eastFlanders',
    '2024-01 eastFlanders',
    '2024-02 limburg',
  ]);
});

test('a later term is overdue later', async () => {
  const simulated = await ask([dossier(1, inflow('2024-01-10'))], longer, '2024-01', '2025-02');
  const overdue = of(simulated, 'overdue') ?? [];
  expect(overdue.filter((line) => line.endsWith(' 1 0'))[0]).toBe('2024-04 1 0');
  expect(overdue.at(-1)).toBe('2025-02 1 1');
});

test('who meets the conditions is counted once, whether the certificate was printed or not', async () => {
  const all = [
    ...refugee.slice(0, 1),
    registration('2023-06-01'),
    contract('2023-07-01'),
    fact('register.activity-changed', '2023-07-01', { works: true, studies: false }),
    fact('trajectory.employment-service-registered', '2023-07-10', { service: 'vdab' }),
    fact('trajectory.mo-course-closed', '2023-12-01', { result: 'passed', region: 'eastFlanders' }),
    fact('trajectory.mo-test-taken', '2024-01-20', { core: 11, practical: 30, region: 'eastFlanders', passed: true }),
    fact('trajectory.nt2-result-recorded', '2024-02-20', { level: 'a2', skills: 'both', result: 'passed', standardTest: true }),
  ];
  const issued = [...all, fact('trajectory.integration-certificate-issued', '2024-02-25', { region: 'eastFlanders' })];
  const simulated = await ask([dossier(1, ...all), dossier(2, ...issued)], longer, '2024-01', '2024-04');
  expect(of(simulated, 'certificates')).toEqual(['2024-01 0 0', '2024-02 2 2', '2024-03 0 0', '2024-04 0 0']);
  const later = await ask([dossier(1, ...all), dossier(2, ...issued)], longer, '2024-03', '2024-04');
  expect(of(later, 'certificates')).toEqual(['2024-03 0 0', '2024-04 0 0']);
});

test('months run over a year; the future is judged as of today', async () => {
  expect(monthsOf('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  const turnsAdult = inflow('2024-06-01', { birthDay: '2007-02-25' as never });
  const { cells } = await ask([dossier(1, turnsAdult)], longer, '2025-02', '2025-02');
  expect(cells.map(({ group }) => group)).not.toContain('mandatory'); // eighteen on 25 February, four days after today
});

test.each([byContract, longer])('counts the same as judging everybody twice, without passing anybody over', async (reform) => {
  const facts = [...randomFacts({ seed: 7, persons: 150 })];
  const dossiers = [...Map.groupBy(facts, ({ stream }) => stream).values()];
  const [from, to] = ['2024-01', '2024-04'];
  const simulated = await ask(dossiers, reform, from, to, 0);
  const under = settingsUnder(reform);
  const expected = new Map<string, number>();
  for (const recordedFacts of dossiers) {
    const at = dossierInTime(recordedFacts);
    for (const month of monthsOf(from, to)) {
      const day = addDays(addMonths(plainDate(`${month}-01`), 1), -1);
      const standing = at(day);
      if (standing === null) continue;
      for (const [side, settings] of [defaultSettings, under].entries()) {
        const { values } = answersOf(standing.file, day, settings);
        for (const measure of ['obliged', 'participation', 'overdue', 'sanctionable'] as const) {
          const key = `${month} ${measure} ${side}`;
          expected.set(key, (expected.get(key) ?? 0) + (values[measureCodes.indexOf(measure)] ?? 0));
        }
      }
    }
  }
  const tables = tablesOf(simulated);
  for (const [key, count] of expected) {
    const [month, measure, side] = key.split(' ');
    const line = tables.find((table) => table.measure === measure)?.byMonth.find(({ code }) => code === month);
    expect([key, line?.counts[Number(side) as 0 | 1]]).toEqual([key, count]);
  }
  expect(expected.size).toBe(32);
  expect(simulated.judgements).toBeGreaterThan(300);
  for (const { byRegion, byGroup, total } of tables) {
    const sum = (lines: typeof byRegion) => lines.reduce((all, { counts }) => all + counts[1], 0);
    expect([sum(byRegion), sum(byGroup)]).toEqual([total[1], total[1]]);
  }
});
