/** Whether every word that was typed is in the text, without accents or capitals, wherever. */
export function holds(text: string, typed: string): boolean {
  const plain = fold(text);
  return fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => plain.includes(word) || (word.length > 6 && plain.includes(word.slice(0, -2))));
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
