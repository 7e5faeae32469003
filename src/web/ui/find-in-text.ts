/** Letters without accents or capitals: who searches does not type them. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Whether every word that was typed is in the text, wherever; a word of five letters or more may have one letter wrong, missing
 * or too many. `folded` is the text after `fold`.
 */
export function findInText(folded: string, typed: string): boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return words.every(
    (word) => folded.includes(word) || (/^\p{L}{5,}$/u.test(word) && folded.split(/[^\p{L}\p{N}.-]+/u).some(almost(word))),
  );
}

function almost(word: string): (other: string) => boolean {
  return (other) => {
    // The beginning counts: "inburgerng" is found in "inburgeringsplicht".
    for (const length of [word.length - 1, word.length, word.length + 1])
      if (length <= other.length && isOneOff(word, other.slice(0, length))) return true;
    return false;
  };
}

/** One letter changed, left out, put in, or two neighbours swapped. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length === b.length)
    return (
      restA.slice(1) === restB.slice(1) || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
    );
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}
