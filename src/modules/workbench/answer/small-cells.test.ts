import { expect, test } from 'vitest';
import { definitions } from '../figures.ts';
import type { AnswerTable } from '../endpoints.ts';
import { smallCells } from './small-cells.ts';

/** A table of regions for 2024; null is left out below the threshold. */
function table(values: Readonly<Record<string, number | null>>): AnswerTable {
  const definition = definitions.find(({ id }) => id === 'registrations');
  if (definition === undefined) throw new Error('There are registrations');
  const hole = { reason: 'belowThreshold' as const, explanation: '' };
  return {
    definition,
    periods: [
      { key: '2024', label: { nl: '2024', en: '2024' }, from: '2024-01-01', until: '2025-01-01', gaps: [], silent: false },
    ],
    by: [{ id: 'region', title: { nl: 'Regio', en: 'Region' } }],
    where: [],
    rows: Object.entries(values).map(([code, value]) => ({
      at: [code],
      labels: [{ nl: code, en: code }],
      isTotal: code === 'total',
      cells: [{ period: '2024', value, hole: value === null ? hole : null, earlier: [] }],
    })),
    asOf: '2025-01-01T00:00:00Z',
    facts: 1,
    synthetic: true,
  };
}
const kinds = (values: Readonly<Record<string, number | null>>) =>
  smallCells(table(values)).map(({ kind, cells }) => `${kind} ${cells}`);

test.each([
  [{ limburg: 5, atlas: 0, total: 5 }, []],
  [{ limburg: 4, atlas: 30, total: 34 }, ['below-threshold 1']],
  [{ limburg: 1, atlas: 2, total: 3 }, ['below-threshold 3']],
  [{ limburg: null, atlas: 30, amal: 8, total: 42 }, ['told-by-subtraction 1']],
  [{ limburg: null, atlas: null, amal: 8, total: 42 }, []],
  [{ limburg: null, atlas: 30, amal: 8, total: null }, []],
])('%o', (values, expected) => {
  expect(kinds(values)).toEqual(expected);
});

test('says which, the first three', () => {
  const [found] = smallCells(table({ a: 1, b: 2, c: 3, d: 4, total: 10 }));
  expect(found?.sentence.nl).toContain('2024: 4 cellen tellen minder dan 5 personen (a; b; c; …)');
});
