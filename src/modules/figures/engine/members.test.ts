import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginning } from '#src/facts/checkpoint.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { indicators } from '../indicators.ts';
import { build } from '../snapshot/build.ts';
import { compact } from '../snapshot/compact.ts';
import { emptySnapshot, gather } from '../snapshot/from-facts.ts';
import { takeIn } from '../snapshot/take-in.ts';
import { compute } from './compute.ts';
import { membersOf } from './members.ts';
import type { Where } from './grid.ts';

const facts = [...randomFacts({ seed: 31, persons: 500, messy: 0.2 })];
const grown = new Set(facts.filter((_, index) => index % 50 === 0).map(({ stream }) => stream));
/** In some segments, with a few streams beside them. */
const snapshot = takeIn(
  compact(takeIn(emptySnapshot(), build(gather(facts)), { checkpoint: beginning, demoFacts: 0 }), 1000),
  build(gather(facts.filter(({ stream }) => grown.has(stream)))),
  { checkpoint: beginning, demoFacts: 0 },
);
const anyPeriod = fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 1, max: 900 })).map(([start, length]) => {
  const from = addDays(plainDate('2022-01-01'), start);
  return { from, until: addDays(from, length) };
});
const anyMoment = fc
  .integer({ min: Date.parse('2023-01-01'), max: Date.parse('2027-01-01') })
  .map((moment) => fromEpochMilliseconds(moment));

describe.each(indicators)('$id', (indicator) => {
  const anyWhere: fc.Arbitrary<Where> = fc
    .subarray(indicator.dimensions.map(({ id, values }) => ({ id, codes: values.map(({ code }) => code) })))
    .chain((chosen) =>
      fc.tuple(...chosen.map(({ id, codes }) => fc.tuple(fc.constant(id), fc.subarray(codes, { minLength: 1 })))),
    )
    .map((entries) => Object.fromEntries(entries));

  test('has the cells of compute, in its order, with as many members as the cell says', () => {
    fc.assert(
      fc.property(
        anyPeriod,
        anyMoment,
        fc.shuffledSubarray(indicator.dimensions.map(({ id }) => id)),
        fc.oneof(fc.constant({}), anyWhere),
        (period, asOf, by, where) => {
          const request = { indicator, period, by, where };
          const [cells = []] = compute(snapshot, asOf, [request]);
          const members = membersOf(snapshot, asOf, request);
          expect(members.map(({ at }) => at)).toEqual(cells.map(({ at }) => at));
          if (indicator.counting === 'sum') return;
          expect(members.map(({ streams }) => streams.length)).toEqual(cells.map(({ value }) => value));
          if (indicator.counting === 'oncePerCell')
            for (const { streams } of members) expect(new Set(streams).size).toBe(streams.length);
        },
      ),
      { numRuns: 25, seed: 32 },
    );
  });
});
