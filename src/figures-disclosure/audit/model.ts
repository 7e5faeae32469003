import { countsBehind, sumsBehind, varianceOf } from '../noise.ts';
import type { ProtectedCell, ProtectedTable, ProtectionMethod } from '../tables.ts';
import { newSide } from './side.ts';
import type { Side } from './side.ts';
import { spanOf } from './span.ts';

/** All tables of one definition. A `Quantity` is a number that is known or not, of a box: a set of codes along each side. */
export interface Family {
  readonly indicator: string;
  readonly additive: boolean;
  readonly unit: ProtectedTable['unit'];
  readonly threshold: number;
  /** One per dimension, and time as the last. */
  readonly sides: readonly Side[];
  readonly quantities: Quantity[];
  /** By moment of knowledge (and by day, for a stock), then box. */
  readonly byBox: Map<string, Quantity>;
}

export interface Quantity {
  /** Set numbers, one per side. */
  readonly box: readonly number[];
  /** What must be the same for quantities to be compared: the moment of knowledge, and of a stock its day. */
  readonly world: string;
  readonly asOf: string;
  least: number;
  most: number;
  /** Variance of the noise in what is shown; 0 for an exact number, null where no number stands. */
  variance: number | null;
  readonly shown: number | null;
  /** Places of the tables that show it; empty for a rest that no table shows. */
  readonly tables: number[];
  structural: boolean;
}

const USUAL_THRESHOLD = 5;

export function familiesOf(tables: readonly ProtectedTable[]): readonly Family[] {
  const groups = Map.groupBy(tables.keys(), (place) => {
    const table = tables[place];
    return `${table?.indicator} ${table?.version}`;
  });
  return [...groups.values()].map((places) => familyOf(tables, places));
}

function familyOf(tables: readonly ProtectedTable[], places: readonly number[]): Family {
  const own = places.flatMap((place) => tables[place] ?? []);
  const [first] = own;
  const sides = sidesOf(own);
  const family: Family = {
    indicator: first?.indicator ?? '',
    additive: own.every((table) => table.additive),
    unit: first?.unit ?? 'facts',
    threshold: Math.max(...own.map(({ protection }) => protection?.method.threshold ?? USUAL_THRESHOLD)),
    sides,
    quantities: [],
    byBox: new Map(),
  };
  for (const place of places) {
    const table = tables[place];
    if (table !== undefined) addTable(family, table, place);
  }
  return family;
}

function sidesOf(tables: readonly ProtectedTable[]): readonly Side[] {
  const codes = new Map<string, Set<string>>();
  for (const table of tables) {
    for (const [dimension, known] of Object.entries(table.codes))
      codes.set(dimension, new Set([...(codes.get(dimension) ?? []), ...known]));
    for (const [place, dimension] of table.by.entries()) {
      const known = codes.get(dimension) ?? new Set();
      for (const { at } of table.cells) if (at[place] !== undefined && at[place] !== 'total') known.add(at[place]);
      codes.set(dimension, known);
    }
  }
  const cuts = new Set(tables.flatMap(({ period }) => [spanOf(period).from, spanOf(period).until]));
  return [
    ...[...codes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([dimension, known]) => newSide(dimension, [...known])),
    newSide('', [...cuts].toSorted((a, b) => a - b).map(String)),
  ];
}

function addTable(family: Family, table: ProtectedTable, place: number): void {
  const { sides } = family;
  const span = spanOf(table.period);
  const time = sides.at(-1);
  const days = time?.elements.map(Number) ?? [];
  // A stock stands on its last day: other days are other worlds, and its stretch is the same for all.
  const stretch =
    table.kind === 'stock'
      ? [0]
      : [...days.keys()].filter((cut) => (days[cut] ?? 0) >= span.from && (days[cut] ?? 0) < span.until);
  const world = table.kind === 'stock' ? `${table.asOf} ${span.until}` : table.asOf;
  const numbers = sides.map(() => new Map<string, number>());
  const limited = sides.map(({ name }) => table.where[name]?.toSorted().join('|') ?? '');
  for (const cell of table.cells) {
    const box = sides.map((side, index) => {
      if (side === time) return side.numberOf(stretch);
      const code = cell.at[table.by.indexOf(side.name)] ?? 'total';
      const known = numbers[index]?.get(code);
      if (known !== undefined) return known;
      const allowed = limited[index] === '' ? null : table.where[side.name];
      const set = [...side.elements.keys()].filter((element) => {
        const name = side.elements[element] ?? '';
        return code === 'total' ? (allowed?.includes(name) ?? true) : name === code;
      });
      const number = side.numberOf(set);
      numbers[index]?.set(code, number);
      return number;
    });
    addCell(family, { box, world, asOf: table.asOf }, cell, table, place);
  }
}

function addCell(
  family: Family,
  { box, world, asOf }: Pick<Quantity, 'box' | 'world' | 'asOf'>,
  cell: ProtectedCell,
  table: ProtectedTable,
  place: number,
): void {
  const { least, most } = boundsOf(cell, table);
  const found = quantityAt(family, world, box);
  if (found !== undefined) {
    // The same number in another table: both things that it says hold.
    found.least = Math.max(found.least, least);
    found.most = Math.min(found.most, most);
    if (found.tables.at(-1) !== place) found.tables.push(place);
    return;
  }
  addQuantity(family, {
    box,
    world,
    asOf,
    least,
    most,
    shown: cell.value,
    variance: varianceOf(cell, table),
    tables: [place],
    structural: cell.shown === 'exact' && cell.value === 0 && table.protection !== null,
  });
}

export function addQuantity(family: Family, quantity: Quantity): void {
  family.quantities.push(quantity);
  family.byBox.set(`${quantity.world} ${quantity.box.join()}`, quantity);
}

export function quantityAt(family: Family, world: string, box: readonly number[]): Quantity | undefined {
  return family.byBox.get(`${world} ${box.join()}`);
}

/** What one cell says by itself, to who knows the rules and not the key. */
function boundsOf(cell: ProtectedCell, table: ProtectedTable): { least: number; most: number } {
  const { value, shown, why } = cell;
  if (value !== null && shown === 'exact') return { least: value, most: value };
  if (table.protection === null) return { least: 0, most: Infinity };
  if (table.unit === 'sum') return boundsOfSum(cell, table.protection.method);
  const { threshold, rounding, deviation, reach } = table.protection.method;
  if (value !== null) return countsBehind(value, { threshold, rounding, noise: { deviation, reach } });
  // Who is not told why it is hidden takes it that it is small.
  return { least: 0, most: why === 'fewPeople' ? Infinity : threshold - 1 };
}

/**
 * The largest contribution is known to nobody outside but who made it; the audit takes it that this is who looks. Where it is not
 * in hand either, how far the noise goes is not known.
 */
function boundsOfSum({ value, largest }: ProtectedCell, method: ProtectionMethod): { least: number; most: number } {
  const { threshold, rounding, deviation, reach, noise, mostEach } = method;
  const each = largest ?? mostEach;
  if (value === null) return { least: 0, most: mostEach === undefined ? Infinity : (threshold - 1) * mostEach };
  if (each === undefined || noise === undefined) return { least: 0, most: Infinity };
  return sumsBehind(value, each, { noise: { deviation, reach }, sums: { noise, rounding } });
}
