import type { Clock } from '#src/kernel/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { compute } from '../engine/compute.ts';
import type { Question } from '../engine/question.ts';
import type { Cell, Where } from '../engine/tally.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { SnapshotStore } from '../snapshot/store.ts';
import { snapshotAt } from './at-place.ts';
import { contentText, hashOf, receiptId } from './canonical.ts';
import { codeVersion } from './code-version.ts';
import type { GapNote, ProtectionNote, Receipt, ReceiptCell, ReceiptContent, ReceiptQuestion, ShownIn } from './receipt.ts';
import { keepReceipt } from './store.ts';

export interface ReceiptDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly snapshots: SnapshotStore;
}

export interface ReceiptRequest {
  readonly question: Question;
  readonly shownIn: ShownIn;
  /** The account that shows it: 'staff:<uuid>', or a fixed word such as 'system'. */
  readonly by: string;
  /** What the figures were counted from, where the caller has it in hand: several receipts of one snapshot are of one place in the ledger. */
  readonly snapshot?: Snapshot;
  /** Known gaps in the streams that the figure rests on. */
  readonly gaps?: readonly GapNote[];
  /** Makes what is shown out of what was counted; `snapshot` is what it was counted from. Without it the exact cells are shown. */
  readonly protect?: (exact: readonly Cell[], snapshot: Snapshot) => ProtectedCells | Promise<ProtectedCells>;
}

export interface ProtectedCells {
  /** The cells of the exact table, in its order. */
  readonly cells: readonly ReceiptCell[];
  readonly note: ProtectionNote;
}

/**
 * Counts the figure and keeps what was shown under a permanent id. The same question, place in the ledger, protection, definition
 * and code give the same id and the same receipt, whoever asks and however often.
 */
export async function issueReceipt(deps: ReceiptDependencies, request: ReceiptRequest): Promise<Receipt> {
  const { question, shownIn, by } = request;
  const current = request.snapshot ?? (await deps.snapshots.current());
  return inTransaction(deps.database, async (tx) => {
    // What was read of a stream beyond the place (it can be: a correction of a fact in flight) is read again without it.
    const snapshot = await snapshotAt(tx, current, current.checkpoint);
    const [exact = []] = compute(snapshot, question.asOf, [question]);
    const shown = (await request.protect?.(exact, snapshot)) ?? { cells: exact, note: null };
    const asked = askedBy(question, snapshot, shown.note);
    const content: ReceiptContent = {
      ...asked,
      facts: factsIn(snapshot),
      synthetic: snapshot.demoFacts > 0,
      gaps: request.gaps ?? [],
      cells: shown.cells,
      total: shown.cells.at(-1)?.value ?? null,
    };
    const hash = hashOf(contentText(content));
    const receipt = { ...content, id: receiptId(asked), hash, issuedAt: deps.clock.now(), issuedBy: by, shownIn };
    return keepReceipt(tx, { receipt, exact });
  });
}

function askedBy(question: Question, { checkpoint }: Snapshot, protection: ProtectionNote | null): ReceiptQuestion {
  const { indicator, period, asOf, by, where = {} } = question;
  return {
    indicator: indicator.id,
    definitionVersion: indicator.version,
    period: { from: period.from, until: period.until },
    asOf,
    by: [...by],
    where: inOrder(where),
    ledger: { transaction: checkpoint.transaction, position: checkpoint.position },
    codeVersion: codeVersion(),
    protection,
  };
}

/** The order in which codes were typed changes nothing of what is asked. */
function inOrder(where: Where): Where {
  return Object.fromEntries(Object.entries(where).map(([dimension, codes]) => [dimension, [...new Set(codes)].sort()]));
}
