import type { GapMark } from '../endpoints.ts';
import type { FigureRequest } from '../engine/compute.ts';
import { termRequests } from '../engine/derived.ts';
import type { FigureQuestion } from '../engine/question.ts';
import { gapText } from '../exports/table-rows.ts';
import type { Gap } from './gap.ts';

/**
 * The gaps that a figure must be marked with: those of a fact that it rests on, within its period. A stock, and a count that looks back, rests on everything
 * before its day, and an evolution on the year before as well. When a gap was registered does not matter: what was counted before
 * we knew of it was incomplete too.
 */
export function gapsTouching(gaps: readonly Gap[], question: FigureQuestion): readonly GapMark[] {
  const counts = 'derived' in question ? termRequests(question) : [question];
  return gaps
    .filter((gap) => gap.withdrawn === null && counts.some((count) => touches(gap, count)))
    .map(({ id, supplier, stream, from, until, reason }) => ({ id, supplier, stream, from, until, reason }));
}

function touches(gap: Gap, { indicator, period }: FigureRequest): boolean {
  const rests = [indicator.fact, ...(indicator.alsoReads ?? [])];
  if (!gap.facts.some((fact) => rests.includes(fact))) return false;
  if (gap.from >= period.until) return false;
  return indicator.kind === 'stock' || indicator.looksBack !== undefined || gap.until === null || gap.until > period.from;
}

/** As a receipt and a publication keep it. */
export function gapNote(mark: GapMark): { readonly id: string; readonly words: GapMark['reason'] } {
  return { id: mark.id, words: { nl: gapText(mark, 'nl'), en: gapText(mark, 'en') } };
}
