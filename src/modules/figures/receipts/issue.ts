import type { Clock } from '#src/kernel/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { termRequests } from '../engine/derived.ts';
import type { FigureQuestion } from '../engine/question.ts';
import type { Where } from '../engine/grid.ts';
import { allGaps } from '../gaps/store.ts';
import { gapNote, gapsTouching } from '../gaps/touching.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { SnapshotStore } from '../snapshot/store.ts';
import { snapshotAt } from './at-place.ts';
import { contentText, hashOf, receiptId } from './canonical.ts';
import { codeVersion } from './code-version.ts';
import { countCells } from './count.ts';
import type { ProtectionNote, Receipt, ReceiptCell, ReceiptContent } from './receipt.ts';
import type { ShownIn } from './shown-places.ts';
import { keepReceipt } from './store.ts';

export interface ReceiptDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly snapshots: SnapshotStore;
  /** Secret behind the noise in what is published; with it a recount repeats the protection too. */
  readonly protectionKey?: Uint8Array | undefined;
}

export interface ReceiptRequest {
  readonly question: FigureQuestion;
  readonly shownIn: ShownIn;
  /** The account that shows it: 'staff:<uuid>', or a fixed word such as 'system'. */
  readonly by: string;
  /** What the figures were counted from, where the caller has it in hand: several receipts of one snapshot are of one place in the ledger. */
  readonly snapshot?: Snapshot;
  /** Makes what is shown out of what was counted; `snapshot` is what it was counted from. Without it the exact cells are shown. */
  readonly protect?: (exact: readonly ReceiptCell[], snapshot: Snapshot) => ProtectedCells | Promise<ProtectedCells>;
}

export interface ProtectedCells {
  /** The cells of the exact table, in its order. */
  readonly cells: readonly ReceiptCell[];
  /** Null for what needs no protection. */
  readonly note: ProtectionNote | null;
}

/**
 * Counts the figure and keeps what was shown under a permanent id, with the gaps that are known of. The same question, place in the
 * ledger, protection, definition and code give the same receipt, whoever asks and however often.
 */
export async function issueReceipt(deps: ReceiptDependencies, request: ReceiptRequest): Promise<Receipt> {
  const { question, shownIn, by } = request;
  const current = request.snapshot ?? (await deps.snapshots.current());
  const gaps = gapsTouching(await allGaps(deps.database), question).map(gapNote);
  return inTransaction(deps.database, async (tx) => {
    // What was read of a stream beyond the place (it can be: a correction of a fact in flight) is read again without it.
    const snapshot = await snapshotAt(tx, current, current.checkpoint);
    const exact = countCells(snapshot, question);
    const shown = (await request.protect?.(exact, snapshot)) ?? { cells: exact, note: null };
    const content: ReceiptContent = {
      ...asked(question),
      ledger: { transaction: current.checkpoint.transaction, position: current.checkpoint.position },
      facts: factsIn(snapshot),
      synthetic: snapshot.demoFacts > 0,
      codeVersion: codeVersion(),
      protection: shown.note,
      gaps,
      cells: shown.cells,
      total: shown.cells.at(-1)?.value ?? null,
    };
    const hash = hashOf(contentText(content));
    const receipt = { ...content, id: receiptId(hash), hash, issuedAt: deps.clock.now(), issuedBy: by, shownIn };
    return keepReceipt(tx, { receipt, exact });
  });
}

function asked(question: FigureQuestion) {
  const { period, asOf, by, where = {} } = question;
  const figure = 'derived' in question ? question.derived : question.indicator;
  return {
    indicator: figure.id,
    definitionVersion: figure.version,
    ...('derived' in question && {
      terms: termRequests(question).map(({ indicator }) => ({ indicator: indicator.id, definitionVersion: indicator.version })),
    }),
    period: { from: period.from, until: period.until },
    asOf,
    by: [...by],
    where: inOrder(where),
  };
}

/** The order in which codes were typed changes nothing of what is asked. */
function inOrder(where: Where): Where {
  return Object.fromEntries(Object.entries(where).map(([dimension, codes]) => [dimension, [...new Set(codes)].sort()]));
}
