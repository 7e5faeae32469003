import type { ProtectionRules } from './rules.ts';

/** A whole number drawn by 32 bits: the discrete normal distribution, cut off at `limit` on both sides, so its mean is zero. */
export function noiseOf(bits: number, deviation: number, limit: number): number {
  if (limit <= 0) return 0;
  const ends = endsOf(deviation, limit);
  let at = 0;
  while (at < ends.length - 1 && bits >= (ends[at] ?? 0)) at += 1;
  return at - limit;
}

const known = new Map<string, Float64Array>();

/** Where the share of each number ends on a scale of 2^32. */
function endsOf(deviation: number, limit: number): Float64Array {
  const name = `${deviation} ${limit}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  const weights = Array.from({ length: limit * 2 + 1 }, (_, index) => Math.exp(-((index - limit) ** 2) / (2 * deviation ** 2)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const ends = Float64Array.from(weights, (weight) => Math.round(((sum += weight) / all) * 2 ** 32));
  known.set(name, ends);
  return ends;
}

type CountRules = Pick<ProtectionRules, 'threshold' | 'rounding' | 'noise'>;

/** The smallest number that a count is ever shown as. */
export function leastShown({ threshold, rounding }: Pick<ProtectionRules, 'threshold' | 'rounding'>): number {
  return Math.ceil(threshold / rounding) * rounding;
}

/**
 * How far the noise of a count may go. Near the threshold less, and as far up as down: so nothing has to be pushed back over
 * the threshold, which would make small counts look larger than they are on average.
 */
function limitOf(count: number, rules: CountRules): number {
  return Math.min(rules.noise.reach, Math.max(0, count - leastShown(rules) + Math.floor(rules.rounding / 2)));
}

/** A count at or above the threshold, as shown. */
export function protectedCount(count: number, bits: number, rules: CountRules): number {
  const { rounding, noise } = rules;
  const moved = count + noiseOf(bits, noise.deviation, limitOf(count, rules));
  return Math.max(leastShown(rules), Math.floor((moved + Math.floor(rounding / 2)) / rounding) * rounding);
}

/** Every count that may be shown as `shown`: what somebody knows who knows these rules but not the key. */
export function countsBehind(shown: number, rules: CountRules): { readonly least: number; readonly most: number } {
  const low = shown - Math.floor(rules.rounding / 2);
  const high = low + rules.rounding - 1;
  const fits = (count: number) => {
    const limit = limitOf(count, rules);
    return (count + limit >= low || shown === leastShown(rules)) && count - limit <= high;
  };
  let least = Math.max(rules.threshold, low - rules.noise.reach);
  while (least < shown && !fits(least)) least += 1;
  let most = high + rules.noise.reach;
  while (most > shown && !fits(most)) most -= 1;
  return { least, most };
}
