import {
  allGaps,
  answer,
  describe,
  figureBook,
  gapsTouching,
  issueReceipt,
  parseFigureQuestion,
  termRequests,
} from '#src/modules/figures/ask.ts';
import type {
  FigureQuestion,
  Question,
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
}

/** What one answer is counted from: every table of it from the same copy of the facts. */
export interface Figures {
  readonly definitions: readonly DefinitionView[];
  table(typed: TypedQuestion): Result<FigureTable, WrongQuestion>;
  /** The receipts of one period of a table; a share has one for each of the counts that it is made of. */
  receipts(typed: TypedQuestion, by: string): Promise<readonly FigureReceipt[]>;
}
export interface FigureReceipt {
  readonly of: 'figure' | 'numerator' | 'denominator';
  readonly id: string;
}

export const definitions: readonly DefinitionView[] = figureBook.map(describe);

export async function openFigures(sources: FigureSources): Promise<Figures> {
  const snapshot = await sources.snapshots.current();
  const tables = tablesOf(snapshot);
  const now = sources.clock.now();
  const gaps = await allGaps(sources.database);
  return {
    definitions,
    table(typed) {
      // "Now" is another moment at each call; what is counted is the same as long as nothing came in.
      const key = JSON.stringify(typed);
      const question = parseFigureQuestion(typed, now);
      if (!question.ok) return question;
      const table = tables.get(key) ?? answer(snapshot, question.value);
      if (tables.size > 2_000) tables.clear();
      tables.set(key, table);
      // A gap may be registered while no fact comes in.
      return ok({ ...table, gaps: [...gapsTouching(gaps, question.value)] });
    },
    async receipts(typed, by) {
      const question = parseFigureQuestion(typed, now);
      if (!question.ok) return [];
      const issued: FigureReceipt[] = [];
      for (const { of, counted } of countsOf(question.value))
        issued.push({ of, id: (await issueReceipt(sources, { question: counted, shownIn: 'answer', by, snapshot })).id });
      return issued;
    },
  };
}

function countsOf(question: FigureQuestion): readonly { readonly of: FigureReceipt['of']; readonly counted: Question }[] {
  if (!('derived' in question)) return [{ of: 'figure', counted: question }];
  const [numerator, denominator] = termRequests(question);
  return [
    { of: 'numerator', counted: { ...numerator, asOf: question.asOf } },
    { of: 'denominator', counted: { ...denominator, asOf: question.asOf } },
  ];
}

const counted = new WeakMap<Snapshot, Map<string, FigureTable>>();
function tablesOf(snapshot: Snapshot): Map<string, FigureTable> {
  const known = counted.get(snapshot) ?? new Map<string, FigureTable>();
  counted.set(snapshot, known);
  return known;
}
