import { describe, expect, test } from 'vitest';
import { effectiveFacts } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { instant } from '#src/kernel/instant.ts';
import { merged, takenApart } from '#test/support/merged.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { namedFact } from './file.ts';

/** Messy lives: corrected, withdrawn, with infringements and suspensions that other facts name. */
const people = [...Map.groupBy(randomFacts({ seed: 97, persons: 240, messy: 0.5 }), ({ stream }) => stream).values()].filter(
  (facts) => facts.some(({ type }) => type === 'register.inflow-received'),
);
const pairs = people.flatMap((one, index) => {
  const other = people[index + 1];
  return index % 2 === 0 && other !== undefined ? [[one, other] as const] : [];
});
const at = instant('2030-01-01T00:00:00Z');
const later = instant('2030-02-01T00:00:00Z');

/** What counts of a person, without ids: those that facts name are checked apart. */
function told(facts: readonly Fact[]): readonly string[] {
  return effectiveFacts(facts)
    .filter(({ type }) => type !== 'register.persons-merged' && type !== 'register.merged-into')
    .map(({ type, on, data }) => {
      const shown = Object.entries(data as object).filter(([key]) => !['infringement', 'suspension', 'wait'].includes(key)); // an object of fields
      return `${on} ${type} ${JSON.stringify(shown)}`;
    })
    .toSorted((a, b) => a.localeCompare(b));
}

/** How many facts name one that is not in their own file. */
function loose(facts: readonly Fact[]): number {
  const own = new Set(facts.map(({ id }) => id as string));
  return effectiveFacts(facts).filter((fact) => !own.has(namedFact(fact) ?? facts[0]?.id ?? '')).length;
}

describe('any two files', () => {
  test('there are enough of them, and some name other facts', () => {
    expect(pairs.length).toBeGreaterThan(50);
    expect(people.flat().filter((fact) => namedFact(fact) !== null).length).toBeGreaterThan(10);
  });

  test('merged: nothing counts in the one that goes, nothing is lost, and every fact names one of its own file', () => {
    for (const [one, other] of pairs) {
      const [stays, goes] = merged(one, other, at);
      expect(told(goes)).toEqual([]);
      const kinds = (facts: readonly Fact[]) => new Set(told(facts).map((each) => each.split(' ').slice(0, 2).join(' ')));
      expect([
        ...kinds([...one])
          .union(kinds([...other]))
          .difference(kinds(stays)),
      ]).toEqual([]);
      expect(loose(stays)).toBeLessThanOrEqual(loose(one) + loose(other));
    }
  });

  test('merged and taken apart: both say what they said', () => {
    for (const [one, other] of pairs) {
      const [stays, goes] = takenApart(...merged(one, other, at), later);
      expect(told(goes)).toEqual(told(other));
      expect(told(stays).filter((each) => !each.includes('target-group-determined'))).toEqual(
        told(one).filter((each) => !each.includes('target-group-determined')),
      );
      expect(loose(goes)).toBe(loose(other));
    }
  });
});
