import type { Words } from '#src/web/ui/language.tsx';

interface Subject {
  readonly subject: string;
  readonly subjectTitle: Words;
}

export interface SubjectGroup<Item> {
  readonly subject: string;
  /** Null where what was searched decides the order, so that the best stays on top. */
  readonly title: Words | null;
  readonly items: readonly Item[];
}

/** In the order of the annual report, in which the subjects first occur; one group without a title where something was searched. */
export function bySubject<Item extends Subject>(items: readonly Item[], searched: boolean): readonly SubjectGroup<Item>[] {
  if (searched) return items.length === 0 ? [] : [{ subject: '', title: null, items }];
  const groups = new Map<string, { subject: string; title: Words; items: Item[] }>();
  for (const item of items) {
    const group = groups.get(item.subject) ?? { subject: item.subject, title: item.subjectTitle, items: [] };
    group.items.push(item);
    groups.set(item.subject, group);
  }
  return [...groups.values()];
}
