import { useState } from 'react';
import { Link } from 'react-router';
import { listFigures } from '#src/modules/figures/endpoints.ts';
import { TextInput } from '#src/web/ui/field.tsx';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import rows from '#src/web/ui/row-list.module.css';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useRowKeys } from '#src/web/ui/use-row-keys.ts';
import { bySubject } from './by-subject.ts';
import { findDefinitions } from './definitions/find-definitions.ts';
import { figuresWords } from '../words/figures.ts';
import css from './figures.module.css';

export function FiguresPage() {
  const words = useWords(figuresWords);
  const say = useSay();
  const [typed, setTyped] = useState('');
  const figures = useRead(listFigures, {}, { staleTime: 300_000 });
  const list = useRowKeys<HTMLDivElement>();
  const fitting = findDefinitions(figures.data?.figures ?? [], { q: typed, subject: '', kind: 'main', source: '' });
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <div className={css['search']}>
        <TextInput label={words.search} type="search" value={typed} onChange={setTyped} />
      </div>
      {figures.isError ? (
        <Trouble error={figures.error} onRetry={() => void figures.refetch()} />
      ) : figures.data === undefined ? (
        <Skeleton lines={9} height="4.5rem" />
      ) : fitting.length === 0 ? (
        <Empty title={words.nothing}>
          <p>{words.nothingHint}</p>
        </Empty>
      ) : (
        <div ref={list} className={rows['groups']}>
          {bySubject(fitting, typed.trim() !== '').map(({ subject, title, items }) => (
            <section key={subject}>
              {title === null ? null : <h2>{say(title)}</h2>}
              <ul className={rows['list']}>
                {items.map((figure) => (
                  <li key={figure.id} className={`${rows['row']} ${css['item']}`}>
                    <div>
                      <Link data-row to={`/figures/${figure.id}`} className={rows['link']}>
                        {say(figure.title)}
                      </Link>
                      <p className={rows['about']}>{say(figure.counts)}</p>
                    </div>
                    <span className={css['source']}>
                      <span>
                        {say(figure.unit)} {figure.kind === 'flow' ? words.flow : words.stock}
                      </span>
                      <span>{figure.source}</span>
                    </span>
                    <Icon name="next" />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Page>
  );
}
