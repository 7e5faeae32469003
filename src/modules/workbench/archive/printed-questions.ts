import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Label } from '#src/reference/labels/label.ts';
import type { PrintedTable } from './archive.ts';

interface Known {
  readonly figure: string;
  readonly indicator: string;
  readonly by: readonly string[];
  readonly title: Label;
}

/** What the tables of the three answers to parliament count, by our definitions. */
const questions: readonly { readonly file: string; readonly source: Label; readonly figures: readonly Known[] }[] = [
  {
    file: 'question-000',
    source: { nl: 'Antwoord op de vraag over taaltrajecten op de werkvloer (2025)', en: 'Answer on language at work (2025)' },
    figures: [
      known(
        '1',
        'ibo-t-completed',
        [],
        'Werkzoekenden met een IBO met taalondersteuning',
        'Job seekers with an IBO with language support',
      ),
      known('2', 'job-coachings', ['funding'], 'Jobcoachings naar financiering', 'Job coachings by funding'),
      known('3', 'coaching-budgets', ['funding'], 'Budget voor job- en taalcoaching', 'Budget for job and language coaching'),
      known(
        '7',
        'jobseekers-nt2',
        ['provider'],
        'Werkzoekenden met een beëindigde NT2-cursus',
        'Job seekers with an ended course of Dutch',
      ),
    ],
  },
  {
    file: 'question-001',
    source: { nl: 'Antwoord op vraag 473 van 10 april 2018', en: 'Answer to question 473 of 10 April 2018' },
    figures: [known('3', 'coaching-hours', ['instrument'], 'Uren NODW en IBO-T', 'Hours of NODW and IBO-T')],
  },
  {
    file: 'question-003',
    source: { nl: 'Antwoord op vraag 216 van 24 februari 2022', en: 'Answer to question 216 of 24 February 2022' },
    figures: [
      known(
        '1',
        'first-registrations',
        ['region', 'desk', 'group'],
        'Eerste aanmeldingen in 2021',
        'First registrations in 2021',
      ),
      known(
        '2',
        'registered-persons',
        ['region', 'desk'],
        'Personen met een aanmelding, 2017-2021',
        'Registered persons, 2017-2021',
      ),
      known(
        '3',
        'a1-closed',
        ['region', 'group', 'result'],
        'A1 gesloten, naar jaar van contract',
        'A1 closed, by year of contract',
      ),
      known(
        '4',
        'a2-closed',
        ['region', 'group', 'result'],
        'A2 gesloten, naar jaar van contract',
        'A2 closed, by year of contract',
      ),
    ],
  },
];

const cell = z.object({
  figure: z.string(),
  measure: z.string(),
  period: z.string(),
  at: z.string(),
  printed: z.coerce.number(),
});
const folder = new URL('../../../../data/published/', import.meta.url);

/** As printed, also where the print contradicts itself. */
export function printedQuestions(): readonly PrintedTable[] {
  return questions.flatMap(({ file, source, figures }) => {
    const cells = read(file).filter(({ measure }) => measure === 'count');
    return figures.map((each) => ({
      id: `${file}/${each.figure}`,
      title: each.title,
      source,
      indicator: each.indicator,
      by: each.by,
      where: {},
      cells: cells
        .filter(({ figure }) => figure === each.figure)
        .map(({ period, at, printed }) => ({ period, at: each.by.length === 0 ? [] : at.split('/'), value: printed })),
    }));
  });
}

/** No field of these files is quoted but the last, which is not read here. */
function read(file: string) {
  const [header = '', ...lines] = readFileSync(new URL(`${file}.csv`, folder), 'utf8')
    .trimEnd()
    .split('\n');
  const names = header.split(',');
  return lines.map((line) => cell.parse(Object.fromEntries(line.split(',').map((value, index) => [names[index] ?? '', value]))));
}

function known(figure: string, indicator: string, by: readonly string[], nl: string, en: string): Known {
  return { figure, indicator, by, title: { nl, en } };
}
