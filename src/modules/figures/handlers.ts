import type { Clock } from '#src/kernel/clock.ts';
import type { Database } from '#src/platform/database.ts';
import { FileAnswer, HttpProblem, mount } from '#src/platform/http.ts';
import type { Mounted } from '#src/platform/http.ts';
import { exportDefinitions, exportFigure, listFigures, readAnnualReport, readFigure } from './endpoints.ts';
import { figureBook } from './definitions/book.ts';
import { registerCsv, registerXlsx } from './definitions/register-file.ts';
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
import { annualReport, publishedYears } from './report/annual-report.ts';
import type { SnapshotStore } from './snapshot/store.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Computing takes some ten milliseconds at full scale, less than handing the work to another thread and back would save. */
export function figureHandlers({
  database,
  clock,
  snapshots,
}: {
  readonly database: Database;
  readonly clock: Clock;
  readonly snapshots: SnapshotStore;
}): readonly Mounted[] {
  const table = async (typed: TypedQuestion) => {
    const question = askOrRefuse(typed, clock);
    const gaps = gapsTouching(await allGaps(database), question);
    return answer(await snapshots.current(), question, gaps);
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
    mount(readFigure, ({ params, query }) => table({ id: params.id, ...query })),
    mount(exportFigure, async ({ params, query }) => {
      const made = await table({ id: params.id, ...query });
      return query.format === 'csv'
        ? new FileAnswer(fileName(made, 'csv'), 'text/csv; charset=utf-8', Buffer.from(figureCsv(made, query.language)))
        : new FileAnswer(fileName(made, 'xlsx'), XLSX, await figureXlsx(made, query.language));
    }),
    mount(readAnnualReport, async ({ params }) => {
      const report = annualReport(await snapshots.current(), params.year);
      if (report === undefined) throw new HttpProblem(404, 'noSuchReport', { known: publishedYears });
      return report;
    }),
  ];
}

function askOrRefuse(typed: TypedQuestion, clock: Clock): FigureQuestion {
  const question = parseFigureQuestion(typed, clock.now());
  if (question.ok) return question.value;
  const { type, known } = question.error;
  throw new HttpProblem(type === 'unknownFigure' || type === 'unknownVersion' ? 404 : 400, type, { known });
}
