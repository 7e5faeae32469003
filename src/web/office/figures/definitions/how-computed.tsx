import { Link } from 'react-router';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { definitionsWords } from '../../words/definitions.ts';
import css from './definitions.module.css';

type Terms = NonNullable<DefinitionView['derived']>;

/** Numerator and denominator, each a count with a definition of its own, and how the quotient is rounded. */
export function HowComputed({ definition, terms }: { readonly definition: DefinitionView; readonly terms: Terms }) {
  const words = useWords(definitionsWords);
  return (
    <>
      {definition.measure === 'evolution' ? <span>{words.evolutionOf}</span> : null}
      <Term name={words.numerator} term={terms.numerator} definition={definition} />
      <Term name={words.denominator} term={terms.denominator} definition={definition} />
      <span className={css['other']}>{words.rounding(definition.decimals)}</span>
    </>
  );
}

function Term({
  name,
  term,
  definition,
}: {
  readonly name: string;
  readonly term: Terms['numerator'];
  readonly definition: DefinitionView;
}) {
  const words = useWords(definitionsWords);
  const say = useSay();
  const titleOf = (id: string) => {
    const dimension = definition.dimensions.find((candidate) => candidate.id === id);
    return dimension === undefined ? id : say(dimension.title).toLowerCase();
  };
  const details = [
    ...Object.entries(term.where).map(([id, codes]) => words.only(titleOf(id), codes.join(', '))),
    ...term.over.map((id) => words.whole(titleOf(id))),
    ...(term.yearBefore ? [words.yearBefore] : []),
  ];
  return (
    <span className={css['term']}>
      {name}: <Link to={`/figures/definitions/${term.indicator}`}>{say(term.title)}</Link>
      {details.length === 0 ? null : <span>({details.join('; ')})</span>}
    </span>
  );
}
