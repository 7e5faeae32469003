import type { Constraint, ValueOf } from './constraints.ts';
import type { Layout } from './layout.ts';
import type { CheckedCell, FindingKind } from './table.ts';

type Line = ReadonlyMap<string, number>;
type Formula = (a: number, b: number) => number | null;

interface Law {
  readonly sort: Constraint['sort'];
  readonly of: Formula;
  /** Cells of these kinds it is computed from. */
  readonly from: readonly CheckedCell['kind'][];
}

const over =
  (scale: number): Formula =>
  (a, b) =>
    b === 0 ? null : (scale * a) / b;
const growth =
  (scale: number): Formula =>
  (a, b) =>
    b === 0 ? null : (scale * (a - b)) / b;
const counts = ['count', 'amount'] as const;
const difference: Law = { sort: 'difference', of: (a, b) => a - b, from: ['count', 'amount', 'share', 'mean'] };
const quotients = (scales: readonly number[]): readonly Law[] =>
  scales.map((scale) => ({ sort: 'quotient', of: over(scale), from: counts }));
const laws: Readonly<Partial<Record<CheckedCell['kind'], readonly Law[]>>> = {
  share: quotients([100]).map((law) => ({ ...law, sort: 'share' })),
  mean: quotients([1, 100, 1000, 10_000, 100_000]),
  evolution: [100, 1].map((scale): Law => ({ sort: 'evolution', of: growth(scale), from: counts })).concat(difference),
  other: [difference],
};
const kindOf: Readonly<Partial<Record<CheckedCell['kind'], FindingKind>>> = {
  share: 'share-does-not-fit',
  mean: 'mean-does-not-fit',
};
const MOST_COLUMNS = 16;

/**
 * A column that is computed from two others, whatever its heading says: how is learned from the rows in which it fits. Two
 * columns that fit by chance carry few digits of evidence; what is believed must carry more than all ways that were tried.
 */
export function relations(layout: Layout): readonly Constraint[] {
  const { cells, quoted } = layout.table;
  if (quoted || !cells.some((cell) => laws[cell.kind])) return [];
  const value: ValueOf = (cell) => cells[cell]?.value;
  const lines = linesOf(layout);
  const columns = [...new Set(lines.flatMap((line) => [...line.keys()]))];
  const kindsOf = new Map(columns.map((name) => [name, kindIn(lines, name, cells)]));
  return columns.flatMap((name): readonly Constraint[] => {
    const kind = kindsOf.get(name);
    const tried = (kind ? laws[kind] : undefined)?.flatMap((law) => {
      const from = columns
        .filter((each) => each !== name && law.from.includes(kindsOf.get(each) ?? 'other'))
        .slice(0, MOST_COLUMNS);
      return from.flatMap((a) =>
        from.filter((b) => b !== a && kindsOf.get(a) === kindsOf.get(b)).map((b) => lawOf(lines, law, name, a, b, cells)),
      );
    });
    if (!tried || tried.length === 0) return [];
    const best = tried.map((way) => judged(way, value, cells)).toSorted((a, b) => b.evidence - a.evidence)[0];
    if (!best || best.evidence < Math.log10(tried.length) + 2.5) return [];
    if (best.fits >= 2 && best.fits * 3 >= best.way.length * 2) return best.way;
    return best.fits * 3 >= best.way.length ? best.way.map((each) => ({ ...each, weak: true })) : [];
  });
}

function judged(way: readonly Constraint[], value: ValueOf, cells: readonly CheckedCell[]) {
  let [fits, evidence] = [0, 0];
  for (const each of way) {
    if (each.holds(value) !== true) continue;
    const [target, stated] = [cells[each.target], value(each.target) ?? 0];
    fits += 1;
    // A share of 100 % and a growth of nothing fit too easily.
    if (each.sort === 'share' && stated === 100) continue;
    evidence += Math.log10(Math.max(1, Math.abs(stated) * 10 ** (target?.decimals ?? 0)));
  }
  return { way, fits, evidence };
}

/** The rows as they stand; of a table with a row for each number, the numbers that differ in what they count or when. */
function linesOf(layout: Layout): readonly Line[] {
  const { cells } = layout.table;
  const upright = new Set(cells.map((cell) => cell.column)).size > 1;
  const lines = new Map<string, Map<string, number>>();
  const add = (line: string, name: string, index: number) => {
    const own = lines.get(line) ?? new Map<string, number>();
    if (!own.has(name)) own.set(name, index);
    lines.set(line, own);
  };
  const across = layout.dimensions.map((_, position) => position).filter((position) => saysWhat(layout, position));
  cells.forEach((cell, index) => {
    const key = layout.keys[index] ?? [];
    if (upright) add(String(cell.row), String(cell.column), index);
    else
      add(
        key.map((label, at) => (across.includes(at) ? '*' : label)).join('¦'),
        [cell.measure, cell.unit, cell.period, ...across.map((at) => key[at])].join('|'),
        index,
      );
  });
  return [...lines.values()];
}

/** A dimension of which some labels are shares and others counts says what is counted. */
function saysWhat({ table, keys }: Layout, position: number): boolean {
  const kinds = new Map<string, CheckedCell['kind']>();
  for (const [index, cell] of table.cells.entries()) {
    const label = keys[index]?.[position] ?? '';
    if ((kinds.get(label) ?? cell.kind) !== cell.kind) return false;
    kinds.set(label, cell.kind);
  }
  return new Set(kinds.values()).size > 1;
}

function kindIn(lines: readonly Line[], name: string, cells: readonly CheckedCell[]): CheckedCell['kind'] | undefined {
  const kinds = lines.flatMap((line) => cells[line.get(name) ?? -1]?.kind ?? []);
  return kinds.find((kind) => kinds.filter((each) => each === kind).length * 2 > kinds.length);
}

function lawOf(
  lines: readonly Line[],
  law: Law,
  name: string,
  first: string,
  second: string,
  cells: readonly CheckedCell[],
): readonly Constraint[] {
  return lines.flatMap((line): readonly Constraint[] => {
    const [target, a, b] = [line.get(name), line.get(first), line.get(second)];
    if (target === undefined || a === undefined || b === undefined) return [];
    const [printed, one, other] = [cells[target], cells[a], cells[b]];
    if (!printed || !one || !other) return [];
    const exact = (of: ValueOf) => {
      const [x, y] = [of(a), of(b)];
      return x === undefined || y === undefined ? null : law.of(x, y);
    };
    const half = 0.5 * 10 ** -printed.decimals;
    const rounded = one.decimals > 0 || other.decimals > 0 || one.kind === 'amount';
    const slack = law.sort === 'difference' ? (rounded ? half + 10 ** -one.decimals : 1e-9) : half;
    const holds = (of: ValueOf) => {
      const [stated, computed] = [of(target), exact(of)];
      if (stated === undefined || computed === null) return null;
      return Math.abs(computed - stated) <= slack + 1e-9 * Math.max(1, Math.abs(computed));
    };
    return [
      {
        kind: kindOf[printed.kind] ?? 'evolution-does-not-fit',
        sort: law.sort,
        target,
        others: [a, b],
        dimension: null,
        confidence: 'likely',
        holds,
        exactly: (of) => holds(of) === true,
        computed: exact,
        mended: (cell, of) => {
          if (law.sort !== 'difference' || rounded) return null;
          const [d, x, y] = [of(target), of(a), of(b)];
          if (d === undefined || x === undefined || y === undefined) return null;
          return cell === target ? x - y : cell === a ? d + y : x - d;
        },
      },
    ];
  });
}
