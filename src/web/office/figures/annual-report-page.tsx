import { Link, useParams } from 'react-router';
import { dayInBrussels, instant } from '#src/kernel/instant.ts';
import { readAnnualReport } from '#src/modules/figures/endpoints.ts';
import { buttonClass } from '#src/web/ui/button.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { DocumentDownloads } from '../publication/document-downloads.tsx';
import { figuresWords } from '../words/figures.ts';
import { PrintButton } from './print-button.tsx';
import { PrintedLinks } from './printed-links.tsx';
import { ReportBody } from './report-body.tsx';

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
        <>
          <PrintedLinks />
          <ReportBody report={report.data} called="figure" />
        </>
      )}
    </Page>
  );
}
