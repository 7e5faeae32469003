import { inTransaction } from '#src/platform/database.ts';
import type { Tx } from '#src/platform/database.ts';
import { findIndicator } from '../indicators.ts';
import { asShown, protectFigure } from '../protection/protect-figure.ts';
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
import { verdictOf } from './verdict.ts';
import type { Verdict } from './verdict.ts';

export interface Recomputed {
  /** Whether counting anew gives the very bytes of the receipt. */
  readonly same: boolean;
  /** SHA-256 of the canonical bytes: as issued, and as counted now. */
  readonly bytes: { readonly issued: string; readonly recomputed: string };
  /** Why not, where they are not. */
  readonly because: Verdict | null;
  /** Before the protection; as shown where only the protection differs. */
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
  const terms = receipt.terms ?? [];
  const gone = terms.some(({ indicator, definitionVersion }) => findIndicator(indicator, definitionVersion) === undefined);
  if (question === undefined || gone) return undefined;
  return countCells(
    snapshot,
    question,
    terms.map(({ definitionVersion }) => definitionVersion),
  );
}

function compared({ receipt, exact }: KeptReceipt, snapshot: Snapshot, key: Uint8Array | undefined): Recomputed {
  const counted = countedAgain(receipt, snapshot);
  const cells = counted === undefined ? [] : inOrderOf(exact, counted);
  const unlike = counted === undefined ? [] : differing(exact, cells);
  const sameExactCells = counted !== undefined && unlike.length === 0;
  const shown = sameExactCells ? shownAgain(receipt, cells, snapshot, key) : cells;
  const facts = { issued: receipt.facts, recomputed: factsIn(snapshot) };
  const codes = { issued: receipt.codeVersion, now: codeVersion() };
  const total = shown.at(-1)?.value ?? null;
  const recomputed = hashOf(contentText({ ...receipt, facts: facts.recomputed, cells: shown, total }));
  const sameBytes = recomputed === receipt.hash;
  const executable = counted !== undefined;
  const because = verdictOf({ executable, sameBytes, sameExactCells, facts, codeVersion: codes });
  return {
    same: sameBytes,
    bytes: { issued: receipt.hash, recomputed },
    because,
    differences: because === 'otherProtection' ? differing(receipt.cells, shown) : unlike,
    facts,
    codeVersion: codes,
  };
}

/** A table is its cells, whichever comes first; a list of values that was put in another order since changes nothing that was said. */
function inOrderOf(issued: KeptReceipt['exact'], counted: readonly ReceiptCell[]): readonly ReceiptCell[] {
  const places = new Map(issued.map(({ at }, index) => [JSON.stringify(at), index]));
  const place = ({ at }: ReceiptCell, otherwise: number) => places.get(JSON.stringify(at)) ?? otherwise;
  // What was not there then keeps its place before the total, which is last.
  const before = issued.length - 1.5;
  return counted.toSorted((a, b) => place(a, before) - place(b, before));
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
  if (key === undefined) return receipt.cells;
  const versions = receipt.terms?.map(({ definitionVersion }) => definitionVersion);
  const made = protectFigure(snapshot, question, { secret: key, versions });
  const sameMethod = canonicalText(made.protection) === canonicalText(receipt.protection);
  return sameMethod ? asShown(made) : receipt.cells;
}

/** Cells with another number, or of another numerator and denominator. */
function differing(issued: KeptReceipt['exact'], recomputed: readonly ReceiptCell[]): Recomputed['differences'] {
  const cellsByPlace = (cells: KeptReceipt['exact']) => new Map(cells.map((cell) => [JSON.stringify(cell.at), cell]));
  const before = cellsByPlace(issued);
  const after = cellsByPlace(recomputed);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => saidIn(before.get(key)) !== saidIn(after.get(key)))
    .map((key) => ({
      at: JSON.parse(key) as string[], // written above
      issued: before.get(key)?.value ?? null,
      recomputed: after.get(key)?.value ?? null,
    }));
}

function saidIn(cell: ReceiptCell | undefined): string {
  return canonicalText(cell === undefined ? null : { value: cell.value, of: cell.of });
}

function placeOf({ ledger }: Receipt): Snapshot['checkpoint'] {
  return ledger;
}

function byPlace(a: Receipt, b: Receipt): number {
  const [first, second] = [BigInt(a.ledger.transaction), BigInt(b.ledger.transaction)];
  return first === second ? a.ledger.position - b.ledger.position : first < second ? -1 : 1;
}
