import type { factCatalogue } from '#src/catalogue.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Columns } from '../snapshot/columns.ts';
import type { Reading } from './every-fact.ts';
import type { DayRange } from './period.ts';
import type { Subject } from './subjects.ts';

export type FactType = (typeof factCatalogue)[number]['type'];

/**
 * One person's facts as they were known at the asked moment: the rows `start` until `end` of the columns, in the order of
 * type, then legal day, then version. A course's stream looks the same.
 */
export interface Facts extends Columns {
  readonly start: number;
  readonly end: number;
}

/**
 * Says that something was found, with a code number per dimension of the indicator, in their order. `weight` is how much of it
 * (hours, cents, delivered counts; a whole number): a fifth argument, which only the tally of a 'sum' looks at, so that it costs
 * the others nothing.
 */
export type Emit = (first?: number, second?: number, third?: number, fourth?: number, weight?: number) => void;

export interface Dimension {
  readonly id: string;
  readonly title: Label;
  /** In the order of their code numbers, from 1. */
  readonly values: readonly { readonly code: string; readonly label: Label }[];
  /** What number 0 stands for, where a fact may lack it. */
  readonly absent?: { readonly code: string; readonly label: Label };
  /** Worked out by the count (an age, a state on a day), not a field of a fact: ../definitions/check.ts compares the others. */
  readonly computed?: true;
}

export interface DefinitionVersion {
  readonly version: number;
  readonly from: PlainDate;
  /** What is counted otherwise than before, and on whose authority. */
  readonly changed: Label;
}

/** What every figure says of itself, counted or derived. */
export interface Definition {
  readonly id: string;
  readonly title: Label;
  readonly subject: Subject;
  readonly unit: Label;
  /** What is counted, in one sentence. */
  readonly counts: Label;
  /** Out of whom or what: everybody or everything that could count. */
  readonly population: Label;
  /** Which day decides the period. */
  readonly periodDay: Label;
  readonly caveats: Label | null;
  /** A flow happens within a period; a stock stands at the end of its last day. */
  readonly kind: 'flow' | 'stock';
  /** Whether the parts of every breakdown add up to the total, and why (not). */
  readonly additive: boolean;
  readonly additiveWhy: Label;
  /** This one's number and first day; the last of `versions` for the definition that holds now. */
  readonly version: number;
  readonly versionFrom: PlainDate;
  /** Every version up to this one, the newest last. Earlier ones stay executable: ../indicators/earlier. */
  readonly versions: readonly DefinitionVersion[];
  readonly source: string;
  readonly dimensions: readonly Dimension[];
}

export interface Indicator extends Definition {
  /**
   * 'each': every emission counts. 'oncePerCell': a person counts once in every cell and every total that it reaches. 'sum': the
   * weights of the emissions are added.
   */
  readonly counting: 'each' | 'oncePerCell' | 'sum';
  /** The weights are hundredths of the unit, as cents are of euros: ./units.ts. */
  readonly hundredths?: true;
  /** Persons without a fact of this type are not looked at. */
  readonly fact: FactType;
  /** How many days before the period its facts may lie: a measure is taken some months after them. */
  readonly looksBack?: number;
  /** Other facts that the count looks up: a gap in their stream touches the figure too. */
  readonly alsoReads?: readonly FactType[];
  /** Emits more than once for one fact of its type; the others emit once or not at all. */
  readonly emitsOften?: true;
  readonly count: Count;
}

/** Pure. The rows `first` until `last` of `facts` are the person's facts of the indicator's type, at least one. */
export interface Count {
  (facts: Facts, first: number, last: number, period: DayRange, emit: Emit): void;
  /** The same as data, where each fact counts by what it says itself: ./every-fact.ts. */
  readonly reading?: Reading;
}
