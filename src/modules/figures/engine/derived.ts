import { addMonths } from '#src/kernel/plain-date.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { findIndicator } from '../indicators.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { compute } from './compute.ts';
import type { FigureRequest } from './compute.ts';
import type { Definition, Dimension } from './indicator.ts';
import type { Period } from './period.ts';
import { ratio } from './ratio.ts';
import type { Where } from './grid.ts';
import { inUnit } from './units.ts';

/** One of the two counts of which a derived figure is made. */
export interface Term {
  readonly indicator: string;
  /** Limits of its own, beside those of the question. */
  readonly where?: Where;
  /** Dimensions of the figure by which this term is neither broken down nor limited: the whole that a share is of. */
  readonly over?: readonly string[];
  /** Counted over the same period one year before, with the knowledge of the same moment. */
  readonly yearBefore?: boolean;
}

/** A share, mean or evolution of what other definitions count. Never stored, always computed, rounded once: at the end. */
export interface DerivedFigure extends Definition {
  /** Share and evolution are percentages; an evolution is that of the numerator since the denominator. */
  readonly measure: 'share' | 'mean' | 'evolution';
  readonly numerator: Term;
  readonly denominator: Term;
  /** Places behind the comma, as the source prints them. */
  readonly decimals: number;
}

export interface DerivedRequest {
  readonly derived: DerivedFigure;
  readonly period: Period;
  readonly by: readonly string[];
  readonly where: Where;
}

export interface DerivedCell {
  readonly at: readonly string[];
  /** Null where there is nothing to divide by. */
  readonly value: number | null;
  readonly of: { readonly numerator: number; readonly denominator: number };
}

/** Both terms in one pass; the grand total is the last cell. */
export function derive(
  snapshot: Snapshot,
  asOf: Instant,
  request: DerivedRequest,
  versions: readonly number[] = [],
): readonly DerivedCell[] {
  const { derived, by } = request;
  const terms = termRequests(request, versions);
  const [numerators = [], denominators = []] = compute(snapshot, asOf, terms);
  const above = new Map(numerators.map(({ at, value }) => [at.join(' '), value]));
  const below = new Map(denominators.map(({ at, value }) => [at.join(' '), value]));
  const over = derived.denominator.over ?? [];
  const wholeOf = (at: readonly string[]) => at.filter((_, index) => !over.includes(by[index] ?? '')).join(' ');
  const places = new Map(numerators.map(({ at }) => [at.join(' '), at]));
  // What is divided by may be there where nothing is to be divided: no test of that region was passed.
  if (!by.some((id) => over.includes(id))) for (const { at } of denominators) places.set(at.join(' '), at);
  return [...places.values()]
    .map((at): DerivedCell => {
      const numerator = above.get(at.join(' ')) ?? 0;
      const denominator = below.get(wholeOf(at)) ?? 0;
      const of = { numerator: inUnit(terms[0].indicator, numerator), denominator: inUnit(terms[1].indicator, denominator) };
      return { at, value: ratio(derived.measure, numerator, denominator, derived.decimals), of };
    })
    .sort((a, b) => compareAt(derived, by, a.at, b.at));
}

/**
 * The two counts behind a derived figure, the numerator first; by these versions of their definitions, or by the newest. A definition
 * over an unknown indicator does not start up.
 */
export function termRequests(
  { derived, period, by, where }: DerivedRequest,
  [above, below]: readonly number[] = [],
): readonly [FigureRequest, FigureRequest] {
  const request = (term: Term, version: number | undefined): FigureRequest => {
    const indicator = findIndicator(term.indicator, version);
    if (indicator === undefined) throw new Error(`${derived.id} is derived from an unknown indicator: ${term.indicator}`);
    const over = term.over ?? [];
    const limits = Object.entries(where).filter(([id]) => !over.includes(id));
    return {
      indicator,
      period: term.yearBefore === true ? { from: addMonths(period.from, -12), until: addMonths(period.until, -12) } : period,
      by: by.filter((id) => !over.includes(id)),
      where: { ...Object.fromEntries(limits), ...term.where },
    };
  };
  return [request(derived.numerator, above), request(derived.denominator, below)];
}

/** The order of the counts: parts before totals, then the order of the codes. */
function compareAt(figure: DerivedFigure, by: readonly string[], a: readonly string[], b: readonly string[]): number {
  for (const index of by.keys()) {
    const difference = Number(a[index] === 'total') - Number(b[index] === 'total');
    if (difference !== 0) return difference;
  }
  for (const [index, id] of by.entries()) {
    const codes = codesIn(figure.dimensions.find((dimension) => dimension.id === id));
    const difference = codes.indexOf(a[index] ?? '') - codes.indexOf(b[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

/** In the order of their numbers: 0 is what may lack. */
function codesIn(dimension: Dimension | undefined): readonly string[] {
  if (dimension === undefined) return [];
  return [dimension.absent?.code ?? 'unknown', ...dimension.values.map(({ code }) => code)];
}
