import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { desks } from '#src/reference/desks.ts';
import { regions } from '#src/reference/regions.ts';
import { lives } from '#test/support/figures-facts.ts';
import type { Written } from '#test/support/figures-facts.ts';
import { readPrintedBeside } from '../endpoints.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { printedBeside } from './printed-beside.ts';
import { publications } from './publications.ts';
import { readAnswerCells, readAnswerNotes } from './published-answers.ts';

const shared = new URL('../../../../../shared/published/', import.meta.url);
const nobody = snapshotOf([]);

describe.each(publications.map(({ id }) => id))('%s', (id) => {
  const cells = readAnswerCells(id);
  const publication = publications.find((each) => each.id === id);

  test('has cells for every table, once each, with a code per dimension', () => {
    expect(new Set(cells.map(({ figure }) => figure))).toEqual(new Set(publication?.tables.map(({ figure }) => figure)));
    const keys = cells.map(({ figure, measure, period, at }) => [figure, measure, period, at].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { figure, at } of cells) {
      const by = publication?.tables.find((table) => table.figure === figure)?.by ?? [];
      expect(at.split('/').length, at).toBe(Math.max(1, by.length));
    }
  });
  test('chooses another number only where a note speaks of that table', () => {
    const noted = new Set(readAnswerNotes(id).map(({ figure }) => figure));
    for (const { figure, chosen, printed } of cells.filter((cell) => cell.chosen !== null)) {
      expect(noted.has(figure)).toBe(true);
      expect(chosen).not.toBe(printed);
    }
  });
  test('of nothing differs wherever something is printed, and fits its contract', () => {
    const beside = printedBeside(nobody, id);
    expect(readPrintedBeside.output.parse(beside)).toEqual(beside);
    expect(beside?.cells).toBe(cells.length);
    const same = beside?.figures.flatMap((figure) => figure.cells).filter(({ same: each }) => each) ?? [];
    expect(same.every(({ printed }) => printed === 0)).toBe(true);
  });
});

test('there is no other publication', () => expect(printedBeside(nobody, 'question-004')).toBeUndefined());

const registered = (region: string, desk: string, on = '2021-05-05', recordedAt = '2021-05-06T10:00:00Z'): Written => ({
  type: 'trajectory.registered',
  on,
  recordedAt,
  data: { kind: 'first', region, desk, group: 'mandatory' },
});

test('a number that was chosen explains the difference; any other does not', () => {
  const at = (count: number) => {
    const people = Array.from({ length: count }, () => [registered('limburg', 'vestiging-tongeren')]);
    return printedBeside(snapshotOf(lives(...people)), 'question-003')?.figures[0]?.cells.find(
      ({ at: codes }) => codes.join(' ') === 'limburg vestiging-tongeren mandatory',
    );
  };
  expect(at(65)).toMatchObject({ printed: 1459, computed: 65, same: false, explained: true });
  expect(at(66)).toMatchObject({ printed: 1459, computed: 66, same: false, explained: false });
});

test('counts what was known on the day of the question', () => {
  const late = registered('limburg', 'vestiging-genk', '2021-05-05', '2022-03-01T10:00:00Z');
  const beside = printedBeside(snapshotOf(lives([late])), 'question-003');
  expect(beside?.figures[1]?.cells.every(({ computed }) => computed === 0)).toBe(true);
});

test('what is printed for days after the record is explained, not wrong', () => {
  const cells = printedBeside(nobody, 'question-000')?.figures.flatMap((figure) => figure.cells) ?? [];
  const later = cells.filter(({ period }) => period.startsWith('2025'));
  expect(later.length).toBe(5);
  expect(later.every(({ explained }) => explained)).toBe(true);
  expect(cells.filter(({ explained }) => explained)).toEqual(later);
});

test('a pass rate keeps the undetermined in its denominator', () => {
  const person = (result: string): readonly Written[] => [
    {
      type: 'trajectory.contract-signed',
      on: '2019-05-05',
      data: { region: 'atlas', group: 'mandatory', first: true, declarationSigned: false },
    },
    {
      type: 'trajectory.nt2-result-recorded',
      on: '2020-05-05',
      data: { level: 'a2', skills: 'both', result, standardTest: false },
    },
  ];
  const people = ['passed', 'passed', 'passed', 'undetermined'].map(person);
  const share = printedBeside(snapshotOf(lives(...people)), 'question-003')?.figures[3]?.cells.find(
    ({ at, unit, period }) => unit === '%' && period === '2019' && at.join(' ') === 'atlas mandatory passed',
  );
  expect(share).toMatchObject({ printed: 85, computed: 75, same: false, tolerance: '± 0,5' });
});

// The source files are beside the repository where it is developed; elsewhere there is nothing to compare with.
test.skipIf(!existsSync(shared))('the cells are exactly those of the source', () => {
  const files = [
    ['question-003', '1', '003-table-1-registrations-by-desk'],
    ['question-003', '2', '003-table-2-registrations-by-desk-year'],
    ['question-003', '3', '003-table-3-a1-results-by-region'],
    ['question-003', '4', '003-table-4-a2-results-by-region'],
    ['question-000', '1', '000-ibo-t'],
    ['question-000', '2', '000-jobcoaching'],
    ['question-000', '3', '000-jobcoaching-budget'],
    ['question-000', '7', '000-nt2-jobseekers'],
    ['question-001', '3', '001-nodw-ibot-hours'],
  ] as const;
  for (const [id, figure, file] of files) {
    const source = sourceRows(readFileSync(new URL(`${file}.csv`, shared), 'utf8')).map((row) =>
      [row['value'] ?? '', row['period'] ?? '', placeOf(row)].join(' '),
    );
    const ours = readAnswerCells(id).filter((cell) => cell.figure === figure && cell.place === 'table');
    expect(ours.length, file).toBe(source.length);
    ours.forEach((cell, index) => {
      const [value = '', , place = ''] = source[index]?.split(' ') ?? [];
      expect(cell.printed, `${file} ${index}`).toBe(Number(value));
      if (place !== '') expect(cell.at.split('/').slice(0, place.split('/').length).join('/'), `${file} ${index}`).toBe(place);
    });
  }
});

/** Region and desk of a row of the source with our codes; nothing where it has no region. */
function placeOf(row: Readonly<Record<string, string>>): string {
  const { region, desk } = row;
  if (region === undefined) return '';
  const code = regionCodeOf(region);
  if (desk === undefined || desk === '') return code;
  const found = desks.find(({ name }) => [name, `${name} (Stadhuis)`].some((each) => each.toLowerCase() === desk.toLowerCase()));
  return `${code}/${found?.code ?? 'unknown'}`;
}

function regionCodeOf(name: string): string {
  const plain = name.replace(/^Provincie (?!Antwerpen)/, '').replace(/^(HG Brussel|Brussel HG)$/, 'Brussel');
  if (/^totaal$/i.test(plain)) return 'total';
  if (plain === 'IN-Gent') return 'amal';
  return Object.entries(regions).find(([, { nl }]) => nl === plain)?.[0] ?? plain;
}

/** Fields may be quoted and hold commas; none holds a quote or a line break. */
function sourceRows(text: string): readonly Record<string, string>[] {
  const [header = [], ...lines] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? ''));
  return lines.map((values) => Object.fromEntries(header.map((name, index) => [name, values[index] ?? ''])));
}
