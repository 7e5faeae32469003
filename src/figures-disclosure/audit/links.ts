import { addQuantity, quantityAt } from './model.ts';
import type { Family, Quantity } from './model.ts';
import { planOf } from './side.ts';
import type { Plan } from './side.ts';

/** Parts that are together the whole, along one side. */
export interface Link {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly side: number;
}

/** How the cells of one definition hang together, over tables, filters and periods. Adds the rests that no table shows. */
export function linksOf(family: Family): { readonly links: readonly Link[]; readonly notCompared: number } {
  const plans = new Map<string, Plan>();
  const shown = [...family.quantities];
  let notCompared = 0;
  for (const side of family.sides.keys())
    for (const row of rowsAlong(side, shown, family)) {
      const { rests, leftOut } = plan(side, row);
      notCompared += leftOut;
      for (const { whole, rest } of rests) addRest(family, row[whole], side, rest);
    }
  const links: Link[] = [];
  for (const side of family.sides.keys())
    for (const row of rowsAlong(side, family.quantities, family))
      for (const { whole, parts } of plan(side, row).sums) {
        const quantity = row[whole];
        if (quantity !== undefined) links.push({ whole: quantity, parts: parts.flatMap((part) => row[part] ?? []), side });
      }
  return { links, notCompared };

  /** Rows with the same sets have the same plan: the months of a year in every region. */
  function plan(side: number, row: readonly Quantity[]): Plan {
    const numbers = row.map(({ box }) => box[side] ?? 0);
    const key = `${side} ${numbers.join()}`;
    const found = plans.get(key) ?? planOf(numbers.map((number) => family.sides[side]?.sets[number] ?? []));
    plans.set(key, found);
    return found;
  }
}

/** Quantities that differ along one side only, where there are two at least. */
function rowsAlong(side: number, quantities: readonly Quantity[], family: Family): readonly (readonly Quantity[])[] {
  if ((family.sides[side]?.sets.length ?? 0) < 2) return [];
  const rows = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    const key = rowKey(quantity, side);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [quantity]);
    else row.push(quantity);
  }
  return [...rows.values()]
    .filter((row) => row.length > 1)
    .map((row) => row.toSorted((a, b) => (a.box[side] ?? 0) - (b.box[side] ?? 0)));
}

function rowKey({ world, box }: Quantity, side: number): string {
  let key = world;
  for (let at = 0; at < box.length; at += 1) key += at === side ? ' -' : ` ${box[at]}`;
  return key;
}

function addRest(family: Family, whole: Quantity | undefined, side: number, rest: readonly number[]): void {
  const number = family.sides[side]?.numberOf(rest);
  if (whole === undefined || number === undefined) return;
  const box = whole.box.with(side, number);
  if (quantityAt(family, whole.world, box) !== undefined) return;
  const { world, asOf } = whole;
  addQuantity(family, { box, world, asOf, least: 0, most: Infinity, shown: null, variance: null, tables: [], structural: false });
}
