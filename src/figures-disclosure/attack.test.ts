import { beforeAll, describe, expect, it } from 'vitest';
import { attack, membersOf } from '#test/support/disclosure-attacker.ts';
import type { Claim, Clue } from '#test/support/disclosure-attacker.ts';
import { reconstruct } from '#test/support/disclosure-reconstruction.ts';
import {
  askedAtRandom,
  groupsOf,
  happenings,
  places,
  secret,
  seeded,
  tableOf,
  truthOf,
} from '#test/support/disclosure-tables.ts';
import type { Asked } from '#test/support/disclosure-tables.ts';
import { auditTables } from './audit/audit-tables.ts';
import { frameOf } from './frame.ts';
import { noiseOf } from './noise.ts';
import { protectTables } from './protect-tables.ts';
import { usualRules } from './rules.ts';
import type { ExactTable, ProtectedTable } from './tables.ts';

// 500 tables that overlap: random breakdowns, filters and periods over the same people.
const TABLES = 500;
const THRESHOLD = usualRules.threshold;
const all = happenings(20_250_221, 6_000).filter(({ late }) => !late);
const truth = truthOf(all);

function tablesOf(unit: Asked['unit'], simplified: (asked: Asked) => Asked = (asked) => asked) {
  const random = seeded(4);
  const asked = Array.from({ length: TABLES }, () => simplified({ ...askedAtRandom(random), edition: 1, unit }));
  return { asked, exact: asked.map((one, index) => tableOf(all, one, `table ${index}`)) };
}

type Cells = readonly { readonly at: readonly string[]; readonly value: number | null }[];

type Behind = (shown: number) => { readonly least: number; readonly most: number };
const VARIANCE = usualRules.noise.deviation ** 2 + (usualRules.rounding ** 2 - 1) / 12;

/** What somebody knows of each number who knows the rules: `behind` is what may be under what is shown. */
function cluesOf(
  asked: readonly Asked[],
  tables: readonly { readonly cells: Cells }[],
  behind: Behind,
  variance = VARIANCE,
): readonly Clue[] {
  return tables.flatMap(({ cells }, index) => {
    const one = asked[index];
    if (one === undefined) throw new Error('As many tables as were asked');
    return cells.map(({ at, value }): Clue => {
      const ends = value === null ? { least: 0, most: THRESHOLD - 1 } : behind(value);
      return { ...groupsOf(one, at), ...ends, shown: value, variance };
    });
  });
}

const OFF = usualRules.noise.reach + Math.floor(usualRules.rounding / 2);
const within =
  (off: number): Behind =>
  (shown) => ({ least: Math.max(THRESHOLD, shown - off), most: shown + off });

/** Tried out, not looked up: every count, with every noise that `reach` allows and that lets it stay at the threshold. */
const trying =
  (reach: number): Behind =>
  (shown) => {
    const possible = Array.from({ length: 4 * OFF }, (_, index) => Math.max(0, shown - 2 * OFF) + index).filter(
      (count) =>
        count >= THRESHOLD &&
        Array.from({ length: 2 * reach + 1 }, (_, index) => count - reach + index).some(
          (moved) => moved >= THRESHOLD - 2 && Math.round(moved / 5) * 5 === shown,
        ),
    );
    return { least: Math.min(...possible), most: Math.max(...possible) };
  };
const behindOurs = trying(usualRules.noise.reach);

function rightOnes(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ groups, least, most }) => {
    const count = membersOf(groups).reduce((sum, place) => sum + (truth[place] ?? 0), 0);
    return count >= least && count <= most;
  });
}

/** The exact tables with another way of hiding. */
function shownAs(exact: readonly ExactTable[], show: (value: number) => number | null): readonly { readonly cells: Cells }[] {
  return exact.map((table) => ({ cells: frameOf(table).map(({ at, value }) => ({ at, value: show(value) })) }));
}

describe('500 tables of what happened', () => {
  const { asked, exact } = tablesOf('facts');
  let released: readonly ProtectedTable[];
  beforeAll(() => {
    released = protectTables(exact, usualRules, secret);
  });

  it('tell nobody a count under the threshold, whatever is subtracted, added up, intersected or averaged', () => {
    expect(released.flatMap(({ cells }) => cells).length).toBeGreaterThan(10_000);
    expect(attack(cluesOf(asked, released, behindOurs), true)).toEqual([]);
  });

  it('would tell hundreds if the small numbers were only left out', () => {
    const left = shownAs(exact, (value) => (value < THRESHOLD ? null : value));
    const claims = attack(cluesOf(asked, left, within(0), 0), true);
    expect(rightOnes(claims).length).toBeGreaterThan(500);
    expect(rightOnes(claims).length).toBe(claims.length);
    expect(new Set(claims.map(({ how }) => how))).toEqual(new Set(['subtracted', 'intersected', 'averaged']));
  });

  it('would tell some if the numbers were only rounded to the nearest five', () => {
    const rounded = shownAs(exact, (value) => (value < THRESHOLD ? null : Math.round(value / 5) * 5));
    expect(rightOnes(attack(cluesOf(asked, rounded, within(2)), true)).length).toBeGreaterThan(5);
  });

  it('tell nothing more when one table is asked again and again, which noise that is drawn afresh would', () => {
    const random = seeded(9);
    const again = Array.from({ length: 400 }, (): Asked => ({
      by: ['region', 'group', 'kind'],
      where: { kind: ['again', 'moved'] },
      months: [0, 12],
      edition: 1,
      unit: 'facts',
    }));
    const tables = again.slice(0, 1).flatMap((one) => Array<ExactTable>(400).fill(tableOf(all, one, 'again')));
    expect(attack(cluesOf(again, protectTables(tables, usualRules, secret), behindOurs), true)).toEqual([]);
    const fresh = shownAs(tables, (value) =>
      value < THRESHOLD ? null : Math.round((value + noiseOf(random() * 2 ** 32, 2, 10, 10)) / 5) * 5,
    );
    const claims = attack(cluesOf(again, fresh, behindOurs), true);
    expect(rightOnes(claims).length).toBeGreaterThan(0);
  });

  it('give the audit no more to say than a mean, and much when the small numbers were only left out', () => {
    // Filters that take any codes make so many differences that a mean of them comes near: that is for somebody to judge.
    const { disclosures } = auditTables(released);
    expect(disclosures.filter(({ kind }) => kind !== 'averaged')).toEqual([]);
    expect(disclosures.length).toBeLessThan(5);
    const left = released.map((table, index): ProtectedTable => ({
      ...table,
      cells: frameOf({ ...table, cells: exact[index]?.cells ?? [] }).map(({ at, value }) =>
        value < THRESHOLD ? { at, value: null, shown: 'hidden', why: 'few' } : { at, value, shown: 'exact' },
      ),
    }));
    const kinds = new Set(auditTables(left).disclosures.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['derived', 'difference', 'together']));
  });

  it('show numbers near the truth, and on average neither more nor less', () => {
    const values = exact.flatMap((table, index) =>
      frameOf(table).flatMap(({ value }, place) => {
        const shown = released[index]?.cells[place]?.value ?? null;
        return shown === null ? [] : [shown - value];
      }),
    );
    const mean = values.reduce((sum, off) => sum + Math.abs(off), 0) / values.length;
    const bias = values.reduce((sum, off) => sum + off, 0) / values.length;
    expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(OFF);
    expect(mean).toBeGreaterThan(1);
    expect(mean).toBeLessThan(2.2);
    expect(Math.abs(bias)).toBeLessThan(0.1);
  });

  it('are the same in another order, one by one, and again', () => {
    expect(protectTables(exact.toReversed(), usualRules, secret).toReversed()).toEqual(released);
    expect(exact.map((table) => protectTables([table], usualRules, secret)[0])).toEqual(released);
  });

  it('show the same people as the same number, whatever the table is called', () => {
    const seen = new Map<string, number | null>();
    let again = 0;
    asked.forEach((one, index) =>
      released[index]?.cells.forEach(({ at, value }) => {
        const key = groupsOf(one, at).groups.join();
        if (seen.has(key)) again += 1;
        expect(seen.get(key) ?? value).toBe(value);
        seen.set(key, value);
      }),
    );
    expect(again).toBeGreaterThan(1_000);
  });
});

describe('500 tables of persons who count once', () => {
  const { asked, exact } = tablesOf('persons');

  it('tell nobody how few are in one part and in no other', () => {
    const released = protectTables(exact, usualRules, secret);
    expect(attack(cluesOf(asked, released, behindOurs), false)).toEqual([]);
    expect(auditTables(released).disclosures).toEqual([]);
  });

  it('would tell hundreds if the small numbers were only left out', () => {
    const left = shownAs(exact, (value) => (value < THRESHOLD ? null : value));
    expect(attack(cluesOf(asked, left, within(0), 0), false).length).toBeGreaterThan(100);
  });
});

describe('least squares over all 500 tables at once', () => {
  const oneCode = (asked: Asked): Asked => ({
    ...asked,
    where: Object.fromEntries(Object.entries(asked.where).map(([dimension, [first = '']]) => [dimension, [first]])),
  });

  /** The smallest standard error of any hidden count, and how often the nearest whole number is right. */
  function strength(simplified?: (asked: Asked) => Asked) {
    const { asked, exact } = tablesOf('facts', simplified);
    const clues = cluesOf(asked, protectTables(exact, usualRules, secret), behindOurs);
    const { estimate } = reconstruct(clues, places, VARIANCE);
    const hidden = new Map(clues.filter(({ shown }) => shown === null).map(({ groups }) => [groups.join(), membersOf(groups)]));
    const estimates = [...hidden.values()].map((members) => ({
      ...estimate(members),
      count: members.reduce((sum, place) => sum + (truth[place] ?? 0), 0),
    }));
    const few = estimates.filter(({ count }) => count > 0);
    const right = few.filter(({ value, count }) => Math.round(value) === count).length / few.length;
    const guessed = few.filter(({ count }) => count === 1).length / few.length;
    return { error: Math.min(...estimates.map(({ error }) => error)), right, guessed };
  }

  it('is hardly better than guessing where a filter takes one code', () => {
    const { error, right, guessed } = strength(oneCode);
    expect(error).toBeGreaterThan(0.75);
    expect(right).toBeLessThan(guessed + 0.2);
  });

  it('is better where filters take any codes, and still sure of nothing', () => {
    const { error, right } = strength();
    expect(error).toBeGreaterThan(0.4);
    expect(right).toBeLessThan(0.65);
  });
});
