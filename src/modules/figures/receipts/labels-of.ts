import { findFigure } from '../definitions/book.ts';
import { describe, labelIn } from '../engine/answer.ts';
import type { Receipt } from './receipt.ts';

/** The words for the codes of a cell; the code itself where the definition is gone. */
export function labelsOf({ indicator, definitionVersion, by }: Receipt, at: readonly string[]): { nl: string; en: string }[] {
  const figure = findFigure(indicator, definitionVersion);
  return at.map((code, place) =>
    figure === undefined ? { nl: code, en: code } : { ...labelIn(describe(figure), by[place] ?? '', code) },
  );
}
