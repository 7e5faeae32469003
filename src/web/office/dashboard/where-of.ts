import type { RegionCode } from '#src/reference/regions.ts';

/** The filter of a number, in the grammar of the figures: the region of the page, and more. */
export function whereOf(region: RegionCode | null, more: Readonly<Record<string, readonly string[]>> = {}): string {
  const parts = Object.entries({ ...(region === null ? {} : { region: [region] }), ...more });
  return parts.map(([dimension, codes]) => `${dimension}:${codes.join('|')}`).join(',');
}
