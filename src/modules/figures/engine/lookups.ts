import { codesOf, typeNumber } from '../snapshot/attributes.ts';
import { NO_DAY } from '../snapshot/columns.ts';
import type { Facts } from './indicator.ts';

const determined = typeNumber('trajectory.target-group-determined');
const contractEnded = typeNumber('trajectory.contract-ended');
const suspension = typeNumber('trajectory.suspended');
const resumption = typeNumber('trajectory.resumed');
const cancellation = typeNumber('trajectory.infringement-cancelled');
const toBeDetermined = codesOf('trajectory.target-group-determined', 'group').indexOf('toBeDetermined') + 1;

/** Number of the first target group determined on or after a day. */
export function groupFrom(facts: Facts, day: number, near: number): number {
  for (let row = firstOf(facts, determined, near); facts.type[row] === determined && row < facts.end; row += 1) {
    if ((facts.on[row] ?? 0) >= day) return facts.group[row] ?? 0;
  }
  return toBeDetermined;
}

/** Whether a contract was ended after it was signed (in row `signed`) and before the day `until`. */
export function endedSince(facts: Facts, signed: number, until: number): boolean {
  const signedOn = facts.on[signed] ?? 0;
  const signedVersion = facts.version[signed] ?? 0;
  for (let row = firstOf(facts, contractEnded, signed); facts.type[row] === contractEnded && row < facts.end; row += 1) {
    const on = facts.on[row] ?? 0;
    if (on < until && (on > signedOn || (on === signedOn && (facts.version[row] ?? 0) > signedVersion))) return true;
  }
  return false;
}

/** Whether a suspension covers a day: begun, not past its last day (both days count), and not resumed since it began. */
export function suspendedOn(facts: Facts, day: number, near: number): boolean {
  for (let row = firstOf(facts, suspension, near); facts.type[row] === suspension && row < facts.end; row += 1) {
    const from = facts.day[row] ?? NO_DAY;
    if (from <= day && day < from + (facts.extra[row] ?? 0) && !resumedBetween(facts, from, day, row)) return true;
  }
  return false;
}

/** Whether the infringement of that version was cancelled; 0 is an infringement that is not there. */
export function cancelled(facts: Facts, infringement: number): boolean {
  for (let row = firstOf(facts, cancellation); facts.type[row] === cancellation && row < facts.end; row += 1) {
    if (infringement !== 0 && facts.extra[row] === infringement) return true;
  }
  return false;
}

function resumedBetween(facts: Facts, from: number, until: number, near: number): boolean {
  for (let row = firstOf(facts, resumption, near); facts.type[row] === resumption && row < facts.end; row += 1) {
    const on = facts.on[row] ?? 0;
    if (on >= from && on <= until) return true;
  }
  return false;
}

/**
 * The person's first row of a type, or where it would stand: rows are in the order of their types. `near` is a row of theirs
 * from where it is not far; a row of a later type is no help.
 */
export function firstOf(facts: Facts, type: number, near: number = facts.start): number {
  let row = (facts.type[near] ?? type) < type ? near : facts.start;
  while (row < facts.end && (facts.type[row] ?? 0) < type) row += 1;
  return row;
}
