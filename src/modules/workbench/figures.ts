import {
  allGaps,
  answer,
  asShown,
  describe,
  figureBook,
  gapsTouching,
  issueReceipt,
  parseFigureQuestion,
  protectFigure,
  whyChanged,
} from '#src/modules/figures/ask.ts';
import type {
  FigureQuestion,
  ProtectedFigure,
  Snapshot,
  SnapshotStore,
  TypedQuestion,
  WrongQuestion,
} from '#src/modules/figures/ask.ts';
import type { DefinitionView, FigureTable } from '#src/modules/figures/endpoints.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { Result } from '#src/kernel/result.ts';
import { ok } from '#src/kernel/result.ts';
import type { Database } from '#src/platform/database.ts';

export interface FigureSources {
  readonly database: Database;
  readonly clock: Clock;
  readonly snapshots: SnapshotStore;
  /** Secret behind the noise in protected numbers; without it no table of an answer can be protected. */
  readonly protectionKey?: Uint8Array | undefined;
}

/** What one answer is counted from: every table of it from the same copy of the facts. */
export interface Figures {
  readonly definitions: readonly DefinitionView[];
  table(typed: TypedQuestion): Result<FigureTable, WrongQuestion>;
  /** The same as it may leave the house without anybody to be recognised; null where it cannot be protected. */
  protected(typed: TypedQuestion): ProtectedFigure | null;
  /** The permanent id of what this question gives now, exact or protected; null where it gives nothing. */
  receipt(typed: TypedQuestion, by: string, protect?: boolean): Promise<string | null>;
}

export const definitions: readonly DefinitionView[] = figureBook.map(describe);

export async function openFigures(sources: FigureSources): Promise<Figures> {
  const [snapshot, gaps] = [await sources.snapshots.current(), await allGaps(sources.database)];
  const tables = tablesOf(snapshot);
  const now = sources.clock.now();
  return {
    definitions,
    table(typed) {
      const question = parseFigureQuestion(typed, now);
      if (!question.ok) return question;
      // "Now" is another moment at each call; what is counted is the same as long as nothing came in.
      const key = JSON.stringify(typed);
      const known = tables.get(key) ?? answer(snapshot, question.value);
      if (tables.size > 2_000) tables.clear();
      tables.set(key, known);
      return ok({ ...known, gaps: [...gapsTouching(gaps, question.value)] });
    },
    protected(typed) {
      const question = parseFigureQuestion(typed, now);
      return question.ok ? protectedOf(snapshot, question.value, sources.protectionKey) : null;
    },
    async receipt(typed, by, protect = false) {
      const question = parseFigureQuestion(typed, now);
      if (!question.ok) return null;
      const request = { question: question.value, shownIn: 'answer' as const, by, snapshot };
      if (!protect) return (await issueReceipt(sources, request)).id;
      const made = protectedOf(snapshot, question.value, sources.protectionKey);
      if (made === null) return null;
      const shown = { cells: asShown(made), note: made.protection };
      return (await issueReceipt(sources, { ...request, protect: () => shown })).id;
    },
  };
}

/** A ratio is one of protected numbers; only without a key can nothing be protected. */
function protectedOf(snapshot: Snapshot, question: FigureQuestion, key: Uint8Array | undefined): ProtectedFigure | null {
  return key === undefined ? null : protectFigure(snapshot, question, { secret: key });
}

/** What makes the total of one receipt another than that of an earlier one, in parts that add up; null where they cannot be compared. */
export async function partsOfChange(
  sources: FigureSources,
  before: string,
  after: string,
): Promise<readonly { readonly cause: string; readonly delta: number; readonly people: number }[] | null> {
  const changed = await whyChanged(sources, { id: before }, { id: after });
  if (!changed.ok) return null;
  return changed.value.parts
    .filter(({ delta }) => delta !== 0)
    .map(({ cause, delta, streams }) => ({ cause, delta, people: streams.length }));
}

const counted = new WeakMap<Snapshot, Map<string, FigureTable>>();
function tablesOf(snapshot: Snapshot): Map<string, FigureTable> {
  const known = counted.get(snapshot) ?? new Map<string, FigureTable>();
  counted.set(snapshot, known);
  return known;
}
