/** What may be shown, and how far from the truth. Written down in docs/decisions/0015-cell-keys-and-rounding.md. */
export interface ProtectionRules {
  /** Counts below it are never shown, as such: 5 hides 0 to 4. */
  readonly threshold: number;
  /** What is shown is a multiple of it; at most the threshold. */
  readonly rounding: number;
  /** Of the noise before the rounding: its standard deviation, and how far it may ever go. */
  readonly noise: { readonly deviation: number; readonly reach: number };
  readonly sums: SumRules;
}

export interface SumRules {
  /** (n, k): hidden where the `n` largest contributors make more than `percent` of it. */
  readonly dominance: { readonly n: 1 | 2; readonly percent: number };
  /** p%: hidden where the second largest could estimate the largest to within this percentage. */
  readonly closeness: number;
  /** Noise, as a part of the largest contribution: what one person adds or takes away is lost in it. */
  readonly noise: number;
  /** What is shown is a multiple of it. */
  readonly rounding: number;
}

export const usualRules: ProtectionRules = {
  threshold: 5,
  rounding: 5,
  noise: { deviation: 2, reach: 10 },
  sums: { dominance: { n: 2, percent: 85 }, closeness: 10, noise: 0.5, rounding: 10 },
};

/** Throws where the rules cannot do what they say. */
export function checkRules({ threshold, rounding, noise, sums }: ProtectionRules): void {
  const whole = [threshold, rounding, noise.reach].every((number) => Number.isInteger(number) && number > 0);
  if (!whole) throw new RangeError('Threshold, rounding and reach are whole numbers above zero.');
  if (rounding > threshold) throw new RangeError(`Rounding to ${rounding} could show a count under ${threshold} as ${rounding}.`);
  if (threshold - Math.ceil(threshold / rounding) * rounding + Math.floor(rounding / 2) < 1)
    throw new RangeError('At the threshold the noise can only go up: take a threshold that is a multiple of the rounding.');
  if (!(noise.deviation >= 1)) throw new RangeError('Noise with a deviation under 1 leaves most numbers as they are.');
  if (noise.reach < 4 * noise.deviation)
    throw new RangeError('Noise that ends within four deviations is often at its end, where the exact number can be told.');
  if (!(sums.noise > 0 && sums.rounding > 0))
    throw new RangeError('Sums without noise or rounding tell the contribution of one person.');
}
