import type { Clock } from '#src/kernel/clock.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { Database } from '#src/platform/database.ts';
import { FileAnswer, HttpProblem, mount } from '#src/platform/http.ts';
import type { Mounted } from '#src/platform/http.ts';
import {
  exportDefinitions,
  exportFigure,
  listFigures,
  listPrinted,
  readAnnualReport,
  readFigure,
  readPrintedBeside,
} from './endpoints.ts';
import { figureBook } from './definitions/book.ts';
import { registerCsv, registerXlsx } from './definitions/register-file.ts';
import { differenceHandlers } from './differences/handlers.ts';
import { answer, describe } from './engine/answer.ts';
import { parseFigureQuestion } from './engine/question.ts';
import type { FigureQuestion, TypedQuestion } from './engine/question.ts';
import { figureCsv } from './exports/csv.ts';
import { fileName } from './exports/table-rows.ts';
import { figureXlsx } from './exports/xlsx.ts';
import { gapHandlers } from './gaps/handlers.ts';
import { allGaps } from './gaps/store.ts';
import { gapsTouching } from './gaps/touching.ts';
import { gateHandlers } from './gate/handlers.ts';
import { withFindings } from './gate/of-figure.ts';
import { annualReport, publishedYears } from './report/annual-report.ts';
import { printedBeside } from './report/printed-beside.ts';
import { publications } from './report/publications.ts';
import { receiptAddress } from './receipts/address.ts';
import { accountOf, receiptHandlers } from './receipts/handlers.ts';
import { issueReceipt } from './receipts/issue.ts';
import { shownUnder } from './receipts/shown-under.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import type { SnapshotStore } from './snapshot/store.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Computing takes some ten milliseconds at full scale, less than handing the work to another thread and back would save. */
export function figureHandlers({
  database,
  clock,
  snapshots,
  publicUrl,
  protectionKey,
  isReleased,
}: {
  readonly database: Database;
  readonly clock: Clock;
  readonly snapshots: SnapshotStore;
  readonly publicUrl: string;
  readonly protectionKey?: Uint8Array | undefined;
  readonly isReleased?: (receipt: string) => Promise<boolean>;
}): readonly Mounted[] {
  const ask = (typed: TypedQuestion) => askOrRefuse(typed, clock);
  const table = async (question: FigureQuestion, snapshot?: Snapshot) => {
    const gaps = gapsTouching(await allGaps(database), question);
    return answer(snapshot ?? (await snapshots.current()), question, gaps);
  };
  return [
    ...gateHandlers,
    ...gapHandlers({ database, clock }),
    mount(listFigures, () => Promise.resolve({ figures: figureBook.map(describe) })),
    mount(exportDefinitions, async ({ query }) => {
      const definitions = figureBook.map(describe);
      return query.format === 'csv'
        ? new FileAnswer('doorstroom-definities.csv', 'text/csv; charset=utf-8', Buffer.from(registerCsv(definitions)))
        : new FileAnswer('doorstroom-definities.xlsx', XLSX, await registerXlsx(definitions));
    }),
    ...differenceHandlers({ database, clock, snapshots }),
    ...receiptHandlers({
      database,
      clock,
      snapshots,
      publicUrl,
      protectionKey,
      ask,
      ...(isReleased !== undefined && { isReleased }),
    }),
    mount(readFigure, async ({ params, query }) => withFindings(await table(ask({ id: params.id, ...query })))),
    mount(exportFigure, async ({ params, query, actor }) => {
      const question = ask({ id: params.id, ...query });
      const snapshot = await snapshots.current();
      const issued = await issueReceipt(
        { database, clock, snapshots },
        { question, shownIn: 'export', by: accountOf(actor), snapshot },
      );
      const made = await withFindings(shownUnder(issued, await table(question, snapshot)));
      const receipt = { id: issued.id, address: receiptAddress(publicUrl, issued.id) };
      return query.format === 'csv'
        ? new FileAnswer(fileName(made, 'csv', receipt), 'text/csv; charset=utf-8', Buffer.from(figureCsv(made, query.language)))
        : new FileAnswer(fileName(made, 'xlsx', receipt), XLSX, await figureXlsx(made, query.language, receipt));
    }),
    mount(readAnnualReport, async ({ params }) => {
      const report = annualReport(await snapshots.current(), params.year);
      if (report === undefined) throw new HttpProblem(404, 'noSuchReport', { known: publishedYears });
      return report;
    }),
    mount(listPrinted, () =>
      Promise.resolve({ publications: publications.map(({ id, title, asOf }) => ({ id, title, asOf: plainDate(asOf) })) }),
    ),
    mount(readPrintedBeside, async ({ params }) => {
      const beside = printedBeside(await snapshots.current(), params.id);
      if (beside === undefined) throw new HttpProblem(404, 'noSuchReport', { known: publications.map(({ id }) => id) });
      return beside;
    }),
  ];
}

function askOrRefuse(typed: TypedQuestion, clock: Clock): FigureQuestion {
  const question = parseFigureQuestion(typed, clock.now());
  if (question.ok) return question.value;
  const { type, known } = question.error;
  throw new HttpProblem(type === 'unknownFigure' || type === 'unknownVersion' ? 404 : 400, type, { known });
}
