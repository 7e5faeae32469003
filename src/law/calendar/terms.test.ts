import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { anyCase, anyDay } from '#test/support/any-case.ts';
import { waitReasons } from '../case.ts';
import { choices } from '../choices.ts';
import { judge } from '../judge.ts';
import { defaultSettings, lawSettings } from '../settings.ts';
import { sumOf } from './standstill.ts';

const often = { numRuns: Number(process.env['LAW_RUNS'] ?? 400) };
const lateDays = (dueOn: PlainDate, until: PlainDate): number => Math.max(0, daysBetween(dueOn, until));

test('the days of every term are somebody’s: own, suspended or of the system, and together all that went by', () => {
  fc.assert(
    fc.property(anyCase, anyDay, (file, on) => {
      for (const { startsOn, metOn, state, time } of judge(file, on).deadlines) {
        const { ownDays, suspendedDays, systemDays, notStopping } = time;
        const all = ownDays + suspendedDays + sumOf(systemDays);
        if (state !== 'stopped') expect(all).toBe(Math.max(0, daysBetween(startsOn, metOn ?? on)));
        else expect(all).toBeLessThanOrEqual(daysBetween(startsOn, on));
        expect(Math.min(ownDays - sumOf(notStopping), suspendedDays, ...Object.values(systemDays))).toBeGreaterThanOrEqual(0);
      }
    }),
    often,
  );
});

test('one wait more never gives less time, and never makes an overdue term more overdue', () => {
  const wait = fc.record({
    from: anyDay,
    days: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
    reason: fc.constantFrom(...waitReasons),
  });
  fc.assert(
    fc.property(anyCase, wait, anyDay, (file, { from, days, reason }, on) => {
      const more = { ...file, waits: [...file.waits, { from, until: days === null ? null : addDays(from, days), reason }] };
      const without = judge(file, on).deadlines;
      judge(more, on).deadlines.forEach((term, index) => {
        const before = without[index];
        expect(term.id).toBe(before?.id);
        if (before === undefined) return;
        expect(term.dueOn >= before.dueOn).toBe(true);
        expect(lateDays(term.dueOn, on)).toBeLessThanOrEqual(lateDays(before.dueOn, on));
        if (before.state === 'running' || before.state === 'met') expect(term.state).toBe(before.state);
        const stops = defaultSettings.waitStopsTerm.value[term.id]?.includes(reason) === true;
        if (!stops) expect([term.dueOn, term.state]).toEqual([before.dueOn, before.state]);
      });
    }),
    often,
  );
});

test('an agency names terms and reasons that exist, each term with its list', () => {
  const { accepts, value } = choices.waitStopsTerm;
  for (const possible of [value, {}, { D10: [] }, { D1: ['noSeat', 'brokenStream'] }]) expect(accepts(possible)).toBe(true);
  for (const impossible of [
    null,
    'D1',
    ['noSeat'],
    { D1: 'noSeat' },
    { D1: ['weather'] },
    { D20: ['noSeat'] },
    { D0: [] },
    { AT: [] },
  ])
    expect([impossible, accepts(impossible)]).toEqual([impossible, false]);
  const override = { value: { D1: ['noSeat' as const], D8: [] }, owner: 'AgII', reason: 'test', on: plainDate('2025-01-01') };
  expect(lawSettings({ waitStopsTerm: override }).waitStopsTerm.ground.values?.['choice']).toBe('D1: noSeat; D8: ');
});
