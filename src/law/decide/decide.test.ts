import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCase, anyDay } from '#test/support/any-case.ts';
import { emptyCase } from '../case.ts';
import { day, newcomer } from '../define/people.ts';
import { judge } from '../judge.ts';
import { defaultSettings } from '../settings.ts';
import { decide } from './decide.ts';

test('answers any well-formed case on any day, and says of the common parts what a dossier says', () => {
  fc.assert(
    fc.property(anyCase, anyDay, (file, on) => {
      const { regime, targetGroup, certificate, sanctionable, pillars, terms } = decide(file, on, defaultSettings);
      const judged = judge(file, on, defaultSettings);
      expect(regime).toBe(judged.regime);
      for (const [ours, theirs] of [
        [targetGroup, judged.targetGroup],
        [certificate, judged.certificate],
        [sanctionable, judged.sanctionable],
      ] as const)
        expect({ ...ours, reasons: null, grounds: null }).toEqual({ ...theirs, reasons: null, grounds: null });
      expect(pillars.map(({ pillar, demand, state }) => [pillar, demand, state])).toEqual(
        judged.pillars.map(({ pillar, demand, state }) => [pillar, demand, state]),
      );
      for (const { id, startsOn, dueOn } of judged.deadlines)
        expect(terms).toContainEqual(expect.objectContaining({ id, startsOn, dueOn }));
    }),
    { numRuns: 150 },
  );
});

test('what happened after the day asked about changes nothing', () => {
  const file = newcomer('2023-02-01');
  const later = {
    ...file,
    certificateOn: day('2024-06-02'),
    diedOn: day('2024-06-02'),
    exemption: { on: day('2024-06-02'), ground: 'age65Plus' },
  };
  const on = day('2024-06-01');
  const bare = (given: typeof file) => JSON.stringify(decide(given, on, defaultSettings).targetGroup);
  expect(bare(later)).toBe(bare(file));
});

test('terms come in the order of their numbers, also those that no dossier lists among its deadlines', () => {
  const file = {
    ...newcomer('2023-02-01'),
    infringements: [
      {
        establishedOn: day('2023-08-01'),
        kind: 'notRegisteredInTime',
        noticeOn: day('2023-08-10'),
        handedOverOn: day('2023-10-01'),
        regularisedOn: null,
        cancelledOn: null,
        fine: { decidedOn: day('2024-01-10'), cents: 10_000, paidOn: null },
      },
    ],
  };
  expect(decide(file, day('2024-06-01'), defaultSettings).terms.map(({ id, dueOn }) => `${id} ${dueOn}`)).toEqual([
    'D1 2023-05-02',
    'D5 2023-09-11',
    'D15 2024-02-12',
  ]);
  const child = { ...emptyCase, ...newcomer('2024-04-01'), birthDay: day('2015-01-01'), schoolEnrolment: 'notEnrolled' as const };
  expect(decide(child, day('2024-06-01'), defaultSettings).terms.map(({ id, dueOn }) => `${id} ${dueOn}`)).toEqual([
    'D10 2024-05-31',
  ]);
});
