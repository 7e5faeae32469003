import type { Fact } from '#src/facts/envelope.ts';
import { contradictions, effectiveAfter, effectiveFacts } from '../../trajectory/ask.ts';
import type { Contradiction } from '../../trajectory/ask.ts';
import type { File } from './file.ts';
import type { Telling } from './plan.ts';

/**
 * What these facts would break in a file. What did not hold in one of the files of before need not hold now; each of them comes with
 * the names that its facts have in this one.
 */
export function addedContradictions(
  { recorded }: Pick<File, 'recorded'>,
  tellings: readonly Telling[],
  before: readonly (readonly [Pick<File, 'recorded'>, ReadonlyMap<string, string>])[],
): readonly Contradiction[] {
  const facts = tellings.map(({ fact }) => fact);
  const rootOf = rootsIn([...recorded, ...facts]);
  const keyOf = ({ type, key }: Contradiction, names: ReadonlyMap<string, string>): string => {
    const id = key.slice(type.length + 1);
    return `${type} ${rootOf(names.get(id) ?? id)}`;
  };
  const known = new Set(
    before.flatMap(([file, names]) =>
      contradictions(effectiveFacts(file.recorded)).map((contradiction) => keyOf(contradiction, names)),
    ),
  );
  const none = new Map<string, string>();
  return contradictions(effectiveAfter(recorded, facts)).filter((found) => !known.has(keyOf(found, none)));
}

/** A fact and its corrections are one thing: by the first of them. */
function rootsIn(facts: readonly Pick<Fact, 'id' | 'corrects'>[]): (id: string) => string {
  const corrected = new Map<string, string>(
    facts.flatMap(({ id, corrects }) => (corrects === undefined ? [] : [[id, corrects]])),
  );
  return (id) => {
    let root = id;
    // No chain is longer than there are facts, so nothing leads in a circle.
    for (let steps = 0; steps < facts.length; steps += 1) root = corrected.get(root) ?? root;
    return root;
  };
}
