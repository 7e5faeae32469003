import type { FactId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { FindingKind, NowCode, WhyDifferent } from '../codes.ts';

/** Somebody would now be decided differently than what was recorded. Ids, codes and days; no name, number or free text. */
export interface Difference {
  readonly kind: FindingKind;
  /** The rule that decides now. */
  readonly rule: string;
  /** The day of the decision, or from which something should have been decided. */
  readonly day: PlainDate;
  readonly recorded: {
    /** Null where nothing was recorded. */
    readonly fact: FactId | null;
    readonly type: string | null;
    readonly value: string | null;
  };
  /** What the law says of that day with what was known when it was recorded; null where nothing was recorded. */
  readonly then: NowCode | null;
  /** What it says of that day with what is known now. */
  readonly now: NowCode;
  readonly oldReason: readonly Ground[];
  readonly newReason: readonly Ground[];
  readonly why: WhyDifferent;
  readonly assumed: boolean;
}
