import type { Fact } from '#src/facts/envelope.ts';
import type { FactId, StreamId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { History } from './parts.ts';

/** What tells of merging two files of one person, and of undoing it, beside the facts that move. */
const ofMerging: ReadonlySet<string> = new Set(['register.persons-merged', 'register.merged-into', 'register.fact-withdrawn']);

/** Whether a fact of this stream was recorded by a merge or its undoing: all that one of them records, it records at one moment. */
export function byMerging(stream: readonly Fact[]): (fact: Fact) => boolean {
  const moments = new Set<Instant>(stream.filter(({ type }) => ofMerging.has(type)).map(({ recordedAt }) => recordedAt));
  return moments.size === 0 ? () => false : ({ recordedAt }) => moments.has(recordedAt);
}

/** Facts that a merge brought and that were not known before in the file that they came from: they were told late, or happened since. */
export function newWhenMoved(histories: readonly History[]): ReadonlySet<FactId> {
  const found = new Set<FactId>();
  for (const { before, later } of histories) {
    const withdrawals = [...before, ...later].filter(({ type }) => type === 'register.fact-withdrawn');
    if (withdrawals.length === 0) continue;
    const known = new Set(before.map(({ id }) => id));
    const corrected = new Map([...before, ...later].map(({ id, corrects }) => [id, corrects]));
    for (const { data, corrects } of withdrawals) {
      let root = corrects;
      for (let next = root; next !== undefined; next = corrected.get(next)) root = next;
      const { standsAs } = data as { readonly standsAs?: FactId }; // the shape that the register gives it
      if (standsAs !== undefined && root !== undefined && !known.has(root)) found.add(standsAs);
    }
  }
  return found;
}

/** The other file of each merge in these streams. */
export function othersOfMerges(facts: readonly Fact[]): readonly StreamId[] {
  return facts.flatMap(({ type, data }): readonly StreamId[] => {
    const { file, person } = data as { readonly file?: StreamId; readonly person?: StreamId }; // the shapes that the register gives them
    if (type === 'register.persons-merged' && file !== undefined) return [file];
    return type === 'register.merged-into' && person !== undefined ? [person] : [];
  });
}
