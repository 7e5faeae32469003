import { randomBytes } from 'node:crypto';
import type { Actor } from '#src/access/actor.ts';
import { uuidV7 } from '#src/kernel/ids.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Tx } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import { missingIn } from './answer/missing.ts';
import type { QuestionState } from './codes.ts';
import type { Part, QuestionDocument } from './document.ts';
import type { AnswerTable, AnswerView } from './endpoints.ts';
import { openFigures } from './figures.ts';
import type { Figures, FigureSources } from './figures.ts';
import { answerOf } from './open.ts';
import { splitQuestion } from './split/split.ts';
import { addHistory, insertQuestion, keepAnswer, lockQuestion, updateQuestion } from './store.ts';
import type { Saved, StoredQuestion } from './store.ts';

export interface Asked {
  readonly title: string;
  readonly reference: string;
  readonly askedBy: string;
  readonly askedOn: string;
  readonly source: string;
  readonly text: string;
}

/** A new question: its parts split, nothing bound. */
export async function start(sources: FigureSources, actor: Actor, asked: Asked): Promise<string> {
  const { intro, parts } = splitQuestion(asked.text);
  const document: QuestionDocument = {
    intro,
    parts: parts.map((part, index): Part => ({ id: `p${index + 1}`, ...part, blocks: [], words: null })),
    asOf: null,
    explained: [],
  };
  const question = { ...asked, id: newId(sources), document, edition: 1, corrects: null, correctsWhy: null };
  await inTransaction(sources.database, async (tx) => {
    const at = sources.clock.now();
    await insertQuestion(tx, question, actor.name, at);
    await note(tx, sources, actor, question.id, 1, 'created', '', document);
  });
  return question.id;
}

/** The document as it now is, over the version that was read. */
export async function save(
  sources: FigureSources,
  actor: Actor,
  id: string,
  version: number,
  document: QuestionDocument,
): Promise<void> {
  await inTransaction(sources.database, async (tx) => {
    const stored = await lockedAt(tx, id, version);
    if (stored.state !== 'inProgress') throw new HttpProblem(409, 'notInProgress', { state: stored.state });
    if (JSON.stringify(stored.document) === JSON.stringify(document)) return;
    await updateQuestion(tx, id, { document, state: 'inProgress', offeredBy: null }, actor.name, sources.clock.now());
    await note(tx, sources, actor, id, version + 1, 'saved', '', document);
  });
}

/** Offered: what is counted stands still from here on. Given back: it moves again. Sent: it never changes. */
export async function move(
  sources: FigureSources,
  actor: Actor,
  id: string,
  { version, to, remark }: { readonly version: number; readonly to: QuestionState; readonly remark: string },
): Promise<void> {
  await inTransaction(sources.database, async (tx) => {
    const stored = await lockedAt(tx, id, version);
    const what = step(stored.state, to);
    if (what === null) throw new HttpProblem(409, 'wrongStep', { from: stored.state, to });
    const document = { ...stored.document, asOf: asOfAfter(what, stored.document.asOf, sources.clock.now()) };
    if (what === 'sent') await send(tx, sources, actor, { ...stored, document });
    const offeredBy = what === 'offered' ? actor.account : what === 'returned' ? null : stored.offeredBy;
    await updateQuestion(tx, id, { document, state: to, offeredBy }, actor.name, sources.clock.now());
    await note(tx, sources, actor, id, version + 1, what, remark, document);
  });
}

async function send(tx: Tx, sources: FigureSources, actor: Actor, stored: StoredQuestion): Promise<void> {
  const answer = await answerOf(sources, stored);
  const missing = missingIn(stored.document, answer, { offeredBy: stored.offeredBy, account: actor.account });
  if (missing.length > 0) throw new HttpProblem(422, 'notReady', { missing });
  const receipted = await withReceipts(answer, stored.document, await openFigures(sources), actor.account);
  await keepAnswer(tx, stored.id, receipted, actor.name, sources.clock.now());
}

/** Every figure that leaves the house has a receipt, period by period. */
export async function withReceipts(
  answer: AnswerView,
  document: QuestionDocument,
  figures: Figures,
  by: string,
): Promise<AnswerView> {
  const outcomes = new Map(document.parts.flatMap((part) => part.blocks.map(({ id, outcome }) => [`${part.id} ${id}`, outcome])));
  const parts: AnswerView['parts'] = [];
  for (const part of answer.parts) {
    const blocks: AnswerView['parts'][number]['blocks'] = [];
    for (const block of part.blocks) {
      const outcome = outcomes.get(`${part.id} ${block.id}`) ?? null;
      const receipts: (typeof block)['receipts'] = [];
      if (outcome?.kind === 'figure' && block.table !== null)
        for (const period of outcome.periods) {
          // What is left out as a whole is not shown, and a receipt would show it.
          if (isLeftOut(block.table, period)) continue;
          const typed = { id: outcome.indicator, period, by: outcome.by.join(','), where: outcome.where, asOf: block.table.asOf };
          const id = await figures.receipt(typed, by, outcome.protect);
          if (id !== null) receipts.push({ period, id });
        }
      blocks.push({ ...block, receipts });
    }
    parts.push({ ...part, blocks });
  }
  return { ...answer, parts };
}

function isLeftOut({ rows }: AnswerTable, period: string): boolean {
  return rows.every(({ cells }) =>
    cells.some((cell) => cell.period === period && cell.hole !== null && cell.hole.shown === undefined),
  );
}

/** A new edition that begins where the one that was sent ended. */
export async function correct(sources: FigureSources, actor: Actor, id: string, why: string): Promise<string> {
  return inTransaction(sources.database, async (tx) => {
    const stored = await lockQuestion(tx, id);
    if (stored === null) throw new HttpProblem(404, 'noSuchQuestion');
    if (stored.state !== 'sent') throw new HttpProblem(409, 'notSent', { state: stored.state });
    if (stored.correctedBy !== null) throw new HttpProblem(409, 'correctedAlready', { by: stored.correctedBy });
    const document = { ...stored.document, asOf: null };
    const next = { ...stored, id: newId(sources), document, edition: stored.edition + 1, corrects: id, correctsWhy: why };
    await insertQuestion(tx, next, actor.name, sources.clock.now());
    await note(tx, sources, actor, next.id, 1, 'corrected', why, document);
    return next.id;
  });
}

async function lockedAt(tx: Tx, id: string, version: number): Promise<StoredQuestion> {
  const stored = await lockQuestion(tx, id);
  if (stored === null) throw new HttpProblem(404, 'noSuchQuestion');
  if (stored.version !== version) throw new HttpProblem(409, 'staleVersion', { version: stored.version, by: stored.changedBy });
  return stored;
}

function step(from: QuestionState, to: QuestionState): Saved | null {
  if (from === 'inProgress' && to === 'toReview') return 'offered';
  if (from === 'toReview' && to === 'inProgress') return 'returned';
  return from === 'toReview' && to === 'sent' ? 'sent' : null;
}

/** A day that somebody chose stays; a moment was set by offering it. */
function asOfAfter(what: Saved, asOf: string | null, now: string): string | null {
  if (what === 'returned') return asOf?.includes('T') === true ? null : asOf;
  return asOf ?? now;
}

function newId({ clock }: FigureSources): string {
  return uuidV7(toEpochMilliseconds(clock.now()), randomBytes(10));
}

function note(
  tx: Tx,
  { clock }: FigureSources,
  actor: Actor,
  id: string,
  version: number,
  what: Saved,
  remark: string,
  document: QuestionDocument,
): Promise<void> {
  return addHistory(tx, id, { version, at: clock.now(), by: actor.name, account: actor.account, what, remark, document });
}
