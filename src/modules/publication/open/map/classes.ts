import type { Value } from '../cube.ts';

export interface ValueClass {
  readonly least: number;
  readonly most: number;
}

const MOST_CLASSES = 4;

/** Values in classes that hold about as many of them each, from little to much; equal values are never parted. */
export function classesOf(values: readonly (number | null)[]): readonly ValueClass[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const count = Math.min(MOST_CLASSES, distinct.length);
  const classes = Map.groupBy(distinct, (value) => Math.floor((sorted.indexOf(value) / sorted.length) * count));
  return [...classes.values()].map((part) => ({ least: part[0] ?? 0, most: part.at(-1) ?? 0 }));
}

/** Place of its class; null where no number is shown. */
export function classAt(classes: readonly ValueClass[], { value }: Value): number | null {
  if (value === null) return null;
  const found = classes.findIndex(({ least, most }) => value >= least && value <= most);
  return found === -1 ? null : found;
}
