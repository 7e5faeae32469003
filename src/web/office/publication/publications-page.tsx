import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { releaseStates } from '#src/modules/publication/codes.ts';
import { listPublications } from '#src/modules/publication/endpoints.ts';
import type { ReleaseLine } from '#src/modules/publication/endpoints.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { CountTabs } from '#src/web/ui/count-tabs.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLanguage, useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import rowList from '#src/web/ui/row-list.module.css';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useRowKeys } from '#src/web/ui/use-row-keys.ts';
import { publicationWords } from '../words/publications.ts';
import css from './publication.module.css';
import { StateTag } from './state-tag.tsx';

/** Every release with how it stands; what waits for the reader first. */
export function PublicationsPage() {
  const words = useWords(publicationWords);
  const { language } = useLanguage();
  const list = useRead(listPublications);
  return (
    <Page
      title={words.title}
      lead={
        <>
          <p>{words.lead}</p>
          <a href={`/open/${language}`} data-print="no">
            {words.openSite}
          </a>
        </>
      }
      actions={
        <>
          <Link to="/publications/new" className={buttonClass('solid')}>
            <Icon name="pen" /> {words.newDraft}
          </Link>
          <Button onPress={() => print()}>
            <Icon name="print" /> {words.print}
          </Button>
        </>
      }
    >
      {list.isError ? (
        <Trouble error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Skeleton lines={6} height="4rem" />
      ) : list.data.releases.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneHint}</p>
          <Link to="/publications/new" className={buttonClass()}>
            {words.newDraft}
          </Link>
        </Empty>
      ) : (
        <Releases releases={list.data.releases} />
      )}
    </Page>
  );
}

function Releases({ releases }: { readonly releases: readonly ReleaseLine[] }) {
  const words = useWords(publicationWords);
  const say = useSay();
  const format = useFormat();
  const [search] = useSearchParams();
  const [typed, setTyped] = useState('');
  const rows = useRowKeys<HTMLUListElement>();
  const wanted = search.get('state');
  const present = releaseStates.filter((state) => releases.some((release) => release.state === state));
  const shown = releases
    .filter(({ state, title }) => (wanted === null || state === wanted) && plain(say(title)).includes(plain(typed)))
    .toSorted((a, b) => Number(b.waitsForYou) - Number(a.waitsForYou));
  return (
    <>
      <CountTabs
        label={words.statesLabel}
        tabs={[
          { key: 'all', search: '', name: words.every, count: format.number(releases.length), current: wanted === null },
          ...present.map((state) => ({
            key: state,
            search: `?state=${state}`,
            name: words.states[state],
            count: format.number(releases.filter((release) => release.state === state).length),
            current: wanted === state,
            late: state === 'toExplain',
          })),
        ]}
      />
      <div className={css['find']} data-print="no">
        <TextInput label={words.find} type="search" value={typed} onChange={setTyped} />
      </div>
      {shown.length === 0 ? (
        <Empty title={words.noneHere}>
          <Link to="/publications" className={buttonClass()} onClick={() => setTyped('')}>
            {words.clear}
          </Link>
        </Empty>
      ) : (
        <ul className={rowList['list']} ref={rows}>
          {shown.map((release) => (
            <Line key={release.id} release={release} />
          ))}
        </ul>
      )}
      <p className={css['hint']} data-print="no">
        {words.keys}
      </p>
    </>
  );
}

function Line({ release }: { readonly release: ReleaseLine }) {
  const words = useWords(publicationWords);
  const say = useSay();
  const format = useFormat();
  const { id, title, state, status, tables, open, releaseAt, drafted, waitsForYou } = release;
  return (
    <li className={`${rowList['row']} ${css['item']}`}>
      <div className={css['words']}>
        <Link to={`/publications/${id}`} className={rowList['link']} data-row>
          {say(title)}
        </Link>
        <p className={css['meta']}>
          <span>{words.tables(tables)}</span>
          <span>{words.status[status]}</span>
          <span>
            {releaseAt === null || state === 'discarded'
              ? `${words.draftedBy} ${drafted.name}, ${format.moment(drafted.at)}`
              : state === 'planned'
                ? words.plannedAt(format.moment(releaseAt))
                : words.outAt(format.moment(releaseAt))}
          </span>
        </p>
      </div>
      <div className={css['marks']}>
        {waitsForYou ? (
          <Tag tone="soon" icon="person">
            {words.waitsForYou}
          </Tag>
        ) : null}
        {open > 0 ? <Tag tone="late">{words.openFindings(open)}</Tag> : null}
        <StateTag state={state} />
      </div>
    </li>
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
