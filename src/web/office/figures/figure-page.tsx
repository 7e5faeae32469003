import { Link, useParams } from 'react-router';
import { exportFigure, listFigures, readFigure } from '#src/modules/figures/endpoints.ts';
import type { DefinitionView, FigureTable } from '#src/modules/figures/endpoints.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { addressOf } from '#src/web/ui/client.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLanguage, useSay, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { FindingNotice } from '../gate/finding-notice.tsx';
import { GiveReceipt } from '../receipts/give-receipt.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { useMay } from '../session.tsx';
import { figuresWords } from '../words/figures.ts';
import { Definition } from './definition.tsx';
import { FigureChart } from './figure-chart.tsx';
import { FigureControls } from './figure-controls.tsx';
import { FigureFilters } from './figure-filters.tsx';
import css from './figure.module.css';
import { GapNotice } from './gaps/gap-notice.tsx';
import { MonthsChart } from './months-chart.tsx';
import { FigureValues } from './figure-values.tsx';
import { useFigureQuery } from './use-figure-query.ts';

/** One figure: the question above, then the chart, the table under it, and what it means beside it. */
export function FigurePage() {
  const { id = '' } = useParams();
  const figures = useRead(listFigures, {}, { staleTime: 300_000 });
  const words = useWords(figuresWords);
  const definition = figures.data?.figures.find((figure) => figure.id === id);
  if (definition !== undefined) return <Figure definition={definition} />;
  if (figures.data !== undefined) return <NotFound />;
  return (
    <Page title={words.title}>
      {figures.isError ? <Trouble error={figures.error} onRetry={() => void figures.refetch()} /> : <Skeleton lines={6} />}
    </Page>
  );
}

function Figure({ definition }: { readonly definition: DefinitionView }) {
  const words = useWords(figuresWords);
  const say = useSay();
  const question = useFigureQuery(definition);
  const table = useRead(
    readFigure,
    { params: { id: definition.id }, query: question.query },
    { keep: true, enabled: question.query.period !== '' },
  );
  return (
    <Page
      title={say(definition.title)}
      lead={
        <Link to="/figures" data-print="no">
          {words.back}
        </Link>
      }
      actions={
        <Downloads
          definition={definition}
          query={table.data === undefined ? question.query : { ...question.query, asOf: table.data.asOf }}
        />
      }
    >
      <FigureControls definition={definition} question={question} />
      <FigureFilters definition={definition} question={question} />
      <div className={css['columns']}>
        <div className={css['main']}>
          {table.isError ? (
            <Trouble error={table.error} onRetry={() => void table.refetch()} />
          ) : table.data === undefined ? (
            <Skeleton lines={8} />
          ) : (
            <>
              {table.data.definition.version === definition.version ? null : (
                <Notice tone="soon" icon="history">
                  <p>{words.earlierVersion(table.data.definition.version)}</p>
                  <Button onPress={() => question.change({ version: null })}>{words.newestVersion}</Button>
                </Notice>
              )}
              <GapNotice gaps={table.data.gaps} />
              <FindingNotice findings={table.data.findings ?? []} />
              <Answer table={table.data} year={question.year} where={question.where} />
              <GiveReceipt asked={askedOf(table.data, question.where)} />
            </>
          )}
        </div>
        <Definition definition={table.data?.definition ?? definition} />
      </div>
    </Page>
  );
}

function Answer({
  table,
  year,
  where,
}: {
  readonly table: FigureTable;
  readonly year: string | null;
  readonly where: string | null;
}) {
  const words = useWords(figuresWords);
  const say = useSay();
  const format = useFormat();
  const last = addDays(plainDate(table.period.until), -1);
  const whole = table.cells.at(-1)?.of;
  const [above, below] = whole === undefined ? ['', ''] : [format.number(whole.numerator), format.number(whole.denominator)];
  const madeOf = table.definition.measure === 'evolution' ? words.fromTo(below, above) : words.outOf(above, below);
  const made = whole === undefined ? '' : `${madeOf} `;
  const when =
    table.definition.kind === 'stock' || table.period.from === last
      ? words.on(format.longDay(last))
      : words.between(format.longDay(table.period.from), format.longDay(last));
  return (
    <>
      <p className={css['total']}>
        <strong>{table.total === null ? words.notAvailable : format.number(table.total, table.definition.decimals)}</strong>{' '}
        <span>
          {say(table.definition.unit)} {made}
          {when}, {words.asOfMoment(format.moment(table.asOf))}
        </span>
      </p>
      {table.by.length === 0 ? null : <FigureChart table={table} />}
      <FigureValues table={table} />
      {year === null ? null : <MonthsChart definition={table.definition} year={year} where={where} />}
      <p className={css['receipt']}>
        {words.receipt(format.number(table.facts), format.number(table.computedInMilliseconds))}
        {table.synthetic ? ` · ${words.synthetic}` : ''}
      </p>
    </>
  );
}

/** The very table on the screen: its moment too, where the question said “now”. */
function askedOf({ definition, period, by, asOf }: FigureTable, where: string | null) {
  return {
    indicator: definition.id,
    version: definition.version,
    period: `${period.from}/${period.until}`,
    by: by.join(','),
    ...(where === null ? {} : { where }),
    asOf,
  };
}

function Downloads({
  definition,
  query,
}: {
  readonly definition: DefinitionView;
  readonly query: {
    readonly period: string;
    readonly by?: string;
    readonly where?: string;
    readonly asOf?: string;
    readonly version?: number;
  };
}) {
  const words = useWords(figuresWords);
  const may = useMay();
  const { language } = useLanguage();
  const href = (format: 'xlsx' | 'csv') =>
    addressOf(exportFigure, { params: { id: definition.id }, query: { ...query, format, language } });
  return (
    <>
      {may('figures.export') ? (
        <>
          <a href={href('xlsx')} download className={buttonClass()}>
            <Icon name="download" /> {words.excel}
          </a>
          <a href={href('csv')} download className={buttonClass()}>
            <Icon name="download" /> {words.csv}
          </a>
        </>
      ) : null}
      <Button onPress={() => print()}>
        <Icon name="print" /> {words.print}
      </Button>
    </>
  );
}
