import type { PageLanguage } from '#src/platform/html.ts';
import type { Edition } from './open-table.ts';
import { labelOf } from './open-table.ts';

/** Tables that fit what was typed, the best first; order is kept where they fit alike. */
export function findTables(tables: readonly Edition[], typed: string, language: PageLanguage): readonly Edition[] {
  const asked = wordsIn(typed);
  if (asked.length === 0) return tables;
  return tables
    .map((table) => ({ table, score: scoreOf(table, asked, language) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ table }) => table);
}

/** Every word must be found somewhere; in the title it counts most, and in the reader's own language more than in the other. */
function scoreOf(table: Edition, asked: readonly string[], language: PageLanguage): number {
  const { indicator, title, by, where, notes, origin } = table;
  const other = language === 'nl' ? 'en' : 'nl';
  const codes = by.flatMap((id) =>
    [...new Set(table.cells.map(({ at }) => at[by.indexOf(id)] ?? ''))].map((code) => labelOf(table, id, code)),
  );
  const dimensions = indicator.dimensions.filter(({ id }) => by.includes(id) || id in where).map((dimension) => dimension.title);
  const places = [
    { weight: 8, words: wordsIn(title[language]) },
    {
      weight: 5,
      words: wordsIn(`${title[other]} ${indicator.title[language]} ${indicator.subjectTitle[language]} ${origin.id}`),
    },
    { weight: 2, words: wordsIn([...dimensions, ...codes].map((label) => `${label[language]} ${label[other]}`).join(' ')) },
    {
      weight: 1,
      words: wordsIn(
        [indicator.counts, indicator.population, indicator.subjectTitle, indicator.title, ...notes]
          .map((label) => `${label.nl} ${label.en}`)
          .join(' ') + ` ${indicator.source} ${table.period.from} ${table.receipts.join(' ')}`,
      ),
    },
  ];
  let score = 0;
  for (const word of asked) {
    const best = Math.max(
      ...places.map(({ weight, words }) => weight * Math.max(0, ...words.map((candidate) => likeness(word, candidate)))),
    );
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** 1 for the word itself, less for its beginning, a part of it, or a spelling beside it; 0 for another word. */
function likeness(asked: string, word: string): number {
  if (word === asked) return 1;
  if (word.startsWith(asked)) return 0.9;
  if (asked.length >= 3 && word.includes(asked)) return 0.7;
  const slips = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
  if (slips === 0) return 0;
  // Somebody who types the beginning of a word slips there too.
  const beginning = word.slice(0, asked.length);
  return differAtMost(asked, word, slips) || differAtMost(asked, beginning, slips) ? 0.5 : 0;
}

/** Letters left out, put in, changed or swapped with their neighbour. */
function differAtMost(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  return (last[b.length] ?? Infinity) <= most;
}

/** Small letters without accents; everything else parts words. */
function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
