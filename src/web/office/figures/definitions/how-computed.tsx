import { Link } from 'react-router';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { definitionsWords } from '../../words/definitions.ts';
import css from './definitions.module.css';

type Terms = NonNullable<DefinitionView['derived']>;

/** Numerator and denominator, each a count with a definition of its own, and how the quotient is rounded. */
export function HowComputed({
  definition,
  terms,
  all,
}: {
  readonly definition: DefinitionView;
  readonly terms: Terms;
  readonly all: readonly DefinitionView[];
}) {
  const words = useWords(definitionsWords);
  return (
    <>
      {definition.measure === 'evolution' ? <span>{words.evolutionOf}</span> : null}
      <Term name={words.numerator} term={terms.numerator} all={all} />
      <Term name={words.denominator} term={terms.denominator} all={all} />
      <span className={css['other']}>{words.rounding(definition.decimals)}</span>
    </>
  );
}

function Term({
  name,
  term,
  all,
}: {
  readonly name: string;
  readonly term: Terms['numerator'];
  readonly all: readonly DefinitionView[];
}) {
  const words = useWords(definitionsWords);
  const say = useSay();
  const dimensions = all.find(({ id }) => id === term.indicator)?.dimensions ?? [];
  const titleOf = (id: string) => {
    const dimension = dimensions.find((candidate) => candidate.id === id);
    return dimension === undefined ? id : say(dimension.title).toLowerCase();
  };
  const labelOf = (id: string, code: string) => {
    const value = dimensions.find((candidate) => candidate.id === id)?.values.find((candidate) => candidate.code === code);
    return value === undefined ? code : say(value.label);
  };
  const details = [
    ...Object.entries(term.where).map(([id, codes]) =>
      words.only(titleOf(id), codes.map((code) => labelOf(id, code)).join(', ')),
    ),
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
