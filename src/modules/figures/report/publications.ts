import type { Label } from '#src/reference/labels/label.ts';

/** A printed table, and what it asks: the columns of `at` in data/published are the dimensions, in this order. */
export interface PrintedTable {
  readonly figure: string;
  readonly title: Label;
  readonly indicator: string;
  readonly by: readonly string[];
}

/** Printed tables that belong together: their cells are in data/published/<id>.csv, what is to be said of them in <id>-notes.json. */
export interface Publication {
  readonly id: string;
  readonly title: Label;
  /** What its tables are called in it. */
  readonly called: 'table' | 'answer';
  /** How a table of it is cited; its number follows. */
  readonly cited: string;
  /** The day whose evening it speaks of. */
  readonly asOf: string;
  readonly tables: readonly PrintedTable[];
}

const table = (figure: string, indicator: string, by: readonly string[], nl: string, en: string): PrintedTable => ({
  figure,
  indicator,
  by,
  title: { nl, en },
});

export const publications: readonly Publication[] = [
  {
    id: 'question-003',
    title: {
      nl: 'Parlementaire vraag 216 (2022): Nederlands als tweede taal',
      en: 'Parliamentary question 216 (2022): Dutch as a second language',
    },
    called: 'table',
    cited: 'Antwoord op parlementaire vraag 216 van 24 februari 2022, tabel',
    asOf: '2022-02-24',
    tables: [
      table(
        '1',
        'first-registrations',
        ['region', 'desk', 'group'],
        'Eerste aanmeldingen in 2021 naar regio, loket en doelgroep',
        'First registrations in 2021 by area, desk and target group',
      ),
      table(
        '2',
        'registered-persons',
        ['region', 'desk'],
        'Unieke personen met een aanmelding per provincie en loket, 2017-2021',
        'Unique persons with a registration by province and desk, 2017–2021',
      ),
      table(
        '3',
        'a1-closed',
        ['region', 'group', 'result'],
        'A1 gesloten, naar jaar van contract, regio, doelgroep en resultaat',
        'A1 closed, by year of contract, area, target group and result',
      ),
      table(
        '4',
        'a2-closed',
        ['region', 'group', 'result'],
        'A2 gesloten, naar jaar van contract, regio, doelgroep en resultaat',
        'A2 closed, by year of contract, area, target group and result',
      ),
    ],
  },
  {
    id: 'question-000',
    title: {
      nl: 'Parlementaire vraag (2025): taaltrajecten op de werkvloer',
      en: 'Parliamentary question (2025): language tracks at work',
    },
    called: 'answer',
    cited: 'Antwoord van 2025 over taaltrajecten op de werkvloer, antwoord',
    // The answer is of the second half of 2025; the record of the demo ends here.
    asOf: '2025-02-20',
    tables: [
      table('1', 'ibo-t-completed', [], 'Voltooide IBO-T', 'Completed IBO-T'),
      table('2', 'job-coachings', ['funding'], 'Jobcoachings naar financieringskader', 'Job coachings by funding'),
      table('3', 'coaching-budgets', ['funding'], 'Budget voor job- en taalcoaching', 'Budget for job and language coaching'),
      table(
        '7',
        'jobseekers-nt2',
        ['provider'],
        'Werkzoekenden met een beëindigde cursus NT2',
        'Jobseekers with an ended Dutch course',
      ),
    ],
  },
  {
    id: 'question-001',
    title: {
      nl: 'Parlementaire vraag 473 (2018): integratie door werk',
      en: 'Parliamentary question 473 (2018): integration through work',
    },
    called: 'answer',
    cited: 'Antwoord op parlementaire vraag 473 van 10 april 2018, antwoord',
    asOf: '2018-04-10',
    tables: [table('3', 'coaching-hours', ['instrument'], 'Uren NODW en IBO-T', 'Hours of NODW and IBO-T')],
  },
];
