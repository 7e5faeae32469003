import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Anchor } from '../define/anchor.ts';
import type { Grade } from '../outcome.ts';

export const languages = ['nl', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];
export type Texts = { readonly [L in Language]: string };

/** One step of a reasoning, with everything a reader needs to check it, and the steps it rests on. */
export interface Reason {
  /** Id of the rule, such as 'TG-F-08', or of the default, such as 'Q3' or 'B11'. */
  readonly rule: string;
  readonly title: Texts;
  /** The version of the rule that was applied: first day, and first day on which it no longer holds; null where there is none. */
  readonly version: { readonly from: PlainDate | null; readonly until: PlainDate | null };
  readonly anchor: Anchor;
  /** The day looked at; it chose the version. Null where no day is needed. */
  readonly day: PlainDate | null;
  /** Why that day and not another. */
  readonly whyThatDay: Texts;
  readonly finding: string;
  /** For the person and the counsellor. */
  readonly sentence: Texts;
  /** For a letter: the sources first, then the finding, and what is assumed. */
  readonly formal: Texts;
  readonly parameters: readonly ParameterUsed[];
  readonly citations: readonly CitationUsed[];
  /** What was on record of the person for this step, on that day. */
  readonly facts: readonly FactUsed[];
  /** It rests on a source of grade C or D, or on a default: to be said wherever it is shown. */
  readonly assumed: boolean;
  readonly because: readonly Reason[];
}

export interface ParameterUsed {
  readonly id: string;
  readonly title: Texts;
  /** A number, a text, a list or an object, as the law sets it. */
  readonly value: unknown;
  readonly unit: string;
  /** First day of this value; null where the source gives none. */
  readonly from: PlainDate | null;
}

export interface CitationUsed {
  readonly source: string;
  /** In the language of the document. */
  readonly title: string;
  readonly article: string;
  readonly grade: Grade;
  readonly where: string;
  readonly date: string | null;
}

export interface FactUsed {
  /** Where it stands in the case: 'birthDay', 'residences[1]'. */
  readonly path: string;
  readonly value: unknown;
}
