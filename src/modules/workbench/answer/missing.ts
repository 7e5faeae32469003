import type { QuestionDocument } from '../document.ts';
import type { AnswerView, OpenedQuestion } from '../endpoints.ts';
import { openFindings } from './check.ts';

type Missing = OpenedQuestion['missing'][number];

/** A part is decided when each of its blocks is bound or refused, and there is at least one. */
export function isDecided({ blocks }: QuestionDocument['parts'][number]): boolean {
  return (
    blocks.length > 0 &&
    blocks.every(({ outcome }) => outcome !== null && (outcome.kind === 'figure' || outcome.explanation.trim() !== ''))
  );
}

/** What must be done before an answer may leave the house; who offered it does not send it. */
export function missingIn(
  document: QuestionDocument,
  answer: AnswerView,
  who: { readonly offeredBy: string | null; readonly account: string },
): readonly Missing[] {
  const missing: Missing[] = [];
  if (!document.parts.every(isDecided)) missing.push('undecidedPart');
  if (answer.parts.some(({ blocks }) => blocks.some(({ problem }) => problem !== null))) missing.push('brokenBinding');
  if (openFindings(answer.findings).length > 0) missing.push('openFinding');
  if (who.offeredBy === null) missing.push('notOffered');
  if (who.offeredBy === who.account) missing.push('sameColleague');
  return missing;
}
