import type { ProtectionRules } from './rules.ts';
import type { ProtectedCell, ProtectedTable } from './tables.ts';

/**
 * A whole number drawn by 32 bits, from `-below` to `above`, zero on average: the discrete normal distribution, tilted where it
 * may go less far down than up.
 */
export function noiseOf(bits: number, deviation: number, below: number, above: number): number {
  const ends = endsOf(deviation, below, above);
  let at = 0;
  while (at < ends.length - 1 && bits >= (ends[at] ?? 0)) at += 1;
  return at - below;
}

const known = new Map<string, Float64Array>();

/** Where the share of each number ends on a scale of 2^32. */
function endsOf(deviation: number, below: number, above: number): Float64Array {
  const name = `${deviation} ${below} ${above}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  const weights = weightsOf(deviation, below, above, tiltOf(deviation, below, above));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const ends = Float64Array.from(weights, (weight) => Math.round(((sum += weight) / all) * 2 ** 32));
  known.set(name, ends);
  return ends;
}

function weightsOf(deviation: number, below: number, above: number, tilt: number): readonly number[] {
  return Array.from({ length: below + above + 1 }, (_, index) => {
    const noise = index - below;
    return Math.exp(-(noise ** 2) / (2 * deviation ** 2) - tilt * noise);
  });
}

/** Found by halving: the more tilt, the lower the mean. */
function tiltOf(deviation: number, below: number, above: number): number {
  if (below === above) return 0;
  let low = -MOST_TILT;
  let high = MOST_TILT;
  for (let step = 0; step < 60; step += 1) {
    const tilt = (low + high) / 2;
    const mean = weightsOf(deviation, below, above, tilt).reduce((sum, weight, index) => sum + weight * (index - below), 0);
    if (mean > 0) low = tilt;
    else high = tilt;
  }
  return low;
}

const MOST_TILT = 8;

type CountRules = Pick<ProtectionRules, 'threshold' | 'rounding' | 'noise'>;

/** The smallest number that a count is ever shown as. */
function leastShown({ threshold, rounding }: CountRules): number {
  return Math.ceil(threshold / rounding) * rounding;
}

/**
 * How far down the noise of a count may go: not so far that it would have to be pushed back over the threshold, which would make
 * small counts look larger than they are on average. Up it always goes as far: a limit there would be told by what is shown,
 * and two hidden parts of 4 with a total of 8 that is shown as 15 would be known.
 */
function belowOf(count: number, rules: CountRules): number {
  return Math.min(rules.noise.reach, Math.max(0, count - leastShown(rules) + Math.floor(rules.rounding / 2)));
}

/** A count at or above the threshold, as shown. */
export function protectedCount(count: number, bits: number, rules: CountRules): number {
  const { rounding, noise } = rules;
  const moved = count + noiseOf(bits, noise.deviation, belowOf(count, rules), noise.reach);
  return Math.max(leastShown(rules), Math.floor((moved + Math.floor(rounding / 2)) / rounding) * rounding);
}

/** Every count that may be shown as `shown`: what somebody knows who knows these rules but not the key. */
export function countsBehind(shown: number, rules: CountRules): { readonly least: number; readonly most: number } {
  const { reach } = rules.noise;
  const low = shown - Math.floor(rules.rounding / 2);
  const high = low + rules.rounding - 1;
  let most = high + reach;
  while (most > shown && most - belowOf(most, rules) > high) most -= 1;
  return { least: Math.max(rules.threshold, low - reach), most };
}

type SumRules = Pick<ProtectionRules, 'noise'> & { readonly sums: Pick<ProtectionRules['sums'], 'noise' | 'rounding'> };

/** A sum, as shown: its noise is a part of the largest contribution, so that what one person brings in is lost in it. */
export function protectedSum(value: number, largest: number, bits: number, { noise, sums }: SumRules): number {
  const { deviation, reach } = noise;
  const moved = value + (noiseOf(bits, deviation, reach, reach) / deviation) * sums.noise * largest;
  return Math.max(0, Math.round(moved / sums.rounding) * sums.rounding);
}

/** Every sum that may be shown as `shown`, to who knows these rules and its largest contribution, and not the key. */
export function sumsBehind(
  shown: number,
  largest: number,
  { noise, sums }: SumRules,
): { readonly least: number; readonly most: number } {
  const off = (noise.reach / noise.deviation) * sums.noise * largest + sums.rounding / 2;
  return { least: Math.max(0, shown - off), most: shown + off };
}

/** Variance of what a number that is shown may be off; null where none is, and without end where the size of the noise is not known. */
export function varianceOf(
  { value, shown, largest }: ProtectedCell,
  { protection, unit }: Pick<ProtectedTable, 'protection' | 'unit'>,
): number | null {
  if (value === null) return null;
  if (shown === 'exact' || protection === null) return 0;
  const { rounding, deviation, noise, mostEach } = protection.method;
  const each = largest ?? mostEach;
  if (unit === 'sum') return each === undefined || noise === undefined ? Infinity : (noise * each) ** 2 + rounding ** 2 / 12;
  return deviation ** 2 + (rounding ** 2 - 1) / 12;
}
