import { dayInBrussels, fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';

/** The day on which the demo lives: the day after the one as of which the annual report 2024 counts. */
export const DEMO_TODAY = plainDate('2025-02-21');

/** A real installation: the legal day is the one on the wall calendar in Brussels. */
export const systemClock: Clock = {
  now: () => fromEpochMilliseconds(Date.now()),
  today: () => dayInBrussels(fromEpochMilliseconds(Date.now())),
};

/** The demo: the legal day stands still, what is recorded keeps its true moment. */
export function demoClock(today: PlainDate = DEMO_TODAY): Clock {
  return { now: () => systemClock.now(), today: () => today };
}
