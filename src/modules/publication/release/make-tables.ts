import type { Clock } from '#src/kernel/clock.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Database } from '#src/platform/database.ts';
import { answer, canBeProtected, issueReceipt, parseQuestion, protectFigure } from '../../figures/ask.ts';
import type { Question, SnapshotStore } from '../../figures/ask.ts';
import type { MadeTable } from './made-table.ts';
import type { TableSpec } from './release.ts';

export interface TableMaking {
  readonly database: Database;
  readonly clock: Clock;
  readonly snapshots: SnapshotStore;
  /** Secret behind the noise in what is shown; without it nothing leaves the house. */
  readonly protectionKey: Uint8Array | undefined;
  /** Looked at before each table: who stops the office does not wait for the rest. */
  readonly signal?: AbortSignal | undefined;
}

/** A table whose question has no answer: which one, what is wrong, and what could have stood there. */
export interface WrongTable {
  readonly table: string;
  readonly type: string;
  readonly known: readonly string[];
}

/** Every question is understood before the first is counted. */
export function understood(specs: readonly TableSpec[], now: Instant): Result<readonly Question[], WrongTable> {
  const questions: Question[] = [];
  for (const { id, indicator, period, by, where, asOf } of specs) {
    const question = parseQuestion({ id: indicator, period, by, where, asOf }, now);
    if (!question.ok) return err({ table: id, type: question.error.type, known: question.error.known });
    if (!canBeProtected(question.value.indicator)) return err({ table: id, type: 'cannotBeProtected', known: [] });
    questions.push(question.value);
  }
  return ok(questions);
}

/** Counts each table, protects it, and gives it its receipt. All of them are of one snapshot. */
export async function makeTables(
  making: TableMaking & { readonly protectionKey: Uint8Array },
  specs: readonly TableSpec[],
  questions: readonly Question[],
  by: string,
): Promise<readonly MadeTable[]> {
  const snapshot = await making.snapshots.current();
  const made: MadeTable[] = [];
  for (const [index, question] of questions.entries()) {
    making.signal?.throwIfAborted();
    const spec = specs[index];
    if (spec !== undefined) made.push(await makeTable(making, spec, question, { by, snapshot }));
  }
  return made;
}

async function makeTable(
  making: TableMaking & { readonly protectionKey: Uint8Array },
  spec: TableSpec,
  question: Question,
  { by, snapshot }: { readonly by: string; readonly snapshot: Awaited<ReturnType<SnapshotStore['current']>> },
): Promise<MadeTable> {
  const { definition, cells, synthetic } = answer(snapshot, question);
  const table = protectFigure(
    snapshot,
    question,
    cells.map(({ at, value }) => ({ at, value: value ?? 0 })),
    making.protectionKey,
    spec.id,
  );
  const { protection } = table;
  if (protection === null) throw new Error(`${spec.id} was not protected`);
  const shown = { cells: table.cells.map(({ at, value }) => ({ at, value })), note: protection };
  const receipt = await issueReceipt(making, { question, shownIn: 'publication', by, snapshot, protect: () => shown });
  const exact = new Map(cells.map(({ at, value }) => [at.join('\0'), value]));
  return {
    content: {
      id: spec.id,
      title: spec.title,
      indicator: definition,
      period: { from: question.period.from, until: question.period.until },
      asOf: question.asOf,
      by: question.by,
      where: question.where ?? {},
      receipt: receipt.id,
      cells: table.cells.map(({ at, value, shown: how, why }) => ({ at, value, shown: how, ...(why !== undefined && { why }) })),
      protection,
      notes: [
        ...receipt.gaps.map(({ words }) => words),
        ...spec.notes,
        ...(definition.caveats === null ? [] : [definition.caveats]),
      ],
      synthetic,
    },
    exact: table.cells.map(({ at }) => exact.get(at.join('\0')) ?? 0),
    unit: table.unit,
    periodName: definition.kind === 'stock' ? question.period.until : spec.period,
  };
}
