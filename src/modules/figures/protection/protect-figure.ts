import { protectTables } from '#src/figures-disclosure/protect-tables.ts';
import { usualRules } from '#src/figures-disclosure/rules.ts';
import type { ProtectedTable, ProtectionNote } from '#src/figures-disclosure/tables.ts';
import { compute } from '../engine/compute.ts';
import { termRequests } from '../engine/derived.ts';
import type { DerivedQuestion, FigureQuestion, Question } from '../engine/question.ts';
import { inUnit } from '../engine/units.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { exactTable } from './exact-table.ts';
import { protectRatio } from './protect-ratio.ts';
import type { ProtectedRatioCell, RatioNote } from './protect-ratio.ts';
import { whoseIs } from './whose.ts';

/** A figure as it may leave the house. */
export interface ProtectedFigure {
  /** Every cell of the breakdown, in the order of the engine, the total last. */
  readonly cells: readonly ProtectedRatioCell[];
  /** Null for money of a government, which is of nobody. */
  readonly protection: ProtectionNote | RatioNote | null;
  /** What it says of counts and sums, for the audit: itself, or the two numbers of which it is the ratio. Not to be shown. */
  readonly statements: readonly ProtectedTable[];
}

/** Its cells as a receipt has them. */
export function asShown({ cells }: Pick<ProtectedFigure, 'cells'>): readonly Pick<ProtectedRatioCell, 'at' | 'value' | 'of'>[] {
  return cells.map(({ at, value, of }) => ({ at, value, ...(of !== undefined && { of }) }));
}

interface Protecting {
  readonly secret: Uint8Array;
  /** A name among what is audited together. */
  readonly id?: string | undefined;
  /** Of the definitions of the two terms of a ratio; the newest where none are named. */
  readonly versions?: readonly number[] | undefined;
}

/** Any figure of the book, protected. The same people give the same number, in every table and export. */
export function protectFigure(snapshot: Snapshot, question: FigureQuestion, protecting: Protecting): ProtectedFigure {
  if ('derived' in question) return protectDerived(snapshot, question, protecting);
  const table = protectCounted(snapshot, question, protecting);
  return {
    cells: table.cells.map(({ at, value, shown, why }) => ({ at, value, shown, ...(why !== undefined && { why }) })),
    protection: table.protection,
    statements: [table],
  };
}

function protectDerived(snapshot: Snapshot, question: DerivedQuestion, { secret, id, versions }: Protecting): ProtectedFigure {
  const { derived, by, asOf } = question;
  const [numerator, denominator] = termRequests(question, versions).map((term, place) =>
    protectCounted(
      snapshot,
      { ...term, asOf },
      { secret, id: `${id ?? derived.id} ${place === 0 ? 'numerator' : 'denominator'}` },
    ),
  );
  if (numerator === undefined || denominator === undefined) throw new Error('A ratio has two terms');
  return { ...protectRatio(derived, by, numerator, denominator), statements: [numerator, denominator] };
}

function protectCounted(snapshot: Snapshot, question: Question, { secret, id }: Protecting): ProtectedTable {
  const { indicator, asOf } = question;
  const [counted = []] = compute(snapshot, asOf, [question]);
  const cells = counted.map(({ at, value }) => ({ at, value: inUnit(indicator, value) }));
  const exact = exactTable(snapshot, question, cells, secret, id);
  if (whoseIs(indicator).of === 'public')
    return { ...exact, cells: cells.map((cell) => ({ ...cell, shown: 'exact' })), protection: null };
  const [table] = protectTables([exact], usualRules, secret);
  if (table === undefined) throw new Error('One table gives one');
  return table;
}
