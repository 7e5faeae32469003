import { protectTables } from '#src/figures-disclosure/protect-tables.ts';
import { usualRules } from '#src/figures-disclosure/rules.ts';
import type { ProtectedTable } from '#src/figures-disclosure/tables.ts';
import type { Question } from '../engine/question.ts';
import type { Cell } from '../engine/tally.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { exactTable, isDelivered } from './exact-table.ts';

/**
 * The cells of a figure as they may leave the house: every cell of the breakdown, in its order, the total last. The same people
 * give the same number, in every table and export.
 */
export function protectFigure(
  snapshot: Snapshot,
  question: Question,
  exact: readonly Cell[],
  secret: Uint8Array,
  id: string = question.indicator.id,
): ProtectedTable {
  if (!canBeProtected(question.indicator))
    throw new RangeError(`${question.indicator.id} adds up weights and cannot be protected`);
  const [table] = protectTables([exactTable(snapshot, question, exact, secret, id)], usualRules, secret);
  if (table === undefined) throw new Error('One table gives one');
  return table;
}

/**
 * Of hours and euros that others deliver it is not known here how much one person brings in, so nothing can be hidden in them. What
 * they deliver as a count is a count.
 */
export function canBeProtected(indicator: Pick<Question['indicator'], 'counting' | 'fact'>): boolean {
  return indicator.counting !== 'sum' || !isDelivered(indicator) || indicator.fact.startsWith('supply.');
}
