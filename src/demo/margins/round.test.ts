import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChance } from '../random.ts';
import { fit } from './fit.ts';
import { roundTable, share } from './round.ts';

const sum = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0);

describe('share', () => {
  it('adds up and stays within one of the proportion', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }).filter((weights) => sum(weights) > 0),
        (total, weights) => {
          const parts = share(total, weights);
          expect(sum(parts)).toBe(total);
          parts.forEach((part, index) => expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum(weights))).toBeLessThan(1));
        },
      ),
    );
  });
});

describe('fit and roundTable', () => {
  it('meet every margin with whole numbers next to the fit, and leave what is impossible at zero', () => {
    const table = fc
      .array(fc.array(fc.nat(40), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 8 })
      .filter((rows) => rows.every((row) => sum(row) > 0));
    fc.assert(
      fc.property(table, fc.nat(), (truth, seed) => {
        const rows = truth.map(sum);
        const columns = [0, 1, 2, 3].map((c) => sum(truth.map((row) => row[c] ?? 0)));
        const fitted = fit(
          truth.map((row) => row.map((cell) => (cell === 0 ? 0 : 1 + (cell % 3)))),
          rows,
          columns,
        );
        const whole = roundTable(fitted, createChance(seed));
        expect(whole.map(sum)).toEqual(rows);
        expect([0, 1, 2, 3].map((c) => sum(whole.map((row) => row[c] ?? 0)))).toEqual(columns);
        whole.forEach((row, r) =>
          row.forEach((cell, c) => {
            expect(Math.abs(cell - (fitted[r]?.[c] ?? 0))).toBeLessThan(1.001);
            if (truth[r]?.[c] === 0) expect(cell).toBe(0);
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
  it('lets a column be free', () => {
    const fitted = fit(
      [
        [1, 1],
        [1, 3],
      ],
      [10, 20],
      [null, 12],
    );
    expect(fitted.map(sum).map(Math.round)).toEqual([10, 20]);
    expect(fitted[0]![1]! + fitted[1]![1]!).toBeCloseTo(12, 3); // two rows of two
  });
  it('says where a table cannot meet its margins', () => {
    expect(() =>
      fit(
        [
          [1, 0],
          [1, 0],
        ],
        [5, 5],
        [8, 2],
      ),
    ).toThrow(/column 1/);
    expect(() =>
      fit(
        [
          [1, 0],
          [0, 1],
        ],
        [5, 5],
        [8, 2],
      ),
    ).toThrow(/off by/);
  });
});
