/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ĸ: 'k',
  ŋ: 'n',
  ə: 'e',
};

/** The words of a name as they are compared: lower case, without accents, apostrophes closed up, everything else a gap. */
export function foldName(name: string): readonly string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđðłıþħĸŋə]/g, (letter) => LETTERS[letter] ?? letter);
  return plain
    .replaceAll(/['’ʼ`´ʻʿʾ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words that come before many names, written apart or together: 'El Haddad' is 'Elhaddad'. */
const PARTICLES = new Set([
  'al',
  'el',
  'ben',
  'bin',
  'ibn',
  'bint',
  'abd',
  'abdel',
  'abdul',
  'ait',
  'ould',
  'oulad',
  'van',
  'von',
  'de',
  'den',
  'der',
  'di',
  'da',
  'dos',
  'do',
  'le',
  'la',
  'du',
  'des',
  'st',
  'ter',
  'ten',
  'te',
  'mac',
  'o',
]);

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** What is kept for searching a person: each word, and each run of particles written together with the name after it. */
export function searchWords(...names: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const name of names) {
    let run = '';
    for (const word of foldName(name)) {
      words.add(word);
      if (run !== '') words.add(run + word);
      run = isParticle(word) ? run + word : '';
    }
  }
  return [...words];
}

/** Spellings of one sound, longest first: Dutch, French and English ways of writing the same foreign name. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|tsch|tch|sh|ch|sj|tj|cz|sz/g, 'S'],
  [/dzh|dj|dz|zh/g, 'j'],
  [/ph|pf/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/kh|gh|qh/g, 'k'],
  [/ck|qu|q|c(?=[aoukrlt]|$)/g, 'k'],
  [/c/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ij|y/g, 'i'],
];

/**
 * How a word sounds, whatever the spelling: Mohammed, Mohamad, Muhammed and Mouhamed are one; so are Youssef and Yusuf.
 * Consonants in their order without doubles; of the vowels only that there is one at the beginning, for they vary most.
 */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, one] of SOUNDS) sound = sound.replaceAll(spelling, one);
  const first = /^[aeiou]/.test(sound) ? 'a' : '';
  const consonants = sound
    .replaceAll(/[aeiou]+/g, '')
    .replaceAll(/(?<!^)h(?=$)/g, '')
    .replaceAll(/(.)\1+/g, '$1');
  return first + consonants;
}
