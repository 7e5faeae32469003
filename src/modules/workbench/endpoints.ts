import { z } from 'zod';
import { definitionView, gapMark } from '#src/modules/figures/endpoints.ts';
import { endpoint } from '#src/platform/endpoint.ts';
import { hitKinds, questionStates, refusalReasons } from './codes.ts';
import { questionDocument } from './document.ts';

export type { Block, Bound, Hole, Part, QuestionDocument, Segment } from './document.ts';

const nothing = z.object({});
const day = z.iso.date();
const words = z.object({ nl: z.string(), en: z.string() });
const id = z.uuid();

const listed = z.object({
  id,
  title: z.string(),
  reference: z.string(),
  askedBy: z.string(),
  askedOn: day,
  state: z.enum(questionStates),
  edition: z.number().int(),
  /** Another edition put this one right. */
  correctedBy: id.nullable(),
  parts: z.number().int(),
  /** Of which everything is bound or refused. */
  decided: z.number().int(),
  changedAt: z.string(),
  changedBy: z.string(),
});
export type ListedQuestion = z.infer<typeof listed>;

/** Words, forgivingly: without accents, anywhere in question or answer. */
export const listQuestions = endpoint({
  method: 'GET',
  path: '/questions',
  permission: 'figures.read',
  params: nothing,
  query: z.object({ q: z.string().max(200).optional(), state: z.enum(questionStates).optional() }),
  body: nothing,
  output: z.object({
    questions: z.array(listed),
    counts: z.object({ inProgress: z.number().int(), toReview: z.number().int(), sent: z.number().int() }),
  }),
});

export const startQuestion = endpoint({
  method: 'POST',
  path: '/questions',
  permission: 'figures.answer',
  params: nothing,
  query: nothing,
  body: z.object({
    title: z.string().trim().min(1).max(300),
    reference: z.string().trim().max(120),
    askedBy: z.string().trim().max(200),
    askedOn: day,
    source: z.string().trim().max(300),
    text: z.string().trim().min(1).max(60_000),
  }),
  output: z.object({ id }),
});

const earlierCell = z.object({
  /** Which earlier answer: an id of the archive. */
  from: z.string(),
  value: z.number().nullable(),
});
export const answerTable = z.object({
  definition: definitionView,
  periods: z.array(
    z.object({ key: z.string(), label: words, from: day, until: day, gaps: z.array(gapMark), silent: z.boolean() }),
  ),
  by: z.array(z.object({ id: z.string(), title: words })),
  where: z.array(z.object({ id: z.string(), title: words, codes: z.array(z.string()), values: z.array(words) })),
  rows: z.array(
    z.object({
      at: z.array(z.string()),
      labels: z.array(words),
      isTotal: z.boolean(),
      cells: z.array(
        z.object({
          period: z.string(),
          value: z.number().nullable(),
          /** Left out, and why. */
          hole: z
            .object({
              reason: z.enum(refusalReasons),
              explanation: z.string(),
              explanationEn: z.string().optional(),
              /** What stands in its place, where that is more than the reason: '< 5'. */
              shown: z.string().optional(),
            })
            .nullable(),
          earlier: z.array(earlierCell),
        }),
      ),
    }),
  ),
  asOf: z.string(),
  facts: z.number().int(),
  synthetic: z.boolean(),
  /** How the numbers were protected; not there where they are exact. */
  protection: words.optional(),
});
export type AnswerTable = z.infer<typeof answerTable>;

const receiptOf = z.object({ period: z.string(), id: z.string() });
const earlierAnswer = z.object({
  id: z.string(),
  title: words,
  source: words,
  /** The page of the earlier answer, where it is one of ours. */
  question: id.nullable(),
  cells: z.number().int(),
  same: z.number().int(),
});
export type EarlierAnswer = z.infer<typeof earlierAnswer>;

export const answerBlock = z.object({
  id: z.string(),
  asked: z.string(),
  askedEn: z.string().optional(),
  outcome: z.enum(['figure', 'refused', 'open']),
  answers: z.string(),
  answersEn: z.string().optional(),
  refused: z.object({ reason: z.enum(refusalReasons), explanation: z.string(), explanationEn: z.string().optional() }).nullable(),
  table: answerTable.nullable(),
  /** Why a binding gives no table: a code of the figures. */
  problem: z.string().nullable(),
  earlier: z.array(earlierAnswer),
  receipts: z.array(receiptOf),
});
export type AnswerBlock = z.infer<typeof answerBlock>;

const shownSegment = z.object({
  text: z.string(),
  /** Of a number: its cell, and what the cell says when somebody typed something else. */
  cell: z.string().nullable(),
  cellSays: z.string().nullable(),
  /** In a text in English: what an analyst wrote in Dutch and nobody wrote in English. */
  lang: z.literal('nl').optional(),
});
export type ShownSegment = z.infer<typeof shownSegment>;

const warning = z.object({
  kind: z.enum(['differs', 'unbound', 'lostCell']),
  typed: z.string(),
  cellSays: z.string().nullable(),
});
export type TextWarning = z.infer<typeof warning>;

export const answerFinding = z.object({
  key: z.string(),
  kind: z.string(),
  table: z.string(),
  place: z.string(),
  stated: z.string(),
  computed: z.string(),
  likelyCause: words,
  confidence: z.enum(['certain', 'likely', 'possible']),
  sentence: words,
  /** Lies in an earlier answer alone: nothing of ours is wrong, and nothing needs explaining. */
  earlierOnly: z.boolean(),
  explanation: z.string(),
  explanationEn: z.string().optional(),
});
export type AnswerFinding = z.infer<typeof answerFinding>;

export const answerPart = z.object({
  id: z.string(),
  label: z.string(),
  lead: z.string(),
  text: z.string(),
  blocks: z.array(answerBlock),
  words: z.array(shownSegment),
  /** The sentences are those that Doorstroom makes. */
  generated: z.boolean(),
  /** The same in English, where Doorstroom made the sentences or somebody wrote them. */
  english: z.array(shownSegment).optional(),
  warnings: z.array(warning),
  /** Of the text that somebody wrote in English. */
  warningsEn: z.array(warning).optional(),
});
export type AnswerPart = z.infer<typeof answerPart>;

export const answerView = z.object({
  asOf: z.string(),
  madeAt: z.string(),
  synthetic: z.boolean(),
  parts: z.array(answerPart),
  findings: z.array(answerFinding),
});
export type AnswerView = z.infer<typeof answerView>;

const proposalView = z.object({
  part: z.string(),
  hits: z.array(z.object({ start: z.number().int(), end: z.number().int(), kind: z.enum(hitKinds), says: words })),
  indicators: z.array(z.object({ id: z.string(), title: words, score: z.number(), words: z.array(z.string()) })),
  periods: z.array(z.string()),
  blocks: z.array(questionDocument.shape.parts.element.shape.blocks.element),
});
export type ProposalView = z.infer<typeof proposalView>;

const saved = z.object({
  version: z.number().int(),
  at: z.string(),
  by: z.string(),
  what: z.enum(['created', 'saved', 'offered', 'returned', 'sent', 'corrected']),
  remark: z.string(),
});
const question = z.object({
  id,
  title: z.string(),
  reference: z.string(),
  askedBy: z.string(),
  askedOn: day,
  source: z.string(),
  text: z.string(),
  state: z.enum(questionStates),
  version: z.number().int(),
  edition: z.number().int(),
  corrects: id.nullable(),
  correctsWhy: z.string().nullable(),
  correctedBy: id.nullable(),
  changedAt: z.string(),
  changedBy: z.string(),
});
export type QuestionView = z.infer<typeof question>;

const opened = z.object({
  question,
  document: questionDocument,
  proposals: z.array(proposalView),
  answer: answerView,
  history: z.array(saved),
  may: z.object({ write: z.boolean(), send: z.boolean() }),
  /** What stands between this answer and its sending. */
  missing: z.array(z.enum(['undecidedPart', 'brokenBinding', 'openFinding', 'sameColleague', 'notOffered'])),
});
export type OpenedQuestion = z.infer<typeof opened>;

export const readQuestion = endpoint({
  method: 'GET',
  path: '/questions/:id',
  permission: 'figures.read',
  params: z.object({ id }),
  query: nothing,
  body: nothing,
  output: opened,
});

/** Keeps the whole document over the version that was read; 409 `staleVersion` where somebody else was first. */
export const saveQuestion = endpoint({
  method: 'POST',
  path: '/questions/:id/document',
  permission: 'figures.answer',
  bodyBytes: 2_000_000,
  params: z.object({ id }),
  query: nothing,
  body: z.object({ version: z.number().int(), document: questionDocument }),
  output: opened,
});

/** Offers it to a colleague, gives it back, or sends it. What is sent stays as it is. */
export const moveQuestion = endpoint({
  method: 'POST',
  path: '/questions/:id/state',
  permission: 'figures.answer',
  params: z.object({ id }),
  query: nothing,
  body: z.object({ version: z.number().int(), to: z.enum(questionStates), remark: z.string().trim().max(2_000) }),
  output: opened,
});

/** A new edition of an answer that was sent, with why. */
export const correctQuestion = endpoint({
  method: 'POST',
  path: '/questions/:id/correction',
  permission: 'figures.answer',
  params: z.object({ id }),
  query: nothing,
  body: z.object({ why: z.string().trim().min(1).max(2_000) }),
  output: z.object({ id }),
});

/** What makes a total another than that of an answer of ours that was sent: parts that add up, period by period. */
export const explainChange = endpoint({
  method: 'POST',
  path: '/questions/:id/why',
  permission: 'figures.answer',
  params: z.object({ id }),
  query: nothing,
  body: z.object({ part: z.string().max(40), block: z.string().max(40), earlier: z.string().max(200) }),
  output: z.object({
    periods: z.array(
      z.object({
        period: z.string(),
        receipts: z.object({ before: z.string(), after: z.string() }),
        parts: z.array(z.object({ cause: z.string(), delta: z.number(), people: z.number().int() })),
      }),
    ),
  }),
});
export type ChangeView = ReturnType<typeof explainChange.output.parse>;

/** The document as it was saved at a version, to take it back. */
export const readVersion = endpoint({
  method: 'GET',
  path: '/questions/:id/versions/:version',
  permission: 'figures.read',
  params: z.object({ id, version: z.coerce.number().int() }),
  query: nothing,
  body: nothing,
  output: z.object({ document: questionDocument }),
});

/** The answer as a file: an editable workbook, a document for Word, or a page. */
export const exportQuestion = endpoint({
  method: 'GET',
  path: '/questions/:id/export',
  permission: 'figures.export',
  params: z.object({ id }),
  query: z.object({ format: z.enum(['xlsx', 'docx', 'html']), language: z.enum(['nl', 'en']).default('nl') }),
  body: nothing,
  output: z.unknown(),
});

/** What was answered before: tables that were printed and answers that were sent. */
export const searchAnswers = endpoint({
  method: 'GET',
  path: '/earlier-answers',
  permission: 'figures.read',
  params: nothing,
  query: z.object({ q: z.string().max(200).optional() }),
  body: nothing,
  output: z.object({
    answers: z.array(
      z.object({
        id: z.string(),
        title: words,
        source: words,
        kind: z.enum(['printed', 'answer']),
        question: id.nullable(),
        indicator: z.string().nullable(),
        /** Places behind the comma of its numbers. */
        decimals: z.number().int(),
        columns: z.array(words),
        periods: z.array(z.string()),
        rows: z.array(z.object({ labels: z.array(words), values: z.array(z.number().nullable()) })),
        cut: z.boolean(),
      }),
    ),
    found: z.number().int(),
  }),
});
