import { Link, useSearchParams } from 'react-router';
import { questionStateLabels, questionStates } from '#src/modules/workbench/codes.ts';
import type { QuestionState } from '#src/modules/workbench/codes.ts';
import { listQuestions } from '#src/modules/workbench/endpoints.ts';
import type { ListedQuestion } from '#src/modules/workbench/endpoints.ts';
import { buttonClass } from '#src/web/ui/button.tsx';
import { CountTabs } from '#src/web/ui/count-tabs.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import rows from '#src/web/ui/row-list.module.css';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useLater } from '#src/web/ui/use-later.ts';
import { useRowKeys } from '#src/web/ui/use-row-keys.ts';
import { useMay } from '../session.tsx';
import { questionsWords } from '../words/questions.ts';
import css from './workbench.module.css';

/** Every question, the last one changed first; words and state are in the address. */
export function QuestionsPage() {
  const words = useWords(questionsWords);
  const say = useSay();
  const format = useFormat();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const state = questionStates.find((each) => each === search.get('state'));
  const later = useLater(q);
  const read = useRead(listQuestions, { query: { q: later, state } }, { keep: true });
  const list = useRowKeys<HTMLOListElement>();
  const searchFor = (next: QuestionState | undefined) =>
    `?${new URLSearchParams({ ...(q === '' ? {} : { q }), ...(next === undefined ? {} : { state: next }) }).toString()}`;
  const counts = read.data?.counts;
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      actions={
        <>
          <Link to="/questions/earlier" className={buttonClass('quiet')}>
            {words.earlier}
          </Link>
          {may('figures.answer') ? (
            <Link to="/questions/new" className={buttonClass('solid')}>
              {words.new}
            </Link>
          ) : null}
        </>
      }
    >
      <div className={css['search']} data-print="no">
        <TextInput
          label={words.search}
          type="search"
          value={q}
          onChange={(typed) =>
            setSearch(
              (before) => {
                const next = new URLSearchParams(before);
                if (typed === '') next.delete('q');
                else next.set('q', typed);
                return next;
              },
              { replace: true },
            )
          }
        />
      </div>
      {counts === undefined ? null : (
        <CountTabs
          label={words.states}
          tabs={[
            {
              key: 'all',
              search: searchFor(undefined),
              name: words.all,
              count: format.number(counts.inProgress + counts.toReview + counts.sent),
              current: state === undefined,
            },
            ...questionStates.map((each) => ({
              key: each,
              search: searchFor(each),
              name: say(questionStateLabels[each]),
              count: format.number(counts[each]),
              current: state === each,
            })),
          ]}
        />
      )}
      {read.isError ? (
        <Trouble error={read.error} onRetry={() => void read.refetch()} />
      ) : read.data === undefined ? (
        <Skeleton lines={5} height="4.5rem" />
      ) : read.data.questions.length === 0 ? (
        <Empty title={words.nothing}>
          <p>{words.nothingHint}</p>
        </Empty>
      ) : (
        <ol ref={list} className={rows['list']}>
          {read.data.questions.map((question) => (
            <Row key={question.id} question={question} />
          ))}
        </ol>
      )}
    </Page>
  );
}

function Row({ question }: { readonly question: ListedQuestion }) {
  const words = useWords(questionsWords);
  const say = useSay();
  const format = useFormat();
  const { id, title, reference, askedOn, state, edition, correctedBy, parts, decided, changedAt, changedBy } = question;
  return (
    <li className={`${rows['row']} ${css['item']}`}>
      <div>
        <Link data-row to={`/questions/${id}`} className={rows['link']}>
          {title}
        </Link>
        <p className={css['soft']}>
          {[reference, words.askedOn(format.longDay(askedOn)), ...(edition > 1 ? [words.edition(edition)] : [])]
            .filter((each) => each !== '')
            .join(' · ')}
        </p>
      </div>
      <div className={css['facts']}>
        <span>
          <Tag tone={stateTone[state]}>{say(questionStateLabels[state])}</Tag>
        </span>
        <span className={css['soft']}>{correctedBy === null ? words.decided(decided, parts) : words.corrected}</span>
        <span className={css['faint']}>{words.changed(format.moment(changedAt), changedBy)}</span>
      </div>
    </li>
  );
}

export const stateTone = { inProgress: 'calm', toReview: 'soon', sent: 'met' } as const;
