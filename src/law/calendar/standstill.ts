import { daysBetween, fromEpochDay, toEpochDay } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, WaitReason } from '../case.ts';
import type { LawSettings } from '../settings.ts';
import { stretchesOf } from './stretches.ts';
import type { StandstillReason } from './stretches.ts';

export type DaysByReason<Reason extends string = WaitReason> = { readonly [R in Reason]?: number };

/** Whose time it was, in whole days from the start of the term until it was met, fell away, or the day asked (that day left out). */
export interface TermTime {
  /** What the person really had. Own, suspended and of the system together are all the days that went by. */
  readonly ownDays: number;
  readonly suspendedDays: number;
  /** Waits that stopped this term, by reason. */
  readonly systemDays: DaysByReason;
  /** Part of the own days: somebody waited or was suspended, but that does not stop this term or came after its end. */
  readonly notStopping: DaysByReason<StandstillReason>;
}

/** What moves a term: suspensions and waits of the system, in one list. */
export interface Standstill {
  readonly suspensionDays: number;
  readonly waitDays: DaysByReason;
  /** The last day of a suspension that still runs. */
  readonly suspendedUntil: PlainDate | null;
  /** The wait that runs on the day itself. */
  readonly waitRunning: WaitReason | null;
  readonly time: TermTime;
}

const nothing: DaysByReason = Object.freeze({});

/**
 * Decision 1, for suspensions and waits alike: both days count, a day counts once, and what begins after the end moves nothing.
 * A suspension that runs when the term would end moves it by the days up to that end, and by the rest as it runs: day by day, up
 * to `asOf`. A wait has no printed end, so all of it goes day by day. A term that is `over` (met or stopped on `asOf`) is not
 * moved by what begins later.
 */
export function standstillOf(
  file: CaseFile,
  term: { readonly id: string; readonly startsOn: PlainDate; readonly rawDueOn: PlainDate },
  asOf: PlainDate,
  settings: LawSettings,
  over = false,
): Standstill {
  const elapsed = Math.max(0, daysBetween(term.startsOn, asOf));
  if (file.suspensions.length === 0 && file.waits.length === 0) return ownTimeOnly(elapsed);
  const stretches = stretchesOf(file, term.id, term.startsOn, asOf, settings);
  if (stretches.length === 0) return ownTimeOnly(elapsed);

  const today = toEpochDay(asOf);
  let end = toEpochDay(term.rawDueOn);
  let suspensionDays = 0;
  let suspendedUntil: PlainDate | null = null;
  let waitRunning: WaitReason | null = null;
  const waitDays: { [Reason in WaitReason]?: number } = {};
  const systemDays: { [Reason in WaitReason]?: number } = {};
  const notStopping: { [Reason in StandstillReason]?: number } = {};
  let suspendedDays = 0;
  let ownDays = elapsed;

  for (const stretch of stretches) {
    const { first, last, reason } = stretch;
    const gone = Math.max(0, Math.min(last, today - 1) - first + 1);
    const moves = stretch.stops && first <= end && !(over && first > today);
    if (!moves) {
      if (gone > 0) notStopping[reason] = (notStopping[reason] ?? 0) + gone;
      continue;
    }
    const upTo = Math.min(last, Math.max(end, today));
    const days = upTo - first + 1;
    end += days;
    ownDays -= gone;
    if (reason === 'suspension') {
      suspensionDays += days;
      suspendedDays += gone;
      if (last > upTo && first <= today) suspendedUntil = fromEpochDay(last);
    } else {
      waitDays[reason] = (waitDays[reason] ?? 0) + days;
      if (gone > 0) systemDays[reason] = (systemDays[reason] ?? 0) + gone;
      if (last === today && !over) waitRunning = reason;
    }
  }
  return { suspensionDays, waitDays, suspendedUntil, waitRunning, time: { ownDays, suspendedDays, systemDays, notStopping } };
}

function ownTimeOnly(elapsed: number): Standstill {
  return {
    suspensionDays: 0,
    waitDays: nothing,
    suspendedUntil: null,
    waitRunning: null,
    time: { ownDays: elapsed, suspendedDays: 0, systemDays: nothing, notStopping: nothing },
  };
}

/** All days of a record of days, whatever the reason. */
export function sumOf(days: DaysByReason<string>): number {
  let sum = 0;
  for (const reason in days) sum += days[reason] ?? 0;
  return sum;
}
