import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#src/kernel/plain-date.ts';
import { allCases } from '../all-cases.ts';
import { emptyCase } from '../case.ts';
import type { CaseFile } from '../case.ts';
import { contract, day, newcomer } from '../define/people.ts';
import { explain } from '../explain/explain.ts';
import { defaultSettings } from '../settings.ts';
import { moStartSignal } from './mo-start.ts';
import { signalIds, signalsOn, signalStates } from './signals.ts';

test('every signal of every case says its sentences in three languages, and is one of the list', () => {
  const seen = new Set<string>();
  for (const { given, on } of allCases)
    for (const { id, state, grounds } of signalsOn({ ...emptyCase, ...given }, on)) {
      seen.add(`${id} ${state}`);
      expect(signalIds).toContain(id);
      expect(signalStates).toContain(state);
      expect(grounds.length).toBeGreaterThan(0);
      for (const ground of grounds) {
        const said = explain(ground);
        for (const text of [said.nl, said.en, said.fr]) expect(text, `${id} ${ground.finding}`).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  for (const id of signalIds)
    expect(
      [...seen].some((each) => each.startsWith(`${id} `)),
      id,
    ).toBe(true);
});

describe('the wait for social orientation', () => {
  const signed = day('2024-01-02');
  const spans = fc.array(fc.record({ from: fc.integer({ min: -60, max: 400 }), length: fc.integer({ min: 1, max: 120 }) }), {
    maxLength: 4,
  });
  const stretches = (list: readonly { readonly from: number; readonly length: number }[]) =>
    list.map(({ from, length }) => ({ from: addDays(signed, from), until: addDays(signed, from + length - 1) }));
  const waiting = (file: Partial<CaseFile>, after: number) => {
    const found = moStartSignal(
      { ...newcomer('2023-06-01'), ...contract('2024-01-02'), ...file },
      addDays(signed, after),
      defaultSettings,
    );
    if (found === null) throw new Error('there is a contract');
    return found;
  };
  const after = fc.integer({ min: 0, max: 600 });

  test('days waited, suspended and unavailable are all the days that went by', () => {
    fc.assert(
      fc.property(spans, spans, after, (suspensions, unavailable, days) => {
        const found = waiting({ suspensions: stretches(suspensions), moUnavailable: stretches(unavailable) }, days);
        expect(found.waitedDays + found.suspendedDays + found.unavailableDays).toBe(days);
        expect(found.waitedDays).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('what is left out never brings the end nearer, and a running wait has not waited longer than six months', () => {
    fc.assert(
      fc.property(spans, after, (suspensions, days) => {
        const found = waiting({ suspensions: stretches(suspensions) }, days);
        expect(daysBetween(waiting({}, days).dueOn, found.dueOn)).toBeGreaterThanOrEqual(0);
        if (found.state === 'running') expect(found.waitedDays).toBeLessThanOrEqual(182);
        if (found.state === 'overdue') expect(found.waitedDays).toBeGreaterThan(182);
      }),
    );
  });
});
