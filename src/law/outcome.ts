import type { PlainDate } from '#src/kernel/plain-date.ts';

/** A = a seed says it, B = an official public page, C = press or secondary, D = inference (domain reference §0). */
export type Grade = 'A' | 'B' | 'C' | 'D';

export interface Citation {
  /** Id in src/law/sources.ts. */
  readonly source: string;
  readonly article: string;
  readonly grade: Grade;
}

export type GroundValues = { readonly [name: string]: string | number };

/** One step of the reasoning: this version of this rule, judged on this day, gave this finding. */
export interface Ground {
  /** Rule or parameter id, such as 'TG-F-08', 'AT-2', 'D1'. */
  readonly rule: string;
  /** First day on which this version of the rule holds; null where the source gives none. */
  readonly versionFrom: PlainDate | null;
  /** Finding in a closed list of codes per rule, phrased by src/law/explain/explain.ts in Dutch, English and French. */
  readonly finding: string;
  /** Which day was looked at and why that one: 'obligationDate', 'contractDate', 'testDate', 'asked', … */
  readonly anchor: string;
  readonly anchorDay: PlainDate | null;
  readonly citations: readonly Citation[];
  /** What the sentence needs beside the day: scores, hours, days. Absent where it needs nothing. */
  readonly values?: GroundValues;
  /** Grade C or D, or a default of §16/§17: to be shown as assumed. */
  readonly assumed: boolean;
}

/** "Unknown, because …" is an outcome: the law does not guess. */
export type Outcome<T> =
  | { readonly known: true; readonly value: T; readonly grounds: readonly Ground[] }
  | { readonly known: false; readonly because: string; readonly missing: readonly string[]; readonly grounds: readonly Ground[] };
