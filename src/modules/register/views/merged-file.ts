import { effectiveFacts } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { Projection } from '#src/facts/projection.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import { mergedInto } from '../merge/merged-into.ts';

/** Which files went up in another: so lists, searches and links lead to the one that stands (register.standing_file). */
export const mergedFileProjection: Projection = {
  table: 'register.merged_file',
  columns: ['stream', 'into_person', 'merged_on'],
  rows(stream: StreamId, facts: readonly Fact[]) {
    if (!facts.some(({ type }) => type === 'register.merged-into')) return []; // nearly every file
    const effective = effectiveFacts(facts);
    const into = mergedInto(effective);
    if (into === null) return [];
    return [[stream, into, effective.findLast(({ type }) => type === 'register.merged-into')?.on ?? null]];
  },
};
