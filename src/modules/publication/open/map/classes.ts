import type { Value } from '../cube.ts';

export interface ValueClass {
  readonly least: number;
  readonly most: number;
}

const MOST_CLASSES = 4;

/** Values in as many classes of like size, from little to much; equal values are never parted. */
export function classesOf(values: readonly (number | null)[]): readonly ValueClass[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const count = Math.min(MOST_CLASSES, distinct.length);
  return Array.from({ length: count }, (_, index) => {
    const part = distinct.slice(
      Math.round((index * distinct.length) / count),
      Math.round(((index + 1) * distinct.length) / count),
    );
    return { least: part[0] ?? 0, most: part.at(-1) ?? 0 };
  });
}

/** Place of its class; null where no number is shown. */
export function classAt(classes: readonly ValueClass[], { value }: Value): number | null {
  if (value === null) return null;
  const found = classes.findIndex(({ least, most }) => value >= least && value <= most);
  return found === -1 ? null : found;
}
