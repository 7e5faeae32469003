import { describe, expect, test } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { effectiveFacts, knownAt } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { createValidator } from '#src/facts/validate.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { personProjection } from '#src/modules/register/views/person.ts';
import { summaryOf } from '#src/modules/trajectory/ask.ts';
import { workLineProjection } from '#src/modules/trajectory/views/work-line.ts';
import { violationsOf } from '../lawful.ts';
import { drawPerson } from '../lives/tell.ts';
import { createChance } from '../random.ts';
import { alreadyAdvised, alreadyTalked } from './already.ts';
import { deliverEnrolments } from './deliveries.ts';
import { expectDutch } from './expected.ts';
import { nt2Learners } from './group.ts';
import { adviceKinds, talkRegions, talkYears } from './printed.ts';
import { tallyDutch } from './tally.ts';

const chance = createChance(1);
const learners = nt2Learners(chance);
const EACH = 97;

function tell(each: number): readonly (readonly Fact[])[] {
  return learners.lives.flatMap((life, at) => {
    if (at % each !== 0) return [];
    chance.at(4, at);
    const person = `00000000-0000-7000-8000-${String(at).padStart(12, '0')}` as PersonId; // in the shape of one
    return [learners.tell(at, person, drawPerson(life, chance), chance)];
  });
}

describe('people who learn Dutch without a track', () => {
  const told = tell(EACH);

  test('live lawful lives of facts that the catalogue knows', () => {
    const validator = createValidator(factCatalogue);
    for (const facts of told) {
      expect(violationsOf(facts)).toEqual([]);
      for (const fact of facts) expect(() => validator.recorded(fact)).not.toThrow();
    }
    expect(told.length).toBeGreaterThan(400);
  });

  test('stand in the register like anybody else, and ask nobody to do anything', () => {
    const register = personProjection(summaryOf);
    const work = workLineProjection(() => plainDate('2025-02-21'));
    for (const facts of told) {
      const [first] = facts;
      if (first === undefined) throw new Error('A life has facts');
      expect(register.rows(first.stream, facts)).toHaveLength(1);
      expect(work.rows(first.stream, facts)).toEqual([]);
    }
  });

  test('are never told of the same kind of talk or test twice on a day', () => {
    for (const facts of told) {
      const keys = facts
        .filter(({ type }) => type.startsWith('trajectory.nt2-'))
        .map(({ type, on, data }) => `${type} ${on} ${(data as { kind?: string }).kind ?? ''}`); // of these facts by their schema
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

test('with what the lives with a track give, they make the printed cells', () => {
  const counted = new Map<string, number>();
  const add = (key: string, by: number) => counted.set(key, (counted.get(key) ?? 0) + by);
  for (const facts of tell(1)) {
    const seen = new Set<string>();
    for (const fact of facts)
      tallyDutch(
        (key, once = false, by = 1) => {
          if (once && seen.has(key)) return;
          seen.add(key);
          add(key, by);
        },
        fact,
        false,
      );
  }
  for (const delivered of deliverEnrolments(chance))
    for (const fact of effectiveFacts(delivered)) tallyDutch((key, _, by = 1) => add(key, by), fact, false);
  for (const year of talkYears)
    for (const region of talkRegions) {
      const already = alreadyTalked(year, region);
      add(`nt2Interviews/${year}/${region}/nt2Interview`, already);
      for (const place of [region, 'area']) add(`nt2Persons/${year}/${place}`, already);
      add(`nt2Advice/${year}/area`, already);
      for (const kind of adviceKinds) add(`nt2Advice/${year}/${region}/${kind}`, alreadyAdvised(year, region, kind));
    }
  const differences: string[] = [];
  let compared = 0;
  expectDutch((key, value) => {
    if (key.startsWith('already')) return;
    compared += 1;
    if ((counted.get(key) ?? 0) !== value) differences.push(`${key}: printed ${value}, counted ${counted.get(key) ?? 0}`);
  });
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(80);
}, 60_000);

test('a delivery that came in too low was put right later', () => {
  const [, cvo = []] = [...deliverEnrolments(chance)];
  const sumOf = (facts: readonly Fact[]) =>
    facts
      .filter(({ on }) => on.startsWith('2024'))
      .reduce((sum, { data }) => sum + (data as { enrolments: number }).enrolments, 0); // by its schema
  expect(sumOf(effectiveFacts(cvo))).toBe(452_407);
  expect(sumOf(effectiveFacts(knownAt(cvo, instant('2024-12-31T00:00:00Z'))))).toBeLessThan(452_407 - 1000);
});
