import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { indicators } from '../indicators.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { compute } from './compute.ts';
import type { Indicator } from './indicator.ts';

// More persons than wait for each other in one batch, and some whose facts were corrected.
const snapshot = snapshotOf(randomFacts({ seed: 12, persons: 1500, messy: 0.2 }));
const asOf = instant('2025-02-20T22:59:59.999Z');
const anyPeriod = fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 1, max: 900 })).map(([start, length]) => {
  const from = addDays(plainDate('2022-01-01'), start);
  return { from, until: addDays(from, length) };
});
const read = indicators.filter(({ count }) => count.reading !== undefined);

test('most indicators say as data what they count', () => {
  expect(read.length).toBeGreaterThan(20);
});

describe.each(read)('$id', (indicator) => {
  /** Without the data: the engine calls the function for every person. */
  const called: Indicator = { ...indicator, count: (...facts) => indicator.count(...facts) };

  test('is read as its function counts it, whatever is asked', () => {
    const anyBreakdown = fc.subarray(indicator.dimensions.map(({ id }) => id));
    const anyLimits = fc.tuple(
      ...indicator.dimensions.map(({ id, values, absent }) => {
        const codes = [...values.map(({ code }) => code), ...(absent === undefined ? [] : [absent.code])];
        return fc.option(fc.subarray(codes)).map((chosen) => (chosen === null ? {} : { [id]: chosen }));
      }),
    );
    let counted = 0;
    fc.assert(
      fc.property(anyPeriod, anyBreakdown, anyLimits, (period, by, limits) => {
        const where = Object.assign({}, ...limits) as { [dimension: string]: string[] };
        const [fast, slow] = [indicator, called].map(
          (way) => compute(snapshot, asOf, [{ indicator: way, period, by, where }])[0],
        );
        expect(fast).toEqual(slow);
        counted += fast?.at(-1)?.value ?? 0;
      }),
      { numRuns: 40, seed: 13 },
    );
    expect(counted).toBeGreaterThan(0);
  });
});
