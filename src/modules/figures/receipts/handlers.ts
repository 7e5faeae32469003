import type { Actor } from '#src/access/actor.ts';
import { permissionsByRole } from '#src/access/actor.ts';
import { inTransaction } from '#src/platform/database.ts';
import { HttpProblem, mount } from '#src/platform/http.ts';
import type { Mounted } from '#src/platform/http.ts';
import { findFigure, isDerived } from '../definitions/book.ts';
import type { FigureQuestion, TypedQuestion } from '../engine/question.ts';
import { decimalsOf } from '../engine/units.ts';
import { receiptAddress } from './address.ts';
import { contentText, typedReceiptId } from './canonical.ts';
import { giveReceipt, listReceipts, readReceipt, recomputeReceipt } from './endpoints.ts';
import type { ReceiptLine, ReceiptView } from './endpoints.ts';
import { issueReceipt } from './issue.ts';
import type { ReceiptDependencies } from './issue.ts';
import { labelsOf } from './labels-of.ts';
import type { Receipt } from './receipt.ts';
import { recompute } from './recompute.ts';
import { findReceipt, isPublic, listReceipts as newestReceipts } from './store.ts';
import type { IsReleased } from './store.ts';

export interface ReceiptHandlerDependencies extends ReceiptDependencies {
  /** Origin under which browsers reach the office. */
  readonly publicUrl: string;
  /** Without it nothing that was only released is public. */
  readonly isReleased?: IsReleased;
  /** Understands a question or throws what is wrong with it. */
  readonly ask: (typed: TypedQuestion) => FigureQuestion;
}

export function receiptHandlers(deps: ReceiptHandlerDependencies): readonly Mounted[] {
  const { database, publicUrl, isReleased = () => Promise.resolve(false) } = deps;
  return [
    mount(listReceipts, async ({ query }) => {
      const { indicator, limit } = query;
      const receipts = await inTransaction(database, (tx) => newestReceipts(tx, { indicator, limit }));
      return { receipts: receipts.map(lineOf) };
    }),
    mount(giveReceipt, async ({ body, actor }) => {
      const { indicator, ...rest } = body;
      const question = deps.ask({ id: indicator, ...rest });
      const receipt = await issueReceipt(deps, { question, shownIn: 'office', by: accountOf(actor) });
      return { ...lineOf(receipt), address: receiptAddress(publicUrl, receipt.id) };
    }),
    mount(readReceipt, async ({ params, actor }) => {
      const { receipt, open } = await inTransaction(database, async (tx) => {
        const id = typedReceiptId(params.id);
        const kept = id === undefined ? undefined : await findReceipt(tx, id);
        if (kept === undefined) throw new HttpProblem(404, 'noSuchReceipt');
        return { receipt: kept.receipt, open: await isPublic(tx, kept.receipt.id, isReleased) };
      });
      const inside = actor !== null && permissionsByRole[actor.role].includes('figures.read');
      if (!inside && !open) throw actor === null ? new HttpProblem(401, 'notSignedIn') : new HttpProblem(403, 'notPermitted');
      return viewOf(receipt, { publicUrl, inside });
    }),
    mount(recomputeReceipt, async ({ params }) => {
      const start = performance.now();
      const receipt = await keptReceipt(deps, params.id);
      const again = await recompute(deps, receipt);
      return {
        ...again,
        differences: again.differences.map((cell) => ({ ...cell, at: [...cell.at], labels: labelsOf(receipt, cell.at) })),
        milliseconds: performance.now() - start,
      };
    }),
  ];
}

/** As somebody typed it; 404 where there is none. */
export async function keptReceipt({ database }: Pick<ReceiptDependencies, 'database'>, typed: string): Promise<Receipt> {
  const id = typedReceiptId(typed);
  const kept = id === undefined ? undefined : await inTransaction(database, (tx) => findReceipt(tx, id));
  if (kept === undefined) throw new HttpProblem(404, 'noSuchReceipt');
  return kept.receipt;
}

export function accountOf(actor: Actor | null): string {
  if (actor === null) throw new HttpProblem(401, 'notSignedIn');
  return actor.account;
}

function viewOf(receipt: Receipt, { publicUrl, inside }: { readonly publicUrl: string; readonly inside: boolean }): ReceiptView {
  const { ledger, facts, synthetic, codeVersion, protection, gaps, hash, terms } = receipt;
  const figure = findFigure(receipt.indicator, receipt.definitionVersion);
  return {
    ...lineOf(receipt),
    byTitles: receipt.by.map((id) => figure?.dimensions.find((dimension) => dimension.id === id)?.title ?? { nl: id, en: id }),
    ...(terms !== undefined && { terms: terms.map((term) => ({ ...term })) }),
    ledger,
    facts,
    synthetic,
    codeVersion,
    protection,
    gaps: [...gaps],
    cells: receipt.cells.map((cell) => ({ ...cell, at: [...cell.at], labels: labelsOf(receipt, cell.at) })),
    hash,
    content: contentText(receipt),
    issuedBy: inside ? receipt.issuedBy : null,
    address: receiptAddress(publicUrl, receipt.id),
  };
}

export function lineOf(receipt: Receipt): ReceiptLine {
  const { id, indicator, definitionVersion, period, asOf, by, where, total, issuedAt, shownIn } = receipt;
  const figure = findFigure(indicator, definitionVersion) ?? findFigure(indicator);
  return {
    id,
    indicator,
    title: figure?.title ?? { nl: indicator, en: indicator },
    unit: figure?.unit ?? { nl: '', en: '' },
    decimals: figure === undefined ? 0 : isDerived(figure) ? figure.decimals : decimalsOf(figure),
    definitionVersion,
    period,
    asOf,
    by: [...by],
    where: Object.fromEntries(Object.entries(where).map(([dimension, codes]) => [dimension, [...codes]])),
    total,
    issuedAt,
    shownIn,
  };
}
