import { describe, expect, it } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { auditTables } from '#src/figures-disclosure/audit/audit-tables.ts';
import { sumOfKeys } from '#src/figures-disclosure/cell-key.ts';
import type { ExactTable } from '#src/figures-disclosure/tables.ts';
import { desks } from '#src/reference/desks.ts';
import { lives } from '#test/support/figures-facts.ts';
import type { Written } from '#test/support/figures-facts.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { compute } from '../engine/compute.ts';
import type { Indicator } from '../engine/indicator.ts';
import { membersOf } from '../engine/members.ts';
import { derive } from '../engine/derived.ts';
import { ratio } from '../engine/ratio.ts';
import { parseFigureQuestion } from '../engine/question.ts';
import type { DerivedQuestion, Question } from '../engine/question.ts';
import { findIndicator } from '../indicators.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { exactTable } from './exact-table.ts';
import { cannotBe } from './impossible.ts';
import { protectFigure } from './protect-figure.ts';
import { statedBy } from './stated.ts';

const snapshot = snapshotOf(randomFacts({ seed: 8, persons: 900, messy: 0.1 }));
const large = snapshotOf(randomFacts({ seed: 3, persons: 6_000 }));
const secret = new TextEncoder().encode('a key for tests that protects nobody');

function figure(id: string): Indicator {
  const found = findIndicator(id);
  if (found === undefined) throw new Error(`No figure ${id}`);
  return found;
}

function asked(indicator: Indicator, changes: Partial<Question> = {}): Question {
  const period = { from: plainDate('2023-01-01'), until: plainDate('2025-01-01') };
  return { indicator, period, asOf: instant('2026-06-01T00:00:00Z'), by: [], where: {}, ...changes };
}

function made(question: Question): ExactTable {
  const [cells = []] = compute(snapshot, question.asOf, [question]);
  return exactTable(snapshot, question, cells, secret);
}

const cellAt = (table: ExactTable, ...at: string[]) => table.cells.find((cell) => cell.at.join() === at.join());

describe('the key of a cell', () => {
  it('is the same for the same people, whether they are a row, a filter or a total', () => {
    const registrations = figure('registrations');
    const byRegion = cellAt(made(asked(registrations, { by: ['region'] })), 'eastFlanders');
    const filtered = made(asked(registrations, { where: { region: ['eastFlanders'] } })).cells[0];
    const crossed = cellAt(made(asked(registrations, { by: ['kind', 'region'] })), 'total', 'eastFlanders');
    expect(byRegion?.value).toBeGreaterThan(20);
    expect(filtered).toMatchObject({ value: byRegion?.value, key: byRegion?.key });
    expect(crossed?.key).toBe(byRegion?.key);
    expect(cellAt(made(asked(registrations, { by: ['region'] })), 'limburg')?.key).not.toBe(byRegion?.key);
  });

  it('is another when one person has one fact more', () => {
    const contracts = figure('mo-exemption-tests-requested');
    const streams = membersOf(snapshot, asked(contracts).asOf, asked(contracts)).at(-1)?.streams ?? new Uint32Array();
    const key = made(asked(contracts)).cells.at(-1)?.key;
    expect(streams.length).toBeGreaterThan(10);
    const shorter = asked(contracts, { period: { from: plainDate('2023-01-01'), until: plainDate('2024-12-01') } });
    expect(made(shorter).cells.at(-1)?.key).not.toBe(key);
    expect(sumOfKeys([1, 1, 2])).not.toBe(sumOfKeys([1, 2]));
  });
});

describe('a table', () => {
  it('has every cell of the breakdown in the order of the engine, with its zeros', () => {
    const question = asked(figure('registrations'), { by: ['region', 'kind'] });
    const [cells = []] = compute(snapshot, question.asOf, [question]);
    const table = made(question);
    const kinds = table.codes.kind?.length ?? 0;
    expect(table.cells).toHaveLength(((table.codes.region?.length ?? 0) + 1) * (kinds + 1));
    expect(table.cells.filter(({ value }) => value > 0).map(({ at, value }) => ({ at, value }))).toEqual(
      cells.filter(({ value }) => value > 0),
    );
  });

  it('knows that a desk has nobody under another region', () => {
    const table = made(asked(figure('registrations'), { by: ['region', 'desk'] }));
    const [desk] = desks;
    const empty = table.cells.filter(({ at, value }) => at[1] === desk?.code && value === 0);
    expect(empty.length).toBeGreaterThan(0);
    for (const { at, structural } of empty) expect(structural ?? false).toBe(at[0] !== 'total' && at[0] !== desk?.region);
  });

  it('tells of facts how many persons they are of', () => {
    const question = asked(figure('suspension-certificates'), { by: ['region'] });
    const total = made(question).cells.at(-1);
    const streams = membersOf(snapshot, question.asOf, question).at(-1)?.streams;
    expect(total?.contributors).toBe(new Set(streams).size);
  });
});

describe('a sum over persons', () => {
  // No figure of the book adds up weights of persons yet: registrations with a weight of their own stand for one.
  const hours: Indicator = {
    ...figure('registrations'),
    id: 'hours',
    counting: 'sum',
    additive: true,
    count: (facts, first, last, period, emit) => {
      for (let row = first; row < last; row += 1) {
        const on = facts.on[row] ?? 0;
        if (on >= period.from && on < period.until) emit(facts.region[row], facts.group[row], 0, 0, 1 + (on % 50));
      }
    },
  };

  it('knows its persons and the two largest, in every cell and with a filter', () => {
    const period = { from: plainDate('2024-03-01'), until: plainDate('2024-04-01') };
    const question = asked(hours, { period, by: ['region', 'group'], where: { group: ['mandatory', 'entitled'] } });
    const table = made(question);
    const members = membersOf(snapshot, question.asOf, question);
    let pairs = 0;
    for (const cell of table.cells) {
      const persons = members.find(({ at }) => at.join() === cell.at.join())?.streams.length ?? 0;
      if (persons === 0) continue;
      expect(cell.contributors).toBe(persons);
      expect(cell.largest).toBeGreaterThanOrEqual(cell.second ?? Infinity);
      expect(cell.value).toBeGreaterThanOrEqual((cell.largest ?? 0) + (cell.second ?? 0));
      if (persons === 1) expect([cell.value, cell.second]).toEqual([cell.largest, 0]);
      if (persons === 2) pairs += 1;
      if (persons === 2) expect(cell.value).toBe((cell.largest ?? 0) + (cell.second ?? 0));
    }
    expect(pairs).toBeGreaterThan(2);
    expect(table.unit).toBe('sum');
  });

  it('is protected as a sum', () => {
    const question = asked(hours, { by: ['region'] });
    const { cells, statements } = protectFigure(snapshot, question, { secret });
    const shown = cells.filter((cell) => cell.shown === 'rounded');
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.every(({ value }) => (value ?? 1) % 10 === 0)).toBe(true);
    // The size of the noise is for the audit; what is shown does not have it.
    expect(statements[0]?.cells.some(({ largest }) => (largest ?? 0) > 0)).toBe(true);
    expect(JSON.stringify(cells)).not.toContain('largest');
  });
});

const deliveries = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((month) => {
    const day = `2024-${String(month).padStart(2, '0')}-28`;
    return [
      [{ type: 'work.coaching-hours-delivered', on: day, data: { instrument: 'nodw', from: day, hours: 300 + month } }],
      [{ type: 'work.coaching-hours-delivered', on: day, data: { instrument: 'iboT', from: day, hours: 20 } }],
    ] satisfies Written[][];
  }),
  [
    {
      type: 'work.budget-granted',
      on: '2024-01-01',
      data: { funding: 'tender', cents: 12_345_678, until: '2024-12-31' },
    } as const,
  ],
];
const withDeliveries = snapshotOf(lives(...deliveries));
const year = { from: plainDate('2024-01-01'), until: plainDate('2025-01-01') };
const protectedFigure = (indicator: Indicator, changes: Partial<Question>) =>
  protectFigure(withDeliveries, asked(indicator, { period: year, ...changes }), { secret });

describe('a municipality', () => {
  it('has nobody before it was made of others, nor after it went up in another, nor in another region', () => {
    const never = (nis: string, of: number, region?: string) =>
      cannotBe(
        region === undefined ? ['municipality'] : ['region', 'municipality'],
        {},
        region === undefined ? [nis] : [region, nis],
        {
          from: plainDate(`${of}-01-01`),
          until: plainDate(`${of + 1}-01-01`),
        },
      );
    expect([never('46030', 2024), never('46030', 2025), never('46014', 2024), never('46014', 2025)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect([never('44021', 2024), never('44021', 2024, 'limburg'), never('44021', 2024, 'amal')]).toEqual([false, true, false]);
    // Zwijndrecht changed province: neither is sure.
    expect(never('11056', 2024, 'eastFlanders')).toBe(false);
  });
});

describe('what others deliver', () => {
  it('is hidden where it may be of fewer than five, with nobody having more than a hundred hours a year', () => {
    const { cells, protection } = protectedFigure(figure('coaching-hours'), { by: ['instrument'] });
    const [nodw, iboT, total] = ['nodw', 'iboT', 'total'].map((code) => cells.find(({ at }) => at[0] === code));
    expect(iboT).toMatchObject({ value: null, shown: 'hidden', why: 'fewPeople' });
    // 3,678 hours, within five deviations of half of a hundred.
    expect(Math.abs((nodw?.value ?? 0) - 3_678)).toBeLessThanOrEqual(255);
    expect((nodw?.value ?? 1) % 10).toBe(0);
    expect(total?.shown).toBe('rounded');
    expect(protection?.words.nl).toContain('niemand meer dan 100 inbrengt');
    expect(cells.map(({ value }) => value)).not.toContain(3_678);
  });

  it('may bring in as much again in every further year that the period touches', () => {
    const two = protectedFigure(figure('coaching-hours'), { period: { ...year, from: plainDate('2023-12-01') } });
    expect(two.protection?.method).toMatchObject({ mostEach: 200 });
    expect(protectedFigure(figure('coaching-hours'), {}).protection?.method).toMatchObject({ mostEach: 100 });
  });

  it('is the same number as a row and under a filter, and another when a delivery is corrected', () => {
    const row = protectedFigure(figure('coaching-hours'), { by: ['instrument'] }).cells.find(({ at }) => at[0] === 'nodw');
    const limited = protectedFigure(figure('coaching-hours'), { where: { instrument: ['nodw'] } }).cells.at(-1);
    expect(limited?.value).toBe(row?.value);
    const keyOf = (facts: ReturnType<typeof lives>) => {
      const question = asked(figure('coaching-hours'), { period: year });
      const held = snapshotOf(facts);
      const [cells = []] = compute(held, question.asOf, [question]);
      return exactTable(held, question, cells, secret).cells.at(-1)?.key;
    };
    expect(keyOf(lives(...deliveries.slice(1)))).not.toBe(keyOf(lives(...deliveries)));
    expect(keyOf(lives(...deliveries.toReversed()))).toBe(keyOf(lives(...deliveries)));
  });

  it('is shown as it is where it is money that a government sets aside', () => {
    const { cells, protection } = protectedFigure(figure('coaching-budgets'), { by: ['funding'] });
    expect(cells.at(-1)).toEqual({ at: ['total'], value: 123_456.78, shown: 'exact' });
    expect(protection).toBeNull();
  });

  it('is a count where it is delivered as one', () => {
    const table = made(asked(figure('nt2-enrolments'), { by: ['provider'] }));
    expect(table.unit).toBe('facts');
    expect(new Set(table.cells.map(({ key }) => key)).size).toBeGreaterThan(2);
    expect(made(asked(figure('nt2-enrolments'), { by: ['provider'] }))).toEqual(table);
  });
});

describe('a share, mean or evolution', () => {
  const derivedQuestion = (id: string, by: string, where = ''): DerivedQuestion => {
    const question = parseFigureQuestion({ id, period: '2024', by, where }, instant('2026-06-01T00:00:00Z'));
    if (!question.ok || !('derived' in question.value)) throw new Error(id);
    return question.value;
  };
  const shares = [
    derivedQuestion('registrations-share-by-group', 'region,group'),
    derivedQuestion('mo-tests-pass-rate', 'region'),
    derivedQuestion('mo-mean-learners-per-course', 'region'),
    derivedQuestion('registrations-evolution', 'region,group'),
    derivedQuestion('inflow-evolution', 'region'),
  ];

  it.each(shares)('$derived.id is what its two protected numbers give, and nothing of the exact ones', (question) => {
    const { cells, statements } = protectFigure(large, question, { secret });
    const [numerator, denominator] = statements;
    const over = question.derived.denominator.over ?? [];
    const exact = new Map(derive(large, question.asOf, question).map(({ at, of }) => [at.join(), of]));
    let otherwise = 0;
    for (const { at, value, of } of cells) {
      const part = numerator?.cells.find((cell) => cell.at.join() === at.join());
      const inner = at.filter((_, place) => !over.includes(question.by[place] ?? ''));
      const whole = denominator?.cells.find((cell) => cell.at.join() === inner.join());
      if (part?.value == null || whole?.value == null || whole.value < 50) expect(value).toBeNull();
      if (value === null) expect(of).toBeUndefined();
      else {
        expect(of).toEqual({ numerator: part?.value, denominator: whole?.value });
        expect(value).toBe(ratio(question.derived.measure, of?.numerator ?? 0, of?.denominator ?? 0, question.derived.decimals));
        if (exact.get(at.join())?.numerator !== of?.numerator) otherwise += 1;
      }
    }
    if (cells.some(({ value }) => value !== null)) expect(otherwise).toBeGreaterThan(0);
  });

  it('shows its two numbers as the tables of those numbers show them', () => {
    const [question] = shares;
    if (question === undefined) throw new Error('One');
    const { cells } = protectFigure(large, question, { secret });
    const counts = protectFigure(large, asked(figure('registrations'), { period: year, by: ['region', 'group'] }), { secret });
    const byPlace = new Map(counts.cells.map(({ at, value }) => [at.join(), value]));
    const shown = cells.filter(({ of }) => of !== undefined);
    expect(shown.length).toBeGreaterThan(5);
    for (const { at, of } of shown) {
      expect(of?.numerator).toBe(byPlace.get(at.join()));
      expect(of?.denominator).toBe(byPlace.get([at[0], 'total'].join()));
    }
  });

  it('is not shown where its last digit would say nothing', () => {
    const all = shares.flatMap((question) => protectFigure(large, question, { secret }).cells);
    expect(new Set(all.map(({ why }) => why))).toEqual(new Set([undefined, 'part', 'imprecise']));
  });

  it('states to the audit its two numbers, and no more of them than it shows', () => {
    const [question] = shares;
    if (question === undefined) throw new Error('One');
    const shown = protectFigure(large, question, { secret });
    const stated = statedBy({ ...question, id: 'share', indicator: question.derived, ...shown });
    expect(stated.map(({ indicator, by }) => [indicator, by.join()])).toEqual([
      ['registrations', 'region,group'],
      ['registrations', 'region'],
    ]);
    for (const [place, table] of stated.entries())
      for (const { at, value } of table.cells)
        expect(shown.statements[place]?.cells.find((cell) => cell.at.join() === at.join())?.value).toBe(value);
    // Shown exactly, the two give away whom they hide: the audit finds it in a share too.
    const week = { ...question, period: { from: plainDate('2024-03-01'), until: plainDate('2024-03-08') } };
    const exact = stated.map((table) => ({
      ...table,
      period: '2024-03-01/2024-03-08',
      protection: null,
      cells: derive(large, question.asOf, week).flatMap(({ at, of }) => {
        const inner = table.by.length === 2 ? at : [at[0] ?? ''];
        return [{ at: inner, value: table.by.length === 2 ? of.numerator : of.denominator, shown: 'exact' as const }];
      }),
    }));
    expect(auditTables(exact).disclosures.length).toBeGreaterThan(0);
    expect(auditTables(shown.statements).disclosures).toEqual([]);
  });
});
