import { describe, expect, it } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { sumOfKeys } from '#src/figures-disclosure/cell-key.ts';
import type { ExactTable } from '#src/figures-disclosure/tables.ts';
import { desks } from '#src/reference/desks.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { compute } from '../engine/compute.ts';
import type { Indicator } from '../engine/indicator.ts';
import { membersOf } from '../engine/members.ts';
import type { Question } from '../engine/question.ts';
import { findIndicator } from '../indicators.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { exactTable } from './exact-table.ts';
import { canBeProtected, protectFigure } from './protect-figure.ts';

const snapshot = snapshotOf(randomFacts({ seed: 8, persons: 900, messy: 0.1 }));
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
    const [cells = []] = compute(snapshot, question.asOf, [question]);
    const shown = protectFigure(snapshot, question, cells, secret).cells.filter((cell) => cell.shown === 'rounded');
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.every(({ value }) => (value ?? 1) % 10 === 0)).toBe(true);
  });
});

it('protects delivered counts by their name, and refuses delivered hours', () => {
  const enrolments = asked(figure('nt2-enrolments'), { by: ['provider'] });
  const table = made(enrolments);
  expect(new Set(table.cells.map(({ key }) => key)).size).toBeGreaterThan(2);
  expect(made(enrolments)).toEqual(table);
  expect(canBeProtected(figure('nt2-enrolments'))).toBe(true);
  expect([canBeProtected(figure('coaching-hours')), canBeProtected(figure('coaching-budgets'))]).toEqual([false, false]);
  expect(() => protectFigure(snapshot, asked(figure('coaching-hours')), [], secret)).toThrow(RangeError);
});
