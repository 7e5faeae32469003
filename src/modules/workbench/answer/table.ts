import { usualRules } from '#src/figures-disclosure/rules.ts';
import { parsePeriod } from '#src/modules/figures/ask.ts';
import type { ProtectedFigure } from '#src/modules/figures/ask.ts';
import type { DefinitionView, FigureTable } from '#src/modules/figures/endpoints.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Bound, Hole } from '../document.ts';
import type { AnswerTable } from '../endpoints.ts';
import type { Figures } from '../figures.ts';
import { periodWords } from './numbers.ts';

/** What was bound, counted; or the code of why that cannot be. Earlier answers are laid beside it later. */
export function tableOf(bound: Bound, asOf: string | null, figures: Figures, protect = false): AnswerTable | string {
  const counted: Counted[] = [];
  for (const key of bound.periods) {
    const typed = { id: bound.indicator, period: key, by: bound.by.join(','), where: bound.where, asOf: asOf ?? undefined };
    const asked = figures.table(typed);
    if (!asked.ok) return asked.error.type;
    const made = protect ? figures.protected(typed) : undefined;
    if (made === null) return 'cannotBeProtected';
    const silent = asked.value.definition.derived === null && (asked.value.total ?? 0) === 0;
    counted.push({ key, table: asked.value, silent, ...(made !== undefined && { made }) });
  }
  const [first] = counted;
  if (first === undefined) return 'wrongPeriod';
  const { definition, by } = first.table;
  const isCount = definition.derived === null;
  return {
    definition,
    periods: counted.map(({ key, table, silent }) => ({
      key,
      label: { nl: periodWords(table.period), en: periodWords(table.period, 'en') },
      from: table.period.from,
      until: table.period.until,
      gaps: table.gaps,
      silent,
    })),
    by: by.map((id) => ({ id, title: dimensionOf(definition, id)?.title ?? { nl: id, en: id } })),
    where: Object.entries(first.table.where).map(([id, codes]) => ({
      id,
      title: dimensionOf(definition, id)?.title ?? { nl: id, en: id },
      codes: [...codes],
      values: codes.map((code) => labelOf(definition, id, code)),
    })),
    rows: rowsOf(definition, by, counted).map((at) => ({
      at: [...at],
      labels: at.map((code, index) => labelOf(definition, by[index] ?? '', code)),
      isTotal: at.length === 0 || at.includes('total'),
      cells: counted.map((each) => {
        const { key, table, made } = each;
        const found = made === undefined ? table.cells.find((cell) => same(cell.at, at)) : undefined;
        // A count that is not in the table is nought; a share that is not there is none.
        const value = found?.value ?? (isCount ? 0 : null);
        const hole = bound.holes.find((one) => fits(one, key, at));
        if (made !== undefined && hole === undefined) return { period: key, ...protectedCell(made, at), earlier: [] };
        return {
          period: key,
          value: hole === undefined ? value : null,
          hole: hole === undefined ? null : leftOut(hole),
          earlier: [],
        };
      }),
    })),
    asOf: first.table.asOf,
    facts: first.table.facts,
    synthetic: first.table.synthetic,
    ...(first.made?.protection && { protection: { ...first.made.protection.words } }),
  };
}

interface Counted {
  readonly key: string;
  readonly table: FigureTable;
  readonly silent: boolean;
  /** In the place of its cells, where they are protected. */
  readonly made?: ProtectedFigure;
}

function leftOut({ reason, explanation, explanationEn }: Hole) {
  return { reason, explanation, ...(explanationEn !== undefined && { explanationEn }) };
}

/** Hidden is not nought, and says so: fewer than the threshold, nobody included. */
function protectedCell({ cells }: ProtectedFigure, at: readonly string[]) {
  const found = cells.find((cell) => same(cell.at, at));
  if (found === undefined) return { value: 0, hole: null };
  if (found.value !== null) return { value: found.value, hole: null };
  const few = found.why === 'few';
  const explanation = few
    ? `Minder dan ${usualRules.threshold}: niet getoond, zodat niemand te herkennen is.`
    : found.why === 'part' || found.why === 'imprecise'
      ? 'Uit te kleine of verborgen getallen: niet getoond, omdat het niets zekers zou zeggen.'
      : 'Van te weinig personen: niet getoond, zodat niemand te herkennen is.';
  const explanationEn = few
    ? `Fewer than ${usualRules.threshold}: not shown, so that nobody can be recognised.`
    : found.why === 'part' || found.why === 'imprecise'
      ? 'Of numbers that are too small or hidden: not shown, because it would say nothing certain.'
      : 'Of too few persons: not shown, so that nobody can be recognised.';
  return {
    value: null,
    hole: { reason: 'belowThreshold' as const, explanation, explanationEn, ...(few && { shown: `< ${usualRules.threshold}` }) },
  };
}

/** Where there can be nobody (a desk under another region) there is no row. */
function placesOf({ table, made }: Counted): readonly (readonly string[])[] {
  if (made === undefined) return table.cells.map(({ at }) => at);
  return made.cells.filter(({ shown, value }) => shown !== 'exact' || value !== 0).map(({ at }) => at);
}

/** Every place of any of the periods, in the order of the definition; totals after their parts. */
function rowsOf(definition: DefinitionView, by: readonly string[], counted: readonly Counted[]): readonly (readonly string[])[] {
  const places = new Map(counted.flatMap(placesOf).map((at) => [at.join(' '), at] as const));
  const order = by.map((id) => new Map((dimensionOf(definition, id)?.values ?? []).map(({ code }, index) => [code, index])));
  const rank = (at: readonly string[], index: number) => order[index]?.get(at[index] ?? '') ?? Infinity;
  return [...places.values()].sort((a, b) => {
    for (let index = 0; index < by.length; index += 1) {
      const [left, right] = [rank(a, index), rank(b, index)];
      if (left !== right) return left - right;
    }
    return 0;
  });
}

function fits(hole: Hole, period: string, at: readonly string[]): boolean {
  return (
    (hole.period === '*' || hole.period === period) &&
    at.every((code, index) => hole.at[index] === '*' || hole.at[index] === code)
  );
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code, index) => code === b[index]);
}

function dimensionOf(definition: DefinitionView, id: string) {
  return definition.dimensions.find((dimension) => dimension.id === id);
}

const total: Label = { nl: 'Totaal', en: 'Total' };
export function labelOf(definition: DefinitionView, dimension: string, code: string): Label {
  if (code === 'total') return total;
  return dimensionOf(definition, dimension)?.values.find((value) => value.code === code)?.label ?? { nl: code, en: code };
}

/** What a cell speaks of, written in one way whoever made the table: its days, and per dimension the codes that count. */
export function sliceOf(
  definition: DefinitionView,
  period: string,
  where: { readonly [dimension: string]: readonly string[] },
  by: readonly string[],
  at: readonly string[],
): string {
  const days = parsePeriod(period);
  const limits = definition.dimensions.flatMap(({ id, values }) => {
    const place = by.indexOf(id);
    const code = place < 0 ? 'total' : (at[place] ?? 'total');
    const codes = code === 'total' ? (where[id] ?? []) : code.split('+');
    // All codes together are no limit.
    return codes.length === 0 || values.every((value) => codes.includes(value.code))
      ? []
      : [`${id}=${[...codes].sort().join('|')}`];
  });
  return [days === undefined ? period : `${days.from}/${days.until}`, ...limits].join(' ');
}
