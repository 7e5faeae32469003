import type { CaseFile, WaitReason } from '../case.ts';
import { askFindings, askPillar } from '../define/ask.ts';
import { cases } from '../define/cases.ts';
import type { LawCase } from '../define/cases.ts';
import { complete, contract, day, newcomer } from '../define/people.ts';
import { judge, noticeTermsOn } from '../judge.ts';
import type { DeadlineFinding, DeadlineId } from '../judgement.ts';
import { defaultSettings, lawSettings } from '../settings.ts';
import type { LawSettings } from '../settings.ts';

const waited = (...waits: readonly (readonly [WaitReason, string, string | null])[]) => ({
  waits: waits.map(([reason, from, until]) => ({ reason, from: day(from), until: until === null ? null : day(until) })),
});
const suspended = (from: string, until: string) => ({ suspensions: [{ from: day(from), until: day(until) }] });

const flemish = (changes: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer('2021-06-01'),
  ...contract('2023-02-15'),
  ...changes,
});
const notified = (changes: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer('2023-03-10'),
  dutyNotifiedOn: day('2023-03-20'),
  ...changes,
});
const brussels = (changes: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer('2024-01-02', 'recognisedRefugee', 'brussels'),
  registeredOn: day('2024-02-02'),
  ...changes,
});
const inDefault = (file: CaseFile, noticeOn: string, changes: Partial<CaseFile>): CaseFile => ({
  ...file,
  infringements: [
    {
      establishedOn: day(noticeOn),
      kind: 'notCompleted',
      noticeOn: day(noticeOn),
      handedOverOn: null,
      regularisedOn: null,
      cancelledOn: null,
    },
  ],
  ...changes,
});

/** The last day by the rule and as moved, by what, and whose time it was: '… | own 59, noSeat 61'. */
function askTime(id: DeadlineId | 'D5', settings: LawSettings = defaultSettings): LawCase['ask'] {
  return (file, on) => {
    const terms = id === 'D5' ? noticeTermsOn(file, on, settings) : judge(file, on, settings).deadlines;
    const term = terms.find(
      (found): found is Extract<typeof found, { readonly dueOn: unknown }> => found.id === id && 'dueOn' in found,
    );
    return term === undefined ? 'none' : inShort(term);
  };
}

function inShort({ rawDueOn, dueOn, state, movedBySuspensionDays, movedByWaitDays, time }: Omit<DeadlineFinding, 'id'>): string {
  const system = Object.entries(time.systemDays).map(([reason, days]) => `, ${reason} ${days}`);
  const beside = Object.entries(time.notStopping).map(([reason, days]) => `, of which ${reason} ${days}`);
  const suspension = time.suspendedDays === 0 ? '' : `, suspended ${time.suspendedDays}`;
  return `${rawDueOn} ${dueOn} ${state} +${movedBySuspensionDays} +${movedByWaitDays} | own ${time.ownDays}${beside.join('')}${suspension}${system.join('')}`;
}

const at = day('2024-02-02');

export const waitCases: readonly LawCase[] = [
  ...cases(['WAIT', 'W1', 'D8'], askTime('D8'), [
    {
      at,
      why: 'no wait: all time is the person’s own',
      given: brussels(),
      on: day('2024-06-01'),
      expect: '2025-08-02 2025-08-02 running +0 +0 | own 120',
    },
    {
      at,
      edge: true,
      why: 'a seat was offered after 61 days: the term moves by 61 days',
      given: brussels(waited(['noSeat', '2024-03-01', '2024-04-30'])),
      on: day('2024-06-01'),
      expect: '2025-08-02 2025-10-02 running +0 +61 | own 59, noSeat 61',
    },
    {
      at,
      edge: true,
      why: 'the same while it lasts: day by day, the day itself included in the move and not yet in the time that went by',
      given: brussels(waited(['noSeat', '2024-03-01', null])),
      on: day('2024-04-30'),
      expect: '2025-08-02 2025-10-02 running +0 +61 | own 28, noSeat 60',
    },
    {
      at,
      edge: true,
      why: 'one day',
      given: brussels(waited(['noTestDate', '2024-03-01', '2024-03-01'])),
      on: day('2024-06-01'),
      expect: '2025-08-02 2025-08-03 running +0 +1 | own 119, noTestDate 1',
    },
    {
      at,
      edge: true,
      why: 'from the day of registration itself, as a suspension: that day counts',
      given: brussels(waited(['noSeat', '2024-01-15', '2024-02-02'])),
      on: day('2024-06-01'),
      expect: '2025-08-02 2025-08-03 running +0 +1 | own 119, noSeat 1',
    },
    {
      at,
      edge: true,
      why: 'over before the term began',
      given: brussels(waited(['noSeat', '2024-01-15', '2024-02-01'])),
      on: day('2024-06-01'),
      expect: '2025-08-02 2025-08-02 running +0 +0 | own 120',
    },
    {
      at,
      edge: true,
      why: 'it begins on the last day of the term',
      given: brussels(waited(['noTestDate', '2025-08-02', '2025-08-11'])),
      on: day('2025-08-12'),
      expect: '2025-08-02 2025-08-12 running +0 +10 | own 547, noTestDate 10',
    },
    {
      at,
      edge: true,
      why: 'it begins the day after the end: it moves nothing, and is told',
      given: brussels(waited(['noTestDate', '2025-08-03', '2025-08-11'])),
      on: day('2025-08-12'),
      expect: '2025-08-02 2025-08-02 overdue +0 +0 | own 557, of which noTestDate 9',
    },
    {
      at,
      edge: true,
      why: 'a term does not end while a wait lasts',
      given: brussels(waited(['decisionPending', '2025-07-01', null])),
      on: day('2026-06-01'),
      expect: '2025-08-02 2026-07-04 running +0 +336 | own 515, decisionPending 335',
    },
    {
      at,
      edge: true,
      why: 'a day that is both suspended and waited counts once, as suspension',
      given: brussels({ ...suspended('2024-03-10', '2024-03-20'), ...waited(['noSeat', '2024-03-01', '2024-03-31']) }),
      on: day('2024-06-01'),
      expect: '2025-08-02 2025-09-02 running +11 +20 | own 89, suspended 11, noSeat 20',
    },
    {
      at,
      edge: true,
      why: 'two waits on one day count once, for the one that began first',
      given: brussels(waited(['noSeat', '2024-03-01', '2024-03-20'], ['noInterpreter', '2024-03-11', '2024-03-31'])),
      on: day('2024-06-01'),
      expect: '2025-08-02 2025-09-02 running +0 +31 | own 89, noSeat 20, noInterpreter 11',
    },
    {
      at,
      edge: true,
      why: 'a broken stream does not stop the Brussels track, and is told',
      given: brussels(waited(['brokenStream', '2024-03-01', '2024-03-31'])),
      on: day('2024-06-01'),
      expect: '2025-08-02 2025-08-02 running +0 +0 | own 120, of which brokenStream 31',
    },
    {
      at,
      why: 'met: the time stops on that day',
      given: brussels({ ...waited(['noSeat', '2024-03-01', '2024-03-31']), certificateOn: day('2024-12-01') }),
      on: day('2025-03-01'),
      expect: '2025-08-02 2025-09-02 met +0 +31 | own 272, noSeat 31',
    },
    {
      at,
      why: 'a wait of after the day it was met moves nothing',
      given: brussels({ ...waited(['noSeat', '2024-12-02', '2024-12-31']), certificateOn: day('2024-12-01') }),
      on: day('2025-03-01'),
      expect: '2025-08-02 2025-08-02 met +0 +0 | own 303',
    },
  ]),
  ...cases(['WAIT', 'D2'], askTime('D2'), [
    {
      at: day('2023-02-15'),
      edge: true,
      why: 'the data did not come through for 31 days',
      given: flemish(waited(['brokenStream', '2023-03-01', '2023-03-31'])),
      on: day('2023-04-20'),
      expect: '2023-04-15 2023-05-16 running +0 +31 | own 33, brokenStream 31',
    },
    {
      at: day('2023-02-15'),
      edge: true,
      why: 'no seat in a course does not stop the registration with VDAB',
      given: flemish(waited(['noSeat', '2023-03-01', '2023-03-31'])),
      on: day('2023-04-20'),
      expect: '2023-04-15 2023-04-17 overdue +0 +0 | own 64, of which noSeat 31',
    },
    {
      at: day('2023-02-15'),
      edge: true,
      why: 'registered late, but within the time that was the person’s own',
      given: flemish({
        ...waited(['brokenStream', '2023-03-01', '2023-03-31']),
        employmentServices: [{ on: day('2023-05-16'), service: 'vdab' }],
      }),
      on: day('2023-07-01'),
      expect: '2023-04-15 2023-05-16 met +0 +31 | own 59, brokenStream 31',
    },
  ]),
  ...cases(
    ['WAIT', 'W1'],
    (file, on) =>
      judge(file, on)
        .deadlines.map(({ id, movedByWaitDays }) => `${id} +${movedByWaitDays}`)
        .join(' '),
    (
      [
        ['work', 'D1 +0 D2 +10'],
        ['dutch', 'D1 +0 D2 +0'],
        [null, 'D1 +10 D2 +10'],
      ] as const
    ).map(([pillar, expect]) => ({
      at: day('2023-02-15'),
      edge: true as const,
      why: `a broken stream in pillar ${pillar ?? 'none'} while both terms run`,
      given: {
        ...newcomer('2023-02-10'),
        ...contract('2023-02-15'),
        waits: [{ from: day('2023-03-01'), until: day('2023-03-10'), reason: 'brokenStream' as const, pillar }],
      },
      on: day('2023-04-01'),
      expect,
    })),
  ),
  ...cases(['WAIT', 'W1'], askTime('D2'), [
    {
      at: day('2023-02-15'),
      edge: true,
      why: 'one pillar’s broken stream after another’s: only its own days move the term',
      given: flemish({
        waits: [
          { from: day('2023-03-01'), until: day('2023-03-05'), reason: 'brokenStream', pillar: 'dutch' },
          { from: day('2023-03-06'), until: day('2023-03-10'), reason: 'brokenStream', pillar: 'work' },
        ],
      }),
      on: day('2023-04-01'),
      expect: '2023-04-15 2023-04-20 running +0 +5 | own 40, of which brokenStream 5, brokenStream 5',
    },
  ]),
  ...cases(['WAIT', 'W1'], askTime('D8'), [
    {
      at,
      edge: true,
      why: 'the Brussels track is of all pillars',
      given: brussels({
        waits: [{ from: day('2024-03-01'), until: day('2024-03-31'), reason: 'noSeat', pillar: 'orientation' }],
      }),
      on: day('2024-06-01'),
      expect: '2025-08-02 2025-09-02 running +0 +31 | own 89, noSeat 31',
    },
  ]),
  ...cases(['WAIT', 'D1'], askTime('D1'), [
    {
      at: day('2023-03-20'),
      edge: true,
      why: 'no interpreter for the intake; the end then falls on a Sunday',
      given: notified(waited(['noInterpreter', '2023-04-03', '2023-04-07'])),
      on: day('2023-06-26'),
      expect: '2023-06-20 2023-06-26 running +0 +5 | own 93, noInterpreter 5',
    },
    {
      at: day('2023-03-20'),
      edge: true,
      why: 'after the wait comes the deferral: the later day holds',
      given: notified({ ...waited(['noInterpreter', '2023-04-03', '2023-04-07']), registrationDeferredUntil: day('2023-06-25') }),
      on: day('2023-06-26'),
      expect: '2023-06-20 2023-06-26 running +0 +5 | own 93, noInterpreter 5',
    },
  ]),
  ...cases(['WAIT', 'D6'], askTime('D6'), [
    {
      at: day('2023-02-01'),
      edge: true,
      why: 'no date for the test of B1 oral',
      given: {
        ...complete('2022-09-01', '2023-01-10'),
        ...newcomer('2022-03-02'),
        ...contract('2022-09-01'),
        certificateOn: day('2023-02-01'),
        ...waited(['noTestDate', '2025-01-20', null]),
      },
      on: day('2025-02-21'),
      expect: '2025-02-01 2025-03-06 running +0 +33 | own 719, noTestDate 32',
    },
  ]),
  ...cases(['WAIT', 'D5'], askTime('D5'), [
    {
      at: day('2023-03-06'),
      edge: true,
      why: 'a decision was pending while the person could put things right',
      given: inDefault(newcomer('2022-06-01'), '2023-03-06', waited(['decisionPending', '2023-03-20', '2023-03-29'])),
      on: day('2023-04-17'),
      expect: '2023-04-06 2023-04-17 running +0 +10 | own 32, decisionPending 10',
    },
  ]),
  ...cases(['WAIT', 'D9'], askTime('D9'), [
    {
      at: day('2024-03-01'),
      edge: true,
      why: 'no interpreter after a Brussels notice',
      given: inDefault(brussels(), '2024-03-01', waited(['noInterpreter', '2024-03-11', '2024-03-20'])),
      on: day('2024-05-13'),
      expect: '2024-05-01 2024-05-13 running +0 +10 | own 63, noInterpreter 10',
    },
  ]),
  ...cases(
    ['W1'],
    askTime(
      'D2',
      lawSettings({
        waitStopsTerm: { value: { D2: ['noSeat'] }, owner: 'test', reason: 'to see the difference', on: day('2026-11-21') },
      }),
    ),
    [
      {
        at: day('2023-02-15'),
        edge: true,
        why: 'an agency that lets a missing seat stop the term, and nothing else',
        given: flemish(waited(['noSeat', '2023-03-01', '2023-03-31'], ['brokenStream', '2023-04-01', '2023-04-05'])),
        on: day('2023-04-20'),
        expect: '2023-04-15 2023-05-16 running +0 +31 | own 33, of which brokenStream 5, noSeat 31',
      },
    ],
  ),
  ...cases(['WAIT'], askFindings('WAIT'), [
    {
      at,
      edge: true,
      why: 'each reason says that it moved a term, and each that it did not',
      given: brussels(
        waited(
          ['noSeat', '2024-03-01', '2024-03-31'],
          ['noTestDate', '2024-05-01', '2024-05-31'],
          ['noInterpreter', '2024-07-01', '2024-07-31'],
          ['decisionPending', '2024-09-01', '2024-09-30'],
          ['brokenStream', '2024-10-01', '2024-10-31'],
        ),
      ),
      on: day('2025-06-01'),
      expect: 'noSeatMoved noTestDateMoved noInterpreterMoved decisionPendingMoved brokenStreamTold',
    },
    ...(['noSeat', 'noTestDate', 'noInterpreter', 'decisionPending'] as const).map((reason) => ({
      at,
      edge: true as const,
      why: `${reason}, and it still lasts`,
      given: brussels(waited([reason, '2024-03-01', null])),
      on: day('2024-04-01'),
      expect: `${reason}Running`,
    })),
    {
      at: day('2023-02-15'),
      edge: true,
      why: 'brokenStream, and it still lasts',
      given: flemish({ ...waited(['brokenStream', '2023-03-01', null]), registeredOn: day('2021-06-15') }),
      on: day('2023-04-01'),
      expect: 'brokenStreamRunning',
    },
    ...(['noSeat', 'noTestDate', 'noInterpreter', 'decisionPending'] as const).map((reason) => ({
      at: day('2023-02-15'),
      edge: true as const,
      why: `${reason} of after the end of the term moves nothing and is told`,
      given: flemish(waited([reason, '2023-04-16', '2023-04-30'])),
      on: day('2023-06-01'),
      expect: `${reason}Told`,
    })),
  ]),
  ...cases(['D4'], askFindings('D4'), [
    {
      at: day('2023-06-01'),
      edge: true,
      why: 'forty hours without a last day: said so',
      given: { ...newcomer('2023-03-10'), ...contract('2023-06-01') },
      on: day('2023-07-01'),
      expect: 'noEnd',
    },
    {
      at: day('2024-02-02'),
      edge: true,
      why: 'Brussels: the whole track has a last day',
      given: brussels(contract('2024-03-01')),
      on: day('2024-06-01'),
      expect: '',
    },
  ]),
  ...cases(['D4'], askPillar('participation'), [
    {
      at: day('2023-06-01'),
      edge: true,
      why: 'and the pillar is required and has not begun',
      given: { ...newcomer('2023-03-10'), ...contract('2023-06-01') },
      on: day('2023-07-01'),
      expect: 'required notStarted',
    },
  ]),
  ...cases(['D8'], askFindings('D8'), [
    {
      at,
      edge: true,
      why: 'the signature was deferred: told, and nothing moves',
      given: brussels({ signatureDeferredUntil: day('2024-09-01') }),
      on: day('2024-06-01'),
      expect: 'counts signatureDeferred',
    },
    {
      at,
      edge: true,
      why: 'and no longer once the contract is signed',
      given: brussels({ signatureDeferredUntil: day('2024-09-01'), ...contract('2024-06-01') }),
      on: day('2024-06-01'),
      expect: 'counts',
    },
  ]),
  ...cases(
    ['B3', 'D2', 'D3'],
    (file, on) => {
      const trackStart = lawSettings({
        employmentTermStart: { value: 'trackStart', owner: 'test', reason: 'to see the difference', on: day('2026-11-21') },
      });
      return [defaultSettings, trackStart].map((settings) => {
        const term = judge(file, on, settings).deadlines.find(({ id }) => id === 'D2' || id === 'D3');
        return `${term?.id} ${term?.startsOn} ${term?.dueOn}`;
      });
    },
    [
      {
        at: day('2023-02-15'),
        edge: true,
        why: 'the track began after the signature',
        given: flemish({ trackStartedOn: day('2023-03-01') }),
        on: day('2023-03-01'),
        expect: ['D2 2023-02-15 2023-04-17', 'D2 2023-03-01 2023-05-02'],
      },
      {
        at: day('2023-02-15'),
        edge: true,
        why: 'the track began before the signature: the signature counts',
        given: flemish({ trackStartedOn: day('2023-02-14') }),
        on: day('2023-03-01'),
        expect: ['D2 2023-02-15 2023-04-17', 'D2 2023-02-15 2023-04-17'],
      },
      {
        at: day('2023-02-15'),
        edge: true,
        why: 'the track begins the day after the day asked: not known yet',
        given: flemish({ trackStartedOn: day('2023-03-02') }),
        on: day('2023-03-01'),
        expect: ['D2 2023-02-15 2023-04-17', 'D2 2023-02-15 2023-04-17'],
      },
      {
        at: day('2023-02-15'),
        edge: true,
        why: 'the same in Brussels: sixty days',
        given: { ...newcomer('2021-06-01', 'work', 'brussels'), ...contract('2023-02-15'), trackStartedOn: day('2023-03-01') },
        on: day('2023-04-01'),
        expect: ['D3 2023-02-15 2023-04-17', 'D3 2023-03-01 2023-05-02'],
      },
    ],
  ),
];
