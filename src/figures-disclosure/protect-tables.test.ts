import { describe, expect, it } from 'vitest';
import { happenings, secret, seeded, tableOf } from '#test/support/disclosure-tables.ts';
import { keyOfName, recordKey, sumOfKeys } from './cell-key.ts';
import { countsBehind, noiseOf, protectedCount } from './noise.ts';
import { protectTables } from './protect-tables.ts';
import { checkRules, usualRules } from './rules.ts';
import type { ProtectionRules } from './rules.ts';
import type { ExactCell, ExactTable } from './tables.ts';
import { hiddenMark } from './words.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) / count) * 2 ** 32));

function one(cells: readonly ExactCell[], changes: Partial<ExactTable> = {}): ExactTable {
  return {
    id: 'table',
    indicator: 'registrations',
    version: 1,
    period: '2024',
    asOf: '2025-02-20T22:59:59.999Z',
    kind: 'flow',
    unit: 'facts',
    additive: true,
    by: ['region'],
    where: {},
    codes: { region: ['antwerp', 'ghent', 'brussels'] },
    cells,
    ...changes,
  };
}

const shownIn = (table: ExactTable, rules = usualRules, key = secret) =>
  protectTables([table], rules, key)[0]?.cells.map(({ at, value, shown, why }) => [at.join(), value, shown, why ?? '']);

describe('the noise', () => {
  it.each([5, 6, 7, 8, 10, 13, 40, 10_000])('of a count of %i is zero on average, and so is what the rounding adds', (count) => {
    const shown = many(20_000).map((bits) => protectedCount(count, bits, usualRules) - count);
    const mean = shown.reduce((sum, off) => sum + off, 0) / shown.length;
    expect(Math.abs(mean)).toBeLessThan(0.35);
    expect(Math.max(...shown.map(Math.abs))).toBeLessThanOrEqual(12);
  });

  it('has the deviation that the rules say', () => {
    const drawn = many(20_000).map((bits) => noiseOf(bits, 2, 10, 10));
    expect(Math.sqrt(drawn.reduce((sum, noise) => sum + noise ** 2, 0) / drawn.length)).toBeCloseTo(2, 1);
  });

  it.each<Pick<ProtectionRules, 'threshold' | 'rounding' | 'noise'>>([
    usualRules,
    { threshold: 10, rounding: 5, noise: { deviation: 2, reach: 10 } },
    { threshold: 3, rounding: 3, noise: { deviation: 1, reach: 5 } },
    { threshold: 8, rounding: 4, noise: { deviation: 1.5, reach: 6 } },
  ])('is within what is told of it: %o', (rules) => {
    const bits = [0, ...many(500), 2 ** 32 - 1];
    const seen = new Map<number, { least: number; most: number }>();
    for (let count = rules.threshold; count < 60; count += 1)
      for (const draw of bits) {
        const shown = protectedCount(count, draw, rules);
        const behind = countsBehind(shown, rules);
        expect(shown).toBeGreaterThanOrEqual(rules.threshold);
        expect(shown % rules.rounding).toBe(0);
        expect(behind.least).toBeLessThanOrEqual(count);
        expect(behind.most).toBeGreaterThanOrEqual(count);
        const ends = seen.get(shown) ?? { least: count, most: count };
        seen.set(shown, { least: Math.min(ends.least, count), most: Math.max(ends.most, count) });
      }
    // Nor wider than it is: both ends occur, at the very ends of the draw.
    for (const [shown, ends] of seen) if (shown < 30) expect(countsBehind(shown, rules)).toEqual(ends);
  });
});

describe('the key of a cell', () => {
  it('is of who is in it, in any order, and of the secret', () => {
    const keys = ['a', 'b', 'c'].map((id) => recordKey(secret, Buffer.from(id)));
    expect(sumOfKeys(keys)).toBe(sumOfKeys(keys.toReversed()));
    expect(sumOfKeys(keys)).not.toBe(sumOfKeys(keys.slice(1)));
    expect(
      recordKey(
        secret.map((byte) => byte ^ 1),
        Buffer.from('a'),
      ),
    ).not.toBe(keys[0]);
    expect(keyOfName(secret, 'inflow 2024 ghent')).not.toBe(keyOfName(secret, 'inflow 2024 antwerp'));
  });
});

describe('a count', () => {
  it('under the threshold is hidden, and so is nobody, unless there can be nobody', () => {
    const cells = [0, 1, 4, 5].map((value, index): ExactCell => ({ at: [`r${index}`], value, key: index }));
    const [zero, ...others] =
      shownIn(one([...cells, { at: ['s'], value: 0, key: 0, structural: true }], { codes: { region: [] } })) ?? [];
    expect(zero).toEqual(['r0', null, 'hidden', 'few']);
    expect(others.slice(0, 2)).toEqual([
      ['r1', null, 'hidden', 'few'],
      ['r2', null, 'hidden', 'few'],
    ]);
    expect(others[2]?.[2]).toBe('rounded');
    expect(others[3]).toEqual(['s', 0, 'exact', '']);
  });

  it('of somebody where there can be nobody is a number like any other', () => {
    const cells = [3, 7].map((value): ExactCell => ({ at: [`r${value}`], value, key: value, structural: true }));
    expect(shownIn(one(cells, { codes: { region: [] } }))?.map(([at, , shown]) => [at, shown])).toEqual([
      ['r3', 'hidden'],
      ['r7', 'rounded'],
      ['total', 'hidden'],
    ]);
  });

  it('that the table does not have is there all the same, as hidden as the others', () => {
    const shown = shownIn(one([{ at: ['total'], value: 3, key: 9 }]));
    expect(shown?.map(([at, value]) => [at, value])).toEqual([
      ['antwerp', null],
      ['ghent', null],
      ['brussels', null],
      ['total', null],
    ]);
  });

  it('of many facts of few persons is hidden without a number', () => {
    const cell: ExactCell = { at: ['ghent'], value: 90, key: 1, contributors: 2 };
    const [table] = protectTables([one([cell])], usualRules, secret);
    const hidden = table?.cells.find(({ at }) => at[0] === 'ghent');
    expect(hidden).toMatchObject({ value: null, why: 'fewPeople' });
    expect(table?.protection && hidden && hiddenMark(hidden, table.protection)).toBe('·');
  });

  it('depends on the secret', () => {
    const table = tableOf(
      happenings(3, 3_000),
      { by: ['region', 'group'], where: {}, months: [0, 12], edition: 1, unit: 'facts' },
      't',
    );
    expect(shownIn(table)).not.toEqual(
      shownIn(
        table,
        usualRules,
        secret.map((byte) => byte ^ 255),
      ),
    );
  });
});

describe('a sum', () => {
  const hours = (cell: Partial<ExactCell>) =>
    shownIn(
      one([{ at: ['ghent'], value: 1_000, key: 5, contributors: 40, largest: 60, second: 50, ...cell }], { unit: 'sum' }),
    )?.find(([at]) => at === 'ghent');

  it('is rounded, with noise that hides the largest contribution', () => {
    const random = seeded(5);
    const shown = Array.from({ length: 300 }, () => Number(hours({ key: Math.floor(random() * 2 ** 32) })?.[1]));
    const deviation = Math.sqrt(shown.reduce((sum, value) => sum + (value - 1_000) ** 2, 0) / shown.length);
    expect(shown.every((value) => value % usualRules.sums.rounding === 0)).toBe(true);
    expect(deviation).toBeGreaterThan(60 * usualRules.sums.noise * 0.8);
    expect(deviation).toBeLessThan(60 * usualRules.sums.noise * 1.3);
  });

  it.each([
    ['of four persons', { contributors: 4 }, 'fewPeople'],
    ['of which two make 86 %', { largest: 500, second: 360 }, 'dominated'],
    ['of which the second could know the first to 10 %', { largest: 900, second: 20 }, 'dominated'],
  ])('%s is hidden', (_, cell, why) => {
    expect(hours(cell)).toEqual(['ghent', null, 'hidden', why]);
  });

  it('is shown at the edge of dominance', () => {
    expect(hours({ largest: 500, second: 350 })?.[2]).toBe('rounded');
  });
});

describe('rules that cannot do what they say', () => {
  it.each<[string, Partial<ProtectionRules>]>([
    ['round above the threshold', { rounding: 10 }],
    ['have noise that only goes up at the threshold', { rounding: 4 }],
    ['do not round', { rounding: 1 }],
    ['have next to no noise', { noise: { deviation: 0.3, reach: 10 } }],
    ['end the noise too soon', { noise: { deviation: 2, reach: 4 } }],
    ['have half a threshold', { threshold: 4.5 }],
    ['leave sums as they are', { sums: { ...usualRules.sums, noise: 0 } }],
  ])('%s: refused', (_, change) => {
    expect(() => checkRules({ ...usualRules, ...change })).toThrow(RangeError);
  });

  it('are refused with a key that can be guessed', () => {
    expect(() => protectTables([one([])], usualRules, new Uint8Array(8))).toThrow(RangeError);
  });
});

it('says in both languages what the reader sees, and that parts need not add up', () => {
  const note = protectTables([one([]), one([], { additive: false })], usualRules, secret).map(
    ({ protection }) => protection?.words,
  );
  expect(note[0]?.nl).toContain('Afgerond op 5');
  expect(note[0]?.nl).toContain('"< 5" is 0 tot 4');
  expect(note[0]?.en).toContain('parts therefore do not add up exactly');
  expect(note[1]?.en).toContain('a person counts in each part and once only in the total');
});
