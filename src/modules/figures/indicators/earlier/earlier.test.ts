import { expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { lives } from '#test/support/figures-facts.ts';
import { compute } from '../../engine/compute.ts';
import { parsePeriod } from '../../engine/period.ts';
import { earlierIndicators, findIndicator, indicators } from '../../indicators.ts';
import { snapshotOf } from '../../snapshot/from-facts.ts';

const asOf = instant('2025-02-20T22:59:59.999Z');

test('every version that a definition tells of can be asked, and is the one that was asked', () => {
  for (const { id, versions } of indicators)
    for (const { version, from } of versions)
      expect(findIndicator(id, version), `${id} ${version}`).toMatchObject({ id, version, versionFrom: from });
  expect(findIndicator('inflow')?.version).toBe(2);
  expect(findIndicator('inflow', 3)).toBeUndefined();
  expect(earlierIndicators.length).toBeGreaterThan(0);
});

test('the inflow of Brussels counts in the second version, and two versions may be asked at once', () => {
  const arrived = (region: string) => ({
    type: 'register.inflow-received' as const,
    on: '2024-03-01',
    data: { region, birthDay: '1990-05-05', temporaryProtection: false },
  });
  const snapshot = snapshotOf(lives([arrived('brussels')], [arrived('limburg')]));
  const requests = [1, 2].flatMap((version) => {
    const indicator = findIndicator('inflow', version);
    const period = parsePeriod('2024');
    return indicator === undefined || period === undefined ? [] : [{ indicator, period, by: ['region'] }];
  });
  const [first, second] = compute(snapshot, asOf, requests);
  expect(first).toEqual([
    { at: ['limburg'], value: 1 },
    { at: ['total'], value: 1 },
  ]);
  expect(second?.at(-1)).toEqual({ at: ['total'], value: 2 });
});
