import type { PlainDate } from '#src/kernel/plain-date.ts';

/** The list in the order of one of its days. The same list when it is in order already, as a case file promises. */
export function inOrder<Key extends 'from' | 'on', T extends { readonly [K in Key]: PlainDate }>(
  list: readonly T[],
  key: Key,
): readonly T[] {
  for (let index = 1; index < list.length; index++) {
    const before = list[index - 1];
    const here = list[index];
    if (before !== undefined && here !== undefined && here[key] < before[key])
      return [...list].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
  }
  return list;
}
