import { expect, it } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { desks } from './desks.ts';
import { findMunicipality, municipalities, municipalityByNis } from './municipalities.ts';

it('has every municipality of Flanders and Brussels of today once', () => {
  const today = municipalities.filter((each) => each.validUntil === null);
  expect(new Set(today.map((each) => each.nis)).size).toBe(today.length);
  expect(today.filter((each) => each.region === 'brussels')).toHaveLength(19);
  expect(today).toHaveLength(285 + 19); // 300 Flemish municipalities of 2024 less the 28 that became 13 on 1-1-2025
});
it('follows the mergers of 1 January 2025', () => {
  expect(findMunicipality('71022', plainDate('2024-12-31'))?.nis).toBe('71022');
  expect(findMunicipality('71022', plainDate('2025-01-01'))?.nis).toBe('71072');
  expect(findMunicipality('11056', plainDate('2025-01-01'))).toMatchObject({ nis: '46030', region: 'eastFlanders' });
  expect(findMunicipality('11007', plainDate('2025-01-01'))).toMatchObject({ nis: '11002', region: 'atlas' });
  expect(findMunicipality('99999', plainDate('2025-01-01'))).toBeUndefined();
});
it('knows where every desk stands, in its own area', () => {
  for (const desk of desks) {
    if (desk.nis === undefined || desk.code === 'loket-gent') continue; // that desk of AgII stands in the city that Amal serves
    expect(municipalityByNis.get(desk.nis)?.region, desk.code).toBe(desk.region);
  }
});
it('sends every municipality of AgII to a desk of its area', () => {
  for (const { nis, region, desk } of municipalities) {
    if (region === 'atlas' || region === 'amal') expect(desk, nis).toBeNull();
    else expect(desks.find(({ code }) => code === desk)?.region, nis).toBe(region);
  }
});
