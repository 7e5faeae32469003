import { suspensionPossible } from '../contract/suspension-grounds.ts';
import type { CaseFile } from '../../case.ts';
import { isWorkingDay } from '../../calendar/working-day.ts';
import { askDeadline, askFindings } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { complete, contract, day, newcomer } from '../../define/people.ts';
import { exemptionPossible } from '../exemption/exemption-grounds.ts';

const on = day('2023-07-01');
const duty = (changes: Partial<CaseFile> = {}) => ({ ...newcomer('2023-03-10'), ...changes });
const signed = (when: string, changes: Partial<CaseFile> = {}) => ({ ...newcomer('2021-06-01'), ...contract(when), ...changes });
const suspended = (...spans: readonly (readonly [string, string])[]) => ({
  suspensions: spans.map(([from, until]) => ({ from: day(from), until: day(until) })),
});
const issued = (registered: string, changes: Partial<CaseFile> = {}) => ({
  ...complete('2022-09-01', '2023-01-10'),
  ...newcomer(registered),
  ...contract('2022-09-01'),
  certificateOn: day('2023-02-01'),
  ...changes,
});
const brussels = (registered: string, changes: Partial<CaseFile> = {}) => ({
  ...newcomer(registered, 'recognisedRefugee', 'brussels'),
  ...changes,
});
const brusselsContract = (when: string, changes: Partial<CaseFile> = {}) => ({
  ...newcomer('2021-06-01', 'work', 'brussels'),
  ...contract(when),
  ...changes,
});

export const deadlineCases = [
  ...cases(['D1', 'D1.months'], askDeadline('D1'), [
    {
      at: day('2023-03-20'),
      edge: true,
      why: 'three months from the registered letter; the last day',
      given: duty({ dutyNotifiedOn: day('2023-03-20') }),
      on: day('2023-06-20'),
      expect: '2023-03-20 2023-06-20 2023-06-20 running',
    },
    {
      at: day('2023-03-20'),
      edge: true,
      why: 'the day after the last day',
      given: duty({ dutyNotifiedOn: day('2023-03-20') }),
      on: day('2023-06-21'),
      expect: '2023-03-20 2023-06-20 2023-06-20 overdue',
    },
    {
      at: day('2023-03-10'),
      edge: true,
      why: 'no letter: from the duty (decision 4); a Saturday moves to Monday',
      given: duty(),
      on: day('2023-06-12'),
      expect: '2023-03-10 2023-06-10 2023-06-12 running',
    },
    {
      at: day('2023-03-20'),
      why: 'registered on the last day',
      given: duty({ dutyNotifiedOn: day('2023-03-20'), registeredOn: day('2023-06-20') }),
      on,
      expect: '2023-03-20 2023-06-20 2023-06-20 met',
    },
    {
      at: day('2023-03-20'),
      why: 'registered a day late',
      given: duty({ dutyNotifiedOn: day('2023-03-20'), registeredOn: day('2023-06-21') }),
      on,
      expect: '2023-03-20 2023-06-20 2023-06-20 metLate',
    },
    {
      at: day('2023-03-20'),
      why: 'a letter of before the duty is not about it',
      given: duty({ dutyNotifiedOn: day('2023-01-20') }),
      on: day('2023-04-01'),
      expect: '2023-03-10 2023-06-10 2023-06-12 running',
    },
    {
      at: day('2023-03-20'),
      why: 'exempted before the end',
      given: duty({
        dutyNotifiedOn: day('2023-03-20'),
        exemption: { on: day('2023-05-01'), ground: 'permanentIllnessOrDisability' },
      }),
      on,
      expect: '2023-03-20 2023-06-20 2023-06-20 stopped',
    },
    {
      at: day('2023-03-20'),
      why: 'a letter on 30 November: the end is clamped to February',
      given: { ...newcomer('2022-11-01'), dutyNotifiedOn: day('2022-11-30') },
      on,
      expect: '2022-11-30 2023-02-28 2023-02-28 overdue',
    },
    { at: day('2023-03-20'), why: 'the entitled have no term', given: newcomer('2023-03-10', 'work'), on, expect: 'none' },
  ]),
  ...cases(['TERM'], askDeadline('D1'), [
    {
      at: day('2023-03-20'),
      edge: true,
      why: 'deferral to a day before the end moves nothing',
      given: duty({ dutyNotifiedOn: day('2023-03-20'), registrationDeferredUntil: day('2023-06-19') }),
      on,
      expect: '2023-03-20 2023-06-20 2023-06-20 overdue',
    },
    {
      at: day('2023-03-20'),
      edge: true,
      why: 'deferral to the last day itself: the day after',
      given: duty({ dutyNotifiedOn: day('2023-03-20'), registrationDeferredUntil: day('2023-06-20') }),
      on,
      expect: '2023-03-20 2023-06-20 2023-06-21 overdue',
    },
    {
      at: day('2023-03-20'),
      why: 'deferral to a Friday: the Saturday after moves on to Monday',
      given: duty({ dutyNotifiedOn: day('2023-03-20'), registrationDeferredUntil: day('2023-07-07') }),
      on,
      expect: '2023-03-20 2023-06-20 2023-07-10 running',
    },
    {
      at: day('2023-04-21'),
      why: 'the end on the national holiday, a Friday',
      given: duty({ dutyNotifiedOn: day('2023-04-21') }),
      on,
      expect: '2023-04-21 2023-07-21 2023-07-24 running',
    },
  ]),
  ...cases(['D2', 'D2.months', 'B2'], askDeadline('D2'), [
    { at: day('2022-02-28'), why: 'contract the day before the reform', given: signed('2022-02-28'), on, expect: 'none' },
    {
      at: day('2022-03-01'),
      why: 'contract on the day: 1 May is a Sunday and a holiday',
      given: signed('2022-03-01'),
      on: day('2022-05-02'),
      expect: '2022-03-01 2022-05-01 2022-05-02 running',
    },
    {
      at: day('2022-03-02'),
      why: 'contract the day after',
      given: signed('2022-03-02'),
      on: day('2022-05-03'),
      expect: '2022-03-02 2022-05-02 2022-05-02 overdue',
    },
    {
      at: day('2023-12-31'),
      edge: true,
      why: '31 December and two months: the last of February (decision 23)',
      given: signed('2023-12-31'),
      on: day('2024-02-01'),
      expect: '2023-12-31 2024-02-29 2024-02-29 running',
    },
    {
      at: day('2022-03-02'),
      why: 'the contract ended first',
      given: { ...signed('2022-03-02'), contract: { signedOn: day('2022-03-02'), endedOn: day('2022-04-01') } },
      on,
      expect: '2022-03-02 2022-05-02 2022-05-02 stopped',
    },
  ]),
  ...cases(['SUSPENSION', 'B1'], askDeadline('D2'), [
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'both printed days count: 1 to 31 March is 31 days',
      given: signed('2023-02-15', suspended(['2023-03-01', '2023-03-31'])),
      on,
      expect: '2023-02-15 2023-04-15 2023-05-16 overdue',
    },
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'one day',
      given: signed('2023-02-15', suspended(['2023-03-01', '2023-03-01'])),
      on: day('2023-04-01'),
      expect: '2023-02-15 2023-04-15 2023-04-17 running',
    },
    {
      at: day('2023-01-10'),
      why: 'overlapping ones count once',
      given: signed('2023-02-15', suspended(['2023-03-01', '2023-03-20'], ['2023-03-10', '2023-03-31'])),
      on,
      expect: '2023-02-15 2023-04-15 2023-05-16 overdue',
    },
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'begins on the last day of the term',
      given: signed('2023-02-16', suspended(['2023-04-16', '2023-04-25'])),
      on,
      expect: '2023-02-16 2023-04-16 2023-04-26 overdue',
    },
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'begins the day after the end: moves nothing',
      given: signed('2023-02-16', suspended(['2023-04-17', '2023-04-25'])),
      on,
      expect: '2023-02-16 2023-04-16 2023-04-17 overdue',
    },
    {
      at: day('2023-01-10'),
      why: 'runs when the term would end, asked before: the days up to the end',
      given: signed('2023-02-15', suspended(['2023-04-10', '2023-05-31'])),
      on: day('2023-04-12'),
      expect: '2023-02-15 2023-04-15 2023-04-21 running',
    },
    {
      at: day('2023-01-10'),
      why: 'the same, asked while it runs: the rest as it runs',
      given: signed('2023-02-15', suspended(['2023-04-10', '2023-05-31'])),
      on: day('2023-05-02'),
      expect: '2023-02-15 2023-04-15 2023-05-08 running',
    },
    {
      at: day('2023-01-10'),
      why: 'the same, when it has run: 52 days',
      given: signed('2023-02-15', suspended(['2023-04-10', '2023-05-31'])),
      on,
      expect: '2023-02-15 2023-04-15 2023-06-06 overdue',
    },
    {
      at: day('2023-01-10'),
      why: 'one that begins after the registration moves nothing',
      given: signed('2023-02-15', {
        ...suspended(['2023-04-01', '2023-04-30']),
        employmentServices: [{ on: day('2023-03-15'), service: 'vdab' }],
      }),
      on,
      expect: '2023-02-15 2023-04-15 2023-04-17 met',
    },
  ]),
  ...cases(['D3', 'D3.days'], askDeadline('D3'), [
    {
      at: day('2022-02-28'),
      why: 'contract the day before the reform',
      given: brusselsContract('2022-02-28'),
      on,
      expect: 'none',
    },
    {
      at: day('2022-03-01'),
      why: 'contract on the day: sixty days, the first not counted, end on a Saturday',
      given: brusselsContract('2022-03-01'),
      on: day('2022-05-02'),
      expect: '2022-03-01 2022-04-30 2022-05-02 running',
    },
    {
      at: day('2022-03-02'),
      why: 'contract the day after: end on a Sunday and holiday',
      given: brusselsContract('2022-03-02'),
      on: day('2022-05-03'),
      expect: '2022-03-02 2022-05-01 2022-05-02 overdue',
    },
    {
      at: day('2022-03-02'),
      why: 'who works has no term',
      given: brusselsContract('2022-03-02', { activities: [{ from: day('2022-01-01'), works: true, studies: false }] }),
      on,
      expect: 'none',
    },
    {
      at: day('2022-03-02'),
      why: 'not known whether the person works',
      given: brusselsContract('2022-03-02', { activities: [] }),
      on,
      expect: 'undecided: activityUnknown',
    },
  ]),
  ...cases(['D6', 'D6.months'], askDeadline('D6'), [
    { at: day('2022-02-28'), why: 'duty since the day before', given: issued('2022-02-28'), on, expect: 'none' },
    {
      at: day('2022-03-01'),
      why: 'duty since the day: 24 months; a Saturday does not move it',
      given: issued('2022-03-01'),
      on,
      expect: '2023-02-01 2025-02-01 2025-02-01 running',
    },
    {
      at: day('2022-03-02'),
      why: 'duty since the day after; the day after the end',
      given: issued('2022-03-02'),
      on: day('2025-02-02'),
      expect: '2023-02-01 2025-02-01 2025-02-01 overdue',
    },
    {
      at: day('2022-03-02'),
      edge: true,
      why: 'proven on the last day',
      given: issued('2022-03-02', { b1OralProvenOn: day('2025-02-01') }),
      on: day('2025-03-01'),
      expect: '2023-02-01 2025-02-01 2025-02-01 met',
    },
    {
      at: day('2022-03-02'),
      why: 'a B1 result proves it too (Q11)',
      given: issued('2022-03-02', {
        nt2Results: [{ on: day('2024-02-01'), level: 'b1', skills: 'oral', result: 'passed', standardTest: false }],
      }),
      on: day('2025-03-01'),
      expect: '2023-02-01 2025-02-01 2025-02-01 met',
    },
    {
      at: day('2022-03-02'),
      why: 'an A2 result does not',
      given: issued('2022-03-02', {
        nt2Results: [{ on: day('2024-02-01'), level: 'a2', skills: 'oral', result: 'passed', standardTest: false }],
      }),
      on: day('2024-06-01'),
      expect: '2023-02-01 2025-02-01 2025-02-01 running',
    },
    {
      at: day('2022-03-02'),
      why: 'nor does B1 in writing',
      given: issued('2022-03-02', {
        nt2Results: [{ on: day('2024-02-01'), level: 'b1', skills: 'written', result: 'passed', standardTest: false }],
      }),
      on: day('2024-06-01'),
      expect: '2023-02-01 2025-02-01 2025-02-01 running',
    },
    {
      at: day('2022-03-02'),
      why: 'not for who was exempted before the certificate',
      given: issued('2022-03-02', { exemption: { on: day('2023-01-15'), ground: 'permanentIllnessOrDisability' } }),
      on,
      expect: 'none',
    },
    {
      at: day('2022-03-02'),
      why: 'not after a declaration of effort',
      given: issued('2022-03-02', { certificateOn: null, effortDeclarationOn: day('2023-02-01') }),
      on,
      expect: 'none',
    },
    {
      at: day('2022-03-02'),
      why: 'turned 65 meanwhile',
      given: issued('2022-03-02', { birthDay: day('1959-01-01') }),
      on: day('2024-06-01'),
      expect: '2023-02-01 2025-02-01 2025-02-01 stopped',
    },
  ]),
  ...cases(['D7', 'D7.months'], askDeadline('D7'), [
    {
      at: day('2024-01-02'),
      edge: true,
      why: 'six months from the notification',
      given: brussels('2024-01-02', { dutyNotifiedOn: day('2024-01-15') }),
      on: day('2024-07-15'),
      expect: '2024-01-15 2024-07-15 2024-07-15 running',
    },
    {
      at: day('2024-01-02'),
      edge: true,
      why: 'the day after',
      given: brussels('2024-01-02', { dutyNotifiedOn: day('2024-01-15') }),
      on: day('2024-07-16'),
      expect: '2024-01-15 2024-07-15 2024-07-15 overdue',
    },
    {
      at: day('2024-01-02'),
      why: 'no notification: from the duty',
      given: brussels('2024-01-02'),
      on: day('2024-02-01'),
      expect: '2024-01-02 2024-07-02 2024-07-02 running',
    },
    {
      at: day('2023-12-31'),
      why: 'before 2024 there is no settled duty to count from',
      given: brussels('2023-12-31'),
      on: day('2024-02-01'),
      expect: 'undecided: brusselsRulesBefore2024',
    },
  ]),
  ...cases(['D8', 'D8.months'], askDeadline('D8'), [
    {
      at: day('2024-01-02'),
      edge: true,
      why: 'eighteen months from the registration, also on a Saturday',
      given: brussels('2024-01-02', { registeredOn: day('2024-02-02') }),
      on: day('2025-08-02'),
      expect: '2024-02-02 2025-08-02 2025-08-02 running',
    },
    {
      at: day('2024-01-02'),
      edge: true,
      why: 'the day after',
      given: brussels('2024-01-02', { registeredOn: day('2024-02-02') }),
      on: day('2025-08-03'),
      expect: '2024-02-02 2025-08-02 2025-08-02 overdue',
    },
    {
      at: day('2023-12-30'),
      why: 'before 2024 it is undecided',
      given: brussels('2023-12-30', { registeredOn: day('2024-02-02') }),
      on: day('2024-03-01'),
      expect: 'undecided: brusselsRulesBefore2024',
    },
    {
      at: day('2024-01-02'),
      why: 'the certificate came in time',
      given: brussels('2024-01-02', { registeredOn: day('2024-02-02'), certificateOn: day('2025-08-02') }),
      on: day('2025-09-01'),
      expect: '2024-02-02 2025-08-02 2025-08-02 met',
    },
  ]),
  ...cases(['HOLIDAYS'], (_, asked) => isWorkingDay(asked), [
    ...[
      '2024-01-01',
      '2024-04-01',
      '2024-05-01',
      '2024-05-09',
      '2024-05-20',
      '2025-07-21',
      '2024-08-15',
      '2024-11-01',
      '2024-11-11',
      '2024-12-25',
      '2024-06-01',
      '2024-06-02',
    ].map((text) => ({
      at: day(text),
      edge: true as const,
      why: `${text} is a holiday or in a weekend`,
      given: {},
      on: day(text),
      expect: false,
    })),
    ...['2024-01-02', '2024-04-02', '2024-03-29', '2024-05-10', '2024-05-21', '2024-12-26', '2024-05-31', '2024-06-03'].map(
      (text) => ({ at: day(text), edge: true as const, why: `${text} is a working day`, given: {}, on: day(text), expect: true }),
    ),
  ]),
  ...cases(
    ['EX', 'EX.grounds'],
    (file, asked) =>
      exemptionPossible(file, 'flanders', 'age65Plus', asked).known && exemptionPossible(file, 'flanders', 'age65Plus', asked),
    [
      {
        at: day('2025-02-01'),
        edge: true,
        why: 'the day before 65',
        given: duty({ birthDay: day('1960-02-01') }),
        on: day('2025-01-31'),
        expect: { value: false },
      },
      {
        at: day('2025-02-01'),
        edge: true,
        why: '65',
        given: duty({ birthDay: day('1960-02-01') }),
        on: day('2025-02-01'),
        expect: { value: true },
      },
    ],
  ),
  ...cases(
    ['EX', 'EX.grounds'],
    (file, asked) => [
      exemptionPossible(file, 'flanders', 'permanentIllnessOrDisability', asked),
      exemptionPossible(file, 'flanders', 'freeMovement', asked),
      exemptionPossible(file, 'brussels', 'freeMovement', asked),
    ],
    [
      {
        at: on,
        edge: true,
        why: 'illness in Flanders; free movement is a Brussels ground; in Brussels the agency exempts nobody',
        given: duty(),
        on,
        expect: [{ value: true }, { value: false }, { value: false }],
      },
    ],
  ),
  ...cases(
    ['SUSPENSION.possible', 'SUSPENSION.grounds'],
    (file) => suspensionPossible(file, 'flanders', 'illness', day('2023-02-15'), day('2023-12-31')),
    [
      {
        at: day('2023-02-15'),
        edge: true,
        why: 'from the day of the contract',
        given: signed('2023-02-15'),
        on,
        expect: { value: true },
      },
      {
        at: day('2023-02-15'),
        edge: true,
        why: 'the day before the contract',
        given: signed('2023-02-16'),
        on,
        expect: { value: false },
      },
      {
        at: day('2023-02-15'),
        edge: true,
        why: 'the contract ended that day',
        given: { ...signed('2023-01-15'), contract: { signedOn: day('2023-01-15'), endedOn: day('2023-02-15') } },
        on,
        expect: { value: false },
      },
    ],
  ),
  ...cases(
    ['SUSPENSION.possible', 'SUSPENSION.grounds'],
    (file) =>
      ['2023-05-14', '2023-05-15'].map((until) =>
        suspensionPossible(file, 'brussels', 'workOrTraining', day('2023-02-15'), day(until)),
      ),
    [
      {
        at: day('2023-02-15'),
        edge: true,
        why: 'three months in Brussels for work or training, to the day',
        given: brusselsContract('2023-01-15'),
        on,
        expect: [{ value: true }, { value: false }],
      },
    ],
  ),
  ...cases(['TERM'], askFindings('TERM'), [
    {
      at: day('2023-03-20'),
      edge: true,
      why: 'exempted on the last day',
      given: duty({
        dutyNotifiedOn: day('2023-03-20'),
        exemption: { on: day('2023-06-20'), ground: 'permanentIllnessOrDisability' },
      }),
      on,
      expect: 'stoppedBefore',
    },
    {
      at: day('2023-03-20'),
      edge: true,
      why: 'exempted the day after',
      given: duty({
        dutyNotifiedOn: day('2023-03-20'),
        exemption: { on: day('2023-06-21'), ground: 'permanentIllnessOrDisability' },
      }),
      on,
      expect: 'stoppedAfter',
    },
  ]),
];
