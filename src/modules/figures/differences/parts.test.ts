import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '#src/facts/envelope.ts';
import { dayInBrussels, fromEpochMilliseconds, instant } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { lives } from '#test/support/figures-facts.ts';
import type { Written } from '#test/support/figures-facts.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { merged, takenApart } from '#test/support/merged.ts';
import { compute } from '../engine/compute.ts';
import type { FigureRequest } from '../engine/compute.ts';
import { findIndicator, indicators } from '../indicators.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import { deltasOf, factParts, valuesOf } from './parts.ts';
import type { History } from './parts.ts';

const facts = [...randomFacts({ seed: 61, persons: 300, messy: 0.4 })];
const streams = withMerges([...Map.groupBy(facts, ({ stream }) => stream).values()]);
const snapshot = snapshotOf(streams.flat());
const anyMoment = fc
  .integer({ min: Date.parse('2022-06-01'), max: Date.parse('2026-01-01') })
  .map((moment) => fromEpochMilliseconds(moment));
const anyPeriod = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 30, max: 900 })).map(([start, length]) => {
  const from = addDays(plainDate('2022-01-01'), start);
  return { from, until: addDays(from, length) };
});

describe.each(indicators)('$id', (indicator) => {
  test('the parts of every cell add up to what its difference is', () => {
    fc.assert(
      fc.property(
        anyMoment,
        anyMoment,
        anyPeriod,
        fc.subarray(indicator.dimensions.map(({ id }) => id)),
        (one, other, period, by) => {
          const [first, second] = one < other ? [one, other] : [other, one];
          const request = { indicator, period, by };
          const [before = []] = compute(snapshot, first, [request]);
          const [after = []] = compute(snapshot, second, [request]);
          const parts = factParts(
            streams.map((stream) => historyOf(stream, first, second)),
            request,
            dayInBrussels(first),
          );
          const sum = new Map<string, number>();
          for (const { deltas } of parts) for (const [cell, delta] of deltas) sum.set(cell, (sum.get(cell) ?? 0) + delta);
          expect(Object.fromEntries([...sum].filter(([, delta]) => delta !== 0))).toEqual(
            Object.fromEntries(deltasOf(valuesOf(before), valuesOf(after))),
          );
        },
      ),
      { numRuns: 12, seed: 62 },
    );
  });
});

test('the causes occur in those histories, so that the test above sees them', () => {
  const [first, second] = [instant('2024-03-01T00:00:00Z'), instant('2025-03-01T00:00:00Z')];
  const histories = streams.map((stream) => historyOf(stream, first, second));
  const period = { from: plainDate('2022-01-01'), until: plainDate('2026-01-01') };
  const parts = indicators.flatMap((indicator) =>
    factParts(histories, { indicator, period, by: ['region'] }, dayInBrussels(first)),
  );
  for (const cause of ['merged', 'corrected', 'registeredLate', 'newlyHappened'])
    expect(parts.filter((part) => part.cause === cause && part.deltas.size > 0).length, cause).toBeGreaterThan(5);
});

describe('one person', () => {
  const data = { region: 'limburg', group: 'mandatory', kind: 'first' };
  const registered: Written = { type: 'trajectory.registered', on: '2024-03-01', data, name: 'reg' };
  const tellAll = (life: readonly Written[], by: readonly string[] = []) =>
    Object.fromEntries(
      factParts(
        [historyOf(lives(life), instant('2024-07-01T00:00:00Z'), instant('2026-07-01T00:00:00Z'))],
        { ...ask('registrations', '2024-01-01', '2025-01-01'), by },
        plainDate('2024-07-01'),
      )
        .filter(({ deltas }) => deltas.size > 0)
        .map(({ cause, deltas }) => [
          cause,
          Object.fromEntries([...deltas].map(([at, delta]) => [JSON.parse(at).join(' '), delta])),
        ]),
    );
  const tell = (...life: readonly Written[]) => tellAll(life);
  const later = (day: string) => ({ recordedAt: `${day}T12:00:00Z` });

  test('told late', () => {
    expect(tell({ ...registered, ...later('2024-08-01') })).toEqual({ registeredLate: { '': 1 } });
  });
  test('happened since', () => {
    expect(tell({ ...registered, on: '2024-08-01' })).toEqual({ newlyHappened: { '': 1 } });
  });
  test('withdrawn', () => {
    const withdrawal: Written = {
      type: 'trajectory.fact-withdrawn',
      on: '2024-03-01',
      corrects: 'reg',
      data: { reason: 'wrongDay' },
      ...later('2024-09-01'),
    };
    expect(tell(registered, withdrawal)).toEqual({ corrected: { '': -1 } });
  });
  test('withdrawn because it was recorded twice', () => {
    const withdrawal: Written = {
      type: 'trajectory.fact-withdrawn',
      on: '2024-03-01',
      corrects: 'reg',
      data: { reason: 'duplicate' },
      ...later('2024-09-01'),
    };
    expect(tell(registered, withdrawal)).toEqual({ corrected: { '': -1 } });
  });
  test('corrected into another region: out of one cell and into the other', () => {
    const correction = {
      ...registered,
      name: 'fix',
      corrects: 'reg',
      data: { ...data, region: 'flemishBrabant' },
      ...later('2024-09-01'),
    };
    expect(tellAll([registered, correction], ['region'])).toEqual({ corrected: { limburg: -1, flemishBrabant: 1 } });
  });
  test('told late and put right afterwards is told late, as it stands', () => {
    const late = { ...registered, ...later('2024-08-01') };
    const correction = { ...registered, name: 'fix', corrects: 'reg', on: '2024-04-01', ...later('2024-09-01') };
    expect(tell(late, correction)).toEqual({ registeredLate: { '': 1 } });
  });
  test('told late and withdrawn again changes nothing', () => {
    const late = { ...registered, ...later('2024-08-01') };
    const withdrawal: Written = {
      type: 'trajectory.fact-withdrawn',
      on: '2024-03-01',
      corrects: 'reg',
      data: { reason: 'wrongDay' },
      ...later('2024-09-01'),
    };
    expect(tell(late, withdrawal)).toEqual({});
  });

  const borsbeek: Written = { type: 'register.inflow-received', on: '2024-02-01', data: { region: 'provAntwerp', nis: '11007' } };
  const inAntwerp = { ...registered, data: { ...data, region: 'provAntwerp' } };
  test('Borsbeek became part of Antwerp, and the person is with the agency of the city', () => {
    const mapped = { ...inAntwerp, name: 'map', corrects: 'reg', data: { ...data, region: 'atlas' }, ...later('2025-01-02') };
    expect(tellAll([borsbeek, inAntwerp, mapped], ['region'])).toEqual({ territory: { provAntwerp: -1, atlas: 1 } });
  });
  test('a correction that does more than follow the merger is a correction', () => {
    const moved = { ...inAntwerp, name: 'map', corrects: 'reg', data: { ...data, region: 'limburg' }, ...later('2025-01-02') };
    expect(Object.keys(tellAll([borsbeek, inAntwerp, moved], ['region']))).toEqual(['corrected']);
    const grouped = {
      ...inAntwerp,
      name: 'map',
      corrects: 'reg',
      data: { ...data, region: 'atlas', group: 'entitled' },
      ...later('2025-01-02'),
    };
    expect(Object.keys(tellAll([borsbeek, inAntwerp, grouped], ['region', 'group']))).toEqual(['corrected']);
    const elsewhere = { ...borsbeek, data: { region: 'provAntwerp', nis: '11013' } };
    const mapped = { ...inAntwerp, name: 'map', corrects: 'reg', data: { ...data, region: 'atlas' }, ...later('2025-01-02') };
    expect(Object.keys(tellAll([elsewhere, inAntwerp, mapped], ['region']))).toEqual(['corrected']);
  });
});

/** Every other pair of people was one person: their files are merged once all is told, and some are taken apart again. */
function withMerges(people: readonly (readonly Fact[])[]): readonly (readonly Fact[])[] {
  const isPerson = (stream: readonly Fact[] | undefined) =>
    stream?.some(({ type }) => type === 'register.inflow-received') === true;
  return Array.from({ length: Math.ceil(people.length / 2) }, (_, pair) => {
    const [one = [], other = []] = people.slice(2 * pair, 2 * pair + 2);
    if (pair % 2 === 1 || !isPerson(one) || !isPerson(other)) return [one, other].filter(({ length }) => length > 0);
    const told = [...one, ...other].reduce((last, { recordedAt }) => (recordedAt > last ? recordedAt : last), '');
    const together = merged(one, other, fromEpochMilliseconds(Date.parse(told) + 86_400_000 * 3));
    return pair % 6 === 0 ? takenApart(...together, fromEpochMilliseconds(Date.parse(told) + 86_400_000 * 30)) : together;
  }).flat();
}

describe('two files of one person', () => {
  const data = { region: 'limburg', group: 'mandatory', kind: 'first' };
  const registered = (on: string, more: Partial<Written> = {}): Written => ({ type: 'trajectory.registered', on, data, ...more });
  const exempted = (on: string): Written => ({ type: 'trajectory.exempted', on, data: { region: 'limburg', ground: 'illness' } });
  const inflow: Written = {
    type: 'register.inflow-received',
    on: '2024-01-02',
    data: { region: 'limburg', birthDay: 'unknown' },
  };
  const at = instant('2024-09-01T00:00:00Z');
  const [first, second, last] = [
    instant('2024-07-01T00:00:00Z'),
    instant('2024-10-01T00:00:00Z'),
    instant('2026-01-01T00:00:00Z'),
  ];
  const parts = (files: readonly (readonly Fact[])[], id: string, from = first, until = second) =>
    Object.fromEntries(
      factParts(
        files.map((file) => historyOf(file, from, until)),
        ask(id, '2024-01-01', '2025-01-01'),
        dayInBrussels(from),
      ).map(({ cause, deltas }) => [cause, deltas.get('[]') ?? 0]),
    );
  const none = { merged: 0, territory: 0, corrected: 0, registeredLate: 0, newlyHappened: 0 };

  test('a person counted twice is counted once', () => {
    const files = merged(lives([inflow, registered('2024-03-01')]), lives([inflow, registered('2024-04-01')]), at);
    expect(parts(files, 'registrations')).toEqual({ ...none, merged: -1 });
    expect(parts(files, 'inflow')).toEqual({ ...none, merged: -1 });
  });
  test('what only moved is counted as often as before; what both files said is counted once', () => {
    const moved = merged(lives([inflow]), lives([inflow, exempted('2024-04-01')]), at);
    expect(parts(moved, 'exemption-certificates')).toEqual(none);
    const twice = merged(lives([inflow, exempted('2024-04-01')]), lives([inflow, exempted('2024-04-01')]), at);
    expect(parts(twice, 'exemption-certificates')).toEqual({ ...none, merged: -1 });
    const both = merged(lives([inflow, exempted('2024-04-01')]), lives([inflow, exempted('2024-05-01')]), at);
    expect(parts(both, 'exemption-certificates')).toEqual(none);
  });
  test('what was told late and then moved was told late', () => {
    const late = registered('2024-04-01', { recordedAt: '2024-08-01T12:00:00Z' });
    const files = merged(lives([inflow]), lives([inflow, late]), at);
    expect(parts(files, 'registrations')).toEqual({ ...none, registeredLate: 1 });
  });
  test('taken apart again, it is as if nothing had been', () => {
    const files = merged(lives([inflow, registered('2024-03-01')]), lives([inflow, registered('2024-04-01')]), at);
    const apart = takenApart(...files, instant('2024-11-01T00:00:00Z'));
    expect(parts(apart, 'registrations', second, last)).toEqual({ ...none, merged: 1 });
    expect(parts(apart, 'registrations', first, last)).toEqual(none);
  });
  test('what is put right after the merge is told apart from it', () => {
    const [stays, goes] = merged(lives([inflow]), lives([inflow, registered('2024-04-01')]), at);
    const copy = stays.find(({ type }) => type === 'trajectory.registered');
    if (copy === undefined) throw new Error('It moved');
    const later = { recordedAt: instant('2024-09-20T00:00:00Z'), version: stays.length + 1 };
    const outside: Fact = { ...copy, ...later, id: newer, on: plainDate('2023-12-01'), corrects: copy.id };
    expect(parts([[...stays, outside], goes], 'registrations')).toEqual({ ...none, corrected: -1 });
  });
});

const newer = '01990000-0000-7000-8000-ffffffffffff' as Fact['id']; // the shape of one

function ask(id: string, from: string, until: string): FigureRequest {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Error(id);
  return { indicator, period: { from: plainDate(from), until: plainDate(until) }, by: [] };
}

function historyOf(stream: readonly Fact[], first: string, second: string): History {
  return {
    before: stream.filter(({ recordedAt }) => recordedAt <= first),
    later: stream.filter(({ recordedAt }) => recordedAt > first && recordedAt <= second),
  };
}
