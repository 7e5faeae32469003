import type { Actor } from '#src/access/actor.ts';
import { HttpProblem } from '#src/platform/http.ts';
import type { ChangeView } from './endpoints.ts';
import { openFigures, partsOfChange } from './figures.ts';
import type { FigureSources } from './figures.ts';
import { questionOr404 } from './open.ts';
import { sentAnswers } from './store.ts';

interface Asked {
  readonly part: string;
  readonly block: string;
  /** The id of an answer of ours in the archive: question, part, block. */
  readonly earlier: string;
}

/** Lays the receipts of an answer that was sent beside those of the same cells now. Periods that cannot be compared are left out. */
export async function why(
  sources: FigureSources,
  actor: Actor,
  id: string,
  { part, block, earlier }: Asked,
): Promise<ChangeView> {
  const { document } = await questionOr404(sources.database, id);
  const outcome = document.parts.find((each) => each.id === part)?.blocks.find((each) => each.id === block)?.outcome;
  if (outcome?.kind !== 'figure') throw new HttpProblem(404, 'noSuchBlock');
  const [question, earlierPart, earlierBlock] = earlier.split('/');
  const sent = (await sentAnswers(sources.database)).find((each) => each.question === question);
  const before = sent?.answer.parts.find((each) => each.id === earlierPart)?.blocks.find((each) => each.id === earlierBlock);
  if (before === undefined) throw new HttpProblem(404, 'noSuchAnswer');
  const figures = await openFigures(sources);
  const periods: ChangeView['periods'] = [];
  for (const period of outcome.periods) {
    const old = before.receipts.find((each) => each.period === period);
    const { indicator, by, where } = outcome;
    const asked = { id: indicator, period, by: by.join(','), where, asOf: document.asOf ?? undefined };
    const now = old === undefined ? null : await figures.receipt(asked, actor.account, outcome.protect);
    const parts = old === undefined || now === null ? null : await partsOfChange(sources, old.id, now);
    if (old !== undefined && now !== null && parts !== null)
      periods.push({ period, receipts: { before: old.id, after: now }, parts: [...parts] });
  }
  return { periods };
}
