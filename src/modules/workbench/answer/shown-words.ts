import type { Segment } from '../document.ts';
import type { AnswerBlock, ShownSegment, TextWarning } from '../endpoints.ts';
import { dutchNumber, numberIn, readDutchNumber } from './numbers.ts';
import { cellId } from './sentences.ts';

/** A number as a Dutch text holds it, but no part of a word ("NT2", "A2") and no ordinal. */
const numberInText =
  /(?<![\p{L}\p{N}.,-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,-])\d+(?:,\d+)?(?![\p{L}\p{N}])/gu;

/**
 * The text with the numbers of its cells, and what is wrong with it: a number that somebody typed over its cell, one whose cell is
 * gone, and one that no cell of this part says.
 */
export function showWords(
  segments: readonly Segment[],
  blocks: readonly AnswerBlock[],
): { readonly words: readonly ShownSegment[]; readonly warnings: readonly TextWarning[] } {
  const cells = cellsOf(blocks);
  const known = new Set([...cells.values()].flatMap((text) => readDutchNumber(text) ?? []));
  const warnings: TextWarning[] = [];
  const shown = segments.map((segment): ShownSegment => {
    if ('words' in segment) {
      for (const typed of looseNumbers(segment.words, known)) warnings.push({ kind: 'unbound', typed, cellSays: null });
      return { text: segment.words, cell: null, cellSays: null };
    }
    const says = cells.get(segment.cell) ?? null;
    if (says === null) {
      warnings.push({ kind: 'lostCell', typed: segment.typed ?? '', cellSays: null });
      return { text: segment.typed ?? '…', cell: segment.cell, cellSays: null };
    }
    if (segment.typed === null || readDutchNumber(segment.typed) === readDutchNumber(says))
      return { text: segment.typed ?? says, cell: segment.cell, cellSays: null };
    warnings.push({ kind: 'differs', typed: segment.typed, cellSays: says });
    return { text: segment.typed, cell: segment.cell, cellSays: says };
  });
  return { words: shown, warnings };
}

/** The sentences that Doorstroom makes, for who reads English; nobody types in them. */
export function englishWords(segments: readonly Segment[], blocks: readonly AnswerBlock[]): readonly ShownSegment[] {
  const cells = cellsOf(blocks, (value, decimals) => numberIn('en', value, decimals));
  return segments.map((segment) =>
    'words' in segment
      ? { text: segment.words, cell: null, cellSays: null }
      : { text: cells.get(segment.cell) ?? '…', cell: segment.cell, cellSays: null },
  );
}

/** Each cell as a text writes it, by its id. */
function cellsOf(
  blocks: readonly AnswerBlock[],
  write: (value: number, decimals: number) => string = dutchNumber,
): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap(({ id, table }) =>
      (table?.rows ?? []).flatMap(({ at, cells }) =>
        cells.flatMap(({ period, value }) =>
          value === null || table === null ? [] : [[cellId(id, period, at), write(value, table.definition.decimals)] as const],
        ),
      ),
    ),
  );
}

/** Years, days of a date and small numbers belong to sentences; the others should be said by a cell. */
function looseNumbers(text: string, known: ReadonlySet<number>): readonly string[] {
  return [...text.matchAll(numberInText)].flatMap((found) => {
    const value = readDutchNumber(found[0]);
    if (value === null || value < 10 || known.has(value)) return [];
    if (/^\d{4}$/.test(found[0]) && value >= 1900 && value < 2100) return [];
    const follows = text.slice(found.index + found[0].length);
    return /^\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i.test(follows)
      ? []
      : [found[0]];
  });
}
