import type { Constraint, ValueOf } from './constraints.ts';
import type { Layout } from './layout.ts';
import { printsAs } from './numbers.ts';

interface Line {
  readonly means: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
}

/** A mean beside the two counts it is of: which two is learned from the rows in which it fits. */
export function means(layout: Layout): readonly Constraint[] {
  const { cells, quoted } = layout.table;
  if (quoted || !cells.some((cell) => cell.kind === 'mean')) return [];
  const value: ValueOf = (cell) => cells[cell]?.value;
  return layout.dimensions.concat(-1).flatMap((_, across) => {
    const lines = linesOf(layout, across === layout.dimensions.length ? null : across);
    const names = new Set(lines.flatMap((line) => [...line.means.keys()]));
    return [...names].flatMap((name) => {
      const withMean = lines.filter((line) => line.means.has(name));
      const counts = [...new Set(withMean.flatMap((line) => [...line.counts.keys()]))];
      // More columns than these are not two counts and what they give.
      if (counts.length < 2 || counts.length > 12) return [];
      const tried = counts.flatMap((of) =>
        counts.filter((per) => per !== of).map((per) => withMean.flatMap((line) => meanOf(layout, line, name, of, per))),
      );
      const fits = (way: readonly Constraint[]) => way.filter((each) => each.holds(value) === true).length;
      const best = tried.reduce<readonly Constraint[]>((a, b) => (fits(b) > fits(a) ? b : a), []);
      return fits(best) >= 2 && fits(best) * 3 >= best.length * 2 ? best : [];
    });
  });
}

/** Cells that differ in what they count, or in one dimension that says what is counted. */
function linesOf(layout: Layout, across: number | null): readonly Line[] {
  const lines = new Map<string, { means: Map<string, number>; counts: Map<string, number> }>();
  layout.table.cells.forEach((cell, index) => {
    const key = layout.keys[index] ?? [];
    const at = [cell.period, ...key.map((label, position) => (position === across ? '*' : label))].join('¦');
    const name = across === null ? `${cell.measure}|${cell.unit}` : `${cell.measure}|${cell.unit}|${key[across]}`;
    const line = lines.get(at) ?? { means: new Map<string, number>(), counts: new Map<string, number>() };
    if (cell.kind === 'mean') line.means.set(name, index);
    if (cell.kind === 'count' || cell.kind === 'amount') line.counts.set(name, index);
    lines.set(at, line);
  });
  return [...lines.values()];
}

function meanOf({ table }: Layout, line: Line, name: string, of: string, per: string): readonly Constraint[] {
  const [target, above, below] = [line.means.get(name), line.counts.get(of), line.counts.get(per)];
  const cell = table.cells[target ?? -1];
  if (target === undefined || above === undefined || below === undefined || !cell) return [];
  const exact = (value: ValueOf) => {
    const [a, b] = [value(above), value(below)];
    return a === undefined || b === undefined || b === 0 ? null : a / b;
  };
  const holds = (value: ValueOf) => {
    const [stated, computed] = [value(target), exact(value)];
    return stated === undefined || computed === null ? null : printsAs(computed, stated, cell.decimals);
  };
  return [
    {
      kind: 'mean-does-not-fit',
      sort: 'quotient',
      target,
      others: [above, below],
      dimension: null,
      confidence: 'likely',
      holds,
      exactly: (value) => holds(value) === true,
      computed: exact,
      mended: () => null,
    },
  ];
}
