import type { Actor } from '#src/access/actor.ts';
import { permissionsByRole } from '#src/access/actor.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { Database } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import { makeAnswer } from './answer/answer.ts';
import { missingIn } from './answer/missing.ts';
import { readArchive } from './archive/read-archive.ts';
import type { AnswerView, OpenedQuestion, ProposalView, QuestionView } from './endpoints.ts';
import { definitions, openFigures } from './figures.ts';
import type { FigureSources } from './figures.ts';
import { propose } from './match/propose.ts';
import { makeVocabulary } from './match/vocabulary.ts';
import type { Vocabulary } from './match/vocabulary.ts';
import { findQuestion, historyOf, sentAnswers } from './store.ts';
import type { StoredQuestion } from './store.ts';

/** A question as its page shows it. */
export async function openQuestion(sources: FigureSources, actor: Actor, id: string): Promise<OpenedQuestion> {
  const stored = await questionOr404(sources.database, id);
  const [answer, history] = await Promise.all([answerOf(sources, stored), historyOf(sources.database, id)]);
  const write = permissionsByRole[actor.role].includes('figures.answer');
  const missing = missingIn(stored.document, answer, { offeredBy: stored.offeredBy, account: actor.account });
  return {
    question: view(stored),
    document: stored.document,
    proposals: stored.state === 'inProgress' ? proposalsOf(stored) : [],
    answer,
    history: [...history],
    may: { write: write && stored.state !== 'sent', send: write && stored.state === 'toReview' && missing.length === 0 },
    missing: stored.state === 'sent' ? [] : [...missing],
  };
}

/** What was sent is read as it was sent; anything else is counted now. */
export async function answerOf(sources: FigureSources, stored: StoredQuestion): Promise<AnswerView> {
  if (stored.state === 'sent') {
    const sent = (await sentAnswers(sources.database)).find(({ question }) => question === stored.id);
    if (sent === undefined) throw new Error(`Question ${stored.id} is sent and has no answer`);
    return sent.answer;
  }
  const figures = await openFigures(sources);
  const archive = await readArchive(sources.database, figures.definitions);
  return makeAnswer(stored.document, figures, archive, sources.clock.now());
}

export async function questionOr404({ pool }: Database, id: string): Promise<StoredQuestion> {
  const stored = await findQuestion(pool, id);
  if (stored === null) throw new HttpProblem(404, 'noSuchQuestion');
  return stored;
}

export function proposalsOf({ document, askedOn }: Pick<StoredQuestion, 'document' | 'askedOn'>): ProposalView[] {
  const on = plainDate(askedOn);
  const vocabulary = vocabularyOn(askedOn);
  return document.parts.map((part, index) => {
    const before = document.parts[index - 1];
    const sameNumber = before !== undefined && /^\d+/.exec(before.label)?.[0] === /^\d+/.exec(part.label)?.[0];
    const proposal = propose({ ...part, ...(sameNumber ? { before: before.text } : {}) }, on, vocabulary);
    return {
      part: part.id,
      hits: proposal.hits.map((hit) => ({ ...hit, says: { ...hit.says } })),
      indicators: proposal.indicators.map(({ words, title, ...each }) => ({
        ...each,
        title: { ...title },
        words: [...new Set(words.map(({ word }) => word))],
      })),
      periods: [...proposal.periods],
      blocks: [...proposal.blocks],
    };
  });
}

function view(stored: StoredQuestion): QuestionView {
  const { document: _, offeredBy: __, ...shown } = stored;
  return shown;
}

const vocabularies = new Map<string, Vocabulary>();
/** Centre cities change with mergers, so a vocabulary belongs to a day. */
function vocabularyOn(day: string): Vocabulary {
  const known = vocabularies.get(day) ?? makeVocabulary(definitions, plainDate(day));
  if (vocabularies.size > 50) vocabularies.clear();
  vocabularies.set(day, known);
  return known;
}
