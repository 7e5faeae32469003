import { Link } from 'react-router';
import { listReforms } from '#src/modules/reform/endpoints.ts';
import type { ReformView, RunView } from '#src/modules/reform/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty, Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import rows from '#src/web/ui/row-list.module.css';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { LawNav } from '../law/law-nav.tsx';
import { reformsWords } from '../words/reforms.ts';
import css from './reforms.module.css';
import { useMonth } from './use-month.ts';

/** What the law would be otherwise: every reform in words, with when it was last counted. */
export function ReformsPage() {
  const words = useWords(reformsWords);
  const list = useRead(listReforms);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <LawNav />
      {list.isError ? (
        <Trouble error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Skeleton lines={4} height="6rem" />
      ) : (
        <>
          {list.data.reforms.length === 0 && list.data.refused.length === 0 ? (
            <Empty title={words.none}>
              <p>{words.noneHint}</p>
            </Empty>
          ) : null}
          <ul className={`${rows['list']} ${css['list']}`}>
            {list.data.reforms.map((reform) => (
              <ReformLine key={reform.name} reform={reform} />
            ))}
          </ul>
          {list.data.refused.map(({ name, problems }) => (
            <Notice key={name} tone="late" icon="warning" title={`${words.refused}: ${name}`}>
              <ul>
                {problems.map((problem) => (
                  <li key={problem}>
                    <code className={css['code']}>{problem}</code>
                  </li>
                ))}
              </ul>
            </Notice>
          ))}
        </>
      )}
    </Page>
  );
}

function ReformLine({ reform }: { readonly reform: ReformView & { readonly lastRun: RunView | null } }) {
  const words = useWords(reformsWords);
  const say = useSay();
  const format = useFormat();
  const month = useMonth();
  const last = reform.lastRun;
  return (
    <li className={`${rows['row']} ${css['item']}`}>
      <div className={css['words']}>
        <Link to={`/law/reforms/${reform.name}`} className={rows['link']}>
          {say(reform.title)}
        </Link>
        <p>{say(reform.explanation)}</p>
        <p className={css['meta']}>
          <span>{words.proposed(reform.owner, format.longDay(reform.day))}</span>
          {last === null ? null : <span>{words.runOf(month(last.from), month(last.to), format.moment(last.askedAt))}</span>}
          {last !== null && last.outdatedBy.length > 0 ? <Tag tone="soon">{words.outdated}</Tag> : null}
        </p>
      </div>
      <Icon name="next" />
    </li>
  );
}
