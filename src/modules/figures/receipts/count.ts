import { findFigure, isDerived } from '../definitions/book.ts';
import { compute } from '../engine/compute.ts';
import { derive } from '../engine/derived.ts';
import type { FigureQuestion } from '../engine/question.ts';
import { inUnit } from '../engine/units.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ReceiptCell, ReceiptContent } from './receipt.ts';

/** The cells of any figure, before any protection; the total of all is the last. */
export function countCells(
  snapshot: Snapshot,
  question: FigureQuestion,
  termVersions: readonly number[] = [],
): readonly ReceiptCell[] {
  if ('derived' in question) return derive(snapshot, question.asOf, question, termVersions);
  const [cells = []] = compute(snapshot, question.asOf, [question]);
  return cells.map(({ at, value }) => ({ at, value: inUnit(question.indicator, value) }));
}

/** A receipt's question, by the version of the definition that it was counted by; undefined where that cannot be executed. */
export function questionOf({
  indicator,
  definitionVersion,
  period,
  by,
  where,
  asOf,
}: ReceiptContent): FigureQuestion | undefined {
  const figure = findFigure(indicator, definitionVersion);
  if (figure === undefined || !by.every((id) => figure.dimensions.some((dimension) => dimension.id === id))) return undefined;
  const rest = { period, by, where, asOf };
  return isDerived(figure) ? { derived: figure, ...rest } : { indicator: figure, ...rest };
}
