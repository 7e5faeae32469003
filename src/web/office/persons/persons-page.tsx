import { useEffect, useState } from 'react';
import { Input, Label, SearchField, Text } from 'react-aria-components';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { searchPersons } from '#src/modules/register/endpoints.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { buttonClass } from '#src/web/ui/button.tsx';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useLater } from '#src/web/ui/use-later.ts';
import { useMay } from '../session.tsx';
import { personsWords } from '../words/persons.ts';
import { PersonList } from './person-list.tsx';
import css from './persons.module.css';

/** Finds a person while one types; Enter opens the first, the arrow or `j` goes down the list. */
export function PersonsPage() {
  const words = useWords(personsWords);
  const may = useMay();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(search.get('q') ?? '');
  const q = useLater(typed.trim());
  useEffect(() => setSearch(q === '' ? {} : { q }, { replace: true }), [q, setSearch]);
  const enabled = q.length >= 2;
  const found = useRead(searchPersons, { query: { q, limit: 50 } }, { enabled, keep: true });
  const lines = found.data?.lines ?? [];
  const count = found.data === undefined ? null : words.found(found.data.lines.length, found.data.more);
  useEffect(() => {
    if (enabled && count !== null && !found.isPlaceholderData) announce(count);
  }, [enabled, count, found.isPlaceholderData]);

  return (
    <Page
      title={words.title}
      actions={
        may('dossier.write') ? (
          <Link to="/persons/new" className={buttonClass()}>
            <Icon name="person" /> {words.newPerson}
          </Link>
        ) : undefined
      }
    >
      <SearchField
        value={typed}
        onChange={setTyped}
        autoFocus
        className={css['search'] ?? ''}
        onSubmit={() => {
          const first = lines[0];
          if (first !== undefined && !found.isPlaceholderData) void navigate(`/dossiers/${first.person}`);
        }}
      >
        <Label className={css['label'] ?? ''}>{words.search}</Label>
        <div className={css['box']}>
          <Icon name="search" size={20} />
          <Input
            className={css['input'] ?? ''}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              document.querySelector<HTMLElement>('[data-row]')?.focus();
            }}
          />
        </div>
        <Text slot="description" className={css['hint'] ?? ''}>
          {words.hint}
        </Text>
      </SearchField>
      {!enabled ? (
        <Empty title={words.start}>
          <p>{words.startHint}</p>
        </Empty>
      ) : found.isError ? (
        <Trouble error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton lines={6} />
      ) : lines.length === 0 ? (
        <Empty title={words.nothing(q)}>
          <p>{words.nothingHint}</p>
        </Empty>
      ) : (
        <div className={found.isPlaceholderData ? css['older'] : undefined}>
          <p className={css['count']}>{count}</p>
          <PersonList lines={lines} />
        </div>
      )}
    </Page>
  );
}
