/** One measured promise: what we took, what the bare way took in the same run, and the limit of their ratio. */
export interface Measured {
  readonly what: string;
  readonly ours: string;
  readonly bare: string;
  /** How the ratio reads: 'ours is N × …'. */
  readonly ratio: number;
  /** 'at least' or 'at most' this ratio. */
  readonly limit: { readonly atLeast: number } | { readonly atMost: number };
}

/** Prints one line and says whether the promise was kept. */
export function report(measured: Measured): boolean {
  const { limit, ratio } = measured;
  const kept = 'atLeast' in limit ? ratio >= limit.atLeast : ratio <= limit.atMost;
  const asked = 'atLeast' in limit ? `at least ${limit.atLeast}` : `at most ${limit.atMost}`;
  const shown = ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2);
  console.log(
    `${kept ? 'kept  ' : 'MISSED'}  ${measured.what}: ${shown} (${asked})   ours ${measured.ours}, bare ${measured.bare}`,
  );
  return kept;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Nearest-rank quantile; `share` 0.99 gives p99. Throws on an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (value === undefined) throw new RangeError('No measurements');
  return value;
}

/** Milliseconds of one call. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
