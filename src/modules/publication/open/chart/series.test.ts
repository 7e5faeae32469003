import { expect, it } from 'vitest';
import { findFigure } from '#src/modules/figures/definitions/book.ts';
import { describe as describeFigure } from '#src/modules/figures/engine/answer.ts';
import { publishedTable, publishedTotal } from '#test/support/published.ts';
import { editionOf } from '../open-table.ts';
import { sayTerm } from '../say.ts';
import { chartOf } from './chart.ts';
import { drawingOf } from './series.ts';

const table = publishedTable();

it('draws one dimension down and a small one in series, without totals', () => {
  const drawing = drawingOf(editionOf(table));
  expect(drawing).toMatchObject({ look: 'bars', along: 'region', across: 'group', outOf: null });
  expect(drawing?.categories).not.toContain('total');
  expect(drawing?.series.map(({ code }) => code)).toEqual(['mandatory', 'entitled', 'other']);
  expect(drawing?.series[2]?.values[2]).toEqual({ value: null, shown: 'hidden', why: 'few' });
});

it('makes lines of years, quarters and months', () => {
  const years = ['2022', '2023', '2024'];
  const dimension = {
    id: 'year',
    title: { nl: 'Jaar', en: 'Year' },
    values: years.map((code) => ({ code, label: { nl: code, en: code } })),
  };
  const byYear = publishedTable({
    by: ['year'],
    indicator: { ...table.indicator, dimensions: [dimension] },
    cells: years.map((code, index) => ({ at: [code], value: index * 10, shown: 'exact' })),
  });
  expect(drawingOf(editionOf(byYear))).toMatchObject({ look: 'lines', along: 'year', categories: years });
});

it('draws each of many lines by itself, the largest where there are too many, on one scale', () => {
  const years = ['2022', '2023', '2024'];
  const byYear = (count: number) => {
    const codes = Array.from({ length: count }, (_, index) => `desk-${String(index).padStart(2, '0')}`);
    const dimensions = [
      { id: 'desk', title: { nl: 'Loket', en: 'Desk' }, values: codes.map((code) => ({ code, label: { nl: code, en: code } })) },
      { id: 'year', title: { nl: 'Jaar', en: 'Year' }, values: years.map((code) => ({ code, label: { nl: code, en: code } })) },
    ];
    const cells = codes.flatMap((desk, row) =>
      years.map((year) => ({
        at: [desk, year],
        value: row === 3 ? null : row * 10 + 5,
        shown: row === 3 ? ('hidden' as const) : ('exact' as const),
      })),
    );
    return editionOf(publishedTable({ by: ['desk', 'year'], indicator: { ...table.indicator, dimensions }, cells }));
  };
  const eight = drawingOf(byYear(8));
  expect(eight).toMatchObject({ look: 'lines', along: 'year', across: 'desk', apart: 8 });
  // One that shows no number at all is left out.
  expect(eight?.series.map(({ code }) => code)).toEqual([
    'desk-00',
    'desk-01',
    'desk-02',
    'desk-04',
    'desk-05',
    'desk-06',
    'desk-07',
  ]);
  const forty = drawingOf(byYear(40));
  expect(forty?.series.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, (_, index) => `desk-${index + 28}`));
  expect(forty?.apart).toBe(40);
  const drawn = chartOf(byYear(8), 'nl')?.html ?? '';
  expect(drawn.match(/<svg role="img"/g)).toHaveLength(7);
  const named = [...drawn.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(named).size).toBe(named.length);
  expect(drawn).toContain('7 grootste van 8');
});

it('draws the largest of many and says of how many', () => {
  const many = Array.from({ length: 60 }, (_, index) => `desk-${index}`);
  const cells = many.map((code, index) => ({ at: [code], value: index, shown: 'exact' as const }));
  const drawing = drawingOf(editionOf(publishedTable({ by: ['desk'], cells })));
  expect(drawing?.outOf).toBe(60);
  expect(drawing?.categories[0]).toBe('desk-59');
});

it('draws shares by what they are shares of, and never the hundred that they are together', () => {
  const figure = findFigure('registrations-share-by-group');
  if (figure === undefined) throw new Error('Shares');
  const share = publishedTable({ indicator: describeFigure(figure) });
  expect(drawingOf(editionOf(share))).toMatchObject({ look: 'bars', along: 'group', across: null });
  expect(sayTerm(share, 'denominator', 'nl')).toBe('Aanmeldingen, alle waarden van doelgroep samen');
  const rate = findFigure('mo-tests-pass-rate');
  expect(rate && sayTerm({ indicator: describeFigure(rate) }, 'numerator', 'nl')).toMatch(/, geslaagd$/);
});

it('draws nothing where there is nothing to compare', () => {
  expect(drawingOf(editionOf(publishedTotal()))).toBeNull();
  const evolution = publishedTable({
    by: ['region'],
    cells: [
      { at: ['limburg'], value: -4, shown: 'exact' },
      { at: ['brussels'], value: 3, shown: 'exact' },
    ],
  });
  expect(drawingOf(editionOf(evolution))).toBeNull();
  // Without totals there is no one number for a region.
  const noTotals = publishedTable({
    by: ['region', 'group', 'kind'],
    cells: table.cells.flatMap(({ at, value, shown }) =>
      ['a', 'b', 'c', 'd', 'e'].map((kind) => ({ at: [...at, kind], value, shown })),
    ),
  });
  expect(drawingOf(editionOf(noTotals))).toBeNull();
});
