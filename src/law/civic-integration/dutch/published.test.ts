import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Nt2AdviceKind } from './advice.ts';
import { cbeShare } from './cbe-share.ts';
import { passRate } from './pass-rate.ts';

const folder = new URL('../../../../../shared/published/', import.meta.url);
/** The last cells of every line; the titles before them may hold commas in quotes. */
const lines = (name: string, cells: number): readonly (readonly string[])[] =>
  existsSync(folder)
    ? readFileSync(new URL(name, folder), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').slice(-cells))
    : [];

const advices: { readonly [printed: string]: Nt2AdviceKind } = {
  CBE: 'cbe',
  'CBE alfa': 'cbeLiteracy',
  'CBE NT2': 'cbeNt2',
  'CVO standaard': 'cvoStandard',
  'CVO verkort of UTC': 'shortTrack',
  'CVO verlengd': 'cvoExtended',
  Andere: 'other',
  'Zonder vervolg': 'noFollowUp',
};

// The source files are beside the repository where it is developed; elsewhere there is nothing to compare with.
describe.skipIf(!existsSync(folder))('the formulas give what was printed', () => {
  test('figure 36 from figure 35, in every region', () => {
    const counts = new Map<string, { [Kind in Nt2AdviceKind]?: number }>();
    for (const [region = '', advice = '', value = ''] of lines('004-fig-35-nt2-advice.csv', 5)) {
      const kind = advices[advice];
      if (kind !== undefined) counts.set(region, { ...counts.get(region), [kind]: Number(value) });
    }
    const printed = lines('004-fig-36-share-cbe-advice.csv', 4);
    expect(printed).toHaveLength(6);
    for (const [region = '', percent = ''] of printed) {
      const outcome = cbeShare(counts.get(region) ?? {});
      expect(outcome.known && Math.round(outcome.value.share * 100), region).toBe(Number(percent));
    }
  });

  test('tables 3 and 4: passed, not passed and undetermined are all that is closed', () => {
    let compared = 0;
    for (const name of ['003-table-3-a1-results-by-region.csv', '003-table-4-a2-results-by-region.csv']) {
      const found = new Map<string, { [result: string]: number }>();
      for (const [period = '', , region = '', group = '', result = '', value = ''] of lines(name, 8))
        if (value !== '')
          found.set(`${period} ${region} ${group}`, { ...found.get(`${period} ${region} ${group}`), [result]: Number(value) });
      for (const [key, results] of found) {
        const whole = results['Totaal'];
        const passed = results['geslaagd'];
        if (whole === undefined || passed === undefined) continue;
        const outcome = passRate({
          passed,
          notPassed: results['niet geslaagd'] ?? 0,
          undetermined: results['onbepaald'] ?? 0,
        });
        expect(outcome.known && outcome.value.whole, `${name} ${key}`).toBe(whole);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });
});
