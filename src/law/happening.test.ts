import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { anyCase, anyDay } from '#test/support/any-case.ts';
import type { CaseFile } from './case.ts';
import { complete, contract, day, newcomer } from './define/people.ts';
import { judge } from './judge.ts';

const often = { numRuns: Number(process.env['LAW_RUNS'] ?? 400) };

describe('what happens later', () => {
  test('never takes away a condition that was met', () => {
    fc.assert(
      fc.property(anyCase, anyCase, anyDay, fc.integer({ min: 1, max: 900 }), (file, other, on, days) => {
        fc.pre(file.contract !== null && file.contract.signedOn <= on);
        const later = judge(goingOn(file, other, on), addDays(on, days)).pillars;
        judge(file, on).pillars.forEach((pillar, index) => {
          if (pillar.state === 'met') expect(later[index]).toMatchObject({ state: 'met', metOn: pillar.metOn });
        });
      }),
      often,
    );
  });
});

/** That the order of recording is nothing to the law is in judge.test.ts; the order in which things happened is everything. */
describe('the order of happening decides', () => {
  const certificateOf = (file: CaseFile, on = '2024-06-01') => judge(file, day(on)).certificate;

  test('Dutch without the standard test counts before 1 September 2023, not after', () => {
    const passed = (on: string): Partial<CaseFile> => ({
      nt2Results: [{ on: day(on), level: 'a2', skills: 'both', result: 'passed', standardTest: false }],
    });
    expect(certificateOf(complete('2022-05-02', '2023-05-02', passed('2023-08-31')))).toMatchObject({
      value: { entitled: true },
    });
    expect(certificateOf(complete('2022-05-02', '2023-05-02', passed('2023-09-01')))).toMatchObject({
      value: { missing: ['nt2StandardTest'] },
    });
  });

  test('an exemption after the certificate changes nothing; before it, it ends the duty', () => {
    const met = { ...complete('2022-05-02', '2023-05-02'), certificateOn: day('2023-06-01') };
    const exempted = (on: string) => judge({ ...met, exemption: { on: day(on), ground: 'diplomaOrAttest' } }, day('2024-06-01'));
    expect(exempted('2023-07-01').targetGroup).toMatchObject({ value: { dutyEndedOn: '2023-06-01' } });
    expect(exempted('2023-05-15').targetGroup).toMatchObject({ value: { dutyEndedOn: '2023-05-15' } });
  });

  test('a suspension inside the term moves it; one that begins after its end does not', () => {
    const file = { ...newcomer('2022-06-01'), ...contract('2023-01-09') };
    const dueOn = (from: string, until: string) =>
      judge({ ...file, suspensions: [{ from: day(from), until: day(until) }] }, day('2023-12-01')).deadlines.find(
        (term) => term.id === 'D2',
      )?.dueOn;
    expect(dueOn('2023-02-01', '2023-02-10')).toBe('2023-03-20');
    expect(dueOn('2023-03-10', '2023-03-19')).toBe('2023-03-09');
  });

  test('a recognition before the move to Brussels makes a Flemish duty; after it, a question of Brussels law', () => {
    const moved = (recognised: string) =>
      judge(
        {
          ...newcomer('2024-02-01', 'work'),
          residences: [
            { from: day('2024-02-01'), place: 'flanders' },
            { from: day('2024-05-01'), place: 'brussels' },
          ],
          stays: [
            { from: day('2024-02-01'), ground: 'work' },
            { from: day(recognised), ground: 'recognisedRefugee' },
          ],
        },
        day('2024-04-30'),
      ).targetGroup;
    expect(moved('2024-04-01')).toMatchObject({ value: { group: 'mandatory', dutySince: '2024-04-01' } });
    expect(moved('2024-06-01')).toMatchObject({ value: { group: 'entitled' } });
  });
});

/** The same person, to whom on the days after `on` happened what happened to another. */
function goingOn(file: CaseFile, other: CaseFile, on: PlainDate): CaseFile {
  const events = <T extends { readonly on: PlainDate }>(own: readonly T[], more: readonly T[]) => [
    ...own.filter((event) => event.on <= on),
    ...more.filter((event) => event.on > on),
  ];
  const since = <T extends { readonly from: PlainDate }>(own: readonly T[], more: readonly T[]) =>
    own.some((state) => state.from <= on)
      ? [...own.filter((state) => state.from <= on), ...more.filter((state) => state.from > on)]
      : own;
  const later = (then: PlainDate | null) => (then !== null && then > on ? then : null);
  return {
    ...file,
    diedOn: file.diedOn !== null && file.diedOn <= on ? file.diedOn : later(other.diedOn),
    nationalities: since(file.nationalities, other.nationalities),
    residences: since(file.residences, other.residences),
    stays: since(file.stays, other.stays),
    activities: since(file.activities, other.activities),
    suspensions: since(file.suspensions, other.suspensions),
    waits: since(file.waits, other.waits),
    moCourses: events(file.moCourses, other.moCourses),
    moTests: events(file.moTests, other.moTests),
    moProcessEvaluations: events(file.moProcessEvaluations, other.moProcessEvaluations),
    nt2Results: events(file.nt2Results, other.nt2Results),
    employmentServices: events(file.employmentServices, other.employmentServices),
    participations: events(file.participations, other.participations),
    limitedLearning: events(file.limitedLearning, other.limitedLearning),
  };
}
