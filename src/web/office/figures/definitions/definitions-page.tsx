import { Link, useSearchParams } from 'react-router';
import { exportDefinitions, listFigures } from '#src/modules/figures/endpoints.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { addressOf } from '#src/web/ui/client.ts';
import { TextInput } from '#src/web/ui/field.tsx';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import rows from '#src/web/ui/row-list.module.css';
import { useRead } from '#src/web/ui/read.ts';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useRowKeys } from '#src/web/ui/use-row-keys.ts';
import { useMay } from '../../session.tsx';
import { definitionsWords } from '../../words/definitions.ts';
import { bySubject } from '../by-subject.ts';
import css from './definitions.module.css';
import { findDefinitions, kindsOfFigure, sourceOf } from './find-definitions.ts';
import type { DefinitionFilters } from './find-definitions.ts';

const EVERY = 'every';

/** The register: every definition, found by a word or by what it is about. The filters stand in the address. */
export function DefinitionsPage() {
  const words = useWords(definitionsWords);
  const [filters, change] = useDefinitionFilters();
  const figures = useRead(listFigures, {}, { staleTime: 300_000 });
  const all = figures.data?.figures ?? [];
  const found = findDefinitions(all, filters);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>} actions={<Downloads />}>
      <Filters filters={filters} all={all} onChange={change} />
      {figures.isError ? (
        <Trouble error={figures.error} onRetry={() => void figures.refetch()} />
      ) : figures.data === undefined ? (
        <Skeleton lines={9} height="4.5rem" />
      ) : (
        <>
          <p className={css['found']} role="status">
            {words.found(found.length)}
          </p>
          {found.length === 0 ? (
            <Empty title={words.nothing}>
              <p>{words.nothingHint}</p>
            </Empty>
          ) : (
            <List definitions={found} searched={filters.q.trim() !== ''} />
          )}
        </>
      )}
    </Page>
  );
}

function useDefinitionFilters(): readonly [DefinitionFilters, (next: Partial<DefinitionFilters>) => void] {
  const [search, setSearch] = useSearchParams();
  const kind = kindsOfFigure.find((known) => known === search.get('kind')) ?? 'main';
  const filters = { q: search.get('q') ?? '', subject: search.get('subject') ?? '', source: search.get('source') ?? '', kind };
  const change = (next: Partial<DefinitionFilters>) => {
    const params = new URLSearchParams(search);
    for (const [key, value] of Object.entries(next)) {
      if (value === '' || value === 'main') params.delete(key);
      else params.set(key, value);
    }
    setSearch(params, { replace: true, preventScrollReset: true });
  };
  return [filters, change];
}

interface FiltersProps {
  readonly filters: DefinitionFilters;
  readonly all: readonly DefinitionView[];
  readonly onChange: (next: Partial<DefinitionFilters>) => void;
}

function Filters({ filters, all, onChange }: FiltersProps) {
  const words = useWords(definitionsWords);
  const say = useSay();
  const subjects = new Map(all.map(({ subject, subjectTitle }) => [subject, say(subjectTitle)]));
  const sources = [...new Set(all.map(sourceOf))].sort();
  const chosen = (value: string) => (value === '' ? EVERY : value);
  const cleared = (value: string | null) => (value === null || value === EVERY ? '' : value);
  return (
    <search className={css['filters']} data-print="no">
      <div className={css['typed']}>
        <TextInput
          label={words.search}
          hint={words.searchHint}
          type="search"
          value={filters.q}
          onChange={(q) => onChange({ q })}
        />
      </div>
      <SelectInput
        label={words.subject}
        options={[{ id: EVERY, label: words.allSubjects }, ...[...subjects].map(([id, label]) => ({ id, label }))]}
        value={chosen(filters.subject)}
        onChange={(value) => onChange({ subject: cleared(value) })}
      />
      <SelectInput
        label={words.kind}
        options={kindsOfFigure.map((id) => ({ id, label: words.kinds[id] }))}
        value={filters.kind}
        onChange={(value) => onChange({ kind: kindsOfFigure.find((known) => known === value) ?? 'main' })}
      />
      <SelectInput
        label={words.source}
        options={[{ id: EVERY, label: words.allSources }, ...sources.map((id) => ({ id, label: id }))]}
        value={chosen(filters.source)}
        onChange={(value) => onChange({ source: cleared(value) })}
      />
    </search>
  );
}

function List({ definitions, searched }: { readonly definitions: readonly DefinitionView[]; readonly searched: boolean }) {
  const words = useWords(definitionsWords);
  const say = useSay();
  const list = useRowKeys<HTMLDivElement>();
  return (
    <div ref={list} className={rows['groups']}>
      {bySubject(definitions, searched).map(({ subject, title, items }) => (
        <section key={subject}>
          {title === null ? null : <h2>{say(title)}</h2>}
          <ul className={rows['list']}>
            {items.map((definition) => (
              <li key={definition.id} className={`${rows['row']} ${css['row']}`}>
                <div>
                  <Link data-row to={`/figures/definitions/${definition.id}`} className={rows['link']}>
                    {say(definition.title)}
                  </Link>
                  <p className={rows['about']}>{say(definition.counts)}</p>
                </div>
                <p className={css['about']}>
                  <Tag>{words.measures[definition.measure]}</Tag>
                  <span>
                    {say(definition.unit)} {definition.kind === 'flow' ? words.flow : words.stock}
                  </span>
                  <span>{definition.source}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Downloads() {
  const words = useWords(definitionsWords);
  const may = useMay();
  return (
    <>
      {may('figures.export')
        ? (['xlsx', 'csv'] as const).map((format) => (
            <a key={format} href={addressOf(exportDefinitions, { query: { format } })} download className={buttonClass()}>
              <Icon name="download" /> {format === 'xlsx' ? words.excel : words.csv}
            </a>
          ))
        : null}
      <Button onPress={() => print()}>
        <Icon name="print" /> {words.print}
      </Button>
    </>
  );
}
