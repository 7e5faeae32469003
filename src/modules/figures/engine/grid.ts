import type { Dimension, Indicator } from './indicator.ts';

/** Which codes count, by dimension id; a dimension that is not named is not limited. */
export type Where = { readonly [dimension: string]: readonly string[] };

/** How the cells of a breakdown lie in one array. */
export interface Grid {
  readonly size: number;
  /** How far one code of each of the indicator's dimensions moves; zero for a dimension that is summed. */
  readonly strides: readonly [number, number, number, number];
}

export function gridOf(indicator: Indicator, by: readonly string[]): Grid {
  let size = 1;
  const strides: [number, number, number, number] = [0, 0, 0, 0];
  indicator.dimensions.forEach((dimension, index) => {
    if (!by.includes(dimension.id)) return;
    strides[index] = size;
    size *= dimension.values.length + 1;
  });
  return { size, strides };
}

/** Every part of the breakdown, the whole first, nothing last. */
export function subsets(by: readonly string[]): readonly (readonly string[])[] {
  return by.reduceRight<readonly (readonly string[])[]>((parts, id) => [...parts.map((part) => [id, ...part]), ...parts], [[]]);
}

export function allowedCodes(dimension: Dimension, codes: readonly string[] | undefined): Uint8Array | null {
  if (codes === undefined) return null;
  const allowed = new Uint8Array(dimension.values.length + 1);
  dimension.values.forEach(({ code }, index) => {
    allowed[index + 1] = codes.includes(code) ? 1 : 0;
  });
  if (dimension.absent !== undefined && codes.includes(dimension.absent.code)) allowed[0] = 1;
  return allowed;
}

export function codeAt(dimension: Dimension, number: number): string {
  return number === 0 ? (dimension.absent?.code ?? 'unknown') : (dimension.values[number - 1]?.code ?? 'unknown');
}
