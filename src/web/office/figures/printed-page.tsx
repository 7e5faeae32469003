import { useParams } from 'react-router';
import { dayInBrussels, instant } from '#src/kernel/instant.ts';
import { readPrintedBeside } from '#src/modules/figures/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { figuresWords } from '../words/figures.ts';
import { PrintButton } from './print-button.tsx';
import { PrintedLinks } from './printed-links.tsx';
import { ReportBody } from './report-body.tsx';

/** The printed tables of an answer to parliament beside what the facts give, cell by cell. */
export function PrintedPage() {
  const words = useWords(figuresWords).report;
  const say = useSay();
  const format = useFormat();
  const { id = '' } = useParams();
  const beside = useRead(readPrintedBeside, { params: { id } }, { staleTime: 60_000 });
  const { data } = beside;
  return (
    <Page
      title={data === undefined ? words.answers : say(data.title)}
      lead={data === undefined ? undefined : <p>{words.lead(format.longDay(dayInBrussels(instant(data.asOf))))}</p>}
      actions={<PrintButton />}
    >
      <PrintedLinks />
      {beside.isError ? (
        <Trouble error={beside.error} onRetry={() => void beside.refetch()} />
      ) : data === undefined ? (
        <Skeleton lines={8} height="6rem" />
      ) : (
        <ReportBody report={data} called={data.called} />
      )}
    </Page>
  );
}
