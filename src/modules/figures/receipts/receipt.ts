import type { Instant } from '#src/kernel/instant.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Period } from '../engine/period.ts';
import type { Where } from '../engine/grid.ts';
import type { ShownIn } from './shown-places.ts';

/** How the numbers were protected: in words, and with what is needed to do it again (rule ids, parameters, the id of the key). */
export interface ProtectionNote {
  readonly words: Label;
  readonly method: unknown;
}

/** A stretch in which a stream of facts was known to be incomplete, as it was known when the figure was shown. */
export interface GapNote {
  readonly id: string;
  readonly words: Label;
}

export interface ReceiptCell {
  readonly at: readonly string[];
  /** Null where the protection hides it, or where there is nothing to divide by. */
  readonly value: number | null;
  /** Of a share, mean or evolution: the two counts that it is made of. */
  readonly of?: { readonly numerator: number; readonly denominator: number };
}

/** What the hash is of: what was asked, of which facts, by which code, and what was answered. */
export interface ReceiptContent {
  readonly indicator: string;
  readonly definitionVersion: number;
  /** Of a share, mean or evolution: the definitions of its numerator and its denominator. */
  readonly terms?: readonly { readonly indicator: string; readonly definitionVersion: number }[];
  readonly period: Period;
  readonly asOf: Instant;
  readonly by: readonly string[];
  readonly where: Where;
  /** How far the ledger was read. What was not decided by then (a transaction in flight) does not count, whatever moment it says. */
  readonly ledger: { readonly transaction: string; readonly position: number };
  /** Facts in the ledger up to that place. Fewer than that later on: something was taken out of the record. */
  readonly facts: number;
  /** True when they are facts about people who do not exist. */
  readonly synthetic: boolean;
  /** Version of the package and hash of what counts: ./code-version.ts. */
  readonly codeVersion: string;
  readonly protection: ProtectionNote | null;
  readonly gaps: readonly GapNote[];
  /** In the order of the engine; as shown, so after the protection. */
  readonly cells: readonly ReceiptCell[];
  readonly total: number | null;
}

export interface Receipt extends ReceiptContent {
  /** Permanent: the beginning of the hash, 'k7m2-9qxf-3bwt'. */
  readonly id: string;
  /** SHA-256 of the canonical bytes of the content, in hexadecimal: ./canonical.ts. */
  readonly hash: string;
  readonly issuedAt: Instant;
  /** The account that first showed it. */
  readonly issuedBy: string;
  /** Where it was first shown. */
  readonly shownIn: ShownIn;
}
