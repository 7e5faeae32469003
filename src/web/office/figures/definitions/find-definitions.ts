import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { findInText } from '#src/web/ui/find-in-text.ts';
import { withSynonyms } from './synonyms.ts';

export const kindsOfFigure = ['main', 'count', 'stock', 'ratio', 'evolution', 'every'] as const;
export type KindOfFigure = (typeof kindsOfFigure)[number];

/** Empty text: not limited. */
export interface DefinitionFilters {
  readonly q: string;
  readonly subject: string;
  readonly kind: KindOfFigure;
  readonly source: string;
}

/** Who types searches everything; who only looks is not shown every evolution. */
export function findDefinitions(all: readonly DefinitionView[], filters: DefinitionFilters): readonly DefinitionView[] {
  const { q, subject, kind, source } = filters;
  return all.filter(
    (definition) =>
      (subject === '' || definition.subject === subject) &&
      (source === '' || sourceOf(definition) === source) &&
      (isOfKind(definition, kind) || (kind === 'main' && q.trim() !== '')) &&
      findInText(searchText(definition), q),
  );
}

/** 'Jaarverslag 2024 AgII' of 'Jaarverslag 2024 AgII, figuur 1'. */
export function sourceOf({ source }: DefinitionView): string {
  return source.split(',')[0]?.trim() ?? source;
}

function isOfKind({ measure, kind }: DefinitionView, wanted: KindOfFigure): boolean {
  switch (wanted) {
    case 'every':
      return true;
    case 'main':
      return measure !== 'evolution';
    case 'count':
      return measure === 'count' || measure === 'sum';
    case 'stock':
      return kind === 'stock' && measure !== 'evolution';
    case 'ratio':
      return measure === 'share' || measure === 'mean';
    case 'evolution':
      return measure === 'evolution';
  }
}

const texts = new WeakMap<DefinitionView, string>();
function searchText(definition: DefinitionView): string {
  const known = texts.get(definition);
  if (known !== undefined) return known;
  const { id, title, unit, counts, population, periodDay, caveats, subjectTitle, source, dimensions } = definition;
  const labels = [title, unit, counts, population, periodDay, subjectTitle, ...(caveats === null ? [] : [caveats])];
  const text = withSynonyms(
    [id, source, ...[...labels, ...dimensions.map((dimension) => dimension.title)].flatMap(({ nl, en }) => [nl, en])].join(' '),
  );
  texts.set(definition, text);
  return text;
}
