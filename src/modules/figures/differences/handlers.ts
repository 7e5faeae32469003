import { regionsInView } from '#src/access/may.ts';
import { inTransaction } from '#src/platform/database.ts';
import { HttpProblem, mount } from '#src/platform/http.ts';
import type { Mounted } from '#src/platform/http.ts';
import { linesInView, standingFiles } from '../../register/ask.ts';
import { keptReceipt, lineOf } from '../receipts/handlers.ts';
import type { ReceiptDependencies } from '../receipts/issue.ts';
import { labelsOf } from '../receipts/labels-of.ts';
import { whyFigureChanged } from './endpoints.ts';
import { whyChanged } from './why-changed.ts';

/** A longer list would be leafed through by nobody. */
const MOST_LISTED = 200;

export function differenceHandlers(deps: ReceiptDependencies): readonly Mounted[] {
  return [
    mount(whyFigureChanged, async ({ query, actor }) => {
      const [a, b] = [await keptReceipt(deps, query.a), await keptReceipt(deps, query.b)];
      const changed = await whyChanged(deps, a, b);
      if (!changed.ok) throw new HttpProblem(422, changed.error);
      const { parts, cells } = changed.value;
      const inView = actor === null ? [] : regionsInView(actor);
      return inTransaction(deps.database, async (tx) => ({
        a: lineOf(a),
        b: lineOf(b),
        protected: a.protection !== null || b.protection !== null,
        parts: await Promise.all(
          parts.map(async ({ cause, delta, streams: behind }) => {
            // Two files that were merged since are one dossier, and lead to it.
            const streams = await standingFiles(tx, behind);
            const list = inView.length === 0 ? null : [...(await linesInView(tx, streams, inView, MOST_LISTED))];
            return { cause, delta, dossiers: streams.length, list };
          }),
        ),
        cells: cells.map((cell) => ({ ...cell, at: [...cell.at], labels: labelsOf(a, cell.at) })),
      }));
    }),
  ];
}
