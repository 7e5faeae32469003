import type { Label } from '#src/reference/labels/label.ts';
import { sayings } from './asked-words.ts';
import type { Saying } from './asked-words.ts';
import { likelihood } from './likelihood.ts';
import { findPhrase, sameStem, tokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import { isCommon } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Ranked {
  readonly id: string;
  readonly title: Label;
  readonly score: number;
  /** Where the text says it; empty for words of the lead. */
  readonly words: readonly { readonly start: number; readonly end: number; readonly word: string }[];
}

interface Said {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Of the lead, or by way of a saying, a word counts for less. */
  readonly part: number;
}

/** Below this a match is chance: one common word of an explanation. */
const LEAST = 4;

/** The figures whose words are in the text, by how much those words say; at most five. `follows`: the part goes on about the lead. */
export function rank(
  text: readonly Token[],
  lead: readonly Token[],
  follows: boolean,
  { definitions, words }: Vocabulary,
): readonly Ranked[] {
  const ofLead = (each: Said): Said => ({ ...each, start: -1, end: -1, part: each.part * (follows ? 0.8 : 0.25) });
  const said = [...saidIn(text), ...saidIn(lead).map(ofLead)].filter(({ word }) => !isCommon(word));
  const likely = likelihood([...text, ...lead]);
  const ranked = definitions.map((definition): Ranked => {
    const found = new Map<number, { start: number; end: number; word: string }>();
    let score = 0;
    for (const [known, weight] of words.get(definition.id) ?? []) {
      const best = said.filter(({ stem }) => sameStem(stem, known)).sort((a, b) => worth(b, known) - worth(a, known))[0];
      if (best === undefined) continue;
      // The word itself says more than a compound that it is part of.
      score += weight * worth(best, known);
      if (best.start >= 0) found.set(best.start, { start: best.start, end: best.end, word: best.word });
    }
    return {
      id: definition.id,
      title: definition.title,
      score: Math.round(score * likely(definition) * 100) / 100,
      words: [...found.values()],
    };
  });
  const best = Math.max(...ranked.map(({ score }) => score));
  return ranked
    .filter(({ score, words: own }) => score >= LEAST && score >= best / 3 && (follows || own.length > 0))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, 5);
}

function worth({ stem, part }: Said, known: string): number {
  return stem === known ? part : part * 0.75;
}

/** The words themselves, and what they stand for; of phrases that lie in each other the longest counts. */
function saidIn(text: readonly Token[]): readonly Said[] {
  const found = sayingsIn(text)
    .flatMap(({ asked, ...rest }) =>
      asked.flatMap((phrase) => findPhrase(text, phrase).map((at) => ({ ...at, ...rest, phrase }))),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept = found.filter(
    (each, index) => !found.slice(0, index).some((other) => each.start < other.end && each.end > other.start),
  );
  const whole = kept.filter((each) => each.whole === true);
  return [
    ...text
      .filter((token) => !whole.some((at) => token.start >= at.start && token.end <= at.end))
      .map((token) => ({ ...token, part: 1 })),
    ...kept.flatMap(({ start, end, phrase, house }) =>
      tokens(house).map(({ stem }) => ({ start, end, stem, word: phrase, part: 0.9 })),
    ),
  ];
}

/** The sayings that fit the sentences in which their words stand. */
export function sayingsIn(text: readonly Token[]): readonly Saying[] {
  const words = text.map(({ word }) => word).join(' ');
  return sayings.filter(
    ({ asked, when }) => (when === undefined || when.test(words)) && asked.some((phrase) => findPhrase(text, phrase).length > 0),
  );
}
