import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { newEdition, readPublication } from '#src/modules/publication/endpoints.ts';
import type { ReleaseView } from '#src/modules/publication/endpoints.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import done from '#src/web/ui/done.module.css';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty, Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { publicationWords } from '../words/publications.ts';
import { ActSheet } from './act-sheet.tsx';
import type { Asking } from './act-sheet.tsx';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import css from './publication.module.css';
import { ReleaseTable } from './release-table.tsx';
import { StateTag } from './state-tag.tsx';
import { useActing } from './use-acting.ts';

/** One release: how it stands, what can be done now and what cannot and why; what was found; the tables; what happened. */
export function ReleasePage() {
  const { id = '' } = useParams();
  const words = useWords(publicationWords);
  const say = useSay();
  const read = useRead(readPublication, { params: { id } }, { keep: true });
  const release = read.data;
  return (
    <Page
      title={release === undefined ? words.title : say(release.title)}
      lead={
        <>
          {release === undefined || say(release.summary) === '' ? null : <p>{say(release.summary)}</p>}
          <Link to="/publications" data-print="no">
            {words.back}
          </Link>
        </>
      }
      actions={
        <Button onPress={() => print()}>
          <Icon name="print" /> {words.print}
        </Button>
      }
    >
      {read.isError ? (
        <Trouble error={read.error} onRetry={() => void read.refetch()} />
      ) : release === undefined ? (
        <Skeleton lines={8} height="3rem" />
      ) : (
        <Body release={release} />
      )}
    </Page>
  );
}

function Body({ release }: { readonly release: ReleaseView }) {
  const words = useWords(publicationWords);
  const [asking, setAsking] = useState<Asking | null>(null);
  const acting = useActing(release, () => setAsking(null));
  const ask = (next: Asking) => {
    acting.reset();
    setAsking(next);
  };
  return (
    <div className={css['columns']}>
      <div className={css['main']}>
        <Standing release={release} />
        <Acts release={release} acting={acting} onAsk={ask} />
        {acting.doing === 'check' ? (
          <div role="status" className={css['busy']}>
            <p>{words.busy}</p>
            <Skeleton lines={4} height="2rem" />
          </div>
        ) : null}
        {acting.problem !== null && asking === null ? <Notice tone="late" icon="warning" title={acting.problem} alert /> : null}
        {release.checked === null ? (
          <Empty title={words.notChecked}>
            <p>{words.notCheckedHint}</p>
          </Empty>
        ) : (
          <>
            <h2>{words.findings}</h2>
            <Findings release={release} onExplain={(finding) => ask({ act: 'explain', finding })} onAct={acting.act} />
            <p className={css['hint']}>{words.exactHint}</p>
            {release.tablesMade.map((table) => (
              <ReleaseTable
                key={table.id}
                table={table}
                findings={release.findings.filter((finding) => finding.table === table.id)}
                open={release.tablesMade.length < 4}
              />
            ))}
          </>
        )}
      </div>
      <History release={release} />
      {asking === null ? null : (
        <ActSheet
          asking={asking}
          problem={acting.problem}
          busy={acting.doing !== null}
          onAct={acting.act}
          onClose={() => setAsking(null)}
        />
      )}
      {acting.done === null ? null : (
        <div className={done['done']} role="status" data-print="no">
          <Icon name="check" size={18} />
          <p>{words.done(words.acts[acting.done])}</p>
          {acting.back === null ? null : (
            <Button size="small" onPress={() => acting.back !== null && acting.act({ act: acting.back })}>
              {words.undo}
            </Button>
          )}
          <Button look="quiet" size="small" iconOnly onPress={acting.dismiss} aria-label={words.dismiss}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}

function Standing({ release }: { readonly release: ReleaseView }) {
  const words = useWords(publicationWords);
  const say = useSay();
  const format = useFormat();
  const { state, status, releaseAt, withdrawn, replaces, replacedBy, tables, open } = release;
  return (
    <div className={css['main']}>
      <p className={css['meta']}>
        <StateTag state={state} />
        <Tag tone={status === 'preliminary' ? 'assumed' : 'plain'}>{words.status[status]}</Tag>
        <span>{words.tables(tables)}</span>
        {open > 0 ? <Tag tone="late">{words.openFindings(open)}</Tag> : null}
        {releaseAt === null ? null : (
          <span>{state === 'planned' ? words.plannedAt(format.moment(releaseAt)) : words.outAt(format.moment(releaseAt))}</span>
        )}
      </p>
      {withdrawn === null ? null : (
        <Notice tone="late" icon="close" title={`${words.withdrawnBecause}: ${withdrawn.name}, ${format.moment(withdrawn.at)}`}>
          <p>{say(withdrawn.reason)}</p>
        </Notice>
      )}
      {replaces === null ? null : (
        <p>
          {words.replaces} <Link to={`/publications/${replaces}`}>{replaces}</Link>
        </p>
      )}
      {replacedBy === null ? null : (
        <p>
          <Link to={`/publications/${replacedBy}`}>{words.replacedBy}</Link>
        </p>
      )}
    </div>
  );
}

/** The next step first; what cannot be done now says why, where that tells something. */
function Acts({
  release,
  acting,
  onAsk,
}: {
  readonly release: ReleaseView;
  readonly acting: ReturnType<typeof useActing>;
  readonly onAsk: (asking: Asking) => void;
}) {
  const words = useWords(publicationWords);
  const navigate = useNavigate();
  const edition = useMutation({
    mutationFn: () => call(newEdition, { params: { id: release.id }, body: {} }),
    onSuccess: ({ id }) => void navigate(`/publications/${id}`),
  });
  const { acts, state } = release;
  const busy = acting.doing !== null;
  const may = (act: keyof typeof acts) => acts[act] === null;
  const forbidden = [acts.approve].filter((refusal) => refusal !== null && refusal !== 'notInThisState');
  return (
    <div className={css['main']} data-print="no">
      <div className={css['acts']}>
        {may('approve') ? (
          <Button look="solid" isDisabled={busy} onPress={() => acting.act({ act: 'approve' })}>
            {words.acts.approve}
          </Button>
        ) : null}
        {may('check') ? (
          <Button look={state === 'draft' ? 'solid' : 'plain'} isDisabled={busy} onPress={() => acting.act({ act: 'check' })}>
            {words.acts.check}
          </Button>
        ) : null}
        {may('plan') ? (
          <Button look={state === 'approved' ? 'solid' : 'plain'} isDisabled={busy} onPress={() => onAsk({ act: 'plan' })}>
            {words.acts.plan}
          </Button>
        ) : null}
        {may('edit') ? (
          <Link to={`/publications/${release.id}/edit`} className={buttonClass()}>
            {words.acts.edit}
          </Link>
        ) : null}
        {(['retractPlan', 'retractApproval', 'restore'] as const).map((act) =>
          may(act) ? (
            <Button key={act} isDisabled={busy} onPress={() => acting.act({ act })}>
              {words.acts[act]}
            </Button>
          ) : null,
        )}
        {may('sendBack') ? (
          <Button isDisabled={busy} onPress={() => onAsk({ act: 'sendBack' })}>
            {words.acts.sendBack}
          </Button>
        ) : null}
        {(state === 'released' || state === 'withdrawn') && release.replacedBy === null ? (
          <Button isDisabled={edition.isPending} onPress={() => edition.mutate()}>
            {words.newEdition}
          </Button>
        ) : null}
        {may('withdraw') ? (
          <Button look="danger" isDisabled={busy} onPress={() => onAsk({ act: 'withdraw' })}>
            {words.acts.withdraw}
          </Button>
        ) : null}
        {may('discard') ? (
          <Button look="quiet" isDisabled={busy} onPress={() => acting.act({ act: 'discard' })}>
            {words.acts.discard}
          </Button>
        ) : null}
      </div>
      {forbidden.map((refusal) => (
        <p key={refusal} className={css['why']}>
          {words.acts.approve}: {refusal === null || refusal === undefined ? '' : words.refusals[refusal]}
        </p>
      ))}
      {edition.isError ? <Trouble error={edition.error} /> : null}
    </div>
  );
}
