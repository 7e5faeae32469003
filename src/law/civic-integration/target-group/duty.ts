import { latest } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Regime } from '../../case.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { noDuty } from './arising.ts';
import type { Arising, Known } from './arising.ts';
import { dutyEnding, endingUnmet } from './duty-lasts.ts';
import type { Ending } from './duty-lasts.ts';
import { isAsylumStay, isExcludedStay } from './excluded-stay.ts';
import { nationalityOn } from './nationality.ts';
import { awaySince } from './residence.ts';
import type { Stay } from './stay.ts';

/** A duty to integrate: since when, why, and what ended it if anything did. Half-open: it no longer holds on the day of its ending. */
export interface Duty {
  readonly regime: Regime;
  readonly since: PlainDate;
  readonly ending: Ending | null;
  /** What ends everything, also what follows the certificate. */
  readonly endingUnmet: Ending | null;
  readonly grounds: readonly Ground[];
}

export type DutyAnswer = { readonly type: 'duty'; readonly duty: Duty } | Exclude<Arising, { type: 'duty' }>;

/** Walks the grounds of stay in time. What makes a duty differs per region; how it is kept and ends does not. */
export function findDuty(
  file: Known,
  stays: readonly Stay[],
  on: PlainDate,
  settings: LawSettings,
  regime: Regime,
  arising: (stay: Stay) => Arising,
): DutyAnswer {
  let found: Extract<Arising, { type: 'duty' }> | null = null;
  let excludedFrom: PlainDate | null = null;
  let answer: Exclude<Arising, { type: 'duty' }> = noDuty;
  for (const stay of stays) {
    if (stay.from > on) break;
    if (
      (isExcludedStay(stay.ground) || isAsylumStay(stay.ground)) &&
      nationalityOn(file, latest(stay.from, file.firstRegisteredOn)) !== 'belgian'
    ) {
      if (found !== null) excludedFrom ??= stay.from;
      continue;
    }
    if (found !== null && excludedFrom === null) continue;
    const here = arising(stay);
    if (here.type === 'duty') {
      found = here;
      excludedFrom = null;
    } else if (answer.type !== 'unknown' && (here.type === 'unknown' || here.grounds.length > 0)) answer = here;
  }
  if (found === null) return answer;
  const otherEnds = { excludedFrom, leftOn: awaySince(file, regime, on) };
  const ending = dutyEnding(file, regime, found.since, on, otherEnds, settings);
  return {
    type: 'duty',
    duty: {
      regime,
      since: found.since,
      grounds: found.grounds,
      ending,
      endingUnmet: endingUnmet(file, regime, found.since, on, otherEnds, settings),
    },
  };
}
