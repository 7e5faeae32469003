import { expect, test } from 'vitest';
import { askCertificate, askFindings, askGroup, askPillar, askSanction } from './define/ask.ts';
import { complete, contract, day, newcomer } from './define/people.ts';
import { issuedCertificate, judge, noticeTermsOn } from './judge.ts';
import { lawSettings } from './settings.ts';

/** The cases of Annex F in which several rules meet, as far as they are about the spine (numbers of the annex). */

test('1. contract 28-2-2022, MO test 15-3-2023: the course is asked, a test may exist', () => {
  const file = complete('2022-02-28', '2023-03-15', { moCourses: [], employmentServices: [], participations: [] });
  expect(askCertificate(file, day('2023-06-01'))).toBe('AT-1: moCourse');
  expect(askCertificate({ ...file, moCourses: [{ on: day('2023-04-01'), result: 'passed' }] }, day('2023-06-01'))).toBe(
    'AT-1: entitled since 2023-04-01',
  );
});

test('2. contract 1-3-2022, test 27-3-2022: impossible input, not a pass and not a crash', () => {
  const file = complete('2022-03-01', '2022-03-27');
  expect(askCertificate(file, day('2022-06-01'))).toBe('AT-2: moTest');
  expect(askFindings('MO-TEST-INPUT')(file, day('2022-06-01'))).toBe('noTestYet');
  expect(askCertificate(complete('2022-03-01', '2022-03-28'), day('2022-06-01'))).toBe('AT-2: entitled since 2022-03-28');
});

test('3. contract 31-8-2023, MO test 10-9-2023: the cut score of the day of the test', () => {
  const file = complete('2023-08-31', '2023-09-10', {
    moTests: [{ on: day('2023-09-10'), kind: 'afterCourse', core: 8, practical: 30 }],
  });
  expect(askCertificate(file, day('2023-12-01'))).toBe('AT-4: moTest');
  expect(askFindings('MO-CUT-2')(file, day('2023-12-01'))).toBe('failed');
});

test('4. obligation 20-12-2022, contract 5-1-2023: both anchors of pillar 4 can be answered', () => {
  const file = { ...newcomer('2022-12-20'), ...contract('2023-01-05') };
  const byContract = lawSettings({
    participationAnchor: { value: 'contractDate', owner: 'test', reason: 'alternative anchor', on: day('2026-11-21') },
  });
  expect(askPillar('participation')(file, day('2023-06-01'))).toBe('notRequired notApplicable');
  expect(askPillar('participation', byContract)(file, day('2023-06-01'))).toBe('required notStarted');
});

test('5. entitled, contract 1-9-2023, stops in 2024: no infringement case may be opened', () => {
  const file = { ...newcomer('2023-03-01', 'work'), contract: { signedOn: day('2023-09-01'), endedOn: day('2024-04-01') } };
  expect(askSanction(file, day('2024-04-01'))).toBe('false');
  expect(askSanction(file, day('2024-12-01'))).toBe('false');
});

test('6. Brussels resident moves to Vilvoorde: a newcomer by TG-F-13, with a duty from the move', () => {
  const file = {
    ...newcomer('2021-06-01'),
    ...contract('2023-09-01'),
    residences: [
      { from: day('2021-06-01'), place: 'brussels' as const },
      { from: day('2024-02-01'), place: 'flanders' as const },
    ],
  };
  expect(askGroup(file, day('2024-01-31'))).toBe('entitled');
  expect(askGroup(file, day('2024-02-01'))).toBe('mandatory');
  expect(judge(file, day('2024-06-01')).targetGroup).toMatchObject({ value: { dutySince: '2024-02-01' } });
  expect(askFindings('TG-F-13')(file, day('2024-06-01'))).toBe('newcomer');
});

test('7. mandatory, non-literate, contract 2-5-2023: oral A2, VDAB and 40 hours', () => {
  const file = { ...newcomer('2023-02-01'), ...contract('2023-05-02'), literate: false };
  expect(askCertificate(file, day('2024-06-01'))).toBe('AT-3: moTest nt2OralA2 employmentService participationHours');
  const busy = { ...file, activities: [{ from: day('2023-06-01'), works: true, studies: false }] };
  expect(askCertificate(busy, day('2024-06-01'))).toBe('AT-3: moTest nt2OralA2 employmentService');
});

test('8. notice sent, the person moves to Brussels: the term stops, nothing is overdue', () => {
  const infringement = {
    establishedOn: day('2024-03-01'),
    kind: 'notRegisteredInTime',
    noticeOn: day('2024-03-05'),
    handedOverOn: null,
    regularisedOn: null,
    cancelledOn: null,
  };
  const file = {
    ...newcomer('2023-02-01'),
    residences: [
      { from: day('2023-02-01'), place: 'flanders' as const },
      { from: day('2024-03-20'), place: 'brussels' as const },
    ],
    infringements: [infringement],
  };
  expect(noticeTermsOn(file, day('2024-03-19'))).toMatchObject([{ id: 'D5', state: 'running', dueOn: '2024-04-05' }]);
  expect(noticeTermsOn(file, day('2024-06-01'))).toMatchObject([{ id: 'D5', state: 'stopped' }]);
  expect(judge(file, day('2024-06-01')).regime).toBe('brussels');
});

test('a certificate that was issued is judged on its own day, by what was so then', () => {
  const file = { ...complete('2022-06-01', '2022-09-01'), certificateOn: day('2022-10-01') };
  expect(issuedCertificate(file)).toMatchObject({
    known: true,
    value: { entitled: true, missing: [], entitledSince: '2022-09-01' },
  });
  expect(issuedCertificate({ ...file, certificateOn: day('2022-08-31') })).toMatchObject({
    known: true,
    value: { entitled: false },
  });
  expect(issuedCertificate({ ...file, certificateOn: null })).toBeNull();
});

test('every outcome of a whole judgement names its citations', () => {
  const file = { ...complete('2023-09-01', '2024-02-01'), certificateOn: day('2024-03-01') };
  const { targetGroup, pillars, deadlines, certificate, sanctionable } = judge(file, day('2024-06-01'));
  for (const part of [targetGroup, ...pillars, ...deadlines, certificate, sanctionable]) {
    expect(part.grounds.length).toBeGreaterThan(0);
    for (const ground of part.grounds) expect(ground.citations.length).toBeGreaterThan(0);
  }
});
