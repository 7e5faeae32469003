import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { publicationWords } from '../words/publications.ts';
import { proposedId } from './draft-form.ts';
import type { TypedTable } from './draft-form.ts';
import css from './publication.module.css';

const NONE = 'none';

/** The question of one table. Its address and title follow from it until somebody writes others. */
export function TableFields({
  figures,
  table,
  tried,
  onChange,
}: {
  readonly figures: readonly DefinitionView[];
  readonly table: TypedTable;
  readonly tried: boolean;
  readonly onChange: (table: TypedTable) => void;
}) {
  const words = useWords(publicationWords);
  const say = useSay();
  const definition = figures.find(({ id }) => id === table.indicator);
  const missing = (value: string | null) => (tried && (value === null || value === '') ? { error: words.required } : {});
  const ask = (part: Partial<TypedTable>) => {
    const next = { ...table, ...part };
    const asked = figures.find(({ id }) => id === next.indicator);
    const proposed = table.id === '' || table.id === proposedId(table);
    const named = (language: 'nl' | 'en') =>
      asked === undefined ? '' : `${asked.title[language]}, ${next.period}`.replace(/, $/, '');
    const former = (language: 'nl' | 'en') =>
      definition === undefined ? '' : `${definition.title[language]}, ${table.period}`.replace(/, $/, '');
    onChange({
      ...next,
      id: proposed ? proposedId(next) : next.id,
      title: table.title === '' || table.title === former('nl') ? named('nl') : next.title,
      titleEn: table.titleEn === '' || table.titleEn === former('en') ? named('en') : next.titleEn,
    });
  };
  const [first = NONE, second = NONE] = table.by;
  const setBy = (one: string, two: string) => ask({ by: [one, two].filter((id) => id !== NONE) });
  const dimensions = (definition?.dimensions ?? []).map(({ id, title }) => ({ id, label: say(title) }));
  const hasRegion = dimensions.some(({ id }) => id === 'region');
  return (
    <>
      <SelectInput
        label={words.form.figure}
        options={figures.map(({ id, title }) => ({ id, label: say(title) }))}
        value={table.indicator}
        onChange={(indicator) => {
          const dimensionsThere = figures.find(({ id }) => id === indicator)?.dimensions ?? [];
          ask({ indicator, by: [], where: dimensionsThere.some(({ id }) => id === 'region') ? 'region:agii' : '' });
        }}
        {...missing(table.indicator)}
      />
      <div className={css['pair']}>
        <TextInput
          label={words.form.period}
          hint={words.form.periodHint}
          value={table.period}
          onChange={(period) => ask({ period })}
          {...missing(table.period)}
        />
        <TextInput
          label={words.form.asOf}
          hint={words.form.asOfHint}
          optional
          value={table.asOf}
          onChange={(asOf) => ask({ asOf })}
        />
      </div>
      {definition === undefined ? null : (
        <div className={css['pair']}>
          <SelectInput
            label={words.form.by}
            options={[{ id: NONE, label: words.form.noBreakdown }, ...dimensions]}
            value={first}
            onChange={(next) => setBy(next ?? NONE, next === second || next === NONE ? NONE : second)}
          />
          {first === NONE || dimensions.length < 2 ? null : (
            <SelectInput
              label={words.form.thenBy}
              options={[{ id: NONE, label: words.form.noBreakdown }, ...dimensions.filter(({ id }) => id !== first)]}
              value={second}
              onChange={(next) => setBy(first, next ?? NONE)}
            />
          )}
        </div>
      )}
      {hasRegion && ['', 'region:agii'].includes(table.where) ? (
        <ChoiceInput
          label={words.form.area}
          options={[
            { id: 'agii', label: words.form.areas.agii },
            { id: 'all', label: words.form.areas.all },
          ]}
          value={table.where === '' ? 'all' : 'agii'}
          onChange={(area) => ask({ where: area === 'all' ? '' : 'region:agii' })}
        />
      ) : null}
      <div className={css['pair']}>
        <TextInput
          label={words.form.tableTitle}
          value={table.title}
          onChange={(title) => onChange({ ...table, title })}
          maxLength={200}
          {...missing(table.title)}
        />
        <TextInput
          label={words.form.tableTitleEn}
          optional
          value={table.titleEn}
          onChange={(titleEn) => onChange({ ...table, titleEn })}
          maxLength={200}
        />
      </div>
      <TextInput
        label={words.form.id}
        hint={words.form.idHint}
        value={table.id}
        onChange={(id) => onChange({ ...table, id })}
        maxLength={80}
        {...missing(table.id)}
      />
    </>
  );
}
