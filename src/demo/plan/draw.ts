import { isWorkday, workdayFrom, workdayUntil } from '../calendar.ts';
import type { Chance } from '../random.ts';

/** A workday between two days (both included), mostly soon after the first: exponential with this mean, cut at the end. */
export function soonAfter(chance: Chance, from: number, until: number, mean: number): number {
  return toWorkday(from + reach(chance, until - from, mean), from, until);
}

/** The mirror image: mostly shortly before the last day. */
export function shortlyBefore(chance: Chance, from: number, until: number, mean: number): number {
  return toWorkday(until - reach(chance, until - from, mean), from, until);
}

export function anyDay(chance: Chance, from: number, until: number): number {
  return toWorkday(chance.int(from, Math.max(from, until)), from, until);
}

function reach(chance: Chance, length: number, mean: number): number {
  if (length < 0) throw new RangeError(`No day lies in a window of ${length} days`);
  const most = 1 - Math.exp(-length / mean);
  return Math.min(length, Math.floor(-mean * Math.log(1 - chance.next() * most)));
}

function toWorkday(day: number, from: number, until: number): number {
  if (isWorkday(day)) return day;
  const later = workdayFrom(day);
  if (later <= until) return later;
  const earlier = workdayUntil(day);
  if (earlier >= from) return earlier;
  throw new RangeError('No workday lies in the window');
}
