import { setImmediate } from 'node:timers/promises';
import type { Clock } from '#src/kernel/clock.ts';
import { instant } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { Label } from '#src/reference/labels/label.ts';
import { auditTables } from '#src/figures-disclosure/audit/audit-tables.ts';
import { tooFreeFilter } from '#src/figures-disclosure/free-filters.ts';
import type { ProtectedTable } from '#src/figures-disclosure/tables.ts';
import {
  asShown,
  describe,
  figureBook,
  issueReceipt,
  parseFigureQuestion,
  protectFigure,
  statedBy,
} from '#src/modules/figures/ask.ts';
import type { FigureQuestion, ProtectedFigure, SnapshotStore } from '#src/modules/figures/ask.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Database } from '#src/platform/database.ts';
import { agiiRegions } from '#src/reference/regions.ts';
import type { Edition, OpenTable } from '../open-table.ts';
import { dayOf } from '../say.ts';
import { cellsOf, questionOf, unknownIn } from './asked.ts';
import type { Asked } from './asked.ts';
import { beside } from './beside.ts';
import { periodsAsked } from './periods.ts';

/** Why a question is not answered; the page has the words. */
export type AskRefusal =
  | { readonly type: 'unknown' | 'same' | 'tooFree' | 'notOut' | 'below' | 'together' | 'unavailable' | 'periods' }
  | { readonly type: 'tooMany'; readonly cells: number; readonly limit: number };

export type Answered = { readonly table: OpenTable } | { readonly refusal: AskRefusal };

export interface Asking {
  /** What can be asked, in the order of the report. */
  readonly figures: readonly DefinitionView[];
  readonly answer: (asked: Asked, editions: readonly Edition[]) => Promise<Answered>;
}

export interface AskingParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly snapshots: SnapshotStore;
  /** Without it nothing is answered. */
  readonly protectionKey: Uint8Array | undefined;
}

const MOST_CELLS = 500;
/** Who shows it, in the receipt. */
const READER = 'open-site';

/** Questions of readers, counted now, protected as what is published, each with its receipt. */
export function askingOf(parts: AskingParts): Asking {
  const figures = figureBook.map(describe);
  return {
    figures,
    answer: async (asked, editions) => {
      const definition = figures.find(({ id }) => id === asked.figure);
      if (definition === undefined || unknownIn(asked, definition) !== null) return refuse('unknown');
      if (asked.rows !== '' && asked.rows === asked.columns) return refuse('same');
      if (isTooFree(asked, definition)) return refuse('tooFree');
      const periods = periodsAsked(asked);
      if (periods === null) return refuse('periods');
      const cells = cellsOf(asked, definition) * periods.length;
      if (cells > MOST_CELLS) return { refusal: { type: 'tooMany', cells, limit: MOST_CELLS } };
      if (!extractions(editions).includes(asked.asOf)) return refuse('notOut');
      if (parts.protectionKey === undefined) return refuse('unavailable');
      return counted(parts, parts.protectionKey, { asked, definition, periods }, editions);
    },
  };
}

/** Any choice of codes makes new differences in the same few people, of which the noise averages out: one, all, or all regions of AgII. */
function isTooFree({ filters }: Asked, { dimensions }: DefinitionView): boolean {
  const codes = Object.fromEntries(dimensions.map(({ id, values }) => [id, values.map(({ code }) => code)]));
  return tooFreeFilter({ where: filters, codes }, { region: [agiiRegions] }) !== null;
}

/** The moments of which something was published, newest first. A reader asks of one of these: then answers and tables agree. */
export function extractions(editions: readonly Edition[]): readonly string[] {
  return [...new Set(editions.map(({ asOf }) => asOf as string))].sort().toReversed();
}

interface Counted {
  readonly question: FigureQuestion;
  readonly made: ProtectedFigure;
}

/** Each period is counted and protected as if it were asked alone; then all of them are laid beside what is out, and beside each other. */
async function counted(
  parts: AskingParts,
  key: Uint8Array,
  {
    asked,
    definition,
    periods,
  }: { readonly asked: Asked; readonly definition: DefinitionView; readonly periods: readonly string[] },
  editions: readonly Edition[],
): Promise<Answered> {
  const by = [asked.rows, asked.columns].filter((id) => id !== '');
  const where = Object.entries(asked.filters).map(([id, codes]) => `${id}:${[...new Set(codes)].join('|')}`);
  const snapshot = await parts.snapshots.current();
  const columns: Counted[] = [];
  for (const period of periods) {
    // Whoever else reads does not wait for all of them.
    await setImmediate();
    const typed = { id: asked.figure, period, asOf: asked.asOf, by: by.join(','), where: where.join(',') };
    const question = parseFigureQuestion(typed, instant(asked.asOf));
    if (!question.ok) return refuse('unknown');
    if (addDays(plainDate(dayOf(question.value.asOf)), 1) < question.value.period.until) return refuse('notOut');
    const made = protectFigure(snapshot, question.value, { secret: key, id: `question ${period}` });
    columns.push({ question: question.value, made });
  }
  if (columns.every(({ made }) => made.cells.every(({ shown }) => shown === 'hidden'))) return refuse('below');
  if (
    tellsTogether(
      columns.flatMap(({ made }) => made.statements),
      editions,
    )
  )
    return refuse('together');
  const tables: OpenTable[] = [];
  for (const { question, made } of columns) {
    const receipt = await issueReceipt(parts, {
      question,
      shownIn: 'tableBuilder',
      by: READER,
      snapshot,
      protect: () => ({ cells: asShown(made), note: made.protection }),
    });
    tables.push({
      origin: { type: 'answer', question: questionOf(asked) },
      title: titleOf(definition, by),
      indicator: definition,
      period: { from: question.period.from, until: question.period.until },
      asOf: question.asOf,
      by,
      where: question.where ?? {},
      receipts: [receipt.id],
      cells: made.cells,
      protection: made.protection,
      notes: [...receipt.gaps.map(({ words }) => words), ...(definition.caveats === null ? [] : [definition.caveats])],
      synthetic: receipt.synthetic,
    });
  }
  const table = beside(tables, periods);
  return table === null ? refuse('unknown') : { table };
}

/** Whether the answer, laid beside all that was ever published of what it counts, tells of a few people what neither tells alone. */
function tellsTogether(answers: readonly ProtectedTable[], editions: readonly Edition[]): boolean {
  const indicators = new Set(answers.map(({ indicator }) => indicator));
  const published = editions.flatMap((table) =>
    statedBy({
      ...table,
      id: `${table.origin.id}/${table.origin.edition}`,
      cells: table.cells.flatMap(({ shown, ...cell }) => (shown === 'withdrawn' ? [] : [{ ...cell, shown }])),
    }).filter(({ indicator, protection }) => indicators.has(indicator) && protection !== null),
  );
  const ours = new Set(answers.map(({ id }) => id));
  return auditTables([...published, ...answers]).disclosures.some(({ remedy }) => ours.has(remedy.table));
}

function titleOf({ title, dimensions }: DefinitionView, by: readonly string[]): Label {
  const names = by.flatMap((id) => dimensions.find((dimension) => dimension.id === id)?.title ?? []);
  if (names.length === 0) return title;
  const list = (language: 'nl' | 'en', and: string) => names.map((name) => name[language].toLowerCase()).join(and);
  return { nl: `${title.nl}, per ${list('nl', ' en ')}`, en: `${title.en}, by ${list('en', ' and ')}` };
}

function refuse(type: Exclude<AskRefusal['type'], 'tooMany'>): Answered {
  return { refusal: { type } };
}
