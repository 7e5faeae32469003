import type { DefinitionView, FigureTable } from '../endpoints.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { compute } from './compute.ts';
import type { Dimension, Indicator } from './indicator.ts';
import type { Question } from './question.ts';

/** One figure as a table. */
export function answer(snapshot: Snapshot, question: Question): FigureTable {
  const start = performance.now();
  const [cells = []] = compute(snapshot, question.asOf, [question]);
  return {
    definition: describe(question.indicator),
    period: question.period,
    asOf: question.asOf,
    by: [...question.by],
    cells: cells.map(({ at, value }) => ({ at: [...at], value })),
    total: cells.at(-1)?.value ?? 0,
    computedInMilliseconds: performance.now() - start,
    facts: factsIn(snapshot),
    synthetic: snapshot.demoFacts > 0,
  };
}

export function describe(indicator: Indicator): DefinitionView {
  const { id, title, unit, counts, periodDay, caveats, additive, additiveWhy, version, versionFrom, source, kind } = indicator;
  return {
    id,
    title,
    unit,
    counts,
    periodDay,
    caveats,
    additive,
    additiveWhy,
    version,
    versionFrom,
    source,
    kind,
    dimensions: indicator.dimensions.map(describeDimension),
  };
}

function describeDimension({ id, title, values, absent }: Dimension): DefinitionView['dimensions'][number] {
  return {
    id,
    title,
    values: [...values, ...(absent === undefined ? [] : [absent])].map(({ code, label }) => ({ code, label })),
  };
}

const total = { nl: 'Totaal', en: 'Total' } as const;
const unknown = { nl: 'Onbekend', en: 'Unknown' } as const;

/** The words for one code of a dimension of a definition. */
export function labelIn(
  definition: DefinitionView,
  dimension: string,
  code: string,
): { readonly nl: string; readonly en: string } {
  if (code === 'total') return total;
  return definition.dimensions.find(({ id }) => id === dimension)?.values.find((value) => value.code === code)?.label ?? unknown;
}
