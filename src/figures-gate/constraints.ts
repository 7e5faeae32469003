import type { Confidence, FindingKind } from './table.ts';

export type ValueOf = (cell: number) => number | undefined;

/** Something that must hold between cells of one table. */
export interface Constraint {
  readonly kind: FindingKind;
  /** The whole, the share or the evolution. */
  readonly target: number;
  readonly others: readonly number[];
  readonly dimension: number | null;
  readonly confidence: Confidence;
  /** What the share is of is a guess that more cells contradict than confirm: only a shift that mends them may use it. */
  readonly weak?: boolean;
  /** Null when it cannot be said: a value is missing. */
  holds(value: ValueOf): boolean | null;
  /** True when it holds to the digit, and not only because persons may be in two parts. */
  exactly(value: ValueOf): boolean;
  /** What the target should be by the others, as it would be printed. */
  computed(value: ValueOf): number | null;
  /** What one of its cells should be, were that the wrong one; null when this cannot be told exactly. */
  mended(cell: number, value: ValueOf): number | null;
  /** For the sentence: 'sum', 'share', … */
  readonly sort: 'sum' | 'overlap' | 'share' | 'evolution' | 'mean' | 'quotient' | 'difference' | 'choice';
}

export function cellsOf(constraint: Constraint): readonly number[] {
  return [constraint.target, ...constraint.others];
}
