import type { factCatalogue } from '#src/catalogue.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Columns } from '../snapshot/columns.ts';
import type { DayRange } from './period.ts';

export type FactType = (typeof factCatalogue)[number]['type'];

/**
 * One person's facts as they were known at the asked moment: the rows `start` until `end` of the columns, in the order of
 * type, then legal day, then version. A course's stream looks the same.
 */
export interface Facts extends Columns {
  readonly start: number;
  readonly end: number;
}

/** Says that something was found, with a code number per dimension of the indicator, in their order. */
export type Emit = (first?: number, second?: number, third?: number, fourth?: number) => void;

export interface Dimension {
  readonly id: string;
  readonly title: Label;
  /** In the order of their code numbers, from 1. */
  readonly values: readonly { readonly code: string; readonly label: Label }[];
  /** What number 0 stands for, where a fact may lack it. */
  readonly absent?: { readonly code: string; readonly label: Label };
}

export interface Indicator {
  readonly id: string;
  readonly title: Label;
  readonly unit: Label;
  /** What is counted, in one sentence. */
  readonly counts: Label;
  /** Which day decides the period. */
  readonly periodDay: Label;
  readonly caveats: Label | null;
  /** A flow happens within a period; a stock stands at the end of its last day. */
  readonly kind: 'flow' | 'stock';
  /** 'each': every emission counts. 'oncePerCell': a person counts once in every cell and every total that it reaches. */
  readonly counting: 'each' | 'oncePerCell';
  /** Whether the parts of every breakdown add up to the total, and why (not). */
  readonly additive: boolean;
  readonly additiveWhy: Label;
  readonly version: number;
  readonly versionFrom: PlainDate;
  readonly source: string;
  readonly dimensions: readonly Dimension[];
  /** Persons without a fact of this type are not looked at. */
  readonly fact: FactType;
  /** Pure. The rows `first` until `last` of `facts` are the person's facts of the type above, at least one. */
  readonly count: (facts: Facts, first: number, last: number, period: DayRange, emit: Emit) => void;
}
