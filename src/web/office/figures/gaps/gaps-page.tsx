import { Link } from 'react-router';
import { listFigures, listGaps } from '#src/modules/figures/endpoints.ts';
import type { GapView } from '#src/modules/figures/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useMay } from '../../session.tsx';
import { gapsWords } from '../../words/gaps.ts';
import { ChangeGap } from './change-gap.tsx';
import { useGapTime } from './gap-line.tsx';
import css from './gaps.module.css';
import { RegisterGap } from './register-gap.tsx';

/** What was not delivered or wrongly: a list that only grows, and the form for one more. */
export function GapsPage() {
  const words = useWords(gapsWords);
  const may = useMay();
  const gaps = useRead(listGaps);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      {gaps.isError ? (
        <Trouble error={gaps.error} onRetry={() => void gaps.refetch()} />
      ) : gaps.data === undefined ? (
        <Skeleton lines={4} height="6rem" />
      ) : (
        <>
          {gaps.data.gaps.length === 0 ? (
            <Empty title={words.none}>
              <p>{may('figures.publish') ? words.noneHint : words.noneReadOnly}</p>
            </Empty>
          ) : (
            <ul className={css['list']}>
              {gaps.data.gaps.map((gap) => (
                <GapItem key={`${gap.id} ${gap.version}`} gap={gap} />
              ))}
            </ul>
          )}
          {may('figures.publish') ? <RegisterGap facts={gaps.data.facts} /> : null}
        </>
      )}
    </Page>
  );
}

function GapItem({ gap }: { readonly gap: GapView }) {
  const words = useWords(gapsWords);
  const say = useSay();
  const format = useFormat();
  const when = useGapTime();
  const may = useMay();
  const figures = useRead(listFigures, {}, { staleTime: 300_000 });
  const titleOf = (id: string) => {
    const figure = figures.data?.figures.find((each) => each.id === id);
    return figure === undefined ? id : say(figure.title);
  };
  return (
    <li className={css['gap']}>
      <h2>
        {gap.supplier}, {gap.stream}
      </h2>
      <p className={css['when']}>
        <State gap={gap} /> {when(gap)}
      </p>
      <p>{say(gap.reason)}</p>
      <dl className={css['about']}>
        <dt>{words.source}</dt>
        <dd>{gap.source}</dd>
        <dt>{words.facts}</dt>
        <dd>{gap.facts.map(({ label }) => say(label)).join(', ')}</dd>
        <dt>{words.figures}</dt>
        <dd>
          <details>
            <summary>{words.figuresCount(gap.figures.length)}</summary>
            <ul className={css['figures']}>
              {gap.figures.map((id) => (
                <li key={id}>
                  <Link to={`/figures/definitions/${id}`}>{titleOf(id)}</Link>
                </li>
              ))}
            </ul>
          </details>
        </dd>
      </dl>
      <p className={css['signed']}>{words.registeredBy(gap.registered.name, format.moment(gap.registered.at))}</p>
      {gap.withdrawn === null ? null : (
        <p className={css['signed']}>
          {words.withdrawnBy(gap.withdrawn.name, format.moment(gap.withdrawn.at), gap.withdrawn.reason)}
        </p>
      )}
      {gap.withdrawn === null && may('figures.publish') ? <ChangeGap gap={gap} /> : null}
    </li>
  );
}

function State({ gap }: { readonly gap: GapView }) {
  const words = useWords(gapsWords);
  if (gap.withdrawn !== null) return <Tag icon="dash">{words.withdrawn}</Tag>;
  return gap.until === null ? (
    <Tag tone="soon" icon="warning">
      {words.lasts}
    </Tag>
  ) : (
    <Tag tone="calm" icon="check">
      {words.ended}
    </Tag>
  );
}
