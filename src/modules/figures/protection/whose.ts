import type { FactType } from '../engine/indicator.ts';
import type { Period } from '../engine/period.ts';

/**
 * Of whom a figure is, which decides how it may be shown. `persons`: it stands on their records, so it is known who is in it and with how
 * much. The others are delivered as numbers: `counted` ones a one at a time; `bounded` ones in amounts, of which one participant has
 * at most so much in a calendar year; `public` ones are money that a government sets aside by a public decision, of no person at all.
 */
export type Whose = { readonly of: 'persons' | 'counted' | 'public' } | { readonly of: 'bounded'; readonly mostEachYear: number };

/** Assumed: a group or person at work gets at most a hundred hours of coaching a year (docs/decisions/0015). */
const HOURS_A_YEAR = 100;

const delivered: ReadonlyMap<FactType, Whose> = new Map<FactType, Whose>([
  ['supply.nt2-enrolments-delivered', { of: 'counted' }],
  ['work.coaching-hours-delivered', { of: 'bounded', mostEachYear: HOURS_A_YEAR }],
  ['work.budget-granted', { of: 'public' }],
]);

export function whoseIs({ fact }: { readonly fact: FactType }): Whose {
  return delivered.get(fact) ?? { of: 'persons' };
}

/** In every calendar year that the period touches, all of it may lie in the days that it touches. */
export function mostEachIn(whose: Whose, { from, until }: Period): number | undefined {
  if (whose.of !== 'bounded') return undefined;
  const lastYear = Number(until.slice(0, 4)) - (until.endsWith('-01-01') ? 1 : 0);
  return whose.mostEachYear * (lastYear - Number(from.slice(0, 4)) + 1);
}
