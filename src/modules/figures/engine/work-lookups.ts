import { codesOf, typeNumber } from '../snapshot/attributes.ts';
import type { Facts } from './indicator.ts';
import { firstOf } from './lookups.ts';

const determined = typeNumber('trajectory.target-group-determined');
const activity = typeNumber('register.activity-changed');
const toBeDetermined = codesOf('trajectory.target-group-determined', 'group').indexOf('toBeDetermined') + 1;

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
