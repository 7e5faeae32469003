import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#src/reference/languages.ts';
import { regions } from '#src/reference/regions.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import { lives } from '#test/support/figures-facts.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { readAnnualReport } from '../endpoints.ts';
import { annualReport, reportRequests } from './annual-report.ts';
import { printedFigures } from './printed-figures.ts';
import { readNotes, readPrinted } from './printed.ts';
import type { PrintedCell } from './printed.ts';

const printed = readPrinted(2024);
/** What figure 36 prints without saying it. */
const CBE = 'cbe+cbeLiteracy+cbeNt2';
const shared = new URL('../../../../../shared/published/', import.meta.url);

describe('the printed cells', () => {
  test('are those of every figure that the report has', () => {
    expect(new Set(printed.map(({ figure }) => figure))).toEqual(new Set(printedFigures.map(({ figure }) => figure)));
    for (const { figure } of readNotes(2024)) expect(printedFigures.map((known) => known.figure)).toContain(figure);
  });

  test('stand there once each', () => {
    const keys = printed.map(({ figure, measure, period, region, category }) =>
      [figure, measure, period, region, category].join(' '),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  // The source files are beside the repository where it is developed; elsewhere there is nothing to compare with.
  test.skipIf(!existsSync(shared))('are exactly those of the source, cell by cell', () => {
    const ours = new Map(
      printed
        .filter(({ place }) => place === 'table')
        .map((cell) => [[cell.figure, cell.measure, cell.period, cell.region, cell.category].join(' '), cell.printed]),
    );
    let compared = 0;
    for (const name of readdirSync(shared).filter((file) => /^004-fig-\d\d-/.test(file))) {
      const figure = String(Number(name.slice(8, 10)));
      if (!printed.some((cell) => cell.figure === figure && cell.place === 'table')) continue;
      for (const row of sourceRows(readFileSync(new URL(name, shared), 'utf8'))) {
        const measure = row['unit'] !== '%' ? 'count' : row['indicator']?.includes('evolution') === true ? 'evolution' : 'share';
        const categoryColumn = [
          'age_group',
          'target_group',
          'result',
          'language',
          'interview_type',
          'advice',
          'provider',
          'test_type',
        ].find((column) => column in row);
        const key = [
          figure,
          measure,
          row['reference_date'] || row['period'],
          codeOf(row['region'] ?? 'Totaal'),
          figure === '36' ? CBE : categoryColumn === undefined ? '' : codeOf(row[categoryColumn] ?? ''),
        ].join(' ');
        expect(ours.get(key), key).toBe(Number(row['value']));
        compared += 1;
      }
    }
    expect(compared).toBe(ours.size);
  });

  test('agree among themselves where they are sums, evolutions and shares of each other', () => {
    const counts = new Map(
      printed
        .filter(({ measure }) => measure === 'count')
        .map((cell) => [`${cell.figure} ${cell.period} ${cell.region} ${cell.category}`, cell.printed]),
    );
    const at = (figure: string, period: string, region: string, category: string) =>
      counts.get(`${figure} ${period} ${region} ${category}`);
    for (const cell of printed.filter(({ measure, region }) => measure === 'count' && region === 'total')) {
      const parts = printed.filter(
        (part) =>
          part.measure === 'count' &&
          part.figure === cell.figure &&
          part.period === cell.period &&
          part.category === cell.category &&
          part.region !== 'total',
      );
      if (parts.length === 0) continue;
      // Figure 33 counts persons once in the total and in each of two regions (footnote 2).
      if (cell.figure === '33') expect(sum(parts)).toBeGreaterThan(cell.printed);
      else expect(sum(parts), `${cell.figure} ${cell.period} ${cell.category}`).toBe(cell.printed);
    }
    for (const cell of printed.filter(({ measure, category }) => measure === 'count' && category === 'total')) {
      const parts = printed.filter(
        (part) =>
          part.measure === 'count' &&
          part.figure === cell.figure &&
          part.period === cell.period &&
          part.region === cell.region &&
          part.category !== 'total',
      );
      if (parts.length > 0) expect(sum(parts), `${cell.figure} ${cell.period} ${cell.region}`).toBe(cell.printed);
    }
    for (const { figure, period, region, category, printed: evolution } of printed.filter(
      ({ measure }) => measure === 'evolution',
    )) {
      const [before = 0, after = 0] = period.split('-').map((year) => at(figure, year, region, category));
      expect(Math.abs(((after - before) / before) * 100 - evolution), `${figure} ${region}`).toBeLessThanOrEqual(0.5);
    }
  });
});

describe('the report', () => {
  test('of nothing differs in every cell that is not a printed zero, and fits its contract', () => {
    const report = annualReport(snapshotOf([]), 2024);
    expect(report?.cells).toBe(printed.length);
    const wrong = printed.filter(({ measure, printed: value }) => measure !== 'count' || value !== 0);
    // Two housing-code interviews are printed where the exchanged row has none.
    expect(report?.explained).toBe(1);
    expect(report?.differences).toBe(wrong.length - 1);
    expect(readAnnualReport.output.parse(report)).toEqual(report);
  });

  test('counts what was known on the evening of 20 February 2025 in Brussels, in the area of the figure', () => {
    const guided = (region: string, recordedAt: string) => [
      { type: 'trajectory.education-guidance-given' as const, on: '2024-12-31', data: { region }, recordedAt },
    ];
    const report = annualReport(
      snapshotOf(
        lives(
          guided('limburg', '2025-02-20T22:59:59.999Z'),
          guided('limburg', '2025-02-20T23:00:00.000Z'),
          guided('atlas', '2025-01-01T00:00:00Z'),
          guided('brussels', '2025-01-01T00:00:00Z'),
          [...guided('limburg', '2025-01-01T00:00:00Z'), ...guided('brussels', '2025-01-01T00:00:00Z')],
        ),
      ),
      2024,
    );
    const cells = report?.figures.find(({ figure }) => figure === '7')?.cells.filter(({ period }) => period === '2024') ?? [];
    expect(Object.fromEntries(cells.map(({ at, computed }) => [at[0], computed]))).toMatchObject({
      limburg: 2,
      brussels: 2,
      total: 3,
      provAntwerp: 0,
    });
    expect(cells.find(({ at }) => at[0] === 'westFlanders')).toMatchObject({ printed: 0, computed: 0, same: true });
    expect(cells.find(({ at }) => at[0] === 'limburg')).toMatchObject({
      printed: 7,
      computed: 2,
      same: false,
      labels: [{ nl: 'Limburg', en: 'Limburg' }],
    });
  });

  test('compares a percentage at its printed precision', () => {
    const contract = (on: string, region: string) => [
      {
        type: 'trajectory.contract-signed' as const,
        on,
        data: { region, group: 'mandatory', first: true, declarationSigned: true },
      },
    ];
    const many = (on: string, region: string, count: number) => Array.from({ length: count }, () => contract(on, region));
    // Printed for Antwerp: -7 %. From 200 to 185 is -7.5 %, the border; from 200 to 184 is -8 %.
    const of = (after: number) =>
      annualReport(
        snapshotOf(lives(...many('2023-05-05', 'provAntwerp', 200), ...many('2024-05-05', 'provAntwerp', after))),
        2024,
      )
        ?.figures.find(({ figure }) => figure === '12')
        ?.cells.find(({ unit, at }) => unit === '%' && at[0] === 'provAntwerp');
    expect(of(185)).toMatchObject({ printed: -7, computed: -7.5, same: true, tolerance: '± 0,5' });
    expect(of(184)).toMatchObject({ printed: -7, computed: -8, same: false });
  });

  test('explains a cell of an exchanged row that equals the other row, and no other', () => {
    const talks = (region: string, kind: string, count: number) =>
      Array.from({ length: count }, () => [
        { type: 'trajectory.nt2-interview-held' as const, on: '2024-05-05', data: { region, kind } },
      ]);
    const facts = lives(
      ...talks('eastFlanders', 'levelTest', 86), // as printed for Limburg
      ...talks('limburg', 'levelTest', 669), // one less than printed for East Flanders
      ...talks('westFlanders', 'levelTest', 43), // as printed for Flemish Brabant, which is not exchanged with it
    );
    const cells = annualReport(snapshotOf(facts), 2024)?.figures.find(({ figure }) => figure === '34')?.cells ?? [];
    const of = (region: string) => cells.find(({ at }) => at[0] === region && at[1] === 'levelTest');
    expect(of('eastFlanders')).toMatchObject({ computed: 86, same: false, explained: true });
    expect(of('limburg')).toMatchObject({ computed: 669, same: false, explained: false });
    expect(of('westFlanders')).toMatchObject({ computed: 43, same: false, explained: false });
  });

  test('is not there for another year', () => {
    expect(annualReport(snapshotOf([]), 2023)).toBeUndefined();
  });

  test('asks each question once', () => {
    const keys = reportRequests(2024).map(({ indicator, period, by, where }) =>
      JSON.stringify([indicator.id, period, by, where]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

function sum(cells: readonly PrintedCell[]): number {
  return cells.reduce((total, { printed: value }) => total + value, 0);
}

/** Fields may be quoted and hold commas; none holds a quote or a line break. */
function sourceRows(text: string): readonly Record<string, string>[] {
  const [header = [], ...lines] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? ''));
  return lines.map((values) => Object.fromEntries(header.map((name, index) => [name, values[index] ?? ''])));
}

function codeOf(words: string): string {
  const known: Record<string, string> = {
    Totaal: 'total',
    Geslaagd: 'passed',
    'Niet geslaagd': 'notPassed',
    Subtotaal: 'total',
    AgII: 'total',
    'NT2-gesprek': 'nt2Interview',
    Niveautest: 'levelTest',
    'Wooncode-gesprek': 'housingCode',
    CBE: 'cbe',
    'CBE alfa': 'cbeLiteracy',
    'CBE NT2': 'cbeNt2',
    'CVO standaard': 'cvoStandard',
    'CVO verkort of UTC': 'shortTrack',
    'CVO verlengd': 'cvoExtended',
    Andere: 'other',
    'Zonder vervolg': 'noFollowUp',
    CVO: 'cvo',
    'CBE Instaptest': 'cbeEntry',
    'Certificerende test': 'certifying',
    Covaar: 'covaar',
    'CVO Instaptest': 'cvoEntry',
    'Latijns schrift test': 'latinScript',
    'Latijns schrift': 'latinScript',
    'CT A1-2': 'ctA12',
    'CT B1-2': 'ctB12',
    'Prescreening CT': 'ctPrescreening',
    'Thuistaal Nederlands': 'homeLanguageDutch',
    '2 - 5 jaar': '2-5',
    '6 - 11 jaar': '6-11',
    '12 - 18 jaar': '12-18',
    ...Object.fromEntries(Object.entries(regions).map(([code, { nl }]) => [nl, code])),
    ...Object.fromEntries(Object.entries(targetGroups).map(([code, { printed: word }]) => [word, code])),
    ...Object.fromEntries(Object.entries(languages).map(([code, { nl }]) => [nl, code])),
  };
  const code = known[words];
  if (code === undefined) throw new Error(`No code for ${words}`);
  return code;
}
