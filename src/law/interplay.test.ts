import { expect, test } from 'vitest';
import type { CaseFile, FeePartKind, InfringementFile } from './case.ts';
import { infringementCancellations } from '#src/modules/trajectory/codes.ts';
import { forwardedOn } from './civic-integration/enforcement/forwarded.ts';
import { infringementStateOn } from './civic-integration/enforcement/infringement-state.ts';
import { stepOn } from './civic-integration/enforcement/steps.ts';
import { askCertificate, askFindings, askGroup, askPillar, askSanction } from './define/ask.ts';
import { complete, contract, day, newcomer } from './define/people.ts';
import { feesOn } from './fees/fees.ts';
import { requestClass } from './interpreting/request-class.ts';
import { issuedCertificate, judge, noticeTermsOn } from './judge.ts';
import { lawSettings } from './settings.ts';
import type { LawSettings, Overrides } from './settings.ts';

/** The ten cases of Annex F in which several rules meet, by the numbers of the annex, through what the law shows to others. */

const choosing = (overrides: Overrides): LawSettings => lawSettings(overrides);
const because = { owner: 'test', reason: 'the other answer', on: day('2026-11-21') };
const paid = (on: string, part: FeePartKind): Partial<CaseFile> => ({ feePayments: [{ on: day(on), part, cents: 9000 }] });
const enrolled = (on: string, part: FeePartKind) => ({ on: day(on), part, askedCents: null });
const due = (file: CaseFile, on: string, settings?: LawSettings) =>
  feesOn(file, day(on), settings).parts.map(({ part, dueCents }) => `${part} ${dueCents}`);
const infringement: InfringementFile = {
  establishedOn: day('2024-03-01'),
  kind: 'notRegisteredInTime',
  noticeOn: day('2024-03-05'),
  handedOverOn: null,
  regularisedOn: null,
  cancelledOn: null,
};

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

test('3. and no fee, which hangs on the contract; of a contract a day later every part has its price', () => {
  const parts = { feeParts: [enrolled('2023-09-05', 'moCourse'), enrolled('2023-09-10', 'moTest')] };
  expect(due({ ...complete('2023-08-31', '2023-09-10'), ...parts }, '2023-12-01')).toEqual(['moCourse 0', 'moTest 0']);
  expect(due({ ...complete('2023-09-01', '2023-09-10'), ...parts }, '2023-12-01')).toEqual(['moCourse 9000', 'moTest 9000']);
});

test('4. obligation 20-12-2022, contract 5-1-2023: both anchors of pillar 4 can be answered', () => {
  const file = { ...newcomer('2022-12-20'), ...contract('2023-01-05') };
  const byContract = choosing({ participationAnchor: { value: 'contractDate', ...because } });
  expect(askPillar('participation')(file, day('2023-06-01'))).toBe('notRequired notApplicable');
  expect(askPillar('participation', byContract)(file, day('2023-06-01'))).toBe('required notStarted');
});

test('5. entitled, contract 1-9-2023, stops in 2024: no infringement case may be opened', () => {
  const file = { ...newcomer('2023-03-01', 'work'), contract: { signedOn: day('2023-09-01'), endedOn: day('2024-04-01') } };
  expect(askSanction(file, day('2024-04-01'))).toBe('false');
  expect(askSanction(file, day('2024-12-01'))).toBe('false');
  const payer = { ...file, feeParts: [enrolled('2023-10-02', 'moCourse')], ...paid('2023-09-25', 'moCourse') };
  expect(feesOn(payer, day('2024-12-01')).totals).toMatchObject({ dueCents: 9000, paidCents: 9000, openCents: 0, aheadCents: 0 });
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
  // Q17: free while living in Brussels, due on the first part after the move.
  const learner = { ...file, feeParts: [enrolled('2023-10-02', 'moCourse'), enrolled('2024-02-01', 'moTest')] };
  expect(due(learner, '2024-06-01')).toEqual(['moCourse 0', 'moTest 9000']);
  const dayBefore = { ...file, feeParts: [enrolled('2024-01-31', 'moTest')] };
  expect(due(dayBefore, '2024-06-01')).toEqual(['moTest 0']);
  const byContract = choosing({ feeResidenceOn: { value: 'contractDate', ...because } });
  expect(due(learner, '2024-06-01', byContract)).toEqual(['moCourse 0', 'moTest 0']);
});

test('7. mandatory, non-literate, contract 2-5-2023: oral A2, VDAB and 40 hours', () => {
  const file = { ...newcomer('2023-02-01'), ...contract('2023-05-02'), literate: false };
  expect(askCertificate(file, day('2024-06-01'))).toBe('AT-3: moTest nt2OralA2 employmentService participationHours');
  const busy = { ...file, activities: [{ from: day('2023-06-01'), works: true, studies: false }] };
  expect(askCertificate(busy, day('2024-06-01'))).toBe('AT-3: moTest nt2OralA2 employmentService');
});

test('8. notice sent, the person moves to Brussels: the term stops, the case is cancelled and never counts as forwarded', () => {
  const moving: CaseFile = {
    ...newcomer('2023-02-01'),
    residences: [
      { from: day('2023-02-01'), place: 'flanders' },
      { from: day('2024-03-20'), place: 'brussels' },
    ],
    infringements: [infringement],
  };
  expect(noticeTermsOn(moving, day('2024-03-19'))).toMatchObject([{ id: 'D5', state: 'running', dueOn: '2024-04-05' }]);
  expect(noticeTermsOn(moving, day('2024-06-01'))).toMatchObject([{ id: 'D5', state: 'stopped' }]);
  expect(judge(moving, day('2024-06-01')).regime).toBe('brussels');
  expect(stepOn(moving, infringement, 'cancelled', day('2024-03-20')).lawful).toBe(true);
  expect(infringementCancellations).toContain('addressChange');
  const cancelled = { ...infringement, cancelledOn: day('2024-03-20') };
  expect(infringementStateOn(cancelled, day('2024-03-19'))).toMatchObject({ state: 'noticeSent' });
  expect(infringementStateOn(cancelled, day('2024-03-20'))).toMatchObject({ state: 'cancelled' });
  expect(forwardedOn(cancelled, day('2024-12-31'))).toMatchObject({ on: null, cancelledSince: null });
});

test('9. handed over, the stay changes: cancelled, and still counted as forwarded unless the agency says otherwise', () => {
  const handedOver = { ...infringement, handedOverOn: day('2024-05-06') };
  const changed: CaseFile = {
    ...newcomer('2023-02-01'),
    stays: [
      { from: day('2023-02-01'), ground: 'recognisedRefugee' },
      { from: day('2024-07-01'), ground: 'none' },
    ],
    infringements: [handedOver],
  };
  expect(askGroup(changed, day('2024-06-30'))).toBe('mandatory');
  expect(askGroup(changed, day('2024-07-01'))).toBe('notTarget');
  expect(stepOn(changed, handedOver, 'cancelled', day('2024-07-01')).lawful).toBe(true);
  const cancelled = { ...handedOver, cancelledOn: day('2024-07-01') };
  expect(infringementStateOn(cancelled, day('2024-07-01'))).toMatchObject({ state: 'cancelled' });
  expect(forwardedOn(cancelled, day('2024-12-31'))).toMatchObject({ on: '2024-05-06', cancelledSince: '2024-07-01' });
  const leftOut = choosing({ cancelledStaysForwarded: { value: false, ...because } });
  expect(forwardedOn(cancelled, day('2024-12-31'), leftOut)).toMatchObject({ on: null, cancelledSince: '2024-07-01' });
});

test('10. a request for an interpreter answered, then cancelled the evening before: answered and not performed, charged by D18', () => {
  const request = (time: string) => ({
    mode: 'onSite' as const,
    assignmentOn: day('2024-03-05'),
    events: [
      { event: 'received' as const, at: { day: day('2024-02-20'), time: '09:00' } },
      { event: 'answered' as const, at: { day: day('2024-02-21'), time: '09:00' } },
      { event: 'cancelled' as const, at: { day: day('2024-03-04'), time } },
    ],
  });
  const counts = ['requests', 'answered', 'notPerformed'];
  expect(requestClass(request('19:30'))).toMatchObject({ known: true, value: { counts, final: true, charged: true } });
  expect(requestClass(request('10:00'))).toMatchObject({ known: true, value: { counts, charged: true } });
  expect(requestClass(request('09:59'))).toMatchObject({ known: true, value: { counts, charged: false } });
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
