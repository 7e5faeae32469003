import type { Constraint, ValueOf } from './constraints.ts';
import { isEvolution, keyless, saysUnique, shareOf } from './labels.ts';
import { type Layout } from './layout.ts';
import { printsAs } from './numbers.ts';
import type { CheckedCell } from './table.ts';

/** 'juridesk_questions_share' → 'juridesk_questions': what a share or evolution is of. */
export function stemOf(measure: string): string {
  return measure
    .replace(/(^|_)(share|percent|percentage|aandeel|rate|evolution|growth|change|evolutie)(_|$)/gu, '$3')
    .replace(/^_|_$/gu, '');
}

interface Finder {
  /** The counts with these labels, by dimension; '' for a total. */
  count(measure: string, period: string, referenceDate: string, key: readonly string[]): number | undefined;
  /** Counts that differ from this one in one dimension alone. */
  siblings(measure: string, period: string, referenceDate: string, key: readonly string[], position: number): readonly number[];
}

function finderOf(layout: Layout): Finder {
  const counts = new Map<string, number>();
  const lines = new Map<string, number[]>();
  const id = (measure: string, period: string, day: string, key: readonly string[]) => [measure, period, day, ...key].join('¦');
  layout.table.cells.forEach((cell, index) => {
    if (cell.kind !== 'count' && cell.kind !== 'amount') return;
    const key = layout.keys[index] ?? [];
    const own = id(cell.measure, cell.period, cell.referenceDate, key);
    if (!counts.has(own)) counts.set(own, index);
    key.forEach((label, position) => {
      if (label === '') return;
      const at = id(cell.measure, cell.period, cell.referenceDate, key.with(position, `*${position}`));
      lines.set(at, [...(lines.get(at) ?? []), index]);
    });
  });
  return {
    count: (measure, period, day, key) => counts.get(id(measure, period, day, key)),
    siblings: (measure, period, day, key, position) =>
      lines.get(id(measure, period, day, key.with(position, `*${position}`))) ?? [],
  };
}

/** Every share of which the numerator is in the table, against the denominator that most of them have in common. */
export function shares(layout: Layout): readonly Constraint[] {
  const find = finderOf(layout);
  const { cells } = layout.table;
  const byColumn = new Map<string, { index: number; numerator: number; key: readonly string[]; measure: string }[]>();
  cells.forEach((cell, index) => {
    if (cell.kind !== 'share') return;
    const [measure, key, label] = keyless(cell, layout.keys[index] ?? []);
    const of = stemOf(measure);
    const numerator = find.count(of, cell.period, cell.referenceDate, key);
    if (numerator === undefined) return;
    const column = `${measure}|${label}|${cell.referenceDate}`;
    byColumn.set(column, [...(byColumn.get(column) ?? []), { index, numerator, key, measure: of }]);
  });
  return [...byColumn.values()].flatMap((column) => {
    const positions = layout.dimensions.map((_, position) => position);
    const ways = [
      ...positions.map((position) => (share: (typeof column)[number], cell: CheckedCell) => {
        // Of the total itself the share is 100 %.
        const whole = find.count(share.measure, cell.period, cell.referenceDate, share.key.with(position, ''));
        return whole === undefined ? null : [whole];
      }),
      ...positions.map((position) => (share: (typeof column)[number], cell: CheckedCell) => {
        if (share.key[position] === '') return null;
        const parts = find.siblings(share.measure, cell.period, cell.referenceDate, share.key, position);
        return parts.length > 1 ? parts : null;
      }),
      (share: (typeof column)[number], cell: CheckedCell) => {
        const whole = find.count(
          share.measure,
          cell.period,
          cell.referenceDate,
          share.key.map(() => ''),
        );
        return whole === undefined || share.key.every((label) => label === '') ? null : [whole];
      },
    ];
    const tried = ways.map((way) =>
      column.flatMap((share) => shareConstraint(cells, share, way(share, cells[share.index] as CheckedCell))),
    );
    const value: ValueOf = (cell) => cells[cell]?.value;
    const fits = (way: readonly Constraint[]) => way.filter((each) => each.holds(value) === true).length;
    const best = tried.reduce(
      (a, b) => (fits(b) > fits(a) || (fits(b) === fits(a) && fits(a) === 0 && b.length > a.length) ? b : a),
      [],
    );
    // With fewer fitting than not, the share is probably of something that the table does not print; or its rows moved.
    if (fits(best) * 2 >= best.length && fits(best) > 0) return best;
    const ofRow = ofOneRow(layout, column, find, value);
    if (ofRow) return ofRow;
    return best.map((each) => ({ ...each, weak: true }));
  });
}

/** All shares are of one row that no heading calls a total: 'aantal respondenten'. */
function ofOneRow(
  { table, keys }: Layout,
  column: readonly {
    readonly index: number;
    readonly numerator: number;
    readonly key: readonly string[];
    readonly measure: string;
  }[],
  find: Finder,
  value: ValueOf,
): readonly Constraint[] | null {
  const { cells } = table;
  const rows = [...new Set(column.map((share) => keys[share.numerator]?.[0] ?? ''))];
  if (rows.length > 40 || column.length < 4) return null;
  for (const row of rows) {
    const way = column.flatMap((share) => {
      const cell = cells[share.index];
      const whole = cell && find.count(share.measure, cell.period, cell.referenceDate, share.key.with(0, row));
      return whole === undefined || whole === share.numerator ? [] : shareConstraint(cells, share, [whole]);
    });
    const fitting = way.filter((each) => each.holds(value) === true);
    const digits = fitting.reduce((all, each) => {
      const steps = (value(each.target) ?? 0) * 10 ** (cells[each.target]?.decimals ?? 0);
      return all + Math.log10(Math.max(1, steps));
    }, 0);
    if (way.length >= 3 && fitting.length * 4 >= way.length * 3 && digits >= 4 + Math.log10(rows.length)) return way;
  }
  return null;
}

function shareConstraint(
  cells: readonly CheckedCell[],
  share: { readonly index: number; readonly numerator: number },
  denominators: readonly number[] | null,
): readonly Constraint[] {
  const printed = cells[share.index];
  if (!denominators || !printed) return [];
  const exact = (of: ValueOf) => {
    const numerator = of(share.numerator);
    const denominator = denominators.reduce<number | null>((all, cell) => {
      const value = of(cell);
      return all === null || value === undefined ? null : all + value;
    }, 0);
    return numerator === undefined || denominator === null || denominator === 0 ? null : (100 * numerator) / denominator;
  };
  return [
    {
      kind: 'share-does-not-fit',
      sort: 'share',
      target: share.index,
      others: [...new Set([share.numerator, ...denominators])],
      dimension: null,
      confidence: denominators.length === 1 ? 'certain' : 'likely',
      holds: (of) => {
        const [stated, computed] = [of(share.index), exact(of)];
        return stated === undefined || computed === null ? null : printsAs(computed, stated, printed.decimals);
      },
      exactly: (of) => {
        const [stated, computed] = [of(share.index), exact(of)];
        return stated !== undefined && computed !== null && printsAs(computed, stated, printed.decimals);
      },
      computed: exact,
      mended: () => null,
    },
  ];
}

/** Every evolution of which both years are in the table. */
export function evolutions(layout: Layout): readonly Constraint[] {
  const find = finderOf(layout);
  const { cells } = layout.table;
  return cells.flatMap((cell, index): readonly Constraint[] => {
    if (cell.kind !== 'evolution') return [];
    const [from, until] = span(cell.period);
    if (from === null || until === null) return [];
    const key = (layout.keys[index] ?? []).map((label) => (isEvolution(label) ? '' : label));
    const before = find.count(stemOf(cell.measure), from, cell.referenceDate, key);
    const after = find.count(stemOf(cell.measure), until, cell.referenceDate, key);
    if (before === undefined || after === undefined) return [];
    const exact = (of: ValueOf) => {
      const [a, b] = [of(before), of(after)];
      return a === undefined || b === undefined || a === 0 ? null : (100 * (b - a)) / a;
    };
    return [
      {
        kind: 'evolution-does-not-fit',
        sort: 'evolution',
        target: index,
        others: [before, after],
        dimension: null,
        confidence: 'certain',
        holds: (of) => {
          const [stated, computed] = [of(index), exact(of)];
          if (stated === undefined || computed === null) return null;
          if (printsAs(computed, stated, cell.decimals)) return true;
          // A column 'evolutie' without a percent sign may give the difference itself.
          return cell.unit !== '%' && stated === (of(after) ?? 0) - (of(before) ?? 0);
        },
        exactly: (of) => {
          const [stated, computed] = [of(index), exact(of)];
          return stated !== undefined && computed !== null && printsAs(computed, stated, cell.decimals);
        },
        computed: exact,
        mended: () => null,
      },
    ];
  });
}

export function span(period: string): readonly [string | null, string | null] {
  const both = /^(\d{4})\s*[-/]\s*(\d{4})$/u.exec(period);
  return both ? [both[1] ?? null, both[2] ?? null] : [null, null];
}

/** Shares of one whole without their counts: together 100, within what rounding allows. */
export function sharesTogether(layout: Layout): readonly Constraint[] {
  const { cells, title, quoted } = layout.table;
  if (quoted || saysUnique(title)) return [];
  const lines = new Map<string, number[]>();
  const rates = new Set<string>();
  cells.forEach((cell, index) => {
    if (cell.kind !== 'share' || saysUnique(cell.note)) return;
    (layout.keys[index] ?? []).forEach((label, position) => {
      // A total that is not 100 %: the rate of each, not the share of each.
      if (label === '' && cell.value !== 100)
        rates.add(
          [cell.measure, cell.period, cell.referenceDate, ...(layout.keys[index] ?? []).with(position, '*'), position].join('¦'),
        );
      if (label === '' || cell.labels.some((each) => shareOf(each) !== null)) return;
      const key = (layout.keys[index] ?? []).with(position, '*');
      const at = [cell.measure, cell.period, cell.referenceDate, ...key, position].join('¦');
      lines.set(at, [...(lines.get(at) ?? []), index]);
    });
  });
  return [...lines].flatMap(([at, parts]): readonly Constraint[] => {
    const value = (of: ValueOf) => parts.reduce((all, part) => all + (of(part) ?? 0), 0);
    const now = value((cell) => cells[cell]?.value);
    const slack = parts.reduce((all, part) => all + 0.5 * 10 ** -(cells[part]?.decimals ?? 0), 0) + 1e-9;
    const [target] = parts;
    // Far from 100 they are shares of different things, not of one.
    if (target === undefined || rates.has(at) || parts.length < 3 || Math.abs(now - 100) > 6) return [];
    return [
      {
        kind: 'share-does-not-fit',
        sort: 'mean',
        target,
        others: parts.slice(1),
        dimension: null,
        confidence: 'possible',
        holds: (of) => Math.abs(value(of) - 100) <= slack,
        exactly: (of) => Math.abs(value(of) - 100) <= slack,
        computed: () => 100,
        mended: () => null,
      },
    ];
  });
}
