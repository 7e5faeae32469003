import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { addDays, addMonths, completedMonths, plainDate, toEpochDay } from '#src/kernel/plain-date.ts';
import { agiiRegions } from '#src/reference/regions.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { indicators } from '../indicators.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { completedMonthsBetween, monthsLater, reachedMonths } from './age.ts';
import { compute } from './compute.ts';
import { parsePeriod } from './period.ts';
import { parseQuestion } from './question.ts';

const snapshot = snapshotOf(randomFacts({ seed: 5, persons: 800, messy: 0.1 }));
const asOf = instant('2025-02-20T22:59:59.999Z');
const anyPeriod = fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 1, max: 900 })).map(([start, length]) => {
  const from = addDays(plainDate('2022-01-01'), start);
  return { from, until: addDays(from, length) };
});

describe.each(indicators)('$id', (indicator) => {
  const anyBreakdown = fc.subarray(indicator.dimensions.map(({ id }) => id));

  test('the parts of any breakdown add up where it says so, and never fall short of the total', () => {
    fc.assert(
      fc.property(anyPeriod, anyBreakdown, (period, by) => {
        const [cells = []] = compute(snapshot, asOf, [{ indicator, period, by }]);
        const parts = cells.filter(({ at }) => !at.includes('total')).reduce((sum, { value }) => sum + value, 0);
        const total = cells.at(-1)?.value ?? 0;
        if (by.length === 0) return;
        if (indicator.additive) expect(parts).toBe(total);
        else expect(parts).toBeGreaterThanOrEqual(total);
      }),
      { numRuns: 40, seed: 6 },
    );
  });

  test('a breakdown does not change the total, nor does asking many things at once', () => {
    fc.assert(
      fc.property(anyPeriod, anyBreakdown, (period, by) => {
        const [alone = []] = compute(snapshot, asOf, [{ indicator, period, by: [] }]);
        const all = compute(snapshot, asOf, [
          ...indicators.map((other) => ({ indicator: other, period, by: ['region'] })),
          { indicator, period, by },
        ]);
        expect(all.at(-1)?.at(-1)?.value).toBe(alone[0]?.value);
      }),
      { numRuns: 20, seed: 7 },
    );
  });
});

test('some unique figures do not add up here, so that the test above sees the difference', () => {
  const period = { from: plainDate('2022-01-01'), until: plainDate('2026-01-01') };
  for (const indicator of indicators.filter(({ additive, id }) => !additive && id !== 'education-guidance')) {
    const by = indicator.dimensions.slice(0, 1).map(({ id }) => id);
    const [cells = []] = compute(snapshot, asOf, [{ indicator, period, by }]);
    expect(
      cells.slice(0, -1).reduce((sum, { value }) => sum + value, 0),
      indicator.id,
    ).toBeGreaterThan(cells.at(-1)?.value ?? 0);
  }
});

test("ages are the kernel's ages, at every border", () => {
  const anyDay = fc.integer({ min: -20_000, max: 25_000 }).map((days) => addDays(plainDate('1970-01-01'), days));
  fc.assert(
    fc.property(
      anyDay,
      anyDay,
      fc.constantFrom(30, 72, 144, 216),
      fc.integer({ min: -4, max: 4 }),
      (birth, anywhen, months, shift) => {
        expect(completedMonthsBetween(toEpochDay(birth), toEpochDay(anywhen))).toBe(completedMonths(birth, anywhen));
        const near = addDays(birth, Math.round(months * 30.436875) + shift);
        expect(monthsLater(toEpochDay(birth), months)).toBe(toEpochDay(addMonths(birth, months)));
        expect(reachedMonths(toEpochDay(birth), toEpochDay(near), months)).toBe(completedMonths(birth, near) >= months);
      },
    ),
    { numRuns: 5000, seed: 8 },
  );
});

describe('a question', () => {
  const now = instant('2026-01-01T00:00:00Z');
  const ask = (typed: object) => parseQuestion({ id: 'inflow', period: '2024', ...typed }, now);

  test.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024-Q4', '2024-10-01', '2025-01-01'],
    ['2025-02-20', '2025-02-20', '2025-02-21'],
    ['2024-01-15/2024-02-29', '2024-01-15', '2024-02-29'],
  ])('%s is a period', (text, from, until) => {
    expect(parsePeriod(text)).toEqual({ from, until });
  });

  test.each([
    '',
    '24',
    '2024-13',
    '2024-Q5',
    '2023-02-29',
    '2024-01-01/2024-01-01',
    '2024-02-01/2024-01-01',
    '2024-01-01/2024-02-01/2024-03-01',
    '2024-01-01/',
    "2024'; drop",
  ])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('a day as as-of is its end in Brussels, summer and winter; none is now', () => {
    expect(ask({ asOf: '2025-02-20' })).toMatchObject({ value: { asOf: '2025-02-20T22:59:59.999Z' } });
    expect(ask({ asOf: '2024-07-01' })).toMatchObject({ value: { asOf: '2024-07-01T21:59:59.999Z' } });
    expect(ask({})).toMatchObject({ value: { asOf: now } });
  });

  test('says what is wrong and what could have stood there', () => {
    expect(ask({ id: 'nothing' })).toMatchObject({ error: { type: 'unknownFigure' } });
    expect(ask({ period: 'soon' })).toMatchObject({ error: { type: 'wrongPeriod' } });
    expect(ask({ asOf: 'yesterday' })).toMatchObject({ error: { type: 'wrongAsOf' } });
    expect(ask({ by: 'region,desk' })).toMatchObject({
      error: { type: 'unknownDimension', given: 'desk', known: ['region', 'group', 'temporaryProtection'] },
    });
    expect(ask({ where: 'region:wallonia' })).toMatchObject({ error: { type: 'unknownValue', given: 'wallonia' } });
    expect(ask({ where: 'desk:bon-brussel' })).toMatchObject({ error: { type: 'unknownDimension' } });
    expect(ask({ where: 'region:' })).toMatchObject({ error: { type: 'unknownValue' } });
  });

  test('knows all of AgII by one word', () => {
    expect(ask({ where: 'region:agii,group:mandatory|entitled' })).toMatchObject({
      value: { where: { region: agiiRegions, group: ['mandatory', 'entitled'] } },
    });
  });
});
