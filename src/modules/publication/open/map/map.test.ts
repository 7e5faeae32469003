import { describe, expect, it } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { findFigure } from '#src/modules/figures/definitions/book.ts';
import { describe as describeFigure } from '#src/modules/figures/engine/answer.ts';
import { municipalities, municipalityOn } from '#src/reference/municipalities.ts';
import { openTestSite } from '#test/support/open-site.ts';
import { publishedTable } from '#test/support/published.ts';
import { editionOf } from '../open-table.ts';
import { makeReady } from '../rendered.ts';
import { classAt, classesOf } from './classes.ts';
import { bordersOn, geometryOf } from './geometry.ts';
import { mapBody } from './map-page.ts';

describe('borders', () => {
  it.each([
    ['2024', '2024-12-31', 300 + 19],
    ['2025', '2025-01-01', 285 + 19],
  ] as const)('of %s have every municipality that stands, once, with a line around it', (borders, day, count) => {
    const drawn = geometryOf(borders).municipalities;
    const standing = municipalities
      .filter(({ nis }) => municipalityOn(nis, plainDate(day)).type === 'stands')
      .map(({ nis }) => nis);
    expect(drawn.map(({ id }) => id).sort()).toEqual([...new Set(standing)].sort());
    expect(drawn).toHaveLength(count);
    for (const { id, path } of drawn) expect(path, id).toMatch(/^M\d+ \d+l[-\d ]+z/);
  });
  it('change with the mergers', () => {
    expect([bordersOn('2024-12-31'), bordersOn('2025-01-01')]).toEqual(['2024', '2025']);
  });
});

describe('classes', () => {
  it('never part equal values, hold every value, and have a place of their own for what is not shown', () => {
    const classes = classesOf([5, 5, 5, 10, null, 20, 30, 30, 40]);
    expect(classes).toHaveLength(4);
    expect(classAt(classes, { value: 5, shown: 'rounded' })).toBe(0);
    expect(classAt(classes, { value: 40, shown: 'rounded' })).toBe(3);
    expect(classAt(classes, { value: null, shown: 'hidden' })).toBeNull();
    for (const value of [5, 10, 20, 30, 40]) expect(classAt(classes, { value, shown: 'exact' })).not.toBeNull();
    expect(classesOf([7, 7])).toEqual([{ least: 7, most: 7 }]);
    // Many small and few large: as many places in each, not as many numbers.
    expect(classesOf([...Array<number>(90).fill(5), ...Array<number>(10).fill(50), 100, 900])[0]).toEqual({ least: 5, most: 5 });
    expect(classesOf([null])).toEqual([]);
  });
});

describe('the page', () => {
  const table = editionOf(publishedTable());
  const page = (picked = {}) => mapBody([table], table, picked, '2025-02-21', 'nl').html;
  it('shows Zwijndrecht in the province where it was that year, and names the sources', () => {
    expect(page()).toContain('Zwijndrecht (Provincie Antwerpen): 1.125');
    expect(page()).toContain('Antwerpen (Atlas): 7.155');
    expect(page()).toContain('Gent (Amal): 8.160');
    for (const credit of ['CC0-1.0', 'MIT, © 2020 Arne Hoefkens', 'Statbel, REFNIS (CC BY 4.0)'])
      expect(page()).toContain(credit);
  });
  it('hatches what is hidden and says so', () => {
    const other = page({ group: 'other' });
    expect(other).toContain('(Limburg): beschermd');
    expect(other).toContain('fill="url(#hatch)"');
    expect(page()).not.toContain('class="area" fill="url(#hatch)"');
  });
  it('is light enough for a telephone', async () => {
    const { bytes } = await makeReady({ mediaType: 'text/html', body: page() });
    expect(bytes.br?.length).toBeLessThan(32_000);
  });
});

describe('a table by municipality', () => {
  const definition = findFigure('inflow-by-municipality');
  if (definition === undefined) throw new Error('Inflow by municipality');
  const by = (changes: { readonly period?: { readonly from: PlainDate; readonly until: PlainDate } } = {}) => {
    const numbers: Record<string, number | null> = {
      44021: 400,
      11002: 900,
      11007: 15,
      46003: 35,
      11056: null,
      46030: 60,
      total: 1_200,
    };
    return editionOf(
      publishedTable({
        id: 'by-municipality',
        indicator: describeFigure(definition),
        by: ['municipality'],
        cells: Object.entries(numbers)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([code, value]) => ({
            at: [code],
            value,
            ...(value === null ? { shown: 'hidden' as const, why: 'few' as const } : { shown: 'rounded' as const }),
          })),
        ...changes,
      }),
    );
  };
  const over = { from: plainDate('2024-07-01'), until: plainDate('2025-07-01') };

  it('colours each municipality by its own number, hatches what is hidden, and lists every number', () => {
    const { html } = mapBody([by()], by(), {}, '2025-02-21', 'nl');
    expect(html).toContain('Gent (Amal): 400');
    expect(html).toContain('Beveren (Oost-Vlaanderen): 35');
    expect(html).toContain('Zwijndrecht (Provincie Antwerpen): beschermd');
    // Borsbeek went up in Antwerp a day later.
    expect(html).toContain('Antwerpen (Atlas): 900<');
    expect(html).not.toContain('vóór de fusie');
    expect(html).toMatch(/id="n44021">[^]*?<td class="n">400<\/td>/);
    expect(html).toMatch(/href="#n44021"[^>]*><path d="[^"]+" class="area v\d"/);
    expect(html).toContain('fill="url(#hatch)"');
    expect(html).not.toContain('elke gemeente draagt de kleur van haar regio');
    expect(html).toContain('Grenzen tot en met 31 december 2024');
  });

  it('makes no number of what merged within its period, and names the parts', () => {
    const { html } = mapBody([by()], by({ period: over }), {}, '2025-07-21', 'nl');
    expect(html).toContain('Grenzen sinds 1 januari 2025');
    expect(html).toMatch(
      /Beveren-Kruibeke-Zwijndrecht \([^)]*\): 60; Zwijndrecht, vóór de fusie: beschermd; Beveren, vóór de fusie: 35</,
    );
    expect(html).toMatch(/href="#n46030"[^>]*><path d="[^"]+" class="area" fill="url\(#hatch\)"/);
  });

  it('is the map where nobody chose another, and can be left out', async () => {
    const site = await openTestSite([publishedTable(), { ...publishedTable(), ...by(), id: 'by-municipality', edition: 1 }]);
    const page = async (query: string) => (await site.server.inject({ url: `/open/nl/map${query}` })).body;
    expect(await page('')).toContain('Gent (Amal): 400');
    expect(await page('?table=')).toContain('Gent (Amal)<');
    expect(await page('?table=registrations-2024')).toContain('elke gemeente draagt de kleur van haar regio');
    await site.server.close();
  });
});
