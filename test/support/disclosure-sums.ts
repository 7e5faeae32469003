import type { ExactCell, ExactTable } from '#src/figures-disclosure/tables.ts';
import { membersOf } from './disclosure-attacker.ts';
import type { Claim } from './disclosure-attacker.ts';
import { codes, dimensions, isAsked, tableOf } from './disclosure-tables.ts';
import type { Asked, Happening } from './disclosure-tables.ts';

/** Hours of one happening: many have few, and here and there somebody has more than all the others of the cell. */
export function hoursOf({ person, month }: Happening): number {
  const drawn = ((person * 7_919 + month * 104_729) % 1_000) / 1_000;
  return 1 + Math.floor(40 * drawn ** 4 + (drawn > 0.995 ? 600 : 0));
}

interface Contributed {
  readonly value: number;
  readonly contributors: number;
  readonly largest: number;
  readonly second: number;
}

function contributed(happenings: readonly Happening[]): Contributed {
  const own = new Map<number, number>();
  for (const each of happenings) own.set(each.person, (own.get(each.person) ?? 0) + hoursOf(each));
  const [largest = 0, second = 0] = [...own.values()].sort((a, b) => b - a);
  return { value: [...own.values()].reduce((sum, hours) => sum + hours, 0), contributors: own.size, largest, second };
}

/** The hours of the table that counts the same facts, under the same keys. */
export function hoursTable(all: readonly Happening[], asked: Asked, id: string): ExactTable {
  const counted = tableOf(all, { ...asked, unit: 'facts' }, id);
  const rows = all.filter((happening) => isAsked(happening, asked));
  return {
    ...counted,
    indicator: 'hours',
    unit: 'sum',
    cells: counted.cells.map((cell): ExactCell => {
      const inside = rows.filter((happening) =>
        cell.at.every((code, place) => code === 'total' || happening[asked.by[place] ?? 'kind'] === code),
      );
      return { ...cell, ...contributed(inside) };
    }),
  };
}

/** Nobody here has more than some 650 hours: of so many facts no two persons have nearly all. */
const MANY_FACTS = 200;

/** Tells whether a claim comes true about a sum that is nobody's business: of fewer than five, or nearly all of one or two. */
export function betrayalIn(all: readonly Happening[]): (claim: Claim) => boolean {
  const byPlace = Map.groupBy(all, placeOf);
  return ({ groups, least, most }) => {
    const inside: Happening[] = [];
    for (const place of membersOf(groups)) {
      inside.push(...(byPlace.get(place) ?? []));
      if (inside.length > MANY_FACTS) return false;
    }
    const { value, contributors, largest, second } = contributed(inside);
    const few = contributors < 5 || (largest + second) * 100 > value * 85 || (value - largest - second) * 100 < largest * 10;
    return few && value >= least && value <= most;
  };
}

function placeOf(happening: Happening): number {
  const [region = 0, group = 0, kind = 0] = dimensions.map((dimension) => {
    const known: readonly string[] = codes[dimension];
    return known.indexOf(happening[dimension]);
  });
  return ((region * codes.group.length + group) * codes.kind.length + kind) * 12 + happening.month;
}
