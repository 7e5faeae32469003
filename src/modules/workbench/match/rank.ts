import type { Label } from '#src/reference/labels/label.ts';
import { sayings } from './asked-words.ts';
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

/** The figures whose words are in the text, by how much those words say; at most five. `follows`: the part goes on about what stands in the lead. */
export function rank(
  text: readonly Token[],
  lead: readonly Token[],
  follows: boolean,
  { definitions, words }: Vocabulary,
): readonly Ranked[] {
  const said: readonly Said[] = [
    ...text.map((token) => ({ ...token, part: 1 })),
    ...lead.map((token) => ({ ...token, start: -1, end: -1, part: follows ? 0.8 : 0.25 })),
    ...sayings.flatMap(({ asked, house }) =>
      asked.flatMap((phrase) =>
        findPhrase(text, phrase).flatMap((at) => tokens(house).map(({ stem }) => ({ ...at, stem, word: phrase, part: 0.9 }))),
      ),
    ),
  ].filter(({ word }) => !isCommon(word));
  const asksShare = text.some(({ word }) => /^(?:aandeel|percentage|procent|slaag\w*|gemiddeld\w*)$/i.test(word));
  const ranked = definitions.map(({ id, title, measure }): Ranked => {
    const found: { start: number; end: number; word: string }[] = [];
    let score = 0;
    for (const [known, weight] of words.get(id) ?? []) {
      const best = said.filter(({ stem }) => sameStem(stem, known)).sort((a, b) => b.part - a.part)[0];
      if (best === undefined) continue;
      score += weight * best.part;
      if (best.start >= 0) found.push({ start: best.start, end: best.end, word: best.word });
    }
    // A count is asked unless a share is; an evolution is a row of counts, one for each year.
    const likely = measure === 'evolution' ? 0.5 : measure === 'share' || measure === 'mean' ? (asksShare ? 1.2 : 0.5) : 1;
    return { id, title, score: Math.round(score * likely * 100) / 100, words: found };
  });
  const best = Math.max(...ranked.map(({ score }) => score));
  return ranked
    .filter(({ score, words: own }) => score >= LEAST && score >= best / 3 && (follows || own.length > 0))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, 5);
}
