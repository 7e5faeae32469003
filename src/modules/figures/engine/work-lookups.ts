import { codesOf, typeNumber } from '../snapshot/attributes.ts';
import type { Facts } from './indicator.ts';

const nt2Result = typeNumber('trajectory.nt2-result-recorded');
const determined = typeNumber('trajectory.target-group-determined');
const activity = typeNumber('register.activity-changed');
const toBeDetermined = codesOf('trajectory.target-group-determined', 'group').indexOf('toBeDetermined') + 1;

/** Number of the last result of a level; 0 where it is not closed. */
export function lastResultOf(facts: Facts, level: number): number {
  let last = 0;
  for (let row = firstOf(facts, nt2Result); facts.type[row] === nt2Result && row < facts.end; row += 1) {
    if (facts.detail[row] === level) last = facts.kind[row] ?? 0;
  }
  return last;
}

/** Number of the last target group determined on or before a day. */
export function groupUntil(facts: Facts, day: number): number {
  const row = lastUntil(facts, determined, day);
  return row < 0 ? toBeDetermined : (facts.group[row] ?? 0);
}

/** 1 works, 2 does not, 0 nobody knows: by the last activity known of on or before a day. */
export function worksOn(facts: Facts, day: number): number {
  const row = lastUntil(facts, activity, day);
  return row < 0 ? 0 : (facts.kind[row] ?? 0);
}

function lastUntil(facts: Facts, type: number, day: number): number {
  let found = -1;
  for (let row = firstOf(facts, type); facts.type[row] === type && row < facts.end && (facts.on[row] ?? 0) <= day; row += 1)
    found = row;
  return found;
}

/** The person's first row of a type, or where it would stand: rows are in the order of their types. */
function firstOf(facts: Facts, type: number): number {
  let row = facts.start;
  while (row < facts.end && (facts.type[row] ?? 0) < type) row += 1;
  return row;
}
