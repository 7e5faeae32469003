import type { DefinitionView, FigureTable, GapMark } from '../endpoints.ts';
import { isDerived } from '../definitions/book.ts';
import type { Figure } from '../definitions/book.ts';
import { findIndicator } from '../indicators.ts';
import { printedFigures } from '../report/printed-figures.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { compute } from './compute.ts';
import { derive } from './derived.ts';
import type { Term } from './derived.ts';
import type { Dimension, FactType } from './indicator.ts';
import type { FigureQuestion } from './question.ts';
import { subjects } from './subjects.ts';
import { decimalsOf, inUnit } from './units.ts';

/** One figure as a table. What marks it comes from outside the facts: `gaps`. */
export function answer(snapshot: Snapshot, question: FigureQuestion, gaps: readonly GapMark[] = []): FigureTable {
  const start = performance.now();
  const cells = cellsOf(snapshot, question);
  return {
    definition: describe('derived' in question ? question.derived : question.indicator),
    period: question.period,
    asOf: question.asOf,
    by: [...question.by],
    where: Object.fromEntries(Object.entries(question.where ?? {}).map(([id, codes]) => [id, [...codes]])),
    cells,
    total: cells.at(-1)?.value ?? ('derived' in question ? null : 0),
    gaps: [...gaps],
    computedInMilliseconds: performance.now() - start,
    facts: factsIn(snapshot),
    synthetic: snapshot.demoFacts > 0,
  };
}

function cellsOf(snapshot: Snapshot, question: FigureQuestion): FigureTable['cells'] {
  if ('derived' in question)
    return derive(snapshot, question.asOf, question).map(({ at, value, of }) => ({ at: [...at], value, of }));
  const [cells = []] = compute(snapshot, question.asOf, [question]);
  return cells.map(({ at, value }) => ({ at: [...at], value: inUnit(question.indicator, value) }));
}

export function describe(figure: Figure): DefinitionView {
  const { id, title, unit, counts, periodDay, caveats, additive, additiveWhy, version, versionFrom, source, kind } = figure;
  const terms = isDerived(figure) ? [figure.numerator, figure.denominator] : [];
  return {
    id,
    title,
    unit,
    subject: figure.subject,
    subjectTitle: subjects[figure.subject],
    counts,
    population: figure.population,
    periodDay,
    caveats,
    additive,
    additiveWhy,
    version,
    versionFrom,
    versions: figure.versions.map((each) => ({ ...each })),
    source,
    printed: printedFigures
      .filter(({ indicator }) => [id, ...terms.map((term) => term.indicator)].includes(indicator))
      .map((printed) => printed.figure),
    facts: [...factsBehind(figure)],
    measure: isDerived(figure) ? figure.measure : figure.counting === 'sum' ? 'sum' : 'count',
    decimals: isDerived(figure) ? figure.decimals : decimalsOf(figure),
    derived: isDerived(figure)
      ? { numerator: describeTerm(figure.numerator), denominator: describeTerm(figure.denominator) }
      : null,
    kind,
    dimensions: figure.dimensions.map(describeDimension),
  };
}

function describeTerm({ indicator, where = {}, over = [], yearBefore = false }: Term) {
  return {
    indicator,
    title: findIndicator(indicator)?.title ?? { nl: indicator, en: indicator },
    where: Object.fromEntries(Object.entries(where).map(([id, codes]) => [id, [...codes]])),
    over: [...over],
    yearBefore,
  };
}

/** The types of the facts that a figure rests on, each once. */
export function factsBehind(figure: Figure): readonly FactType[] {
  const counted = isDerived(figure)
    ? [figure.numerator, figure.denominator].flatMap(({ indicator }) => findIndicator(indicator) ?? [])
    : [figure];
  return [...new Set(counted.flatMap(({ fact, alsoReads = [] }) => [fact, ...alsoReads]))];
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
