import { Link, useSearchParams } from 'react-router';
import { searchAnswers } from '#src/modules/workbench/endpoints.ts';
import { TextInput } from '#src/web/ui/field.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useLater } from '#src/web/ui/use-later.ts';
import { usePeriodName } from '../words/period.ts';
import { questionsWords } from '../words/questions.ts';
import css from './workbench.module.css';

/** The archive: what was printed and what was answered. */
export function EarlierPage() {
  const words = useWords(questionsWords).earlierPage;
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const read = useRead(searchAnswers, { query: { q: useLater(q) } }, { keep: true });
  return (
    <Page
      title={words.title}
      lead={
        <p>
          {words.lead} <Link to="/questions">{words.back}</Link>
        </p>
      }
    >
      <div className={css['search']} data-print="no">
        <TextInput
          label={words.search}
          type="search"
          value={q}
          onChange={(typed) => setSearch(typed === '' ? {} : { q: typed }, { replace: true })}
        />
      </div>
      {read.isError ? (
        <Trouble error={read.error} onRetry={() => void read.refetch()} />
      ) : read.data === undefined ? (
        <Skeleton lines={4} height="8rem" />
      ) : read.data.found === 0 ? (
        <Empty title={words.nothing}>
          <p>{words.nothingHint}</p>
        </Empty>
      ) : (
        <>
          <p role="status">{words.found(read.data.found)}</p>
          {read.data.answers.map((answer) => (
            <Earlier key={answer.id} answer={answer} />
          ))}
        </>
      )}
    </Page>
  );
}

type Answer = ReturnType<typeof searchAnswers.output.parse>['answers'][number];

function Earlier({ answer }: { readonly answer: Answer }) {
  const words = useWords(questionsWords).earlierPage;
  const say = useSay();
  const format = useFormat();
  const periodName = usePeriodName();
  const { title, source, kind, question, decimals, columns, periods, rows, cut } = answer;
  return (
    <section className={css['earlier']}>
      <h2>{say(title)}</h2>
      <p className={css['soft']}>
        <Tag tone={kind === 'printed' ? 'plain' : 'met'}>{words[kind]}</Tag> {say(source)}{' '}
        {question === null ? null : <Link to={`/questions/${question}`}>{words.open}</Link>}
      </p>
      <ScrollTable caption={say(title)}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.nl} scope="col">
                {say(column)}
              </th>
            ))}
            {periods.map((period) => (
              <th key={period} scope="col" className={css['number']}>
                {periodName(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ labels, values }) => (
            <tr key={labels.map(({ nl }) => nl).join(' ')}>
              {labels.map((label, index) => (
                <th key={columns[index]?.nl ?? index} scope="row">
                  {say(label)}
                </th>
              ))}
              {values.map((value, index) => (
                <td key={periods[index]}>{value === null ? '' : format.number(value, decimals)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {cut ? <p className={css['faint']}>{words.cut}</p> : null}
    </section>
  );
}
