import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { readLawCoverage } from '#src/modules/legislation/endpoints.ts';
import type { LawCoverageRow } from '#src/modules/legislation/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { findInText, fold } from '#src/web/ui/find-in-text.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Empty, Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useLater } from '#src/web/ui/use-later.ts';
import { lawWords } from '../words/law.ts';
import { CoverageFilters, readFilters } from './coverage-filters.tsx';
import type { Filters } from './coverage-filters.tsx';
import { CoverageList } from './coverage-list.tsx';
import { LawNav } from './law-nav.tsx';
import css from './law.module.css';

/** Source and article → rule or value → versions → cases → grade → last compared. What is searched stands in the address. */
export function LawPage() {
  const words = useWords(lawWords);
  const [search, setSearch] = useSearchParams();
  const [q, setQ] = useState(search.get('q') ?? '');
  const later = useLater(q.trim());
  const filters = { ...readFilters(search), q: later };
  const change = (next: Partial<Filters>) => setSearch(inAddress({ ...filters, ...next }), { replace: true });
  useEffect(() => {
    setSearch((now) => inAddress({ ...readFilters(now), q: later }), { replace: true });
  }, [later, setSearch]);
  const coverage = useRead(readLawCoverage, {}, { staleTime: 300_000 });
  const fitting = useFitting(coverage.data?.rows ?? noRows, filters);
  const clear = () => {
    setQ('');
    setSearch({}, { replace: true });
  };
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      actions={
        <Button onPress={() => print()} iconOnly aria-label={words.print}>
          <Icon name="print" />
        </Button>
      }
    >
      <LawNav />
      {coverage.isError ? (
        <Trouble error={coverage.error} onRetry={() => void coverage.refetch()} />
      ) : coverage.data === undefined ? (
        <Skeleton lines={9} height="4rem" />
      ) : (
        <>
          <Checked problems={coverage.data.problems} />
          <CoverageFilters filters={{ ...filters, q }} sources={coverage.data.sources} onChange={change} onType={setQ} />
          <p role="status" className={css['count']}>
            {words.found(fitting.length, new Set(fitting.map(({ id }) => id)).size)}
          </p>
          {fitting.length === 0 ? (
            <Empty title={words.nothing}>
              <p>{words.nothingHint}</p>
              <Button onPress={clear}>{words.clear}</Button>
            </Empty>
          ) : (
            <CoverageList rows={fitting} sources={coverage.data.sources} />
          )}
        </>
      )}
    </Page>
  );
}

const noRows: readonly LawCoverageRow[] = [];

function inAddress(filters: Filters): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
}

function Checked({ problems }: { readonly problems: readonly string[] }) {
  const words = useWords(lawWords);
  if (problems.length === 0) return <Notice tone="met" icon="check" title={words.noProblems} />;
  return (
    <Notice tone="late" icon="warning" title={words.problems(problems.length)}>
      <ul lang="en">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Notice>
  );
}

function useFitting(rows: readonly LawCoverageRow[], filters: Filters): readonly LawCoverageRow[] {
  const words = useWords(lawWords);
  const texts = useMemo(
    () =>
      rows.map(({ id, article, source, name, domain }) =>
        fold(`${id} ${article} ${source} ${name.nl} ${name.en} ${name.fr} ${words.domains[domain]}`),
      ),
    [rows, words],
  );
  const { q, source, domain, grade, only } = filters;
  return useMemo(
    () =>
      rows.filter(
        (row, index) =>
          (source === '' || row.source === source) &&
          (domain === '' || row.domain === domain) &&
          (grade === '' || row.grade === grade) &&
          (only !== 'assumed' || row.assumed) &&
          (only !== 'inactive' || !row.active) &&
          (only !== 'old' || row.old) &&
          findInText(texts[index] ?? '', q),
      ),
    [rows, texts, q, source, domain, grade, only],
  );
}
