import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { readAccessLog } from '#src/access/endpoints.ts';
import { isUuid } from '#src/kernel/ids.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { call } from '#src/web/ui/client.ts';
import { TextInput } from '#src/web/ui/field.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { accessLogWords } from '../words/access-log.ts';
import css from './access-log.module.css';
import { AccessLogTable } from './access-log-table.tsx';

const outcomes = ['allowed', 'refused'] as const;

/** For the data protection officer and the team lead: who looked at whom, and what was refused. */
export function AccessLogPage() {
  const words = useWords(accessLogWords);
  const [search, setSearch] = useSearchParams();
  const filter = {
    person: search.get('person') ?? '',
    account: search.get('account') ?? '',
    outcome: search.get('outcome') ?? '',
  };
  const set = (changes: { readonly [key: string]: string }) => setSearch(without({ ...filter, ...changes }), { replace: true });
  const wrongPerson = filter.person !== '' && !isUuid(filter.person);
  const outcome = outcomes.find((code) => code === filter.outcome);
  const query = {
    ...(filter.person === '' ? {} : { person: filter.person }),
    ...(filter.account === '' ? {} : { account: filter.account }),
    ...(outcome === undefined ? {} : { outcome }),
  };
  const log = useInfiniteQuery({
    queryKey: [readAccessLog.path, query],
    enabled: !wrongPerson,
    queryFn: ({ signal, pageParam }) =>
      call(readAccessLog, { query: { ...query, limit: 50, ...(pageParam === null ? {} : { before: pageParam }) }, signal }),
    initialPageParam: null as number | null, // the type of the later ones
    getNextPageParam: (page) => (page.more ? (page.lines.at(-1)?.position ?? null) : null),
    placeholderData: (previous) => previous,
  });
  const lines = log.data?.pages.flatMap((page) => page.lines);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <div className={css['filters']} data-print="no">
        <ChoiceInput
          label={words.outcome}
          options={(['all', ...outcomes] as const).map((code) => ({ id: code, label: words.outcomes[code] }))}
          value={outcome ?? 'all'}
          onChange={(code) => set({ outcome: code === 'all' ? '' : code })}
        />
        <TextInput
          label={words.filterPerson}
          hint={words.filterHint}
          optional
          value={filter.person}
          onChange={(person) => set({ person: person.trim() })}
          error={wrongPerson ? words.wrongPerson : undefined}
        />
        <TextInput
          label={words.filterAccount}
          hint={words.filterHint}
          optional
          value={filter.account}
          onChange={(account) => set({ account: account.trim() })}
          maxLength={80}
        />
      </div>
      {log.isError && lines === undefined ? (
        <Trouble error={log.error} onRetry={() => void log.refetch()} />
      ) : lines === undefined ? (
        <Skeleton lines={10} height="2.5rem" />
      ) : lines.length === 0 ? (
        <Empty title={words.nothing}>
          <p>{words.nothingHint}</p>
          <Button onPress={() => setSearch({}, { replace: true })}>{words.clear}</Button>
        </Empty>
      ) : (
        <>
          <AccessLogTable lines={lines} onFilter={set} />
          {log.hasNextPage ? (
            <div>
              <Button onPress={() => void log.fetchNextPage()} isPending={log.isFetchingNextPage}>
                {words.more}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Page>
  );
}

function without(values: { readonly [key: string]: string }): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
