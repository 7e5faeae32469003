import type { AuditLimits, DisclosureKind } from './disclosure.ts';
import type { Link } from './links.ts';
import type { Family, Quantity } from './model.ts';

/** Something found, before it has words. */
export interface Found {
  readonly kind: DisclosureKind;
  readonly family: Family;
  /** What it is a count of. */
  readonly box: readonly number[];
  readonly least: number;
  readonly most: number;
  /** Places of the tables that tell it. */
  readonly tables: readonly number[];
  /** Along which it follows; null where it stands there. */
  readonly side: number | null;
}

/** What in the narrowed quantities of one definition may not be told. */
export function findingsIn(family: Family, links: readonly Link[], limits: AuditLimits): readonly Found[] {
  const of = new Map<Quantity, Link[]>();
  for (const link of links)
    for (const quantity of [link.whole, ...link.parts]) {
      const list = of.get(quantity);
      if (list === undefined) of.set(quantity, [link]);
      else list.push(link);
    }
  const told = family.unit === 'sum' ? toldSum : toldCount(family.threshold, limits.values);
  return [
    ...family.quantities.flatMap((quantity) => inOne(family, quantity, of.get(quantity) ?? [], told)),
    ...(family.unit === 'sum' ? [] : links.flatMap((link) => inRow(family, link, told))),
    ...(family.unit === 'sum' ? [] : betweenEditions(family, told)),
    ...(family.unit !== 'sum' && family.additive ? byMeans(family, links, limits) : []),
    ...(family.unit === 'sum' ? byMeansOfSums(family, links) : []),
  ];
}

type Told = (least: number, most: number) => boolean;

function toldCount(threshold: number, values: number): Told {
  return (least, most) => least >= 1 && most < threshold && most - least + 1 < values;
}

/** Of a sum there is no small number; what is hidden may not follow to within this part of it. */
const NEAR = 0.1;

function toldSum(least: number, most: number): boolean {
  return most > 0 && most < Infinity && most - least <= most * NEAR;
}

function inOne(family: Family, quantity: Quantity, links: readonly Link[], told: Told): readonly Found[] {
  const { box, least, most, tables, variance } = quantity;
  if (quantity.structural || !told(least, most)) return [];
  // A sum that is shown is there to be known, and of what no table names it is not known whether it is of few.
  if (family.unit === 'sum' && (variance !== null || tables.length === 0)) return [];
  if (variance === 0) return [{ kind: 'shown', family, box, least, most, tables, side: null }];
  const by = links.filter((link) => tellsOf(link, quantity, family.additive));
  const all = [...tables, ...by.flatMap(tablesOf)];
  return [
    {
      kind: tables.length === 0 ? 'difference' : 'derived',
      family,
      box,
      least,
      most,
      tables: unique(all),
      side: by[0]?.side ?? null,
    },
  ];
}

/** Whether this link gives one of the two ends of what is known of the quantity. */
function tellsOf({ whole, parts }: Link, quantity: Quantity, additive: boolean): boolean {
  if (quantity === whole) {
    const least = parts.reduce((sum, part) => (additive ? sum + part.least : Math.max(sum, part.least)), 0);
    return least === quantity.least || sumOf(parts, 'most') === quantity.most;
  }
  const others = parts.filter((part) => part !== quantity);
  const most = additive ? whole.most - sumOf(others, 'least') : whole.most;
  return whole.least - sumOf(others, 'most') === quantity.least || most === quantity.most;
}

function sumOf(quantities: readonly Quantity[], end: 'least' | 'most'): number {
  return quantities.reduce((sum, quantity) => sum + quantity[end], 0);
}

/** What is left of a row when what is shown of it is taken away. */
function inRow(family: Family, link: Link, told: Told): readonly Found[] {
  const { whole, parts, side } = link;
  const hidden = parts.filter(({ variance }) => variance === null);
  const shown = parts.filter(({ variance }) => variance !== null);
  if (whole.variance === null || shown.length === 0) return [];
  // Of unique persons, only what is outside one part is a count of anybody: those who are in no other.
  if (family.additive ? hidden.length < 2 : shown.length > 1) return [];
  const least = Math.max(whole.least - sumOf(shown, 'most'), family.additive ? sumOf(hidden, 'least') : 0);
  const most = Math.min(whole.most - sumOf(shown, 'least'), sumOf(hidden, 'most'));
  if (!told(least, most)) return [];
  const set = hidden.flatMap(({ box }) => family.sides[side]?.sets[box[side] ?? 0] ?? []).toSorted((a, b) => a - b);
  const box = whole.box.with(side, family.sides[side]?.numberOf(set) ?? 0);
  return [{ kind: 'together', family, box, least, most, tables: tablesOf(link), side }];
}

/** The same cell as it was known at two moments. More came or more went: in both directions it may not be so few. */
function betweenEditions(family: Family, told: Told): readonly Found[] {
  if (new Set(family.quantities.map(({ asOf }) => asOf)).size < 2) return [];
  const editions = Map.groupBy(family.quantities, ({ world, asOf, box }) => `${world.slice(asOf.length)} ${box.join()}`);
  return [...editions.values()].flatMap((same) => {
    const inTime = same.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
    return inTime.flatMap((later, place): Found[] => {
      const earlier = inTime[place - 1];
      if (earlier === undefined || earlier.tables.length === 0 || later.tables.length === 0) return [];
      const more = [later.least - earlier.most, later.most - earlier.least] as const;
      const fewer = [-more[1], -more[0]] as const;
      const found = [more, fewer].find((ends) => told(...ends));
      if (found === undefined) return [];
      const [least, most] = found;
      const tables = unique([...earlier.tables, ...later.tables]);
      return [{ kind: 'edition', family, box: later.box, least, most, tables, side: null }];
    });
  });
}

/**
 * Many differences that each tell little of the same few, told apart from each other's noise, tell much together. Each is taken
 * to have noise of its own, which makes the error smaller than it is: rather one alarm too many.
 */
function byMeans(family: Family, links: readonly Link[], limits: AuditLimits): readonly Found[] {
  const hidden = { mean: (family.threshold - 1) / 2, variance: (family.threshold ** 2 - 1) / 12 };
  const estimates = new Map<Quantity, { weight: number; sum: number; used: Link[] }>();
  for (const link of links) {
    const { whole, parts } = link;
    if (whole.shown === null || whole.variance === null) continue;
    const rests = parts.filter(isRest);
    if (rests.length > 1) continue;
    const others = parts.filter((part) => !isRest(part));
    const value = others.reduce((left, part) => left - (part.shown ?? hidden.mean), whole.shown);
    const variance = others.reduce((sum, part) => sum + (part.variance ?? hidden.variance), whole.variance);
    for (const part of rests.length === 1 ? rests : others) {
      if (part.variance !== null || part.structural) continue;
      const own = isRest(part) ? { mean: 0, variance: 0 } : hidden;
      const spread = variance - own.variance;
      if (spread <= 0) continue;
      const estimate = estimates.get(part) ?? { weight: 0, sum: 0, used: [] };
      estimates.set(part, estimate);
      estimate.weight += 1 / spread;
      estimate.sum += (value + own.mean) / spread;
      estimate.used.push(link);
    }
  }
  return [...estimates].flatMap(([quantity, { weight, sum, used }]): Found[] => {
    const error = 1 / Math.sqrt(weight);
    const mean = sum / weight;
    if (error >= limits.error || mean <= 0.5 || mean >= family.threshold - 0.5) return [];
    const least = Math.max(1, Math.round(mean - error));
    const most = Math.min(family.threshold - 1, Math.round(mean + error));
    const tables = unique([...quantity.tables, ...used.flatMap(tablesOf)]);
    return [{ kind: 'averaged', family, box: quantity.box, least, most, tables, side: used[0]?.side ?? null }];
  });
}

/**
 * A hidden sum is what is left of a whole, over and over: told where the mean comes that near, nineteen times in twenty. What no table
 * names is not known to be of few, so rests are not looked at.
 */
function byMeansOfSums(family: Family, links: readonly Link[]): readonly Found[] {
  const estimates = new Map<Quantity, { weight: number; sum: number; used: Link[] }>();
  for (const link of links) {
    const { whole, parts } = link;
    const hidden = parts.filter(({ variance, structural }) => variance === null && !structural);
    const [part] = hidden;
    if (part === undefined || hidden.length > 1 || isRest(part) || whole.shown === null || whole.variance === null) continue;
    const others = parts.filter((each) => each !== part);
    const variance = others.reduce((sum, each) => sum + (each.variance ?? 0), whole.variance);
    if (variance === 0 || variance === Infinity) continue; // exact is `derived`, and of what is not known there is no mean
    const estimate = estimates.get(part) ?? { weight: 0, sum: 0, used: [] };
    estimates.set(part, estimate);
    estimate.weight += 1 / variance;
    estimate.sum += others.reduce((left, each) => left - (each.shown ?? 0), whole.shown) / variance;
    estimate.used.push(link);
  }
  return [...estimates].flatMap(([quantity, { weight, sum, used }]): Found[] => {
    const off = 1.96 / Math.sqrt(weight);
    const mean = sum / weight;
    if (mean <= 0 || 2 * off > mean * NEAR) return [];
    const [least, most] = [Math.max(0, Math.round(mean - off)), Math.round(mean + off)];
    const tables = unique([...quantity.tables, ...used.flatMap(tablesOf)]);
    return [{ kind: 'averaged', family, box: quantity.box, least, most, tables, side: used[0]?.side ?? null }];
  });
}

/** A rest that no table shows says nothing of itself. */
function isRest({ tables }: Quantity): boolean {
  return tables.length === 0;
}

function tablesOf({ whole, parts }: Link): readonly number[] {
  return unique([whole, ...parts].flatMap(({ tables }) => tables));
}

function unique(places: readonly number[]): readonly number[] {
  return [...new Set(places)].toSorted((a, b) => a - b);
}
