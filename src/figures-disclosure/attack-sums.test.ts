import { beforeAll, describe, expect, it } from 'vitest';
import { anySum, attack } from '#test/support/disclosure-attacker.ts';
import type { Claim, Clue } from '#test/support/disclosure-attacker.ts';
import { betrayalIn, hoursTable } from '#test/support/disclosure-sums.ts';
import { askedAtRandom, groupsOf, happenings, secret, seeded } from '#test/support/disclosure-tables.ts';
import type { Asked } from '#test/support/disclosure-tables.ts';
import { auditTables } from './audit/audit-tables.ts';
import { frameOf } from './frame.ts';
import { protectTables } from './protect-tables.ts';
import { usualRules } from './rules.ts';
import type { ExactCell, ProtectedTable } from './tables.ts';

const TABLES = 500;
const { sums, noise } = usualRules;
const all = happenings(20_250_221, 3_000).filter(({ late }) => !late);
const random = seeded(4);
const asked = Array.from({ length: TABLES }, (): Asked => ({ ...askedAtRandom(random), edition: 1, unit: 'facts' }));

interface Seen {
  readonly value: number | null;
  readonly off: number;
  readonly variance: number;
}

/** What somebody knows of each number who knows the rules and, which is more than anybody outside does, its largest contribution. */
function cluesOf(seen: (table: number, cell: number) => Seen): readonly Clue[] {
  return asked.flatMap((one, index) =>
    frames[index]!.map(({ at }, place): Clue => {
      const { value, off, variance } = seen(index, place);
      const ends = value === null ? { least: 0, most: Infinity } : { least: Math.max(0, value - off), most: value + off };
      return { ...groupsOf(one, at), ...ends, shown: value, variance };
    }),
  );
}

const betrays = betrayalIn(all);
const betrayals = (claims: readonly Claim[]) => claims.filter(betrays);

let frames: readonly (readonly ExactCell[])[];
let released: readonly ProtectedTable[];
beforeAll(() => {
  const exact = asked.map((one, index) => hoursTable(all, one, `table ${index}`));
  frames = exact.map(frameOf);
  released = protectTables(exact, usualRules, secret);
}, 120_000);

/** Dominated and small sums left out, everything else as it is or rounded. */
const onlyHidden = (table: number, cell: number, show: (value: number) => number) =>
  released[table]?.cells[cell]?.value === null ? null : show(frames[table]?.[cell]?.value ?? 0);

describe('500 tables of hours', () => {
  it('tell nobody the hours of a few to within a tenth, whatever is subtracted, intersected or averaged', () => {
    const ours = cluesOf((table, cell) => {
      const { value = null, largest = 0 } = released[table]?.cells[cell] ?? {};
      const off = (noise.reach / noise.deviation) * sums.noise * largest + sums.rounding / 2;
      return { value, off, variance: (sums.noise * largest) ** 2 + sums.rounding ** 2 / 12 };
    });
    expect(ours.filter(({ shown }) => shown !== null).length).toBeGreaterThan(3_000);
    expect(betrayals(attack(ours, true, anySum))).toEqual([]);
  });

  it('would tell hundreds if they were only left out', () => {
    const left = cluesOf((table, cell) => ({ value: onlyHidden(table, cell, (value) => value), off: 0, variance: 0 }));
    expect(betrayals(attack(left, true, anySum)).length).toBeGreaterThan(200);
  });

  it('would tell some if they were only left out and rounded', () => {
    const rounded = cluesOf((table, cell) => ({
      value: onlyHidden(table, cell, (value) => Math.round(value / sums.rounding) * sums.rounding),
      off: sums.rounding / 2,
      variance: sums.rounding ** 2 / 12,
    }));
    expect(betrayals(attack(rounded, true, anySum)).length).toBeGreaterThan(20);
  });

  it('give the audit nothing to say, and much when they were only left out', () => {
    expect(auditTables(released).disclosures).toEqual([]);
    const left = released.map((table, index): ProtectedTable => ({
      ...table,
      cells: table.cells.map((cell, place) =>
        cell.value === null ? cell : { at: cell.at, value: frames[index]?.[place]?.value ?? 0, shown: 'exact' },
      ),
    }));
    expect(auditTables(left).disclosures.length).toBeGreaterThan(100);
  });

  it('show the same people as the same hours, whatever the table is called', () => {
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
