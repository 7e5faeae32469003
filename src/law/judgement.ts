import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';
import type { TermTime } from './calendar/standstill.ts';
import type { Regime } from './case.ts';
import type { Ground, Outcome } from './outcome.ts';

/** Everything the law says of one case on one day. Made by judge.ts; shown by the dossier; swept by the nightly run. */
export interface Judgement {
  readonly on: PlainDate;
  readonly regime: Regime | null;
  readonly targetGroup: Outcome<TargetGroupFinding>;
  readonly pillars: readonly PillarFinding[];
  readonly deadlines: readonly DeadlineFinding[];
  /** Terms of which the law does not say, or we do not know, whether they run. Never guessed, so never among the deadlines. */
  readonly undecidedDeadlines: readonly UndecidedDeadline[];
  readonly certificate: Outcome<CertificateFinding>;
  readonly sanctionable: Outcome<boolean>;
}

export interface TargetGroupFinding {
  readonly group: TargetGroup;
  /** Day on which the duty arose; null for who has none. */
  readonly dutySince: PlainDate | null;
  /** Day from which the duty no longer holds: met, exempted, 65, left, died. */
  readonly dutyEndedOn: PlainDate | null;
}

export const pillarKeys = ['dutch', 'orientation', 'work', 'participation'] as const;
export type PillarKey = (typeof pillarKeys)[number];

export interface PillarFinding {
  readonly pillar: PillarKey;
  readonly demand: 'required' | 'optional' | 'notRequired' | 'unknown';
  readonly state: 'notStarted' | 'open' | 'met' | 'notApplicable';
  readonly metOn: PlainDate | null;
  /** Progress in the pillar's own unit where it has one (half hours of participation). */
  readonly reached: number | null;
  readonly needed: number | null;
  readonly dueOn: PlainDate | null;
  readonly grounds: readonly Ground[];
}

export const deadlineIds = ['D1', 'D2', 'D3', 'D6', 'D7', 'D8', 'D9'] as const;
export type DeadlineId = (typeof deadlineIds)[number];

export interface DeadlineFinding {
  readonly id: DeadlineId;
  readonly startsOn: PlainDate;
  /** As the rule counts it, before anything moves it. */
  readonly rawDueOn: PlainDate;
  /** After suspensions, waits of the system, deferral and the next-working-day rule. */
  readonly dueOn: PlainDate;
  readonly movedBySuspensionDays: number;
  readonly movedByWaitDays: number;
  readonly movedToWorkingDay: boolean;
  /** `stopped`: the demand fell away before it was met. What no law can decide is an undecided deadline. */
  readonly state: 'running' | 'met' | 'metLate' | 'overdue' | 'stopped';
  readonly metOn: PlainDate | null;
  /** Whose time it was. */
  readonly time: TermTime;
  readonly grounds: readonly Ground[];
}

export interface UndecidedDeadline {
  readonly id: DeadlineId;
  readonly because: string;
  readonly missing: readonly string[];
  readonly grounds: readonly Ground[];
}

export const missingCodes = [
  'contract',
  'moCourse',
  'moTest',
  'nt2A2',
  'nt2OralA2',
  'nt2StandardTest',
  'employmentService',
  'participationHours',
  'targetGroup',
  'alreadyIssued',
] as const;
export type MissingCode = (typeof missingCodes)[number];

export interface CertificateFinding {
  readonly entitled: boolean;
  /** AT-1, AT-2, AT-3, AT-4 or AT-LEG: the rule under which this contract is judged. */
  readonly rule: string;
  readonly missing: readonly MissingCode[];
  /** First day on which everything was there; null while something is missing. */
  readonly entitledSince: PlainDate | null;
}
