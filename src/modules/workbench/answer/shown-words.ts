import type { Segment } from '../document.ts';
import type { AnswerBlock, ShownSegment, TextWarning } from '../endpoints.ts';
import { numberIn, readNumber } from './numbers.ts';
import { cellId } from './sentences.ts';
import type { ToldSegment } from './sentences.ts';

type Language = 'nl' | 'en';

/** A number as a text holds it, but no part of a word ("NT2", "A2") and no ordinal. */
const numberInText: { readonly [Spoken in Language]: RegExp } = {
  nl: /(?<![\p{L}\p{N}.,-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,-])\d+(?:,\d+)?(?![\p{L}\p{N}])/gu,
  en: /(?<![\p{L}\p{N}.,-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,-])\d+(?:\.\d+)?(?![\p{L}\p{N}])/gu,
};
const monthAfter: { readonly [Spoken in Language]: RegExp } = {
  nl: /^\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i,
  en: /^\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
};

/**
 * The text with the numbers of its cells, and what is wrong with it: a number that somebody typed over its cell, one whose cell is
 * gone, and one that no cell of this part says.
 */
export function showWords(
  segments: readonly Segment[],
  blocks: readonly AnswerBlock[],
  language: Language = 'nl',
): { readonly words: readonly ShownSegment[]; readonly warnings: readonly TextWarning[] } {
  const cells = cellsOf(blocks, language);
  const read = (text: string) => readNumber(text, language);
  const known = new Set([...cells.values()].flatMap((text) => read(text) ?? []));
  const warnings: TextWarning[] = [];
  const shown = segments.map((segment): ShownSegment => {
    if ('words' in segment) {
      for (const { typed } of looseNumbers(segment.words, language).filter(({ value }) => !known.has(value)))
        warnings.push({ kind: 'unbound', typed, cellSays: null });
      return { text: segment.words, cell: null, cellSays: null };
    }
    const says = cells.get(segment.cell) ?? null;
    if (says === null) {
      warnings.push({ kind: 'lostCell', typed: segment.typed ?? '', cellSays: null });
      return { text: segment.typed ?? '…', cell: segment.cell, cellSays: null };
    }
    if (segment.typed === null || read(segment.typed) === read(says))
      return { text: segment.typed ?? says, cell: segment.cell, cellSays: null };
    warnings.push({ kind: 'differs', typed: segment.typed, cellSays: says });
    return { text: segment.typed, cell: segment.cell, cellSays: says };
  });
  return { words: shown, warnings };
}

/** The sentences that Doorstroom makes, for who reads English. */
export function englishWords(segments: readonly ToldSegment[], blocks: readonly AnswerBlock[]): readonly ShownSegment[] {
  const cells = cellsOf(blocks, 'en');
  return segments.map((segment) =>
    'words' in segment
      ? { text: segment.words, cell: null, cellSays: null, ...(segment.lang === 'nl' && { lang: segment.lang }) }
      : { text: cells.get(segment.cell) ?? '…', cell: segment.cell, cellSays: null },
  );
}

/** Each cell as a text writes it, by its id. */
function cellsOf(blocks: readonly AnswerBlock[], language: Language): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap(({ id, table }) =>
      (table?.rows ?? []).flatMap(({ at, cells }) =>
        cells.flatMap(({ period, value }) =>
          value === null || table === null
            ? []
            : [[cellId(id, period, at), numberIn(language, value, table.definition.decimals)] as const],
        ),
      ),
    ),
  );
}

/** Years, days of a date and small numbers belong to sentences; the others should be said by a cell. */
export function looseNumbers(text: string, language: Language): readonly { readonly typed: string; readonly value: number }[] {
  return [...text.matchAll(numberInText[language])].flatMap((found) => {
    const value = readNumber(found[0], language);
    if (value === null || value < 10) return [];
    if (/^\d{4}$/.test(found[0]) && value >= 1900 && value < 2100) return [];
    return monthAfter[language].test(text.slice(found.index + found[0].length)) ? [] : [{ typed: found[0], value }];
  });
}
