import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { WhyHidden } from '#src/figures-disclosure/tables.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Label } from '#src/reference/labels/label.ts';

/** What a cell shows: the number, the number rounded or with noise, or nothing. `withdrawn`: it was there and is struck. */
export type Shown = 'exact' | 'rounded' | 'hidden' | 'withdrawn';

/** How the numbers were protected, in words for the reader and with what is needed to do it again. */
export interface Protection {
  readonly words: Label;
  /** Ids of the rules, their parameters, the id of the key (never the key). */
  readonly method: unknown;
}

/** One edition of one table as the public sees it. Everything in it was fixed when the release was checked. */
export interface PublishedTable {
  /** Slug, permanent: the same in every edition. */
  readonly id: string;
  /** From 1, in the order of release. */
  readonly edition: number;
  /** The release that it came out with: slug and title. */
  readonly release: { readonly id: string; readonly title: Label };
  readonly title: Label;
  readonly indicator: DefinitionView;
  readonly period: { readonly from: PlainDate; readonly until: PlainDate };
  readonly asOf: Instant;
  readonly by: readonly string[];
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** Id of the receipt. */
  readonly receipt: string;
  readonly status: 'preliminary' | 'final';
  readonly releasedAt: Instant;
  /** A withdrawn table stays listed; its cells are `withdrawn`, without a value. */
  readonly withdrawn: { readonly at: Instant; readonly reason: Label } | null;
  /** The newest edition that is out, where this is not it. */
  readonly supersededBy: number | null;
  /** In the order of the engine: one code per dimension of `by`, 'total' where summed; the last is the total of all. */
  readonly cells: readonly {
    readonly at: readonly string[];
    readonly value: number | null;
    readonly shown: Shown;
    /** Of a hidden one: what it may be said to be. `few` is a number under the threshold. */
    readonly why?: WhyHidden;
    /** Of a share, mean or evolution that is shown: the two protected numbers that it is made of. */
    readonly of?: { readonly numerator: number; readonly denominator: number };
  }[];
  readonly protection: Protection | null;
  /** Caveats of the definition, signed explanations, gaps in a stream, why it differs from the edition before. */
  readonly notes: readonly Label[];
  readonly synthetic: boolean;
}
