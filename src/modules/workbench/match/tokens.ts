/** A word of a text with where it stands, and what it is compared by. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly stem: string;
}

export function tokens(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’/](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu)].flatMap((found) =>
    // "gemeente/stad" is two words that mean one thing.
    found[0].split('/').reduce<Token[]>((told, word) => {
      const start = told.length === 0 ? found.index : (told.at(-1)?.end ?? 0) + 1;
      return [...told, { start, end: start + word.length, word, stem: stem(word) }];
    }, []),
  );
}

/**
 * What is left of a Dutch word without accents, plural, inflection and doubled letters: "aanmeldingen" and "aanmelding",
 * "loketten" and "loket", "uren" and "uur" are the same. Not grammar: enough to compare words of one trade.
 */
export function stem(word: string): string {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[’']/g, '');
  if (plain.length <= 3 || /\d/.test(plain)) return plain.replaceAll(/([aeou])\1/g, '$1');
  const bare = plain.replace(/(?:heden|en|es|s|e|n)$/, (ending) => (ending === 'heden' ? 'heid' : ''));
  return (bare.length < 2 ? plain : bare).replace(/([bdfgklmnprst])\1$/, '$1').replaceAll(/([aeou])\1/g, '$1');
}

/** Whether two stems speak of the same: equal, or a compound that begins or ends with the other one ("nt2-cursus", "slaagcijfer"). */
export function sameStem(asked: string, known: string): boolean {
  if (asked === known) return true;
  const [short, long] = asked.length < known.length ? [asked, known] : [known, asked];
  return short.length >= 6 && (long.startsWith(short) || long.endsWith(short));
}

/** Where the words of a phrase follow each other in the tokens. */
export function findPhrase(said: readonly Token[], phrase: string): readonly { readonly start: number; readonly end: number }[] {
  const wanted = tokens(phrase);
  const found: { start: number; end: number }[] = [];
  for (let first = 0; first + wanted.length <= said.length; first += 1) {
    if (wanted.every(({ stem: known }, index) => said[first + index]?.stem === known)) {
      const [begin, end] = [said[first], said[first + wanted.length - 1]];
      if (begin !== undefined && end !== undefined) found.push({ start: begin.start, end: end.end });
    }
  }
  return found;
}
