/**
 * Numerator over denominator as it is printed: a share and an evolution in percent, a mean as it is. Null of nothing. Halves are
 * rounded away from zero, on whole numbers, so that 0.5 is a half and not nearly one.
 */
export function ratio(
  measure: 'share' | 'mean' | 'evolution',
  numerator: number,
  denominator: number,
  decimals: number,
): number | null {
  if (denominator === 0) return null;
  const above = measure === 'evolution' ? numerator - denominator : numerator;
  const scale = 10 ** decimals;
  const scaled = Math.abs(above) * scale * (measure === 'mean' ? 1 : 100);
  const rounded = Math.floor((2 * scaled + denominator) / (2 * denominator));
  return (Math.sign(above) * rounded) / scale || 0; // no minus zero
}
