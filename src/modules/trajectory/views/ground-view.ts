import { explain } from '#src/law/explain/explain.ts';
import { sources } from '#src/law/sources.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { GroundView } from '../endpoints.ts';

/** A reason of the law as the reader gets it: the sentence, the day it was judged on, the articles. */
export function groundView(ground: Ground): GroundView {
  const { rule, anchor, anchorDay, versionFrom, assumed } = ground;
  return {
    rule,
    ...explain(ground),
    anchor,
    anchorDay,
    versionFrom,
    assumed,
    citations: ground.citations.map(({ source, article, grade }) => ({ source, title: titleOf(source), article, grade })),
  };
}

function titleOf(source: string): string {
  const known: { readonly [id: string]: { readonly title: string } } = sources;
  return known[source]?.title ?? source;
}
