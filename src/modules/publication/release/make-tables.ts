import type { Clock } from '#src/kernel/clock.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Database } from '#src/platform/database.ts';
import { answer, asShown, issueReceipt, parseFigureQuestion, protectFigure } from '../../figures/ask.ts';
import type { FigureQuestion, ProtectedFigure, SnapshotStore } from '../../figures/ask.ts';
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
export function understood(specs: readonly TableSpec[], now: Instant): Result<readonly FigureQuestion[], WrongTable> {
  const questions: FigureQuestion[] = [];
  for (const { id, indicator, period, by, where, asOf } of specs) {
    const question = parseFigureQuestion({ id: indicator, period, by, where, asOf }, now);
    if (!question.ok) return err({ table: id, type: question.error.type, known: question.error.known });
    questions.push(question.value);
  }
  return ok(questions);
}

/** Counts each table, protects it, and gives it its receipt. All of them are of one snapshot. */
export async function makeTables(
  making: TableMaking & { readonly protectionKey: Uint8Array },
  specs: readonly TableSpec[],
  questions: readonly FigureQuestion[],
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
  question: FigureQuestion,
  { by, snapshot }: { readonly by: string; readonly snapshot: Awaited<ReturnType<SnapshotStore['current']>> },
): Promise<MadeTable> {
  const { definition, cells, synthetic } = answer(snapshot, question);
  const table = protectFigure(snapshot, question, { secret: making.protectionKey, id: spec.id });
  const shown = { cells: asShown(table), note: table.protection };
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
      cells: table.cells,
      protection: table.protection,
      notes: [
        ...receipt.gaps.map(({ words }) => words),
        ...spec.notes,
        ...(definition.caveats === null ? [] : [definition.caveats]),
      ],
      synthetic,
    },
    // Of nothing there is no ratio; what is not counted is no count.
    exact: table.cells.map(({ at }) => exact.get(at.join('\0')) ?? ('derived' in question ? null : 0)),
    ...(knownMore(table.statements) && { statements: table.statements }),
    periodName: definition.kind === 'stock' ? question.period.until : spec.period,
  };
}

/** A count says what it shows and no more. */
function knownMore(statements: ProtectedFigure['statements']): boolean {
  return statements.length > 1 || statements.some(({ unit }) => unit === 'sum');
}
