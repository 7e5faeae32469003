import type { Clock } from '#src/kernel/clock.ts';
import { instant } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { Label } from '#src/reference/labels/label.ts';
import { auditTables } from '#src/figures-disclosure/audit/audit-tables.ts';
import { tooFreeFilter } from '#src/figures-disclosure/free-filters.ts';
import type { ProtectedTable } from '#src/figures-disclosure/tables.ts';
import { answer as count, describe, figureBook, issueReceipt, parseQuestion, protectFigure } from '#src/modules/figures/ask.ts';
import type { SnapshotStore } from '#src/modules/figures/ask.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Database } from '#src/platform/database.ts';
import { agiiRegions } from '#src/reference/regions.ts';
import type { Edition, OpenTable } from '../open-table.ts';
import { dayOf } from '../say.ts';
import { cellsOf, questionOf, unknownIn } from './asked.ts';
import type { Asked } from './asked.ts';

/** Why a question is not answered; the page has the words. */
export type AskRefusal =
  | { readonly type: 'unknown' | 'same' | 'tooFree' | 'notOut' | 'below' | 'together' | 'unavailable' }
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
  // Of added weights and of derived figures it is not known whom they tell of, cell by cell; so they are not on offer.
  const figures = figureBook.filter((figure) => 'counting' in figure && figure.counting !== 'sum').map(describe);
  return {
    figures,
    answer: async (asked, editions) => {
      const definition = figures.find(({ id }) => id === asked.figure);
      if (definition === undefined || unknownIn(asked, definition) !== null) return refuse('unknown');
      if (asked.rows !== '' && asked.rows === asked.columns) return refuse('same');
      if (isTooFree(asked, definition)) return refuse('tooFree');
      const cells = cellsOf(asked, definition);
      if (cells > MOST_CELLS) return { refusal: { type: 'tooMany', cells, limit: MOST_CELLS } };
      if (!extractions(editions).includes(asked.asOf)) return refuse('notOut');
      if (parts.protectionKey === undefined) return refuse('unavailable');
      return counted(parts, parts.protectionKey, asked, definition, editions);
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

async function counted(
  parts: AskingParts,
  key: Uint8Array,
  asked: Asked,
  definition: DefinitionView,
  editions: readonly Edition[],
): Promise<Answered> {
  const by = [asked.rows, asked.columns].filter((id) => id !== '');
  const where = Object.entries(asked.filters).map(([id, codes]) => `${id}:${[...new Set(codes)].join('|')}`);
  const typed = { id: asked.figure, period: asked.period, asOf: asked.asOf, by: by.join(','), where: where.join(',') };
  const question = parseQuestion(typed, instant(asked.asOf));
  if (!question.ok) return refuse('unknown');
  const { period, asOf } = question.value;
  if (addDays(plainDate(dayOf(asOf)), 1) < period.until) return refuse('notOut');
  const snapshot = await parts.snapshots.current();
  const exact = count(snapshot, question.value).cells.map(({ at, value }) => ({ at, value: value ?? 0 }));
  const made = protectFigure(snapshot, question.value, exact, key, 'question');
  const note = made.protection;
  if (note === null) return refuse('unavailable');
  if (made.cells.every(({ shown }) => shown === 'hidden')) return refuse('below');
  if (tellsTogether(made, editions)) return refuse('together');
  const receipt = await issueReceipt(parts, {
    question: question.value,
    shownIn: 'tableBuilder',
    by: READER,
    snapshot,
    protect: () => ({ cells: made.cells.map(({ at, value }) => ({ at, value })), note }),
  });
  return {
    table: {
      origin: { type: 'answer', question: questionOf(asked) },
      title: titleOf(definition, by),
      indicator: definition,
      period: { from: period.from, until: period.until },
      asOf,
      by,
      where: question.value.where ?? {},
      receipt: receipt.id,
      cells: made.cells.map(({ at, value, shown }) => ({ at, value, shown })),
      protection: note,
      notes: [...receipt.gaps.map(({ words }) => words), ...(definition.caveats === null ? [] : [definition.caveats])],
      synthetic: receipt.synthetic,
    },
  };
}

/** Whether the answer, laid beside all that was ever published of this figure, tells of a few people what neither tells alone. */
function tellsTogether(answer: ProtectedTable, editions: readonly Edition[]): boolean {
  const published = editions
    .filter(({ indicator, protection }) => indicator.id === answer.indicator && protection !== null)
    .map((table): ProtectedTable => ({
      ...answer,
      id: `${table.origin.id}/${table.origin.edition}`,
      version: table.indicator.version,
      period: `${table.period.from}/${table.period.until}`,
      asOf: table.asOf,
      by: table.by,
      where: table.where,
      cells: table.cells.flatMap(({ at, value, shown }) => (shown === 'withdrawn' ? [] : [{ at, value, shown }])),
    }));
  return auditTables([...published, answer]).disclosures.some(({ remedy }) => remedy.table === answer.id);
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
