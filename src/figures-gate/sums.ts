import type { Constraint, ValueOf } from './constraints.ts';
import { identities } from './identities.ts';
import { countsBodies, countsPersons, isSubtotal, normal, saysUnique } from './labels.ts';
import { contexts, type Context, type Layout } from './layout.ts';
import type { CheckedCell, Confidence } from './table.ts';

interface Group {
  readonly dimension: number;
  readonly whole: number;
  readonly parts: readonly number[];
  /** Labels that other groups of the dimension have and this one has not: perhaps 0, perhaps withheld. */
  readonly missing: boolean;
  readonly withheld: boolean;
  readonly discovered: boolean;
}

type Nature = 'adds-up' | 'may-overlap' | 'unknown' | 'doubtful';

/** Every whole with its parts, as something that must hold. */
export function sums(layout: Layout): readonly Constraint[] {
  const groups = groupsOf(layout);
  const value: ValueOf = (cell) => layout.table.cells[cell]?.value;
  // What persons do in one column tells nothing of the lessons in the next.
  const kindOf = ({ dimension, whole }: Group) =>
    `${dimension}|${layout.table.cells[whole]?.measure}|${layout.table.cells[whole]?.unit}`;
  const byKind = Map.groupBy(groups, kindOf);
  return groups.flatMap((group) => constraintOf(layout, group, byKind.get(kindOf(group)) ?? [], value));
}

function groupsOf(layout: Layout): readonly Group[] {
  const { cells, withheld } = layout.table;
  const adds = (cell: CheckedCell) => cell.kind === 'count' || cell.kind === 'amount';
  const all = contexts(layout, adds);
  const found = layout.table.quoted ? [] : identities(layout, all);
  const labelAt = (dimension: number, cell: number) => normal(cells[cell]?.labels[dimension] ?? '');
  const measureOf = ({ parts }: { readonly parts: readonly number[] }) =>
    `${cells[parts[0] ?? -1]?.measure}|${cells[parts[0] ?? -1]?.unit}`;
  const alike = (a: Context, b: Context) => a.dimension === b.dimension && measureOf(a) === measureOf(b);
  const labelled = all.map((context) => {
    const labels = new Set(context.parts.map((part) => labelAt(context.dimension, part)));
    return { context, labels, print: `${context.dimension}|${measureOf(context)}|${[...labels].sort().join('¦')}` };
  });
  // Many columns have the same labels: each set is compared once.
  const different = [...new Map(labelled.map((each) => [each.print, each])).values()];
  const fullerOf = new Map(
    different.map(({ print, context, labels }) => [
      print,
      different.some((other) => alike(other.context, context) && lacks(labels, other.labels)),
    ]),
  );
  const groups: Group[] = found.map((each) => ({ ...each, missing: false, withheld: false, discovered: true }));
  for (const { context, print } of labelled) {
    const children = new Set(found.filter((each) => each.dimension === context.dimension).flatMap((each) => each.parts));
    const subtotals = context.wholes.filter((cell) => isSubtotal(cells[cell]?.labels[context.dimension] ?? ''));
    const fuller = fullerOf.get(print) ?? false;
    for (const whole of context.wholes) {
      const partial = subtotals.includes(whole) && subtotals.length < context.wholes.length;
      const parts = partial
        ? runBefore(layout, whole, context.parts, subtotals)
        : context.parts.filter((part) => !children.has(part));
      if (parts.length < 2) continue;
      const hidden = [...withheld].some((at) =>
        parts.some((part) => sameLine(at, cells[part]?.at ?? '', cells[whole]?.at ?? '')),
      );
      groups.push({ dimension: context.dimension, whole, parts, missing: fuller, withheld: hidden, discovered: false });
    }
  }
  return groups;
}

/** Another column of the same table has most of these labels and more: what lacks here is not printed. */
function lacks(labels: ReadonlySet<string>, fuller: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const label of labels) if (fuller.has(label)) shared += 1;
  return shared < fuller.size && shared >= labels.size * 0.6;
}

/** In the row of parts, or in the column of parts, that the whole also stands in. */
function sameLine(at: string, part: string, whole: string): boolean {
  const [column, row] = split(at);
  const [partColumn, partRow] = split(part);
  const [wholeColumn, wholeRow] = split(whole);
  if (partColumn === wholeColumn) return column === partColumn;
  return partRow === wholeRow && row === partRow;
}

function split(at: string): readonly [string, string] {
  return [at.replace(/\d+/gu, ''), at.replace(/\D+/gu, '')];
}

function runBefore(layout: Layout, subtotal: number, parts: readonly number[], subtotals: readonly number[]): readonly number[] {
  const order = (cell: number) => {
    const { row = 0, column = 0 } = layout.table.cells[cell] ?? {};
    return row * 10_000 + column;
  };
  const from = Math.max(-1, ...subtotals.map(order).filter((each) => each < order(subtotal)));
  return parts.filter((part) => order(part) > from && order(part) < order(subtotal));
}

function natureOf(layout: Layout, group: Group): Nature {
  const { table } = layout;
  const cell = table.cells[group.whole];
  if (!cell) return 'unknown';
  const said = [cell.unit, cell.measure.replace(/_/gu, ' '), cell.unit === '' ? table.title : ''].join(' ');
  const persons = countsPersons(cell.unit || said);
  const unique = saysUnique([cell.note, cell.measure, cell.unit, ...cell.labels, table.title].join(' '));
  if (unique && (persons || /additi/u.test(cell.note) || cell.unit === '')) return 'may-overlap';
  if (countsBodies(cell.unit || said) || /deelnemers|participants/u.test(cell.unit)) return 'doubtful';
  return persons ? 'unknown' : 'adds-up';
}

function constraintOf(layout: Layout, group: Group, beside: readonly Group[], value: ValueOf): readonly Constraint[] {
  const { cells, quoted } = layout.table;
  const nature = group.discovered ? 'adds-up' : natureOf(layout, group);
  const decimals = Math.max(0, ...[group.whole, ...group.parts].map((cell) => cells[cell]?.decimals ?? 0));
  const rounded = decimals > 0 || cells[group.whole]?.kind === 'amount';
  const unit = Math.max(rounded ? 0.5 * 10 ** -decimals : 0, layout.rounding);
  const slack = unit * (group.parts.length + 1) + 1e-9;
  const sum = (of: ValueOf) => group.parts.reduce<number | null>((all, part) => addOrNull(all, of(part)), 0);
  const exact = (of: ValueOf) => within(of(group.whole), sum(of), slack);
  if (quoted && group.parts.length < 3) return [];
  const overlapAllowed =
    nature === 'may-overlap' ||
    (nature === 'adds-up' && !group.discovered && nowhereAddsUp(group, beside, value)) ||
    (nature === 'unknown' && !addsUpHere(group, beside, value)) ||
    (nature === 'doubtful' && overlapsHere(group, beside, value));
  // What is not printed may be 0 or withheld; only when the others of the table add up without it, it is 0.
  const gapsAllowed = group.withheld || (group.missing && !gapsAreZero(group, beside, value));
  const confidence: Confidence =
    quoted || nature === 'doubtful' ? 'possible' : nature === 'adds-up' && !group.missing ? 'certain' : 'likely';
  return [
    {
      kind: 'parts-not-total',
      sort: overlapAllowed ? 'overlap' : 'sum',
      target: group.whole,
      others: group.parts,
      dimension: group.dimension,
      confidence: group.discovered ? 'likely' : confidence,
      holds: (of) => {
        const whole = of(group.whole);
        const all = sum(of);
        if (whole === undefined || all === null) return null;
        if (exact(of)) return true;
        if (whole > all) return gapsAllowed;
        return overlapAllowed && whole >= Math.max(...group.parts.map((part) => of(part) ?? 0)) - slack;
      },
      exactly: exact,
      computed: sum,
      mended: (cell, of) => {
        const [whole, all] = [of(group.whole), sum(of)];
        if (whole === undefined || all === null) return null;
        if (cell === group.whole) return overlapAllowed ? null : all;
        return overlapAllowed ? null : (of(cell) ?? 0) + whole - all;
      },
    },
  ];
}

function addOrNull(sum: number | null, value: number | undefined): number | null {
  return sum === null || value === undefined ? null : sum + value;
}

function within(a: number | undefined, b: number | null, slack: number): boolean {
  return a !== undefined && b !== null && Math.abs(a - b) <= slack;
}

/** Persons may stand in two parts; whether they do here is told by the other groups of the same dimension, of about the same size. */
function addsUpHere(group: Group, beside: readonly Group[], value: ValueOf): boolean {
  const size = value(group.whole) ?? 0;
  const telling = beside.filter(
    (each) =>
      each !== group && (value(each.whole) ?? 0) >= size / 2 && each.parts.filter((part) => (value(part) ?? 0) > 0).length > 1,
  );
  const adding = telling.filter((each) => exactly(each, value)).length;
  const overlapping = telling.filter((each) => inRange(each, value)).length;
  const large = size >= 200;
  if (adding + overlapping === 0) return false;
  return adding >= 3 * (overlapping + 1) || (overlapping === 0 && large && adding >= 1);
}

/** Not one total is the sum of its parts and none is out of reach: something is counted once in them that no heading names. */
function nowhereAddsUp(group: Group, beside: readonly Group[], value: ValueOf): boolean {
  const telling = beside.filter((each) => each.dimension === group.dimension && !each.discovered);
  return telling.length >= 3 && telling.every((each) => inRange(each, value));
}

/** Bodies and participants: only when most other groups of the dimension overlap too. */
function overlapsHere(group: Group, beside: readonly Group[], value: ValueOf): boolean {
  const others = beside.filter((each) => each !== group);
  return others.filter((each) => inRange(each, value)).length > others.filter((each) => exactly(each, value)).length;
}

function gapsAreZero(group: Group, beside: readonly Group[], value: ValueOf): boolean {
  const others = beside.filter((each) => each !== group && each.missing);
  const adding = others.filter((each) => exactly(each, value)).length;
  return adding >= 2 && adding >= others.length * 0.6;
}

function exactly(group: Group, value: ValueOf): boolean {
  return within(value(group.whole), total(group, value), 1e-9);
}

function inRange(group: Group, value: ValueOf): boolean {
  const [whole, sum] = [value(group.whole), total(group, value)];
  if (whole === undefined || sum === null) return false;
  return whole < sum && whole >= Math.max(...group.parts.map((part) => value(part) ?? 0));
}

function total(group: Group, value: ValueOf): number | null {
  return group.parts.reduce<number | null>((all, part) => addOrNull(all, value(part)), 0);
}
