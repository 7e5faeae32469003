import { describe, expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { lives } from '#test/support/figures-facts.ts';
import type { Written } from '#test/support/figures-facts.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { derivedFigures } from '../definitions/book.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { answer } from './answer.ts';
import { parseFigureQuestion } from './question.ts';
import { ratio } from './ratio.ts';

const now = instant('2030-01-01T00:00:00Z');
const ask = (snapshot: Snapshot, id: string, period: string, more: { readonly by?: string; readonly where?: string } = {}) => {
  const question = parseFigureQuestion({ id, period, ...more }, now);
  if (!question.ok) throw new Error(JSON.stringify(question.error));
  return answer(snapshot, question.value);
};
const valuesOf = (table: ReturnType<typeof ask>) => Object.fromEntries(table.cells.map(({ at, value }) => [at.join(' '), value]));

describe('a ratio', () => {
  test.each([
    ['share', 1, 3, 0, 33],
    ['share', 1, 200, 0, 1],
    ['share', 1, 201, 0, 0],
    ['share', 0, 5, 0, 0],
    ['share', 3, 0, 0, null],
    ['share', 1757, 2077, 0, 85],
    ['mean', 13_163, 898, 1, 14.7],
    ['mean', 0, 0, 1, null],
    ['evolution', 38_118, 41_188, 0, -7],
    ['evolution', 485, 420, 0, 15],
    ['evolution', 0, 4, 0, -100],
    ['evolution', 995, 1000, 0, -1],
    ['evolution', 9, 0, 0, null],
    ['evolution', 1000, 1000, 0, 0],
  ] as const)('%s of %i and %i with %i decimals is %s', (measure, numerator, denominator, decimals, expected) => {
    expect(ratio(measure, numerator, denominator, decimals)).toBe(expected);
  });
});

describe('over facts written by hand', () => {
  const arrived = (on: string, region: string, group: string): readonly Written[] => [
    { type: 'register.inflow-received', on, data: { region, birthDay: '1990-05-05', temporaryProtection: false } },
    { type: 'trajectory.target-group-determined', on, data: { region, group } },
  ];
  const tested = (region: string, passed: boolean): readonly Written[] => [
    { type: 'trajectory.mo-test-taken', on: '2024-03-01', data: { region, passed, core: 9, practical: 16 } },
  ];
  const snapshot = snapshotOf(
    lives(
      arrived('2024-01-05', 'limburg', 'mandatory'),
      arrived('2024-02-05', 'limburg', 'mandatory'),
      arrived('2024-02-05', 'limburg', 'entitled'),
      arrived('2024-02-05', 'brussels', 'entitled'),
      arrived('2023-02-05', 'brussels', 'entitled'),
      arrived('2023-03-05', 'brussels', 'entitled'),
      tested('limburg', true),
      tested('limburg', true),
      tested('limburg', false),
      tested('brussels', false),
    ),
  );

  test('a share is of the whole of its own region, and keeps numerator and denominator', () => {
    const table = ask(snapshot, 'inflow-share-by-group', '2024', { by: 'region,group' });
    expect(valuesOf(table)).toEqual({
      'brussels entitled': 100,
      'limburg mandatory': 67,
      'limburg entitled': 33,
      'brussels total': 100,
      'limburg total': 100,
      'total mandatory': 50,
      'total entitled': 50,
      'total total': 100,
    });
    expect(table.cells.find(({ at }) => at.join(' ') === 'limburg entitled')?.of).toEqual({ numerator: 1, denominator: 3 });
    expect(table.cells.at(-1)?.at).toEqual(['total', 'total']);
  });

  test('a limit to one group limits the part and not the whole', () => {
    expect(valuesOf(ask(snapshot, 'inflow-share-by-group', '2024', { by: 'region', where: 'group:mandatory' }))).toEqual({
      brussels: 0,
      limburg: 67,
      total: 50,
    });
  });

  test('where nobody passed the rate is 0; where nobody was tested there is none', () => {
    expect(valuesOf(ask(snapshot, 'mo-tests-pass-rate', '2024', { by: 'region' }))).toEqual({
      limburg: 67,
      brussels: 0,
      total: 50,
    });
    expect(ask(snapshot, 'mo-tests-pass-rate', '2023')).toMatchObject({ total: null, cells: [{ value: null }] });
  });

  test('an evolution compares with the same period a year before', () => {
    expect(valuesOf(ask(snapshot, 'inflow-evolution', '2024', { by: 'region' }))).toEqual({
      limburg: null,
      brussels: -50,
      total: 100,
    });
  });
});

test('the parts of every derived figure are the counts that it names', () => {
  const snapshot = snapshotOf(randomFacts({ seed: 41, persons: 700 }));
  let compared = 0;
  for (const { id, numerator, denominator, dimensions } of derivedFigures.filter(({ measure }) => measure !== 'evolution')) {
    const by = dimensions[0]?.id ?? '';
    const table = ask(snapshot, id, '2024', { by });
    const limits = ({ where = {} }: typeof numerator) =>
      Object.entries(where)
        .map(([dimension, codes]) => `${dimension}:${codes.join('|')}`)
        .join(',');
    const tops = ask(snapshot, numerator.indicator, '2024', { by, where: limits(numerator) });
    const bottoms = ask(snapshot, denominator.indicator, '2024', { by, where: limits(denominator) });
    for (const { at, of } of table.cells) {
      compared += 1;
      expect(of, `${id} ${at.join()}`).toEqual({
        numerator: tops.cells.find((cell) => cell.at[0] === at[0])?.value ?? 0,
        denominator: bottoms.cells.find((cell) => cell.at[0] === at[0])?.value ?? 0,
      });
    }
  }
  expect(compared).toBeGreaterThan(30);
});

test('the pass rate of A2 as printed for Atlas in 2019: what is undetermined stays in the denominator', () => {
  const closed = [
    ...Array<string>(1757).fill('passed'),
    ...Array<string>(289).fill('notPassed'),
    ...Array<string>(31).fill('undetermined'),
  ];
  const facts = lives(
    ...closed.map((result): readonly Written[] => [
      {
        type: 'trajectory.contract-signed',
        on: '2019-05-05',
        data: { region: 'atlas', group: 'mandatory', first: true, declarationSigned: true },
      },
      {
        type: 'trajectory.nt2-result-recorded',
        on: '2020-05-05',
        data: { level: 'a2', result, skills: 'both', standardTest: false },
      },
    ]),
  );
  expect(ask(snapshotOf(facts), 'a2-pass-rate', '2019')).toMatchObject({
    total: 85,
    cells: [{ of: { numerator: 1757, denominator: 2077 } }],
  });
});

test('figure 36 as printed: Antwerp province 23 %, from the counts of figure 35', () => {
  const counts = { cbe: 247, cbeLiteracy: 386, cbeNt2: 780, cvoStandard: 2546, shortTrack: 1424, cvoExtended: 740, other: 5 };
  const advised = Object.entries(counts).flatMap(([advice, count]) =>
    Array.from({ length: count }, (): readonly Written[] => [
      { type: 'trajectory.nt2-advised', on: '2024-05-05', data: { advice, region: 'provAntwerp' } },
    ]),
  );
  expect(ask(snapshotOf(lives(...advised)), 'nt2-advice-cbe-share', '2024')).toMatchObject({
    total: 23,
    cells: [{ of: { numerator: 1413, denominator: 6123 } }],
  });
});
