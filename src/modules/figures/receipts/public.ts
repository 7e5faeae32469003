import type { Database } from '#src/platform/database.ts';
import { inTransaction } from '#src/platform/database.ts';
import { findFigure } from '../definitions/book.ts';
import { describe } from '../engine/answer.ts';
import type { DefinitionView } from '../endpoints.ts';
import { contentText, typedReceiptId } from './canonical.ts';
import type { Receipt } from './receipt.ts';
import { findReceipt, isPublic } from './store.ts';
import type { IsReleased } from './store.ts';

/** A receipt as somebody outside may read it: what was shown, and nothing that was hidden. */
export interface PublicReceipt extends Omit<Receipt, 'issuedBy'> {
  /** By the version it was counted with; null where that is gone. */
  readonly definition: DefinitionView | null;
  /** The canonical bytes that the hash is of, as text in UTF-8. */
  readonly content: string;
}

/** By the id as typed; undefined where there is none, and where it was not shown outside, or not yet. */
export async function publicReceipt(
  database: Database,
  typed: string,
  isReleased: IsReleased,
): Promise<PublicReceipt | undefined> {
  const id = typedReceiptId(typed);
  if (id === undefined) return undefined;
  const kept = await inTransaction(database, async (tx) => {
    return (await isPublic(tx, id, isReleased)) ? findReceipt(tx, id) : undefined;
  });
  if (kept === undefined) return undefined;
  const { issuedBy: _, ...receipt } = kept.receipt;
  const figure = findFigure(receipt.indicator, receipt.definitionVersion);
  return { ...receipt, definition: figure === undefined ? null : describe(figure), content: contentText(receipt) };
}
