import type { Database } from '#src/platform/database.ts';
import { isDecided } from './answer/missing.ts';
import type { ArchiveTable } from './archive/archive.ts';
import { readArchive } from './archive/read-archive.ts';
import type { QuestionState } from './codes.ts';
import type { listQuestions, searchAnswers } from './endpoints.ts';
import { definitions } from './figures.ts';
import { holds } from './fold.ts';
import { listAll } from './store.ts';
import type { StoredQuestion } from './store.ts';

type Listed = ReturnType<typeof listQuestions.output.parse>;
type Answers = ReturnType<typeof searchAnswers.output.parse>;

/** Questions with these words anywhere; the counts are of all that have them. */
export async function list(database: Database, q: string, state: QuestionState | undefined): Promise<Listed> {
  const fitting = (await listAll(database)).filter((question) => holds(searchText(question), q));
  const counts = { inProgress: 0, toReview: 0, sent: 0 };
  for (const question of fitting) counts[question.state] += 1;
  return {
    counts,
    questions: fitting
      .filter((question) => state === undefined || question.state === state)
      .map(({ document, ...question }) => ({
        id: question.id,
        title: question.title,
        reference: question.reference,
        askedBy: question.askedBy,
        askedOn: question.askedOn,
        state: question.state,
        edition: question.edition,
        correctedBy: question.correctedBy,
        parts: document.parts.length,
        decided: document.parts.filter(isDecided).length,
        changedAt: question.changedAt,
        changedBy: question.changedBy,
      })),
  };
}

function searchText({ title, reference, askedBy, askedOn, text, document }: StoredQuestion): string {
  const said = document.parts.flatMap(({ blocks }) =>
    blocks.flatMap(({ asked, outcome }) => [asked, outcome?.kind === 'refused' ? outcome.explanation : '']),
  );
  return [title, reference, askedBy, askedOn, text, ...said].join('\n');
}

const SHOWN_ANSWERS = 30;
const SHOWN_ROWS = 60;

export async function answers(database: Database, q: string): Promise<Answers> {
  const fitting = (await readArchive(database, definitions)).filter((table) => holds(archiveText(table), q));
  return { found: fitting.length, answers: fitting.slice(0, SHOWN_ANSWERS).map(shown) };
}

function archiveText({ title, source, indicator, cells, columns }: ArchiveTable): string {
  const labels = new Set(cells.flatMap((cell) => cell.labels.map(({ nl }) => nl)));
  return [
    title.nl,
    title.en,
    source.nl,
    indicator,
    ...columns.map(({ nl }) => nl),
    ...new Set(cells.map(({ period }) => period)),
    ...labels,
  ].join('\n');
}

/** Periods beside each other, a row per place. */
function shown({
  id,
  kind,
  title,
  source,
  question,
  indicator,
  decimals,
  columns,
  cells,
}: ArchiveTable): Answers['answers'][number] {
  const periods = [...new Set(cells.map(({ period }) => period))];
  const rows = new Map<string, { labels: ArchiveTable['columns'][number][]; values: (number | null)[] }>();
  for (const { at, labels, period, value } of cells) {
    const row = rows.get(at.join(' ')) ?? { labels: [...labels], values: periods.map(() => null) };
    row.values[periods.indexOf(period)] = value;
    rows.set(at.join(' '), row);
  }
  return {
    id,
    kind,
    title,
    source,
    question,
    indicator,
    decimals,
    columns: [...columns],
    periods,
    rows: [...rows.values()].slice(0, SHOWN_ROWS),
    cut: rows.size > SHOWN_ROWS,
  };
}
