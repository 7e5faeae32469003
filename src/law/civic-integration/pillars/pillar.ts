import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { UnknownReason } from '../../define/unknown.ts';
import type { MissingCode, PillarFinding } from '../../judgement.ts';
import type { Ground } from '../../outcome.ts';

/** When something was reached, and why we say so. */
export interface Reached {
  readonly metOn: PlainDate | null;
  readonly grounds: readonly Ground[];
}

export type Demand = PillarFinding['demand'];

/** What one pillar asks and what is there; the certificate and the pillar list are both made from it. */
export interface PillarJudgement {
  readonly demand: Demand;
  /** What the contract asks for the certificate, whatever became of the duty. */
  readonly asked: Demand;
  readonly because: UnknownReason | null;
  readonly metOn: PlainDate | null;
  /** Where the pillar is not demanded by a fact of a later day (work, study): since when. */
  readonly freedOn: PlainDate | null;
  readonly started: boolean;
  readonly reached: number | null;
  readonly needed: number | null;
  readonly missing: MissingCode;
  readonly grounds: readonly Ground[];
}
