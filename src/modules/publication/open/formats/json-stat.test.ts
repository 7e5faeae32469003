import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { publishedTable, publishedTotal } from '#test/support/published.ts';
import { cubeOf } from '../cube.ts';
import { editionOf } from '../open-table.ts';
import { tableJsonStat } from './json-stat.ts';

const table = editionOf(publishedTable());
const read = (of = table) => JSONstat(JSON.parse(tableJsonStat(of, 'https://cijfers.example', 'nl')));

describe('JSON-stat 2', () => {
  it('is a dataset to the stock client, with every value and every status where they belong', () => {
    const dataset = read();
    expect(dataset.class).toBe('dataset');
    expect(dataset.id).toEqual(['region', 'group', 'period', 'figure']);
    const { cells } = cubeOf(table);
    expect(dataset.n).toBe(cells.length);
    cells.forEach(({ at: [region = '', group = ''], value, shown }) => {
      const datum = dataset.Data({ region, group });
      expect(datum.value).toBe(value);
      expect(datum.status ?? 'exact').toBe(shown);
    });
    expect(dataset.Data({ region: 'limburg', group: 'other' })).toMatchObject({ value: null, status: 'hidden' });
  });
  it('tells which dimensions are places, times and measures, and the words for every code', () => {
    const dataset = read();
    expect(dataset.role).toMatchObject({ geo: ['region'], time: ['period'], metric: ['figure'] });
    expect(dataset.Dimension('region').Category('atlas').label).toBe('Atlas');
    expect(dataset.Dimension('group').Category('total').label).toBe('Totaal');
    expect(dataset.Dimension('figure').Category('registrations').unit).toEqual({ label: 'personen', decimals: 0 });
  });
  it('loses no remark: definition, protection, gaps, what the statuses mean', () => {
    const dataset = read();
    const told = dataset.note.join('\n');
    for (const text of [
      'Heraanmeldingen tellen mee.',
      'één loket',
      'k7m2-9qxf-3bwt-h5',
      'afgerond op 5',
      'Synthetische gegevens',
    ])
      expect(told).toContain(text);
    expect(dataset.extension.status.label.hidden).toContain('minder dan 5');
    expect(dataset.extension).toMatchObject({ standing: 'final', edition: 1, receipt: 'k7m2-9qxf-3bwt-h5', synthetic: true });
  });
  it('holds one number without dimensions, and none of a withdrawn table', () => {
    expect(read(editionOf(publishedTotal())).Data(0).value).toBe(31_415);
    const gone = publishedTotal({
      withdrawn: { at: publishedTotal().releasedAt, reason: { nl: 'Fout', en: 'Error' } },
      cells: [{ at: [], value: null, shown: 'withdrawn' }],
    });
    expect(read(editionOf(gone)).Data(0)).toMatchObject({ value: null, status: 'withdrawn' });
  });
});
