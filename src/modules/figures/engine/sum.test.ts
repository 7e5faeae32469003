import { expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { suspensionCertificates } from '../indicators/suspension-certificates.ts';
import { typeNumber } from '../snapshot/attributes.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { segmentsOf } from '../snapshot/snapshot.ts';
import { compute } from './compute.ts';
import type { Indicator } from './indicator.ts';

/** Days for which tracks were suspended: how an indicator adds up what it finds instead of counting it. */
const daysSuspended: Indicator = {
  ...suspensionCertificates,
  id: 'days-suspended',
  counting: 'sum',
  count: (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on >= period.from && on < period.until) emit(facts.region[row], facts.kind[row], 0, 0, facts.extra[row]);
    }
  },
};
/** Cents do not fit 32 bits for long. */
const millions: Indicator = {
  ...daysSuspended,
  id: 'millions',
  count: (facts, first, last, period, emit) =>
    daysSuspended.count(facts, first, last, period, (region, ground) => emit(region, ground, 0, 0, 1_000_000_007)),
};

const facts = [...randomFacts({ seed: 31, persons: 600 })].filter(({ corrects }) => corrects === undefined);
const snapshot = snapshotOf(facts);
const asOf = instant('2030-01-01T00:00:00Z');
const period = { from: plainDate('2022-01-01'), until: plainDate('2026-01-01') };
const by = ['region', 'ground'];

test('adds the weights, in every cell, row, column and in all', () => {
  const [cells = []] = compute(snapshot, asOf, [{ indicator: daysSuspended, period, by }]);
  let expected = 0;
  for (const { columns } of segmentsOf(snapshot)) {
    columns.type.forEach((number, row) => {
      const epochDay = columns.on[row] ?? 0;
      const counts = number === typeNumber('trajectory.suspended') && epochDay >= 18_993 && epochDay < 20_454;
      if (counts) expected += columns.extra[row] ?? 0;
    });
  }
  const sum = (fits: (at: readonly string[]) => boolean) =>
    cells.filter(({ at }) => fits(at)).reduce((all, { value }) => all + value, 0);
  expect(expected).toBeGreaterThan(1000);
  expect(cells.at(-1)).toEqual({ at: ['total', 'total'], value: expected });
  expect(sum(([region, ground]) => region !== 'total' && ground !== 'total')).toBe(expected);
  expect(sum(([region, ground]) => region === 'total' && ground !== 'total')).toBe(expected);
  expect(sum(([region, ground]) => region !== 'total' && ground === 'total')).toBe(expected);
});

test('keeps to the codes that are asked, and shares a count with another breakdown', () => {
  const where = { region: ['limburg'] };
  const [all = [], only = []] = compute(snapshot, asOf, [
    { indicator: daysSuspended, period, by: ['region'] },
    { indicator: daysSuspended, period, by: [], where },
  ]);
  expect(only).toEqual([{ at: [], value: all.find(({ at }) => at[0] === 'limburg')?.value }]);
});

test('holds sums beyond 32 bits exactly', () => {
  const [count = [], sum = []] = compute(snapshot, asOf, [
    { indicator: suspensionCertificates, period, by: [] },
    { indicator: millions, period, by: [] },
  ]);
  expect(sum[0]?.value).toBe((count[0]?.value ?? 0) * 1_000_000_007);
  expect(sum[0]?.value).toBeGreaterThan(2 ** 32);
});
