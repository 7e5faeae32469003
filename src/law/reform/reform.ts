import type { PlainDate } from '#src/kernel/plain-date.ts';

/** What would change if the law were otherwise: other values, other choices. It never changes the law itself. */
export interface Reform {
  readonly name: string;
  readonly title: Words;
  readonly owner: string;
  /** The day of the proposal. */
  readonly day: PlainDate;
  readonly explanation: Words;
  /** Where the proposal stands written. */
  readonly source: string;
  readonly changes: readonly Change[];
}

export interface Words {
  readonly nl: string;
  readonly en: string;
  readonly fr: string;
}

export type Change = ParameterChange | ChoiceChange;

/** For who reads no codes: what holds now, and what under the reform. */
interface InWords {
  readonly law: Words;
  readonly reform: Words;
}

/** Values laid over those of the law: each from its day until its end, or until the next one, or for ever. */
export interface ParameterChange {
  readonly inWords?: InWords;
  readonly parameter: string;
  readonly values: readonly ReformValue[];
}

export interface ReformValue {
  readonly from: PlainDate | null;
  readonly until?: PlainDate;
  readonly value: unknown;
}

/** Another answer where the sources are silent. It holds on every day, as every choice does. */
export interface ChoiceChange {
  readonly inWords?: InWords;
  readonly choice: string;
  readonly value: unknown;
}
