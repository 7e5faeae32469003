import { Link, useParams, useSearchParams } from 'react-router';
import { exportRun, readReform } from '#src/modules/reform/endpoints.ts';
import type { ReformView, RunView } from '#src/modules/reform/endpoints.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { addressOf } from '#src/web/ui/client.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLanguage, useSay, useWords } from '#src/web/ui/language.tsx';
import type { Words } from '#src/web/ui/language.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { LawNav } from '../law/law-nav.tsx';
import { reformsWords } from '../words/reforms.ts';
import css from './reforms.module.css';
import { Run } from './run.tsx';
import { RunControls } from './run-controls.tsx';

/** One reform: what it changes, and what that would do to everybody. The run that is shown stands in the address. */
export function ReformPage() {
  const { name = '' } = useParams();
  const words = useWords(reformsWords);
  const answer = useRead(readReform, { params: { name } });
  if (answer.data !== undefined) return <Reform reform={answer.data.reform} runs={answer.data.runs} />;
  return (
    <Page title={words.title}>
      {answer.isError ? <Trouble error={answer.error} onRetry={() => void answer.refetch()} /> : <Skeleton lines={6} />}
    </Page>
  );
}

function Reform({ reform, runs }: { readonly reform: ReformView; readonly runs: readonly RunView[] }) {
  const words = useWords(reformsWords);
  const say = useSay();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('run');
  const shown = runs.find(({ run }) => run === asked) ?? runs.find(({ state }) => state !== 'failed') ?? runs[0];
  const change = (next: Readonly<Record<string, string>>) =>
    setSearch((now) => ({ ...Object.fromEntries(now), ...next }), { replace: true });
  return (
    <Page
      title={say(reform.title)}
      lead={<p>{say(reform.explanation)}</p>}
      actions={<Downloads name={reform.name} run={shown?.state === 'done' ? shown.run : null} />}
    >
      <LawNav />
      <Link to="/law/reforms" data-print="no">
        {words.back}
      </Link>
      <Changes reform={reform} />
      <p className={css['meta']}>
        <span>{words.proposed(reform.owner, format.longDay(reform.day))}</span>
        <span>
          {words.source}: {reform.source}
        </span>
      </p>
      <RunControls name={reform.name} runs={runs} shown={shown} onRun={(run) => change({ run })} />
      <Run
        name={reform.name}
        run={shown?.run ?? null}
        measure={search.get('measure')}
        onMeasure={(measure) => change({ measure })}
      />
    </Page>
  );
}

function Changes({ reform }: { readonly reform: ReformView }) {
  const words = useWords(reformsWords);
  const say = useSay();
  const format = useFormat();
  const when = (from: string | null, until: string | null) =>
    from === null
      ? words.always
      : until === null
        ? words.since(format.longDay(from))
        : words.between(format.longDay(from), format.longDay(until));
  return (
    <section className={css['section']} aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      <ScrollTable caption={words.changes}>
        <thead>
          <tr>
            <th scope="col">{words.change}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.law}</th>
            <th scope="col">{words.reform}</th>
          </tr>
        </thead>
        <tbody>
          {reform.changes.flatMap(({ id, title, unit, inWords, stretches }) =>
            stretches.map((stretch) => (
              <tr key={`${id} ${stretch.from ?? ''}`}>
                <th scope="row">
                  {say(title)} <code className={css['code']}>{id}</code>
                </th>
                <td className={css['text']}>{when(stretch.from, stretch.until)}</td>
                <td className={css['text']}>
                  {inWords === null ? `${stretch.law} ${unit ?? ''}` : <Said words={inWords.law} code={stretch.law} />}
                </td>
                <td className={css['text']}>
                  {inWords === null ? `${stretch.reform} ${unit ?? ''}` : <Said words={inWords.reform} code={stretch.reform} />}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function Said({ words, code }: { readonly words: Words; readonly code: string }) {
  const say = useSay();
  return (
    <>
      {say(words)} <code className={css['code']}>{code}</code>
    </>
  );
}

function Downloads({ name, run }: { readonly name: string; readonly run: string | null }) {
  const words = useWords(reformsWords);
  const { language } = useLanguage();
  if (run === null) return null;
  const href = (format: 'xlsx' | 'csv') => addressOf(exportRun, { params: { name, run }, query: { format, language } });
  return (
    <>
      <a href={href('xlsx')} download className={buttonClass()}>
        <Icon name="download" /> {words.excel}
      </a>
      <a href={href('csv')} download className={buttonClass()}>
        <Icon name="download" /> {words.csv}
      </a>
      <Button onPress={() => print()}>
        <Icon name="print" /> {words.print}
      </Button>
    </>
  );
}
