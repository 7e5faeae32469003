import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { figuresWords } from '../words/figures.ts';
import css from './figure.module.css';
import type { FigureQuestion } from './use-figure-query.ts';

const ALL = 'all';

/** Only some values of each dimension; folded away until something is limited. */
export function FigureFilters({
  definition,
  question,
}: {
  readonly definition: DefinitionView;
  readonly question: FigureQuestion;
}) {
  const words = useWords(figuresWords);
  const chosen = readWhere(question.where);
  if (definition.dimensions.length === 0) return null;
  const change = (dimension: string, codes: string | null) => {
    const next = { ...chosen, [dimension]: codes === null || codes === ALL ? '' : codes };
    const text = Object.entries(next).flatMap(([id, values]) => (values === '' ? [] : [`${id}:${values}`]));
    question.change({ where: text.length === 0 ? null : text.join(',') });
  };
  const limited = Object.keys(chosen).length;
  return (
    <details className={css['filters']} open={limited > 0} data-print="no">
      <summary>{words.filters(limited)}</summary>
      <div className={css['filterFields']}>
        {definition.dimensions.map((dimension) => (
          <Filter key={dimension.id} dimension={dimension} codes={chosen[dimension.id] ?? ALL} onChange={change} />
        ))}
      </div>
    </details>
  );
}

interface FilterProps {
  readonly dimension: DefinitionView['dimensions'][number];
  /** Codes with | between, or all. */
  readonly codes: string;
  readonly onChange: (dimension: string, codes: string | null) => void;
}

function Filter({ dimension, codes, onChange }: FilterProps) {
  const words = useWords(figuresWords);
  const say = useSay();
  const nameOf = (code: string) => {
    const value = dimension.values.find((candidate) => candidate.code === code);
    return value === undefined ? code : say(value.label);
  };
  // Several at once come from a link; they are one choice here, that can be taken away.
  const several = codes.includes('|') || (codes !== ALL && !dimension.values.some(({ code }) => code === codes));
  return (
    <SelectInput
      label={say(dimension.title)}
      options={[
        { id: ALL, label: words.everything },
        ...(several ? [{ id: codes, label: codes.split('|').map(nameOf).join(' + ') }] : []),
        ...dimension.values.map(({ code }) => ({ id: code, label: nameOf(code) })),
      ]}
      value={codes}
      onChange={(next) => onChange(dimension.id, next)}
    />
  );
}

function readWhere(where: string | null): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (where ?? '')
      .split(',')
      .filter((part) => part.includes(':'))
      .map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]),
  );
}
