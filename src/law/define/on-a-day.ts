import type { PlainDate } from '#src/kernel/plain-date.ts';

/** Holds from `from` (inclusive; null: the source gives no start) until `until` (exclusive) or until the next one begins. */
export interface Dated {
  readonly from: PlainDate | null;
  readonly until?: PlainDate;
}

/** Nobody may read "no value" as zero or as "no right". */
export class NoLawOnDay extends Error {
  override name = 'NoLawOnDay';
  constructor(id: string, day: PlainDate) {
    super(`${id} has no value on ${day}`);
  }
}

/** The one that holds on the day. */
export function findOnDay<T extends Dated>(values: readonly T[], day: PlainDate): T | undefined {
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index];
    if (value === undefined || (value.from !== null && value.from > day)) continue;
    return value.until === undefined || day < value.until ? value : undefined;
  }
  return undefined;
}

export type TimelineProblem =
  | { readonly type: 'gap' | 'overlap'; readonly at: PlainDate }
  | { readonly type: 'empty' | 'notAscending' };

/** What is wrong with a list of values in time: it must ascend and each must end where the next begins. */
export function timelineProblems(values: readonly Dated[]): TimelineProblem[] {
  if (values.length === 0) return [{ type: 'empty' }];
  const problems: TimelineProblem[] = [];
  values.forEach((value, index) => {
    if (value.until !== undefined && value.from !== null && value.until <= value.from) problems.push({ type: 'notAscending' });
    const next = values[index + 1];
    if (next === undefined) return;
    if (next.from === null || (value.from !== null && next.from <= value.from)) problems.push({ type: 'notAscending' });
    else if (value.until !== undefined && value.until < next.from) problems.push({ type: 'gap', at: value.until });
    else if (value.until !== undefined && value.until > next.from) problems.push({ type: 'overlap', at: next.from });
  });
  return problems;
}
