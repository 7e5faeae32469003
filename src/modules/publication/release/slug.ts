/** 'Instroom 2024: België' → 'instroom-2024-belgie'; with a number behind it where that is taken. */
export function freeSlug(words: string, taken: readonly string[]): string {
  const plain =
    words
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 70)
      .replace(/-+$/, '') || 'release';
  const base = plain.length < 2 ? `release-${plain}` : plain;
  if (!taken.includes(base)) return base;
  const root = base.replace(/-\d{1,3}$/, (end) => (taken.includes(base.slice(0, -end.length)) ? '' : end));
  for (let number = 2; ; number += 1) if (!taken.includes(`${root}-${number}`)) return `${root}-${number}`;
}
