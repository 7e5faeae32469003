import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { readMyWork } from '#src/modules/trajectory/endpoints.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { regionCodes } from '#src/reference/regions.ts';
import { bucketLabels } from '#src/reference/labels/work.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { CountTabs } from '#src/web/ui/count-tabs.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useSession } from '../session.tsx';
import { workWords } from '../words/work.ts';
import css from './my-work.module.css';
import { WorkFilters } from './work-filters.tsx';
import { WorkList } from './work-list.tsx';

const buckets = ['overdue', 'due', 'waiting'] as const;
export type Bucket = (typeof buckets)[number];

/** What falls due, what is overdue, what waits for others; each line leads to the act that settles it. */
export function MyWorkPage() {
  const words = useWords(workWords);
  const format = useFormat();
  const label = useLabel();
  const { today } = useSession();
  const filter = useWorkFilter();
  const work = useInfiniteQuery({
    queryKey: [readMyWork.path, filter.query],
    queryFn: ({ signal, pageParam }) =>
      call(readMyWork, { query: { ...filter.query, limit: 50, ...(pageParam === null ? {} : { after: pageParam }) }, signal }),
    initialPageParam: null as string | null, // the type of the later ones
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
  const first = work.data?.pages[0];
  const counts = first?.counts ?? [];
  const lines = work.data?.pages.flatMap((page) => page.lines) ?? [];
  const countOf = (bucket: Bucket) =>
    counts.filter((count) => count.bucket === bucket).reduce((sum, count) => sum + count.count, 0);
  const inView = counts
    .filter((count) => count.bucket === filter.bucket && (filter.subject === null || count.subject === filter.subject))
    .reduce((sum, count) => sum + count.count, 0);

  return (
    <Page
      title={words.title}
      lead={words.lead(format.fullDay(first?.today ?? today))}
      actions={
        <Button onPress={() => print()}>
          <Icon name="print" /> {words.print}
        </Button>
      }
    >
      <CountTabs
        label={words.buckets}
        tabs={buckets.map((bucket) => ({
          key: bucket,
          search: filter.searchFor(bucket),
          name: label(bucketLabels, bucket),
          count: first === undefined ? '–' : format.number(countOf(bucket)),
          current: bucket === filter.bucket,
          late: bucket === 'overdue',
        }))}
      />
      <WorkFilters filter={filter} counts={counts} />
      {work.isError && first === undefined ? (
        <Trouble error={work.error} onRetry={() => void work.refetch()} />
      ) : first === undefined ? (
        <Skeleton lines={10} />
      ) : lines.length === 0 ? (
        <NoWork filter={filter} />
      ) : (
        <>
          <WorkList lines={lines} />
          <div className={css['foot']} data-print="no">
            <span aria-live="polite">{words.shown(lines.length, Math.max(inView, lines.length))}</span>
            {work.hasNextPage ? (
              <Button onPress={() => void work.fetchNextPage()} isPending={work.isFetchingNextPage}>
                {words.more}
              </Button>
            ) : null}
            <span className={css['keys']}>{words.keys}</span>
          </div>
        </>
      )}
    </Page>
  );
}

function NoWork({ filter }: { readonly filter: WorkFilter }) {
  const words = useWords(workWords);
  if (filter.subject !== null || filter.region !== null) {
    return (
      <Empty title={words.filtered}>
        <p>{words.filteredHint}</p>
        <Button onPress={filter.clear}>{words.clear}</Button>
      </Empty>
    );
  }
  const next = filter.bucket === 'due' ? 'waiting' : 'due';
  return (
    <Empty title={words.empty[filter.bucket]}>
      <p>{words.emptyHint[filter.bucket]}</p>
      <Link to={{ search: filter.searchFor(next) }} className={buttonClass()}>
        <BucketName bucket={next} />
      </Link>
    </Empty>
  );
}

function BucketName({ bucket }: { readonly bucket: Bucket }) {
  return useLabel()(bucketLabels, bucket);
}

export type WorkFilter = ReturnType<typeof useWorkFilter>;

/** The filter stands in the address, so that a list can be bookmarked and the way back finds it again. */
function useWorkFilter() {
  const [search, setSearch] = useSearchParams();
  const bucket: Bucket = buckets.find((code) => code === search.get('bucket')) ?? 'overdue';
  const subject = search.get('subject');
  const region: RegionCode | null = regionCodes.find((code) => code === search.get('region')) ?? null;
  const change = (key: 'subject' | 'region', value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(key);
    else next.set(key, value);
    setSearch(next, { replace: true });
  };
  return {
    bucket,
    subject,
    region,
    query: { bucket, ...(subject === null ? {} : { subject }), ...(region === null ? {} : { region }) },
    change,
    clear: () => setSearch(new URLSearchParams({ bucket }), { replace: true }),
    searchFor: (next: Bucket) => new URLSearchParams({ bucket: next, ...(region === null ? {} : { region }) }).toString(),
  };
}
