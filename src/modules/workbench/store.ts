import type { Database, Tx } from '#src/platform/database.ts';
import type { QuestionState } from './codes.ts';
import { questionDocument } from './document.ts';
import type { QuestionDocument } from './document.ts';
import type { AnswerView } from './endpoints.ts';

export interface StoredQuestion {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  readonly askedBy: string;
  readonly askedOn: string;
  readonly source: string;
  readonly text: string;
  readonly document: QuestionDocument;
  readonly version: number;
  readonly state: QuestionState;
  readonly edition: number;
  readonly corrects: string | null;
  readonly correctsWhy: string | null;
  readonly correctedBy: string | null;
  readonly offeredBy: string | null;
  readonly changedBy: string;
  readonly changedAt: string;
}

export type Saved = 'created' | 'saved' | 'offered' | 'returned' | 'sent' | 'corrected';

const columns = `question.id, question.title, question.reference, question.asked_by as "askedBy", question.asked_on as "askedOn",
  question.source, question.text, question.document, question.version, question.state, question.edition, question.corrects,
  question.corrects_why as "correctsWhy", next.id as "correctedBy", question.offered_by as "offeredBy",
  question.changed_by as "changedBy", question.changed_at as "changedAt"`;
const from = `workbench.question left join workbench.question next on next.corrects = question.id`;

/** The last one changed first. */
export async function listAll({ pool }: Database): Promise<readonly StoredQuestion[]> {
  const found = await pool.query<StoredQuestion>(`select ${columns} from ${from} order by question.changed_at desc, question.id`);
  return found.rows.map(parsed);
}

export async function findQuestion(tx: Pick<Tx, 'query'>, id: string): Promise<StoredQuestion | null> {
  const found = await tx.query<StoredQuestion>(`select ${columns} from ${from} where question.id = $1`, [id]);
  return found.rows[0] === undefined ? null : parsed(found.rows[0]);
}

/** Waits for who writes the same question. */
export async function lockQuestion(tx: Tx, id: string): Promise<StoredQuestion | null> {
  await tx.query('select from workbench.question where question.id = $1 for update', [id]);
  return findQuestion(tx, id);
}

export type NewQuestion = Pick<
  StoredQuestion,
  'id' | 'title' | 'reference' | 'askedBy' | 'askedOn' | 'source' | 'text' | 'document' | 'edition' | 'corrects' | 'correctsWhy'
>;

export async function insertQuestion(tx: Tx, question: NewQuestion, by: string, at: string): Promise<void> {
  await tx.query(
    `insert into workbench.question (id, title, reference, asked_by, asked_on, source, text, document, version, state, edition,
       corrects, corrects_why, created_by, created_at, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 1, 'inProgress', $9, $10, $11, $12, $13, $12, $13)`,
    [
      question.id,
      question.title,
      question.reference,
      question.askedBy,
      question.askedOn,
      question.source,
      question.text,
      JSON.stringify(question.document),
      question.edition,
      question.corrects,
      question.correctsWhy,
      by,
      at,
    ],
  );
}

interface Change {
  readonly document: QuestionDocument;
  readonly state: QuestionState;
  readonly offeredBy: string | null;
}

export async function updateQuestion(tx: Tx, id: string, change: Change, by: string, at: string): Promise<void> {
  await tx.query(
    `update workbench.question
     set document = $2, state = $3, offered_by = $4, version = version + 1, changed_by = $5, changed_at = $6
     where id = $1`,
    [id, JSON.stringify(change.document), change.state, change.offeredBy, by, at],
  );
}

export interface HistoryLine {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly what: Saved;
  readonly remark: string;
}

export async function addHistory(
  tx: Tx,
  id: string,
  line: HistoryLine & { readonly account: string; readonly document: QuestionDocument },
): Promise<void> {
  await tx.query(
    `insert into workbench.history (question, version, at, by_account, by_name, what, remark, document)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, line.version, line.at, line.account, line.by, line.what, line.remark, JSON.stringify(line.document)],
  );
}

/** The newest first. */
export async function historyOf({ pool }: Database, id: string): Promise<readonly HistoryLine[]> {
  const found = await pool.query<HistoryLine>(
    `select history.version, history.at, history.by_name as by, history.what, history.remark
     from workbench.history where history.question = $1 order by history.position desc limit 200`,
    [id],
  );
  return found.rows;
}

export async function documentAt({ pool }: Database, id: string, version: number): Promise<QuestionDocument | null> {
  const found = await pool.query<{ document: unknown }>(
    `select history.document from workbench.history
     where history.question = $1 and history.version = $2 order by history.position desc limit 1`,
    [id, version],
  );
  return found.rows[0] === undefined ? null : questionDocument.parse(found.rows[0].document);
}

export async function keepAnswer(tx: Tx, id: string, answer: AnswerView, by: string, at: string): Promise<void> {
  await tx.query('insert into workbench.answer (question, sent_at, sent_by, answer) values ($1, $2, $3, $4)', [
    id,
    at,
    by,
    JSON.stringify(answer),
  ]);
}

export interface SentAnswer {
  readonly question: string;
  readonly title: string;
  readonly reference: string;
  readonly edition: number;
  readonly askedOn: string;
  readonly sentAt: string;
  readonly answer: AnswerView;
}

/** Answers that were sent, the newest first. */
export async function sentAnswers({ pool }: Pick<Database, 'pool'>): Promise<readonly SentAnswer[]> {
  const found = await pool.query<SentAnswer>(
    `select answer.question, question.title, question.reference, question.edition, question.asked_on as "askedOn",
       answer.sent_at as "sentAt", answer.answer
     from workbench.answer join workbench.question on question.id = answer.question
     order by answer.sent_at desc, answer.question`,
  );
  return found.rows;
}

/** The document is checked again: it may have been written by an earlier version of the program. */
function parsed(row: StoredQuestion): StoredQuestion {
  return { ...row, document: questionDocument.parse(row.document) };
}
