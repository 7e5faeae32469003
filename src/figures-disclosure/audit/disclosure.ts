import type { Words } from '../tables.ts';

/**
 * `shown`: a count under the threshold stands there. `derived`: a cell that is hidden or rounded follows from others. `together`:
 * cells that are hidden in one row have a sum that follows. `difference`: two cells differ in so few. `edition`: what changed
 * between two moments of knowledge is so few. `averaged`: so many independent differences tell of the same few that their mean does.
 */
export type DisclosureKind = 'shown' | 'derived' | 'together' | 'difference' | 'edition' | 'averaged';

/** Something that the tables tell together and that none may tell. */
export interface Disclosure {
  readonly kind: DisclosureKind;
  /** What it is a count of: codes by dimension, and the period. */
  readonly of: {
    readonly indicator: string;
    readonly where: Readonly<Record<string, readonly string[]>>;
    readonly period: string;
  };
  /** What follows for it, both ends included. */
  readonly least: number;
  readonly most: number;
  /** The tables that tell it. */
  readonly tables: readonly string[];
  /** Which of them to change, the latest that has a part in it, and how. */
  readonly remedy: { readonly table: string; readonly dimension: string | null; readonly words: Words };
  readonly words: Words;
}

export interface Audit {
  readonly disclosures: readonly Disclosure[];
  /** How much was looked at. */
  readonly cells: number;
  readonly links: number;
  /** Pairs of cells that were not compared because there were too many in one row; zero in ordinary work. */
  readonly notCompared: number;
}

export interface AuditLimits {
  /** A count under the threshold is told where fewer than this many values are left for it. */
  readonly values: number;
  /** Averages are told where their standard error is under this. */
  readonly error: number;
}

export const usualLimits: AuditLimits = { values: 3, error: 1 };
