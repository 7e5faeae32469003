import type { ProtectedTable, ProtectionNote } from '#src/figures-disclosure/tables.ts';
import { findFigure, isDerived } from '../definitions/book.ts';
import { termRequests } from '../engine/derived.ts';
import type { Question } from '../engine/question.ts';
import { subjectOf } from './exact-table.ts';
import type { ProtectedRatioCell, RatioNote } from './protect-ratio.ts';

/** A protected table as it was shown, with what it was a question of. */
export interface ShownFigure extends Omit<Question, 'indicator'> {
  readonly id: string;
  readonly indicator: { readonly id: string; readonly version: number };
  readonly cells: readonly ProtectedRatioCell[];
  readonly protection: { readonly method: unknown } | null;
}

/**
 * What a table that came out says of counts and sums: itself, or of a ratio the two numbers behind each cell that it shows. Nothing
 * where its definition is gone.
 */
export function statedBy({ indicator, id, cells, protection, ...asked }: ShownFigure): readonly ProtectedTable[] {
  const figure = findFigure(indicator.id, indicator.version);
  if (figure === undefined) return [];
  if (!isDerived(figure)) {
    const note = protection as ProtectionNote | null; // made by protectFigure, and kept as it was
    return [{ ...subjectOf({ ...asked, indicator: figure }, id), cells, protection: note }];
  }
  const { method } = protection as Pick<RatioNote, 'method'>; // likewise: a ratio always has one
  const over = figure.denominator.over ?? [];
  return termRequests({ derived: figure, period: asked.period, by: asked.by, where: asked.where ?? {} }).map(
    (term, place): ProtectedTable => {
      const side = place === 0 ? 'numerator' : 'denominator';
      const inside = (at: readonly string[]) =>
        place === 0 ? at : at.filter((_, index) => !over.includes(asked.by[index] ?? ''));
      const protectedBy = method[side];
      const stated = cells.flatMap(({ at, of }) => {
        const shown = protectedBy === null ? ('exact' as const) : ('rounded' as const);
        return of === undefined ? [] : [{ at: inside(at), value: of[side], shown }];
      });
      return {
        ...subjectOf({ ...term, asOf: asked.asOf }, `${id} ${side}`),
        cells: [...new Map(stated.map((cell) => [cell.at.join(' '), cell])).values()],
        protection: protectedBy === null ? null : { words: { nl: '', en: '' }, method: protectedBy },
      };
    },
  );
}
