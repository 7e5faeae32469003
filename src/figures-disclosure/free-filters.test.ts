import { describe, expect, it } from 'vitest';
import { codes } from '#test/support/disclosure-tables.ts';
import { tooFreeFilter } from './free-filters.ts';

describe('a filter of a reader', () => {
  const groups = { region: [['antwerp', 'ghent', 'limburg']] };
  it.each([
    [{}, null],
    [{ region: ['ghent'] }, null],
    [{ region: ['ghent', 'ghent'] }, null],
    [{ region: [...codes.region] }, null],
    [{ region: ['limburg', 'ghent', 'antwerp'] }, null],
    [{ region: ['ghent', 'limburg'] }, 'region'],
    [{ region: ['ghent'], kind: ['first', 'again'] }, 'kind'],
  ])('%o: %s', (where, dimension) => {
    expect(tooFreeFilter({ where, codes }, groups)).toBe(dimension);
  });
});
