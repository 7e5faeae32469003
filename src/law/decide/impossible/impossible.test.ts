import { describe, expect, test } from 'vitest';
import { emptyCase } from '../../case.ts';
import type { CaseFile } from '../../case.ts';
import { complete, contract, day, newcomer } from '../../define/people.ts';
import { defaultSettings, lawSettings } from '../../settings.ts';
import { impossibilities } from './impossible.ts';

const on = day('2024-06-01');
const infringement = {
  establishedOn: day('2024-03-01'),
  kind: 'notCompleted',
  noticeOn: null,
  handedOverOn: null,
  regularisedOn: null,
  cancelledOn: null,
};
const fined = (cents: number, more: object = {}) => ({
  infringements: [{ ...infringement, fine: { decidedOn: day('2024-05-01'), cents, paidOn: null, ...more } }],
});
const inBrussels = { residences: [{ from: day('2023-01-01'), place: 'brussels' as const }] };
const moTest = (text: string, core = 11, practical = 30) => ({
  moTests: [{ on: day(text), kind: 'afterCourse' as const, core, practical }],
});
const attendance = (attended: number, justified: number) => ({
  attendances: [
    { pillar: 'dutch' as const, from: day('2024-01-08'), until: day('2024-03-29'), sessions: 20, attended, justified },
  ],
});
const marked = (signed: string, markedOn: string) => ({
  ...contract(signed),
  moCourses: [{ on: day(markedOn), result: 'legacyMet' as const }],
  nt2Results: [
    { on: day(markedOn), level: 'a1' as const, skills: 'both' as const, result: 'legacyMet' as const, standardTest: false },
  ],
});

/** 'path rule code' of everything that cannot be. */
function found(given: Partial<CaseFile>, asked = on): string[] {
  return impossibilities({ ...emptyCase, ...given }, asked, defaultSettings).map(
    ({ path, rule, code }) => `${path} ${rule} ${code}`,
  );
}

test.each<[string, Partial<CaseFile>, string[]]>([
  ['a case of which nothing is known', {}, []],
  ['a whole track', complete('2023-09-01', '2024-02-01'), []],
  ['born on the day itself', { birthDay: on, firstRegisteredOn: on }, []],
  ['born after the day asked about', { birthDay: day('2024-06-02') }, ['birthDay DAYS bornAfterDayAsked']],
  [
    'registered the day before birth',
    { birthDay: day('2000-01-02'), firstRegisteredOn: day('2000-01-01') },
    ['firstRegisteredOn DAYS beforeBirth'],
  ],
  ['a contract on the day of death', { diedOn: day('2024-01-01'), ...contract('2024-01-01') }, []],
  ['a contract after death', { diedOn: day('2024-01-01'), ...contract('2024-01-02') }, ['contract.signedOn DAYS afterDeath']],
  [
    'a file cancelled after death, which offices do',
    { diedOn: day('2024-03-02'), infringements: [{ ...infringement, cancelledOn: day('2024-03-03') }] },
    [],
  ],
  ['a suspension of one day', { suspensions: [{ from: day('2024-01-01'), until: day('2024-01-01') }] }, []],
  [
    'a suspension that ends before it begins',
    { suspensions: [{ from: day('2024-01-02'), until: day('2024-01-01') }] },
    ['suspensions[0].until DAYS endsBeforeItBegins'],
  ],
  ['a wait that lasts', { waits: [{ from: day('2024-01-02'), until: null, reason: 'noSeat' }] }, []],
  [
    'a contract that ends before it is signed',
    { contract: { signedOn: day('2024-01-02'), endedOn: day('2024-01-01') } },
    ['contract.endedOn DAYS endsBeforeItBegins'],
  ],
  [
    'a result before its test',
    { languageTests: [{ on: day('2024-01-02'), kind: 'certifying', resultOn: day('2024-01-01') }] },
    ['languageTests[0].resultOn DAYS endsBeforeItBegins'],
  ],
  [
    'two places on one day',
    {
      residences: [
        { from: day('2024-01-01'), place: 'flanders' },
        { from: day('2024-01-01'), place: 'brussels' },
      ],
    },
    ['residences[1].from DAYS twoStatesOneDay'],
  ],
  [
    'the same place said twice',
    {
      residences: [
        { from: day('2024-01-01'), place: 'flanders' },
        { from: day('2024-01-01'), place: 'flanders' },
      ],
    },
    [],
  ],
  ['a contract on the 18th birthday', { birthDay: day('2005-05-02'), ...contract('2023-05-02') }, []],
  [
    'a contract the day before the 18th birthday',
    { birthDay: day('2005-05-03'), ...contract('2023-05-02') },
    ['contract.signedOn TG-F-01 contractOfAMinor'],
  ],
  [
    'a minor who may begin early',
    {
      birthDay: day('2005-05-03'),
      ...contract('2023-05-02'),
      earlyTrack: { on: day('2023-05-01'), because: 'usefulAddition' },
    },
    [],
  ],
  ['a certificate on the day of the contract', { ...contract('2023-05-02'), certificateOn: day('2023-05-02') }, []],
  [
    'a certificate before the contract',
    { ...contract('2023-05-02'), certificateOn: day('2023-05-01') },
    ['certificateOn AT-DECISION beforeContract'],
  ],
  [
    'a declaration of effort before the contract',
    { ...contract('2023-05-02'), effortDeclarationOn: day('2023-05-01') },
    ['effortDeclarationOn AT-DECISION beforeContract'],
  ],
  ['the first day of the MO test', moTest('2022-03-28'), []],
  ['the day before the first MO test', moTest('2022-03-27'), ['moTests[0].on MO-TEST-INPUT noTestYet']],
  [
    'too early and too good at once',
    moTest('2022-03-27', 12, 31),
    [
      'moTests[0].on MO-TEST-INPUT noTestYet',
      'moTests[0].core MO-TEST-INPUT impossibleScore',
      'moTests[0].practical MO-TEST-INPUT impossibleScore',
    ],
  ],
  ['less than nothing right', moTest('2024-01-10', -1, 30), ['moTests[0].core MO-TEST-INPUT impossibleScore']],
  ['half an answer right', moTest('2024-01-10', 11, 29.5), ['moTests[0].practical MO-TEST-INPUT impossibleScore']],
  ['the mark "met", last contract that carries it', marked('2016-02-28', '2016-06-01'), []],
  [
    'the mark "met", first contract that cannot',
    marked('2016-02-29', '2016-06-01'),
    ['moCourses[0].result AT-LEG markOfOldContract', 'nt2Results[0].result AT-LEG markOfOldContract'],
  ],
  ['a mark of before the contract belongs to an older one', marked('2016-02-29', '2016-02-28'), []],
  [
    'the first day of the process evaluation',
    { moProcessEvaluations: [{ on: day('2023-03-01'), result: 'sufficient', percent: 100 }] },
    [],
  ],
  [
    'the day before, with more than all',
    { moProcessEvaluations: [{ on: day('2023-02-28'), result: 'sufficient', percent: 101 }] },
    ['moProcessEvaluations[0].on MO-PROC notYet', 'moProcessEvaluations[0].percent MO-PROC notAPercentage'],
  ],
  ['an hour and a half', { participations: [{ on, halfHours: 3 }] }, []],
  [
    'an hour and a quarter',
    { participations: [{ on, halfHours: 2.5 }] },
    ['participations[0].halfHours PNT-HOURS notInHalfHours'],
  ],
  ['no time at all', { participations: [{ on, halfHours: 0 }] }, ['participations[0].halfHours PNT-HOURS notInHalfHours']],
  ['all sessions', attendance(18, 2), []],
  ['one session more than all', attendance(18, 3), ['attendances[0].attended PARTICIPATION moreThanAllSessions']],
  ['a price of nothing', { feeParts: [{ on, part: 'nt2Course', askedCents: 0 }] }, []],
  [
    'a price below nothing',
    { feeParts: [{ on, part: 'nt2Course', askedCents: -1 }] },
    ['feeParts[0].askedCents FORM notAnAmount'],
  ],
  ['half a cent', { feePayments: [{ on, part: 'moTest', cents: 0.5 }] }, ['feePayments[0].cents FORM notAnAmount']],
  ['no fine', fined(0), []],
  ['the smallest fine', fined(5_000), []],
  ['a cent less', fined(4_999), ['infringements[0].fine.cents HF-1 outsideLimits']],
  ['the largest fine', fined(500_000), []],
  ['a cent more', fined(500_001), ['infringements[0].fine.cents HF-1 outsideLimits']],
  ['a fine below nothing', fined(-1), ['infringements[0].fine.cents FORM notAnAmount']],
  ['Brussels: the smallest fine', { ...inBrussels, ...fined(10_000) }, []],
  ['Brussels: a cent less', { ...inBrussels, ...fined(9_999) }, ['infringements[0].fine.cents HF-7.limits outsideLimits']],
  ['Brussels: the largest fine', { ...inBrussels, ...fined(250_000) }, []],
  ['Brussels: a cent more', { ...inBrussels, ...fined(250_001) }, ['infringements[0].fine.cents HF-7.limits outsideLimits']],
  [
    'a notice before the infringement',
    { infringements: [{ ...infringement, noticeOn: day('2024-02-29') }] },
    ['infringements[0].noticeOn HF stepBeforeItsStep'],
  ],
  [
    'handed over after it was put right',
    {
      infringements: [
        { ...infringement, noticeOn: day('2024-03-01'), regularisedOn: day('2024-03-10'), handedOverOn: day('2024-03-11') },
      ],
    },
    ['infringements[0].handedOverOn HF handedOverAfterPutRight'],
  ],
  [
    'cancelled after the fine was paid',
    {
      infringements: [
        {
          ...infringement,
          cancelledOn: day('2024-05-12'),
          fine: { decidedOn: day('2024-05-01'), cents: 10_000, paidOn: day('2024-05-11') },
        },
      ],
    },
    ['infringements[0].cancelledOn HF cancelledAfterPayment'],
  ],
])('%s', (_, given, expected) => {
  expect(found(given)).toEqual(expected);
});

test('all problems come at once, in three languages, and those of a rule with its source', () => {
  const file = { ...newcomer('2024-01-01'), ...moTest('2022-03-27', 12), ...fined(1), birthDay: day('2030-01-01') };
  const problems = impossibilities({ ...emptyCase, ...file }, on, defaultSettings);
  expect(problems.length).toBeGreaterThan(4);
  for (const { rule, sentence, citations } of problems) {
    for (const text of Object.values(sentence)) expect(text).not.toMatch(/[{}]|undefined/);
    expect(new Set(Object.values(sentence)).size).toBe(3);
    expect(citations.length > 0).toBe(rule !== 'DAYS' && rule !== 'FORM');
  }
});

describe('an agency that holds another default', () => {
  test('moves the day from which the mark is impossible', () => {
    const settings = lawSettings({
      effortCommitmentUntil: { value: day('2016-03-01'), owner: 'test', reason: 'test', on: day('2024-01-01') },
    });
    expect(impossibilities({ ...emptyCase, ...marked('2016-02-29', '2016-06-01') }, on, settings)).toEqual([]);
  });
});
