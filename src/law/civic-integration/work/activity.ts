import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { inOrder } from '../../define/in-order.ts';
import { stateOn } from '../../define/state-on.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';

export interface Activity {
  /** Null: nobody told us. */
  readonly works: boolean | null;
  readonly studies: boolean | null;
  readonly day: PlainDate;
  readonly ground: Ground;
}

/** Work and study on the day that counts for it (decision 21: the day asked about). */
export function activityOn(file: CaseFile, on: PlainDate, settings: LawSettings): Activity {
  const { value, ground } = settings.activityJudgedOn;
  const day = value === 'contractDate' && file.contract !== null && file.contract.signedOn <= on ? file.contract.signedOn : on;
  const state = stateOn(file.activities, day, null);
  return state === null
    ? { works: null, studies: null, day, ground }
    : { works: state.works, studies: state.studies, day, ground };
}

/** Since when, without a break up to that day, the person has been doing it. */
export function activeSince(
  file: CaseFile,
  on: PlainDate,
  does: (activity: CaseFile['activities'][number]) => boolean,
): PlainDate | null {
  let since: PlainDate | null = null;
  for (const activity of inOrder(file.activities, 'from')) {
    if (activity.from > on) break;
    if (!does(activity)) since = null;
    else since ??= activity.from;
  }
  return since;
}
