import { expect, it } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { centreCities } from '#src/law/codes/centre-cities.ts';
import { mergers } from '#src/law/codes/mergers.ts';
import { desks } from './desks.ts';
import {
  findMunicipality,
  municipalities,
  municipalityByNis,
  municipalityOfDeskOn,
  municipalityOn,
  regionOfMunicipalityOn,
  successorOf,
} from './municipalities.ts';

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
it('says of a code on a day whether it stands, and what stands in its place', () => {
  expect(municipalityOn('71022', plainDate('2024-12-31'))).toMatchObject({ type: 'stands', municipality: { nl: 'Hasselt' } });
  expect(municipalityOn('71022', plainDate('2025-01-01'))).toMatchObject({
    type: 'ended',
    until: '2025-01-01',
    successor: { nis: '71072' },
  });
  expect(municipalityOn('71072', plainDate('2024-12-31'))).toMatchObject({
    type: 'notYet',
    from: '2025-01-01',
    before: [{ nis: '71022' }, { nis: '73040' }],
  });
  expect(municipalityOn('71072', plainDate('2025-01-01'))).toMatchObject({ type: 'stands' });
  expect(municipalityOn('11002', plainDate('2025-01-01'))).toMatchObject({ type: 'stands', municipality: { region: 'atlas' } });
  expect(municipalityOn('99999', plainDate('2025-01-01'))).toEqual({ type: 'unknown' });
});
it('has the mergers of 1 January 2025 as the law has them: 28 municipalities became 13', () => {
  const merged = mergers.on(plainDate('2025-01-01'));
  const before = plainDate('2024-12-31');
  for (const { code, name, from } of merged) {
    expect(municipalityOn(code, plainDate('2025-01-01')), code).toMatchObject({ type: 'stands', municipality: { nl: name } });
    for (const old of from) {
      expect(municipalityOn(old, before), old).toMatchObject({ type: 'stands' });
      if (old !== code) expect(successorOf(old)?.nis, old).toBe(code);
    }
  }
  const ended = municipalities.filter((each) => each.validUntil === '2025-01-01').map(({ nis }) => nis);
  const listed = merged.flatMap(({ code, from }) => from.filter((old) => old !== code));
  expect([...listed].sort()).toEqual([...ended].sort());
  expect(merged.reduce((sum, { from }) => sum + from.length, 0)).toBe(28);
});
it('gives the area with the day, and desks the code of that day', () => {
  expect(regionOfMunicipalityOn('11056', plainDate('2024-12-31'))).toBe('provAntwerp');
  expect(regionOfMunicipalityOn('11056', plainDate('2025-01-01'))).toBe('eastFlanders');
  expect(regionOfMunicipalityOn('99999', plainDate('2025-01-01'))).toBeNull();
  const codes = (day: string) =>
    ['contactpunt-hasselt', 'loket-lokeren', 'loket-tielt-sociaal-huis', 'vestiging-tongeren', 'regiohuis-limburg'].map(
      (code) => {
        const desk = desks.find((each) => each.code === code);
        return desk === undefined ? undefined : (municipalityOfDeskOn(desk, plainDate(day))?.nis ?? null);
      },
    );
  expect(codes('2024-12-31')).toEqual(['71022', '46014', '37015', '73083', null]);
  expect(codes('2025-01-01')).toEqual(['71072', '46029', '37022', '73111', null]);
});
it('has every centre city under a code that stands', () => {
  for (const text of ['2024-12-31', '2025-01-01']) {
    const { big, centre } = centreCities.on(plainDate(text));
    const codes = [...big, ...centre];
    expect(codes).toHaveLength(13);
    for (const code of codes) expect(municipalityOn(code, plainDate(text)), code).toMatchObject({ type: 'stands' });
  }
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
