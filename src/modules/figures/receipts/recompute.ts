import { inTransaction } from '#src/platform/database.ts';
import type { Tx } from '#src/platform/database.ts';
import { canBeProtected, protectFigure } from '../protection/protect-figure.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { snapshotAt } from './at-place.ts';
import { canonicalText, contentText, hashOf } from './canonical.ts';
import { codeVersion } from './code-version.ts';
import { countCells, questionOf } from './count.ts';
import type { ReceiptDependencies } from './issue.ts';
import type { Receipt, ReceiptCell } from './receipt.ts';
import { findReceipt } from './store.ts';
import type { KeptReceipt } from './store.ts';

export interface Recomputed {
  /** Whether counting anew gives the very bytes of the receipt. */
  readonly same: boolean;
  /** SHA-256 of the canonical bytes: as issued, and as counted now. */
  readonly bytes: { readonly issued: string; readonly recomputed: string };
  /**
   * Why not, where they are not: facts were taken out of the record, the definition is gone, or the same facts are counted
   * otherwise by the code of today.
   */
  readonly because: 'factsGone' | 'definitionGone' | 'otherCode' | null;
  /** Before the protection. */
  readonly differences: readonly {
    readonly at: readonly string[];
    readonly issued: number | null;
    readonly recomputed: number | null;
  }[];
  readonly facts: { readonly issued: number; readonly recomputed: number };
  readonly codeVersion: { readonly issued: string; readonly now: string };
}

/** Counts a receipt's question anew, from the facts up to its place in the ledger and by the version of its definition. */
export async function recompute(deps: ReceiptDependencies, receipt: Pick<Receipt, 'id'>): Promise<Recomputed> {
  const current = await deps.snapshots.current();
  return inTransaction(deps.database, async (tx) => {
    const kept = await findReceipt(tx, receipt.id);
    if (kept === undefined) throw new RangeError(`No receipt ${receipt.id}`);
    return compared(kept, await snapshotAt(tx, current, placeOf(kept.receipt)), deps.protectionKey);
  });
}

/** Several at once, the last in the ledger first, so that it is gone back through once. */
export async function* recomputeAll(
  deps: ReceiptDependencies,
  tx: Tx,
  receipts: readonly KeptReceipt[],
): AsyncGenerator<readonly [Receipt, Recomputed]> {
  let snapshot = await deps.snapshots.current();
  let exactly = false;
  for (const kept of receipts.toSorted((a, b) => byPlace(b.receipt, a.receipt))) {
    const place = placeOf(kept.receipt);
    snapshot = await snapshotAt(tx, snapshot, place, exactly);
    exactly = true;
    yield [kept.receipt, compared(kept, snapshot, deps.protectionKey)];
  }
}

/** What a receipt's question gives on a snapshot at its place; undefined where no such definition can be executed any more. */
export function countedAgain(receipt: Receipt, snapshot: Snapshot): readonly ReceiptCell[] | undefined {
  const question = questionOf(receipt);
  const versions = receipt.terms?.map(({ definitionVersion }) => definitionVersion);
  return question && countCells(snapshot, question, versions);
}

function compared({ receipt, exact }: KeptReceipt, snapshot: Snapshot, key: Uint8Array | undefined): Recomputed {
  const cells = countedAgain(receipt, snapshot);
  const facts = factsIn(snapshot);
  const differences = cells === undefined ? [] : differing(exact, cells);
  const sameCells = cells !== undefined && differences.length === 0;
  const shown = cells === undefined ? [] : sameCells ? shownAgain(receipt, cells, snapshot, key) : cells;
  const recomputed = hashOf(contentText({ ...receipt, facts, cells: shown, total: shown.at(-1)?.value ?? null }));
  const because = cells === undefined ? 'definitionGone' : facts === receipt.facts ? 'otherCode' : 'factsGone';
  return {
    same: recomputed === receipt.hash,
    bytes: { issued: receipt.hash, recomputed },
    because: recomputed === receipt.hash ? null : because,
    differences,
    facts: { issued: receipt.facts, recomputed: facts },
    codeVersion: { issued: receipt.codeVersion, now: codeVersion() },
  };
}

/**
 * The protection is a function of the exact cells, of who is in them, and of a secret. With the secret it is done again, where the note
 * is the same word for word; without it, or under an earlier method, what was shown stands, as the same cells make the same of it.
 */
function shownAgain(
  receipt: Receipt,
  cells: readonly ReceiptCell[],
  snapshot: Snapshot,
  key: Uint8Array | undefined,
): readonly ReceiptCell[] {
  const question = questionOf(receipt);
  if (receipt.protection === null || question === undefined) return cells;
  if (key === undefined || 'derived' in question || !canBeProtected(question.indicator)) return receipt.cells;
  const exact = cells.map(({ at, value }) => ({ at, value: value ?? 0 }));
  const made = protectFigure(snapshot, question, exact, key);
  const sameMethod = canonicalText(made.protection) === canonicalText(receipt.protection);
  return sameMethod ? made.cells.map(({ at, value }) => ({ at, value })) : receipt.cells;
}

function differing(issued: KeptReceipt['exact'], recomputed: readonly ReceiptCell[]): Recomputed['differences'] {
  const values = (cells: KeptReceipt['exact']) => new Map(cells.map(({ at, value }) => [JSON.stringify(at), value]));
  const before = values(issued);
  const after = values(recomputed);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ at: JSON.parse(key) as string[], issued: before.get(key) ?? null, recomputed: after.get(key) ?? null })) // written above
    .filter((cell) => cell.issued !== cell.recomputed);
}

function placeOf({ ledger }: Receipt): Snapshot['checkpoint'] {
  return ledger;
}

function byPlace(a: Receipt, b: Receipt): number {
  const [first, second] = [BigInt(a.ledger.transaction), BigInt(b.ledger.transaction)];
  return first === second ? a.ledger.position - b.ledger.position : first < second ? -1 : 1;
}
