import { describe, expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { compute } from '../engine/compute.ts';
import type { DerivedFigure } from '../engine/derived.ts';
import { desk, language, suspended } from '../engine/dimensions.ts';
import type { Indicator } from '../engine/indicator.ts';
import { earlierIndicators, indicators } from '../indicators.ts';
import { inflow } from '../indicators/inflow.ts';
import { moTestsTaken } from '../indicators/mo-tests-taken.ts';
import { printedFigures } from '../report/printed-figures.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { derivedFigures } from './book.ts';
import { checkDefinitions, refuseWrongDefinitions } from './check.ts';
import type { Definitions } from './check.ts';
import { rates } from './derived/rates.ts';

const book: Definitions = { indicators, earlier: earlierIndicators, derived: derivedFigures, printed: printedFigures };
// Without corrections: they are taken away before an indicator looks.
const facts = [...randomFacts({ seed: 51, persons: 400, messy: 0 })];
const everything = snapshotOf(facts);
const asOf = instant('2030-01-01T00:00:00Z');
const period = { from: plainDate('2022-01-01'), until: plainDate('2027-01-01') };
const [rate] = rates;
if (rate === undefined) throw new Error('There are rates');

test('our own definitions have no fault', () => {
  expect(checkDefinitions(book)).toEqual([]);
});

const withInflow = (changes: Partial<Indicator>): Definitions => ({
  ...book,
  indicators: indicators.map((indicator) => (indicator.id === 'inflow' ? { ...inflow, ...changes } : indicator)),
});
const withRate = (changes: Partial<DerivedFigure>): Definitions => ({
  ...book,
  derived: derivedFigures.map((figure) => (figure.id === rate.id ? { ...rate, ...changes } : figure)),
});
const [first, second] = inflow.versions;
if (first === undefined || second === undefined) throw new Error('Inflow has two versions');

describe('refuses, with the place and the reason,', () => {
  test.each<readonly [string, Definitions, string, RegExp]>([
    ['a dimension that the facts do not hold', withInflow({ dimensions: [desk] }), 'dimensions.desk', /facts do not hold/],
    ['a list of other codes', withInflow({ dimensions: [language] }), 'dimensions.language', /facts do not hold/],
    ['a dimension twice', withInflow({ dimensions: [suspended, suspended] }), 'dimensions.suspended', /twice/],
    ['five dimensions', withInflow({ dimensions: Array(5).fill(suspended) }), 'dimensions', /at most 4/],
    ['a missing translation', withInflow({ population: { nl: 'Iedereen', en: ' ' } }), 'population', /no words in English/],
    [
      'a version without a date',
      withInflow({ versions: [first, { ...second, from: '' as PlainDate }] }), // what a slip would leave
      'versions[1].from',
      /without a date/,
    ],
    ['versions out of order', withInflow({ versions: [second, first] }), 'versions[1].from', /not later/],
    ['a version that is not told of', withInflow({ version: 3 }), 'version', /is 3, the last that is told of is 2/],
    ['a version that cannot be executed', { ...book, earlier: [] }, 'versions', /version 1 cannot be executed/],
    ['two definitions of one id', { ...book, indicators: [...indicators, inflow] }, 'id', /two definitions/],
    [
      'a derived figure over an unknown indicator',
      withRate({ numerator: { indicator: 'nothing' } }),
      'numerator.indicator',
      /not there: "nothing"/,
    ],
    [
      'a derived figure that is broken down as its counts are not',
      withRate({ dimensions: [...moTestsTaken.dimensions, desk] }),
      'dimensions.desk',
      /no such dimension/,
    ],
    [
      'a limit on a value that is not there',
      withRate({ numerator: { indicator: 'mo-exemption-tests-taken', where: { result: ['brilliant'] } } }),
      'numerator.where.result',
      /no such value: "brilliant"/,
    ],
    [
      'a printed figure that asks for a dimension that is not there',
      { ...book, printed: [{ figure: '99', indicator: 'inflow', category: 'shoeSize' }] },
      'category',
      /does not have: "shoeSize"/,
    ],
  ])('%s', (_, definitions, place, reason) => {
    const faults = checkDefinitions(definitions);
    expect(faults).toContainEqual(expect.objectContaining({ place, reason: expect.stringMatching(reason) }));
    expect(() => refuseWrongDefinitions(definitions)).toThrow(reason);
  });
});

describe.each([...indicators, ...earlierIndicators])('$id $version', (indicator) => {
  const emissions = (snapshot: Snapshot) => {
    const found: number[][] = [];
    const watched: Indicator = {
      ...indicator,
      count: (columns, from, until, within, emit) =>
        indicator.count(columns, from, until, within, (...codes) => {
          found.push(codes.map((code) => code ?? 0));
          emit(...codes);
        }),
    };
    compute(snapshot, asOf, [{ indicator: watched, period, by: [] }]);
    return found;
  };

  test('finds no code that its dimensions do not have', () => {
    for (const codes of emissions(everything)) {
      expect(codes.length).toBeLessThanOrEqual(indicator.counting === 'sum' ? 5 : indicator.dimensions.length);
      codes
        .slice(0, 4)
        .forEach((code, place) => expect(code).toBeLessThanOrEqual(indicator.dimensions[place]?.values.length ?? 0));
    }
  });

  test('says every fact that it looks at', () => {
    const told: readonly string[] = [indicator.fact, ...(indicator.alsoReads ?? [])];
    const alone = snapshotOf(facts.filter(({ type }) => told.includes(type)));
    expect(emissions(alone)).toEqual(emissions(everything));
  });
});
