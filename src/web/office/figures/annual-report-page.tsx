import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { dayInBrussels, instant } from '#src/kernel/instant.ts';
import { readAnnualReport } from '#src/modules/figures/endpoints.ts';
import type { AnnualReport } from '#src/modules/figures/endpoints.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { CheckboxInput } from '#src/web/ui/choice-input.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty, Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { DocumentDownloads } from '../publication/document-downloads.tsx';
import { figuresWords } from '../words/figures.ts';
import css from './annual-report.module.css';
import { ReportFigure } from './report-figure.tsx';

const ONLY_YEAR = '2024';

/** The printed report beside what the facts give, cell by cell. */
export function AnnualReportPage() {
  const words = useWords(figuresWords).report;
  const { year = ONLY_YEAR } = useParams();
  const report = useRead(
    readAnnualReport,
    { params: { year: Number(year) } },
    { staleTime: 60_000, enabled: year === ONLY_YEAR },
  );
  const format = useFormat();
  if (year !== ONLY_YEAR) {
    return (
      <Page title={words.unknownYear}>
        <Empty title={words.unknownYearHint}>
          <Link to={`/annual-report/${ONLY_YEAR}`} className={buttonClass()}>
            {words.title(Number(ONLY_YEAR))}
          </Link>
        </Empty>
      </Page>
    );
  }
  return (
    <Page
      title={words.title(Number(year))}
      lead={report.data === undefined ? undefined : <p>{words.lead(format.longDay(dayInBrussels(instant(report.data.asOf))))}</p>}
      actions={
        <>
          <DocumentDownloads year={Number(year)} />
          <PrintButton />
        </>
      }
    >
      {report.isError ? (
        <Trouble error={report.error} onRetry={() => void report.refetch()} />
      ) : report.data === undefined ? (
        <Skeleton lines={8} height="6rem" />
      ) : (
        <Report report={report.data} />
      )}
    </Page>
  );
}

function PrintButton() {
  const words = useWords(figuresWords);
  return (
    <Button onPress={() => print()}>
      <Icon name="print" /> {words.print}
    </Button>
  );
}

function Report({ report }: { readonly report: AnnualReport }) {
  const words = useWords(figuresWords).report;
  const say = useSay();
  const format = useFormat();
  const [onlyDifferences, setOnly] = useState(false);
  const differing = (figure: AnnualReport['figures'][number]) =>
    figure.cells.filter((cell) => !cell.same && !cell.explained).length;
  const explained = (figure: AnnualReport['figures'][number]) => figure.cells.some((cell) => cell.explained);
  const shown = onlyDifferences ? report.figures.filter((figure) => differing(figure) > 0 || explained(figure)) : report.figures;
  const [cells, differences] = [format.number(report.cells), format.number(report.differences)];
  return (
    <>
      {report.differences === 0 ? (
        <Notice tone="met" icon="check" title={words.allSame(format.number(report.cells - report.explained))} />
      ) : (
        <Notice tone="late" icon="warning" title={words.someDiffer(differences, cells)} />
      )}
      {report.explained === 0 ? null : (
        <Notice tone="calm" icon="question" title={words.someExplained(format.number(report.explained))} />
      )}
      <div className={css['columns']}>
        <nav className={css['jump']} aria-label={words.jump} data-print="no">
          <CheckboxInput label={words.onlyDifferences} value={onlyDifferences} onChange={setOnly} />
          <ol className={css['links']}>
            {shown.map((figure) => (
              <li key={figure.figure}>
                <a href={`#figure-${figure.figure}`} className={css['link']}>
                  <span className={css['number']}>{figure.figure}</span>
                  <span>{say(figure.title)}</span>
                  {differing(figure) > 0 ? <span className={css['bad']}>{differing(figure)}</span> : <Icon name="check" />}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className={css['figures']}>
          {shown.length === 0 ? <Empty title={words.none} /> : null}
          {shown.map((figure) => (
            <ReportFigure key={figure.figure} figure={figure} />
          ))}
        </div>
      </div>
    </>
  );
}
