import type { Actor } from '#src/access/actor.ts';
import { FileAnswer, HttpProblem } from '#src/platform/http.ts';
import type { QuestionDocument } from './document.ts';
import type { OpenedQuestion } from './endpoints.ts';
import { answerDocx } from './exports/docx.ts';
import { answerHtml } from './exports/html.ts';
import type { AnswerFile } from './exports/answer-file.ts';
import { answerXlsx } from './exports/xlsx.ts';
import { openFigures } from './figures.ts';
import type { FigureSources } from './figures.ts';
import { answerOf, openQuestion, questionOr404 } from './open.ts';
import { documentAt } from './store.ts';
import { withReceipts } from './write.ts';

export function signedIn(actor: Actor | null): Actor {
  if (actor === null) throw new HttpProblem(401, 'notSignedIn');
  return actor;
}

export function one(
  sources: FigureSources,
  { actor, params }: { readonly actor: Actor | null; readonly params: { readonly id: string } },
): Promise<OpenedQuestion> {
  return openQuestion(sources, signedIn(actor), params.id);
}

export async function version(
  { database }: FigureSources,
  { id, version: wanted }: { readonly id: string; readonly version: number },
): Promise<{ document: QuestionDocument }> {
  const document = await documentAt(database, id, wanted);
  if (document === null) throw new HttpProblem(404, 'noSuchVersion');
  return { document };
}

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const;

interface Wanted {
  readonly actor: Actor | null;
  readonly params: { readonly id: string };
  readonly query: { readonly format: keyof typeof mediaTypes; readonly language: 'nl' | 'en' };
}

/** A file may leave the house, so every figure in it gets its receipt, also in a draft. */
export async function download(sources: FigureSources, { actor, params, query }: Wanted): Promise<FileAnswer> {
  const question = await questionOr404(sources.database, params.id);
  const counted = await answerOf(sources, question);
  const answer =
    question.state === 'sent'
      ? counted
      : await withReceipts(counted, question.document, await openFigures(sources), signedIn(actor).account);
  const { intro, titleEn } = question.document;
  const file: AnswerFile = { question, titleEn, intro, answer, language: query.language };
  const bytes = await makers[query.format](file);
  return new FileAnswer(nameOf(question, query.format), mediaTypes[query.format], bytes);
}

const makers = { xlsx: answerXlsx, docx: answerDocx, html: answerHtml };

/** 'antwoord-sv-216-aanbod-nt2.xlsx': letters, digits and dashes only. */
function nameOf({ reference, title, edition }: { reference: string; title: string; edition: number }, format: string): string {
  const plain = [reference, title]
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `antwoord-${plain}${edition > 1 ? `-uitgave-${edition}` : ''}.${format}`;
}
