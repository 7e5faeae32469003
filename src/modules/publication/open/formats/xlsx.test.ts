import { read, utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { publishedTable } from '#test/support/published.ts';
import { editionOf } from '../open-table.ts';
import { tableXlsx } from './xlsx.ts';

const table = editionOf(publishedTable());
const book = read(await tableXlsx(table, 'https://cijfers.example', 'nl'), { cellNF: true, cellStyles: true });
const [asSeen = '', tidy = '', about = ''] = book.SheetNames;
const sheet = (name: string) => {
  const found = book.Sheets[name];
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
};

it('opens with the table as on the page: numbers that are numbers, words for what is not shown', () => {
  const rows = utils.sheet_to_json<(string | number)[]>(sheet(asSeen), { header: 1 });
  expect(rows[0]).toEqual([
    'Regio',
    'Verplichte inburgeraar',
    'Rechthebbende inburgeraar',
    '=HYPERLINK("http://kwaad") & <b>"anders"</b>',
    'Totaal',
  ]);
  expect(rows[1]).toEqual(['Provincie Antwerpen', 1_005, 1_045, 1_085, 1_125]);
  expect(rows[3]?.[3]).toBe('< 5');
  expect(sheet(asSeen)['B2']).toMatchObject({ t: 'n', z: '#,##0' });
});

it('has one row per number with its status, and the origin beside it', () => {
  const rows = utils.sheet_to_json<Record<string, string | number>>(sheet(tidy));
  expect(rows).toHaveLength(9 * 4);
  expect(rows.find(({ region, group }) => region === 'limburg' && group === 'other')).toMatchObject({ status: 'hidden' });
  const origin = utils.sheet_to_json<string[]>(sheet(about), { header: 1 }).flat().join('\n');
  for (const text of [
    'Synthetische gegevens',
    'k7m2-9qxf-3bwt-h5',
    'één loket',
    'https://cijfers.example/open/nl/tables/registrations-2024/1',
  ])
    expect(origin).toContain(text);
});

it('holds no formula, whatever a label looks like', () => {
  for (const name of book.SheetNames)
    for (const [place, cell] of Object.entries(sheet(name)))
      if (!place.startsWith('!')) expect((cell as { f?: string }).f, place).toBeUndefined();
  // Edited and entered again it stays text: the format says so.
  expect(sheet(asSeen)['D1']).toMatchObject({ t: 's', z: '@' });
});
