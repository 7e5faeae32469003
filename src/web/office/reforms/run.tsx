import { useQuery } from '@tanstack/react-query';
import { readRun } from '#src/modules/reform/endpoints.ts';
import type { RunView } from '#src/modules/reform/endpoints.ts';
import { call } from '#src/web/ui/client.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Meter } from '#src/web/ui/meter.tsx';
import { Empty, Notice } from '#src/web/ui/notice.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { reformsWords } from '../words/reforms.ts';
import css from './reforms.module.css';
import { RunAnswer } from './run-answer.tsx';
import { useMonth } from './use-month.ts';

const ASK_EVERY_MILLISECONDS = 1_500;

interface RunProps {
  readonly name: string;
  readonly run: string | null;
  readonly measure: string | null;
  readonly onMeasure: (measure: string) => void;
}

/** One run: how far it is, and its answer. Asked again and again while it runs. */
export function Run({ name, run, measure, onMeasure }: RunProps) {
  const words = useWords(reformsWords);
  const answer = useQuery({
    queryKey: [readRun.path, { name, run }],
    queryFn: ({ signal }) => call(readRun, { params: { name, run: run ?? '' }, signal }),
    enabled: run !== null,
    refetchInterval: ({ state }) => (isGoing(state.data?.run) ? ASK_EVERY_MILLISECONDS : false),
  });
  if (run === null)
    return (
      <Empty title={words.notYet}>
        <p>{words.notYetHint}</p>
      </Empty>
    );
  if (answer.isError) return <Trouble error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton lines={6} height="4rem" />;
  return (
    <>
      <Progress run={answer.data.run} />
      {answer.data.answer === null ? null : (
        <RunAnswer run={answer.data.run} answer={answer.data.answer} measure={measure} onMeasure={onMeasure} />
      )}
    </>
  );
}

function Progress({ run }: { readonly run: RunView }) {
  const words = useWords(reformsWords);
  const format = useFormat();
  const month = useMonth();
  if (run.state === 'failed')
    return (
      <Notice tone="late" icon="warning" title={words.failed} alert>
        <p>{words.failedHint}</p>
      </Notice>
    );
  if (isGoing(run))
    return (
      <Notice
        tone="calm"
        icon="clock"
        title={`${run.state === 'waiting' ? words.waiting : words.counting}: ${month(run.from)} – ${month(run.to)}`}
      >
        <div className={css['progress']}>
          {run.of === 0 ? null : (
            <Meter
              value={run.seen}
              max={Math.max(1, run.of)}
              text={words.progress(format.number(run.seen), format.number(run.of))}
            />
          )}
        </div>
      </Notice>
    );
  if (run.outdatedBy.length === 0) return null;
  return (
    <Notice tone="soon" icon="history" title={words.outdated}>
      <p>{run.outdatedBy.map((what) => words.outdatedBy[what]).join(' ')}</p>
    </Notice>
  );
}

function isGoing(run: RunView | undefined): boolean {
  return run !== undefined && (run.state === 'waiting' || run.state === 'running');
}
