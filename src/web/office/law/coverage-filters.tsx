import { lawDomains } from '#src/modules/legislation/endpoints.ts';
import { TextInput } from '#src/web/ui/field.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { lawWords } from '../words/law.ts';
import css from './law.module.css';

/** Empty text: not filtered. */
export interface Filters {
  readonly q: string;
  readonly source: string;
  readonly domain: string;
  readonly grade: string;
  readonly only: string;
}

export function readFilters(search: URLSearchParams): Filters {
  const value = (name: keyof Filters) => search.get(name) ?? '';
  return { q: value('q'), source: value('source'), domain: value('domain'), grade: value('grade'), only: value('only') };
}

interface FiltersProps {
  readonly filters: Filters;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (next: Partial<Filters>) => void;
  readonly onType: (q: string) => void;
}

const EVERY = 'every';

export function CoverageFilters({ filters, sources, onChange, onType }: FiltersProps) {
  const words = useWords(lawWords);
  const chosen = (value: string) => (value === '' ? EVERY : value);
  const change = (name: keyof Filters) => (value: string | null) =>
    onChange({ [name]: value === null || value === EVERY ? '' : value });
  return (
    <search className={css['filters']} data-print="no">
      <div className={css['typed']}>
        <TextInput label={words.search} hint={words.searchHint} type="search" value={filters.q} onChange={onType} />
      </div>
      <SelectInput
        label={words.source}
        options={[{ id: EVERY, label: words.allSources }, ...sources.map(({ id, title }) => ({ id, label: title }))]}
        value={chosen(filters.source)}
        onChange={change('source')}
      />
      <SelectInput
        label={words.domain}
        options={[{ id: EVERY, label: words.allDomains }, ...lawDomains.map((id) => ({ id, label: words.domains[id] }))]}
        value={chosen(filters.domain)}
        onChange={change('domain')}
      />
      <SelectInput
        label={words.grade}
        options={[
          { id: EVERY, label: words.allGrades },
          ...(['A', 'B', 'C', 'D'] as const).map((id) => ({ id, label: `${id}: ${words.grades[id]}` })),
        ]}
        value={chosen(filters.grade)}
        onChange={change('grade')}
      />
      <SelectInput
        label={words.state}
        options={[
          { id: EVERY, label: words.allStates },
          { id: 'assumed', label: words.onlyAssumed },
          { id: 'inactive', label: words.onlyInactive },
          { id: 'old', label: words.onlyOld },
        ]}
        value={chosen(filters.only)}
        onChange={change('only')}
      />
    </search>
  );
}
