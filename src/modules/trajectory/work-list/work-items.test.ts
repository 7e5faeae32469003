import { expect, test } from 'vitest';
import { judge } from '#src/law/judge.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { fact, idOf, recorded } from '#test/support/given.ts';
import {
  certified,
  east,
  european,
  handedOver,
  infringed,
  inflow,
  moCourse,
  moStart,
  noticed,
  ready,
  refugee,
  registration,
  underContract,
} from '#test/support/lives.ts';
import type { NewFact } from '#src/facts/envelope.ts';
import { knownFrom } from '../decision/decide.ts';
import { workItems } from './work-items.ts';

function itemsOn(day: string, facts: readonly NewFact[]): string[] {
  const on = plainDate(day);
  const known = knownFrom(recorded(...facts));
  return workItems(known, judge(known.file, on), on)
    .map(({ subject, dueOn, waitsFor, act }) => [subject, dueOn ?? 'waits', waitsFor, act ?? '–'].join(' '))
    .sort();
}
const letter = (kind: 'invitation' | 'recruitment', on: string, registered = false): NewFact =>
  fact('register.letter-sent', on, { kind, registered });
const suspended = (from: string, until: string): NewFact =>
  fact('trajectory.suspended', from, { ground: 'illness', from, until, ...east } as never);

test.each<[string, string, readonly NewFact[], string[]]>([
  ['a duty that runs', '2023-06-01', refugee, ['D1 2023-08-10 person register']],
  ['the day after its end', '2023-08-11', refugee, ['D1 2023-08-10 person establishInfringement']],
  ['pursued: the infringement is the line', '2023-09-21', infringed, ['noticeToSend 2023-09-20 agency sendNotice']],
  ['on the last day after the notice', '2023-11-02', noticed, ['noticeExpired 2023-11-02 person regulariseInfringement']],
  ['after it', '2023-11-03', noticed, ['noticeExpired 2023-11-02 agency handOverInfringement']],
  ['with the officer', '2024-01-01', handedOver, ['handedOver waits enforcement decideInfringement']],
  [
    'registered, no contract',
    '2023-07-01',
    [...refugee, registration('2023-06-01')],
    ['contractToSign waits person signContract'],
  ],
  ['VDAB to do', '2023-07-01', underContract, ['D2 2023-08-16 person recordEmploymentService']],
  ['VDAB late', '2023-08-17', underContract, ['D2 2023-08-16 person establishInfringement']],
  [
    'course passed, test to take',
    '2024-02-01',
    [...ready.slice(0, 6), ...ready.slice(8)],
    ['moTestToTake waits person recordMoTest'],
  ],
  ['entitled to the certificate', '2024-10-02', ready, ['certificateDue 2024-10-01 agency issueCertificate']],
  ['B1 to prove', '2024-11-01', certified, ['D6 2026-10-15 person proveB1Oral']],
  ['everything done', '2025-01-01', [...certified, fact('trajectory.b1-oral-proven', '2024-12-01', {})], []],
  [
    'a letter to the entitled',
    '2023-07-01',
    [...european, letter('recruitment', '2023-06-15')],
    ['letterUnanswered waits person register'],
  ],
  ['a year later nobody waits', '2024-06-20', [...european, letter('recruitment', '2023-06-15')], []],
  ['a death ends all', '2023-09-21', [...infringed, fact('register.died', '2023-09-21', {})], []],
  [
    'abroad',
    '2023-09-21',
    [...refugee, fact('register.residence-changed', '2023-06-01', { place: 'abroad', region: 'unknown', nis: 'unknown' })],
    [],
  ],
  ['a tourist', '2023-09-21', [inflow('2023-05-10', { stayGround: 'tourist' }), letter('recruitment', '2023-06-15')], []],
])('%s (%s)', (_what, day, facts, expected) => {
  expect(itemsOn(day, facts)).toEqual(expected);
});

test('a suspension is a line until its last day', () => {
  const life = [...underContract, suspended('2024-01-08', '2024-03-31'), ...ready.slice(8, 10)];
  const ends = (day: string) => itemsOn(day, life).filter((line) => line.startsWith('suspension'));
  expect(ends('2024-03-31')).toEqual(['suspensionEnds 2024-03-31 person suspend']);
  expect(ends('2024-04-01')).toEqual([]);
  expect(
    itemsOn('2024-02-01', [...life, fact('trajectory.resumed', '2024-01-20', { suspension: idOf(5) })]).filter((line) =>
      line.startsWith('suspension'),
    ),
  ).toEqual([]);
});
test('a suspension of a year is an alert', () => {
  expect(itemsOn('2024-06-01', [...underContract, suspended('2024-01-08', '2025-01-08')])).toContain(
    'suspensionLong 2025-01-08 agency resume',
  );
  expect(itemsOn('2024-06-01', [...underContract, suspended('2024-01-08', '2025-01-07')]).join()).not.toContain('suspensionLong');
});
test('an exemption test that was asked for', () => {
  const asked = fact('trajectory.mo-exemption-test-requested', '2023-07-01', east);
  expect(itemsOn('2023-07-10', [...underContract, asked])).toContain('exemptionTestToTake waits person recordMoExemptionTest');
  expect(
    itemsOn('2023-07-30', [
      ...underContract,
      asked,
      fact('trajectory.mo-exemption-test-taken', '2023-07-20', { core: 1, practical: 1, ...east, passed: false }),
    ]).join(),
  ).not.toContain('exemptionTest');
  expect(itemsOn('2024-02-01', [...underContract, moStart('2023-09-05'), moCourse('2024-01-20')])).toContain(
    'moTestToTake waits person recordMoTest',
  );
});
