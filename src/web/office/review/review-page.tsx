import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { findingStates } from '#src/modules/review/codes.ts';
import type { SettleReason } from '#src/modules/review/codes.ts';
import { readReview, reopenFinding, settleFinding } from '#src/modules/review/endpoints.ts';
import type { FindingView } from '#src/modules/review/endpoints.ts';
import { findingStateLabels, settleReasonLabels } from '#src/reference/labels/review.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { CountTabs } from '#src/web/ui/count-tabs.tsx';
import doneCss from '#src/web/ui/done.module.css';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Meter } from '#src/web/ui/meter.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { reviewWords } from '../words/review.ts';
import { ReviewFilters, ReviewKinds } from './review-filters.tsx';
import { nameOf, ReviewList } from './review-list.tsx';
import css from './review.module.css';
import { SettleSheet } from './settle-sheet.tsx';
import { useReviewFilter } from './use-review-filter.ts';

const WHILE_RUNNING_MILLISECONDS = 4_000;

/** Who would now be decided differently than what was recorded: by kind and rule, with both reasons, to be settled one by one. */
export function ReviewPage() {
  const words = useWords(reviewWords);
  const format = useFormat();
  const label = useLabel();
  const filter = useReviewFilter();
  const settling = useSettling();
  const review = useInfiniteQuery({
    queryKey: [readReview.path, filter.query],
    queryFn: ({ signal, pageParam }) =>
      call(readReview, { query: { ...filter.query, limit: 50, ...(pageParam === null ? {} : { after: pageParam }) }, signal }),
    initialPageParam: null as string | null, // the type of the later ones
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.running == null ? false : WHILE_RUNNING_MILLISECONDS),
  });
  const first = review.data?.pages[0];
  const lines = review.data?.pages.flatMap((page) => page.lines) ?? [];
  const counts = first?.counts ?? [];
  const inView = counts
    .filter(
      (count) => (filter.kind === null || count.kind === filter.kind) && (filter.rule === null || count.rule === filter.rule),
    )
    .reduce((sum, { count }) => sum + count, 0);

  return (
    <Page
      title={words.title}
      lead={
        <>
          <p>{words.lead}</p>
          {first === undefined ? null : (
            <p className={css['hint']}>
              {first.last === null
                ? words.never
                : words.last(format.moment(first.last.finishedAt), format.number(first.last.dossiers))}
            </p>
          )}
        </>
      }
      actions={
        <Button onPress={() => print()}>
          <Icon name="print" /> {words.print}
        </Button>
      }
    >
      {first?.running == null ? null : (
        <div data-print="no">
          <Meter
            value={first.running.dossiers}
            max={Math.max(first.running.total, 1)}
            text={words.running(format.number(first.running.dossiers), format.number(first.running.total))}
          />
        </div>
      )}
      <CountTabs
        label={words.states}
        tabs={findingStates.map((state) => ({
          key: state,
          search: filter.searchFor(state),
          name: label(findingStateLabels, state),
          count: first === undefined ? '–' : format.number(first.states.find((each) => each.state === state)?.count ?? 0),
          current: state === filter.state,
        }))}
      />
      <ReviewKinds filter={filter} counts={counts} />
      <ReviewFilters filter={filter} counts={counts} />
      <Done settling={settling} />
      {review.isError && first === undefined ? (
        <Trouble error={review.error} onRetry={() => void review.refetch()} />
      ) : first === undefined ? (
        <Skeleton lines={10} />
      ) : lines.length === 0 ? (
        <Empty title={filter.isNarrow ? words.filtered : first.last === null ? words.notYet : words.empty[filter.state]}>
          {filter.isNarrow ? (
            <Button onPress={filter.clear}>{words.clear}</Button>
          ) : (
            <p>
              {filter.state === 'gone'
                ? words.goneHint
                : first.last === null
                  ? words.never
                  : words.last(format.moment(first.last.finishedAt), format.number(first.last.dossiers))}
            </p>
          )}
        </Empty>
      ) : (
        <>
          <ReviewList lines={lines} onSettle={settling.begin} onReopen={settling.reopen} />
          <div className={css['foot']} data-print="no">
            <span aria-live="polite">
              {words.shown(format.number(lines.length), format.number(Math.max(inView, lines.length)))}
            </span>
            {review.hasNextPage ? (
              <Button onPress={() => void review.fetchNextPage()} isPending={review.isFetchingNextPage}>
                {words.more}
              </Button>
            ) : null}
            <span className={css['keys']}>{words.keys}</span>
          </div>
        </>
      )}
      <SettleSheet
        line={settling.line}
        isPending={settling.isPending}
        error={settling.error}
        onSettle={settling.settle}
        onClose={settling.close}
      />
    </Page>
  );
}

interface Settled {
  readonly line: FindingView;
  readonly reason: SettleReason;
}

function useSettling() {
  const words = useWords(reviewWords);
  const queries = useQueryClient();
  const [line, setLine] = useState<FindingView | null>(null);
  const [done, setDone] = useState<Settled | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: [readReview.path] });
  const settle = useMutation({
    mutationFn: ({ line: { id }, reason }: Settled) => call(settleFinding, { params: { finding: id }, body: { reason } }),
    onSuccess: (_, settled) => {
      setLine(null);
      setDone(settled);
      return refresh();
    },
  });
  const reopen = useMutation({
    mutationFn: ({ id }: FindingView) => call(reopenFinding, { params: { finding: id }, body: {} }),
    onSuccess: () => {
      setDone(null);
      announce(words.reopened);
      return refresh();
    },
  });
  return {
    line,
    done,
    isPending: settle.isPending,
    error: settle.error,
    begin: (next: FindingView) => {
      settle.reset();
      setLine(next);
    },
    close: () => setLine(null),
    settle: (settled: FindingView, reason: SettleReason) => settle.mutate({ line: settled, reason }),
    reopen: (settled: FindingView) => reopen.mutate(settled),
    dismiss: () => setDone(null),
  };
}

/** Says what was settled, takes the focus that the line had, and offers the way back, until dismissed. */
function Done({ settling }: { readonly settling: ReturnType<typeof useSettling> }) {
  const words = useWords(reviewWords);
  const label = useLabel();
  const { done } = settling;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done === null) return;
    // After the dialog has given the focus back.
    const timer = setTimeout(() => notice.current?.focus(), 60);
    return () => clearTimeout(timer);
  }, [done]);
  if (done === null) return null;
  return (
    <div ref={notice} tabIndex={-1} className={doneCss['done']} role="status" data-print="no">
      <Icon name="check" size={18} />
      <p>
        <bdi>{nameOf(done.line)}</bdi> — {words.settledAs(label(settleReasonLabels, done.reason))}
      </p>
      <Button size="small" onPress={() => settling.reopen(done.line)}>
        {words.undo}
      </Button>
      <Button look="quiet" size="small" iconOnly onPress={settling.dismiss} aria-label={words.dismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
