import { addDays } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { askPillar } from '../define/ask.ts';
import { cases } from '../define/cases.ts';
import type { LawCase } from '../define/cases.ts';
import { contract, day, newcomer } from '../define/people.ts';
import { defaultSettings, lawSettings } from '../settings.ts';
import type { LawSettings, Overrides } from '../settings.ts';
import { needsPlanDue, waitingListDays } from './agency-calendar.ts';
import { countedHalfHours } from './participation-step.ts';
import { signalsOn } from './signals.ts';
import type { SignalId } from './signals.ts';

const chosen = <Key extends keyof Overrides>(key: Key, value: NonNullable<Overrides[Key]>['value']): LawSettings =>
  lawSettings({ [key]: { value, owner: 'test', reason: 'to see the difference', on: day('2026-11-21') } } as Overrides); // key and value belong together by the signature

/** 'running due 2024-07-02, waited 30', or 'none'; every signal of that id. */
const signal =
  (id: SignalId, settings: LawSettings = defaultSettings): LawCase['ask'] =>
  (file, on) => {
    const found = signalsOn(file, on, settings).filter((each) => each.id === id);
    if (found.length === 0) return 'none';
    return found
      .map(({ state, dueOn, days, grounds }) =>
        [
          state,
          dueOn === null ? '' : ` due ${dueOn}`,
          days === null ? '' : `, waited ${days.waited}`,
          days === null || days.suspended + days.unavailable === 0 ? '' : ` without ${days.suspended} + ${days.unavailable}`,
          id === 'MO-PROC' || id === 'NT2-BIND' ? ` ${grounds.map((ground) => ground.finding).join(' ')}` : '',
        ].join(''),
      )
      .join('; ');
  };

const at = day('2024-01-02');
const signed: CaseFile = { ...newcomer('2023-06-01'), ...contract('2024-01-02') };
const line = (why: string, on: string, expect: string, given: Partial<CaseFile> = {}): Omit<LawCase, 'ask' | 'rules'> => ({
  at,
  edge: true,
  why,
  given: { ...signed, ...given },
  on: day(on),
  expect,
});
const suspended = (from: string, until: string): Partial<CaseFile> => ({ suspensions: [{ from: day(from), until: day(until) }] });
const away = (from: string, until: string | null): Partial<CaseFile> => ({
  moUnavailable: [{ from: day(from), until: until === null ? null : day(until) }],
});
const evaluated = (on: string, result: 'sufficient' | 'insufficient' | 'notAssessed'): Partial<CaseFile> => ({
  moProcessEvaluations: [{ on: day(on), result, percent: null }],
});
const sat = (kind: 'nt2Standard' | 'parents', ...list: (readonly [on: string, result: string | null])[]): Partial<CaseFile> => ({
  languageTests: list.map(([on, result]) => ({ on: day(on), kind, resultOn: result === null ? null : day(result) })),
});
const exemptionTest = (on: string, core: number): Partial<CaseFile> => ({
  moTests: [{ on: day(on), kind: 'exemption', core, practical: 30 }],
});

/** What D11 says it rests on, in order. */
const rests =
  (settings: LawSettings = defaultSettings): LawCase['ask'] =>
  (file, on) =>
    signalsOn(file, on, settings)
      .filter(({ id }) => id === 'D11')
      .flatMap(({ grounds }) => grounds.map(({ rule, finding }) => `${rule} ${finding}`))
      .join(', ');
const afterCourse = (on: string): Partial<CaseFile> => ({
  moTests: [{ on: day(on), kind: 'afterCourse', core: 11, practical: 30 }],
});

const proofs = (...halfHours: number[]): Partial<CaseFile> => ({
  participations: halfHours.map((each, index) => ({ on: addDays(day('2024-05-02'), index), halfHours: each })),
});

export const agencyCases = [
  ...cases(['D11', 'D11.months'], signal('D11'), [
    line('no contract yet', '2024-01-01', 'none'),
    line('the day of the contract', '2024-01-02', 'running due 2024-07-02, waited 0'),
    line('the last day of the six months', '2024-07-02', 'running due 2024-07-02, waited 182'),
    line('the day after: too long', '2024-07-03', 'overdue due 2024-07-02, waited 183'),
    line('started on the last day', '2024-09-01', 'met due 2024-07-02, waited 182', { moStartedOn: day('2024-07-02') }),
    line('started the day after', '2024-09-01', 'metLate due 2024-07-02, waited 183', { moStartedOn: day('2024-07-03') }),
    line('a start of after the day asked is not looked at', '2024-06-30', 'running due 2024-07-02, waited 180', {
      moStartedOn: day('2024-07-01'),
    }),
    line('started on the day of the contract', '2024-09-01', 'met due 2024-07-02, waited 0', { moStartedOn: at }),
    line('a course of before the contract is not of this wait', '2024-06-30', 'running due 2024-07-02, waited 180', {
      moCourses: [{ on: day('2024-01-01'), result: 'notPassed' }],
    }),
    line('a course closed on the day of the contract', '2024-06-30', 'unknown due 2024-07-02, waited 180', {
      moCourses: [{ on: at, result: 'passed' }],
    }),
    line('a course closed after the day asked is not looked at', '2024-06-30', 'running due 2024-07-02, waited 180', {
      moCourses: [{ on: day('2024-07-01'), result: 'passed' }],
    }),
    line('a start that is known beats a course without one', '2024-09-01', 'met due 2024-07-02, waited 30', {
      moStartedOn: day('2024-02-01'),
      moCourses: [{ on: day('2024-08-01'), result: 'passed' }],
    }),
    line('ended on the day asked', '2024-03-02', 'stopped due 2024-07-02, waited 60', {
      contract: { signedOn: at, endedOn: day('2024-03-02') },
    }),
    line('the first of two ends', '2024-09-01', 'stopped due 2024-07-02, waited 30', {
      contract: { signedOn: at, endedOn: day('2024-03-02') },
      certificateOn: day('2024-02-01'),
    }),
    line(
      'an exemption test of after the day asked',
      '2024-01-31',
      'running due 2024-07-02, waited 29',
      exemptionTest('2024-02-01', 9),
    ),
    line('an exemption test on the day asked', '2024-02-01', 'stopped due 2024-07-02, waited 30', exemptionTest('2024-02-01', 9)),
    line('begun under an earlier contract: no waiting', '2024-09-01', 'stopped due 2024-07-02, waited 0', {
      moStartedOn: day('2023-12-01'),
    }),
    line('a course without its start: unknown', '2024-09-01', 'unknown due 2024-07-02, waited 243', {
      moCourses: [{ on: day('2024-08-01'), result: 'passed' }],
    }),
    line('a test after the course without its start: unknown', '2024-09-01', 'unknown due 2024-07-02, waited 243', {
      moTests: [{ on: day('2024-08-01'), kind: 'afterCourse', core: 0, practical: 0 }],
    }),
    line(
      'exempted by test: nobody waits any more',
      '2024-09-01',
      'stopped due 2024-07-02, waited 30',
      exemptionTest('2024-02-01', 9),
    ),
    line(
      'an exemption test that was failed stops nothing',
      '2024-07-02',
      'running due 2024-07-02, waited 182',
      exemptionTest('2024-02-01', 8),
    ),
    line('the contract ended', '2024-09-01', 'stopped due 2024-07-02, waited 60', {
      contract: { signedOn: at, endedOn: day('2024-03-02') },
    }),
    line('an end of after the day asked', '2024-03-01', 'running due 2024-07-02, waited 59', {
      contract: { signedOn: at, endedOn: day('2024-03-02') },
    }),
    line('a certificate', '2024-09-01', 'stopped due 2024-07-02, waited 60', { certificateOn: day('2024-03-02') }),
    line('an exemption', '2024-09-01', 'stopped due 2024-07-02, waited 60', {
      exemption: { on: day('2024-03-02'), ground: 'age65Plus' },
    }),
  ]),
  ...cases(['D11'], signal('D11'), [
    line('started on the day asked', '2024-02-01', 'met due 2024-07-02, waited 30', { moStartedOn: day('2024-02-01') }),
    line('a course closed on the day asked', '2024-06-30', 'unknown due 2024-07-02, waited 180', {
      moCourses: [{ on: day('2024-06-30'), result: 'passed' }],
    }),
    line('a test of the day asked, sat after a course', '2024-06-30', 'unknown due 2024-07-02, waited 180', {
      moTests: [{ on: day('2024-06-30'), kind: 'afterCourse', core: 0, practical: 0 }],
    }),
    line(
      'a test passed after a course ends no waiting: when the course began is unknown',
      '2024-09-01',
      'unknown due 2024-07-02, waited 243',
      afterCourse('2024-08-01'),
    ),
    line('begun under an earlier contract, closed under this one: no waiting', '2024-09-01', 'stopped due 2024-07-02, waited 0', {
      moStartedOn: day('2023-12-01'),
      moCourses: [{ on: day('2024-03-01'), result: 'passed' }],
    }),
    line('begun on the eve of the contract', '2024-09-01', 'stopped due 2024-07-02, waited 0', {
      moStartedOn: day('2024-01-01'),
    }),
    line('an exemption of the day asked', '2024-03-02', 'stopped due 2024-07-02, waited 60', {
      exemption: { on: day('2024-03-02'), ground: 'belgianDiploma' },
    }),
    line('died on the day asked: the dead wait for nothing', '2024-03-02', 'stopped due 2024-07-02, waited 60', {
      diedOn: day('2024-03-02'),
    }),
    line('died the day after', '2024-03-01', 'running due 2024-07-02, waited 59', { diedOn: day('2024-03-02') }),
    line('a declaration of effort closes the file (§3.1)', '2024-09-01', 'stopped due 2024-07-02, waited 60', {
      effortDeclarationOn: day('2024-03-02'),
    }),
    line('a declaration of effort of the day after', '2024-03-01', 'running due 2024-07-02, waited 59', {
      effortDeclarationOn: day('2024-03-02'),
    }),
    line('a certificate of after the day asked', '2024-03-01', 'running due 2024-07-02, waited 59', {
      certificateOn: day('2024-03-02'),
    }),
  ]),
  ...cases(['D11', 'Q5'], signal('D11', chosen('moCutAnchor', 'contractDate')), [
    {
      at: day('2022-04-01'),
      edge: true,
      why: 'an agency that cuts by the contract: that cut says whether the exemption test ends the waiting',
      given: { ...newcomer('2021-06-01'), ...contract('2022-04-01'), ...exemptionTest('2024-02-01', 8) },
      on: day('2024-09-01'),
      expect: 'stopped due 2022-10-01, waited 671',
    },
  ]),
  ...cases(['D11', 'Q30', 'Q39'], rests(), [
    line('nothing left out, nothing said of it', '2024-07-02', 'D11 waiting, Q30 default'),
    line('suspended', '2024-07-02', 'D11 waiting, D11 leftOut, Q39 default, Q30 default', suspended('2024-03-01', '2024-03-10')),
    line('unavailable', '2024-07-02', 'D11 waiting, D11 leftOut, Q39 default, Q30 default', away('2024-03-01', '2024-03-10')),
    line('as many days of the one as of the other', '2024-07-02', 'D11 waiting, D11 leftOut, Q39 default, Q30 default', {
      ...suspended('2024-03-01', '2024-03-05'),
      ...away('2024-03-06', '2024-03-10'),
    }),
    line('a suspension from tomorrow', '2024-02-29', 'D11 waiting, Q30 default', suspended('2024-03-01', '2024-03-10')),
  ]),
  ...cases(['D11', 'Q39'], signal('D11'), [
    line(
      'one that begins on the day asked already moves the end',
      '2024-03-01',
      'running due 2024-08-02, waited 59',
      suspended('2024-03-01', '2024-03-31'),
    ),
    line('unavailable from the day asked', '2024-03-01', 'running due 2024-07-03, waited 59', away('2024-03-01', null)),
    line(
      'unavailable to a day that is still to come counts up to today',
      '2024-03-03',
      'running due 2024-07-05, waited 59 without 0 + 2',
      away('2024-03-01', '2024-03-31'),
    ),
    line('unavailable later is not looked at', '2024-02-29', 'running due 2024-07-02, waited 58', away('2024-03-01', null)),
    line(
      '31 suspended days are left out, and move the end',
      '2024-07-02',
      'running due 2024-08-02, waited 151 without 31 + 0',
      suspended('2024-03-01', '2024-03-31'),
    ),
    line(
      'the moved end itself',
      '2024-08-02',
      'running due 2024-08-02, waited 182 without 31 + 0',
      suspended('2024-03-01', '2024-03-31'),
    ),
    line(
      'the day after the moved end',
      '2024-08-03',
      'overdue due 2024-08-02, waited 183 without 31 + 0',
      suspended('2024-03-01', '2024-03-31'),
    ),
    line(
      'unavailable days are left out too, apart',
      '2024-07-02',
      'running due 2024-07-12, waited 172 without 0 + 10',
      away('2024-03-01', '2024-03-10'),
    ),
    line('a day that is both is suspended', '2024-07-02', 'running due 2024-07-12, waited 172 without 5 + 5', {
      ...suspended('2024-03-01', '2024-03-05'),
      ...away('2024-03-01', '2024-03-10'),
    }),
    line(
      'still unavailable counts up to today',
      '2024-03-10',
      'running due 2024-07-12, waited 59 without 0 + 9',
      away('2024-03-01', null),
    ),
    line(
      'a suspension of before the contract is not of this wait',
      '2024-01-12',
      'running due 2024-07-06, waited 6 without 4 + 0',
      suspended('2023-12-01', '2024-01-05'),
    ),
    line(
      'one that begins after the end moves nothing',
      '2024-12-01',
      'overdue due 2024-07-02, waited 324 without 10 + 0',
      suspended('2024-08-01', '2024-08-10'),
    ),
    line(
      'one that begins on the moved end does',
      '2024-12-01',
      'overdue due 2024-07-03, waited 333 without 1 + 0',
      suspended('2024-07-02', '2024-07-02'),
    ),
    line(
      'one that is not there yet is not looked at',
      '2024-02-28',
      'running due 2024-07-02, waited 57',
      suspended('2024-03-01', '2024-03-31'),
    ),
  ]),
  ...cases(['D11', 'Q39'], signal('D11', chosen('unavailableInMoWait', 'counted')), [
    line(
      'an agency counts unavailable days',
      '2024-07-02',
      'running due 2024-07-02, waited 182 without 0 + 10',
      away('2024-03-01', '2024-03-10'),
    ),
  ]),
  ...cases(['D11', 'Q30'], signal('D11'), [line('a signal for reports', '2024-07-03', 'overdue due 2024-07-02, waited 183')]),
  ...cases(['D11', 'Q30'], signal('D11', chosen('moStartSignal', 'off')), [line('an agency does without', '2024-07-03', 'none')]),

  ...cases(['D16', 'D16.weeks'], signal('D16'), [
    line('the day before the test', '2024-02-29', 'none', sat('nt2Standard', ['2024-03-01', null])),
    line('six weeks from the test', '2024-03-01', 'running due 2024-04-12', sat('nt2Standard', ['2024-03-01', null])),
    line('the last day', '2024-04-12', 'running due 2024-04-12', sat('nt2Standard', ['2024-03-01', null])),
    line('the day after', '2024-04-13', 'overdue due 2024-04-12', sat('nt2Standard', ['2024-03-01', null])),
    line('a result on the last day', '2024-06-01', 'met due 2024-04-12', sat('nt2Standard', ['2024-03-01', '2024-04-12'])),
    line('a result the day after', '2024-06-01', 'metLate due 2024-04-12', sat('nt2Standard', ['2024-03-01', '2024-04-13'])),
    line(
      'a result of after the day asked',
      '2024-04-13',
      'overdue due 2024-04-12',
      sat('nt2Standard', ['2024-03-01', '2024-04-14']),
    ),
    line('the test for parents has no such term', '2024-04-13', 'none', sat('parents', ['2024-03-01', null])),
  ]),
  ...cases(['D17', 'D17.months'], signal('D17'), [
    line('the day before a new one is possible', '2024-08-28', 'running due 2024-08-29', sat('parents', ['2024-02-29', null])),
    line('six calendar months later it is', '2024-08-29', 'met due 2024-08-29', sat('parents', ['2024-02-29', null])),
    line('clamped to the end of the month', '2024-06-01', 'met due 2024-02-29', sat('parents', ['2023-08-31', null])),
    line(
      'a second one a day too early',
      '2024-09-01',
      'met due 2024-08-29; tooEarly due 2025-02-28',
      sat('parents', ['2024-02-29', null], ['2024-08-28', null]),
    ),
    line(
      'a second one on the day',
      '2024-09-01',
      'met due 2024-08-29; running due 2025-02-28',
      sat('parents', ['2024-02-29', null], ['2024-08-29', null]),
    ),
    line(
      'a test of after the day asked',
      '2024-08-28',
      'running due 2024-08-29',
      sat('parents', ['2024-02-29', null], ['2024-08-29', null]),
    ),
    line('the standard test has no such wait', '2024-08-28', 'none', sat('nt2Standard', ['2024-02-29', null])),
  ]),
  ...cases(['NT2-BIND', 'NT2-HOURS'], signal('NT2-BIND'), [
    line('no advice', '2024-06-01', 'none'),
    line('advised, not enrolled; the length in its own unit', '2024-06-01', 'running open hours', {
      nt2Advices: [{ on: day('2024-03-01'), advice: 'cvoStandard' }],
    }),
    line('the day before the advice', '2024-02-29', 'none', { nt2Advices: [{ on: day('2024-03-01'), advice: 'cvoStandard' }] }),
    line('a CBE advice in teaching periods, followed', '2024-06-01', 'met followed periods', {
      nt2Advices: [{ on: day('2024-03-01'), advice: 'cbeAlfa1140' }],
      nt2Enrolments: [{ on: day('2024-03-01'), provider: 'cbe' }],
    }),
    line('departed from', '2024-06-01', 'departed departed periods', {
      nt2Advices: [{ on: day('2024-03-01'), advice: 'cbeNt2' }],
      nt2Enrolments: [{ on: day('2024-04-01'), provider: 'cvo' }],
    }),
    line('the short track may be at a UTC', '2024-06-01', 'met followed hours', {
      nt2Advices: [{ on: day('2024-03-01'), advice: 'shortTrack' }],
      nt2Enrolments: [{ on: day('2024-04-01'), provider: 'utc' }],
    }),
    line('an enrolment of before the advice is not bound by it', '2024-06-01', 'running open hours', {
      nt2Advices: [{ on: day('2024-03-01'), advice: 'cvoExtended' }],
      nt2Enrolments: [{ on: day('2024-02-29'), provider: 'cbe' }],
    }),
    line('CBE without a sub-kind has no length', '2024-06-01', 'running open', {
      nt2Advices: [{ on: day('2024-03-01'), advice: 'cbe' }],
    }),
    line('without follow-up binds nobody', '2024-06-01', 'none', {
      nt2Advices: [{ on: day('2024-03-01'), advice: 'noFollowUp' }],
    }),
    line('the newest advice speaks', '2024-06-01', 'running open hours', {
      nt2Advices: [
        { on: day('2024-03-01'), advice: 'cbe' },
        { on: day('2024-05-01'), advice: 'cvoStandard' },
      ],
      nt2Enrolments: [{ on: day('2024-04-01'), provider: 'cbe' }],
    }),
  ]),
  ...cases(['MO-PROC', 'Q6'], signal('MO-PROC'), [
    {
      at: day('2023-02-28'),
      edge: true,
      why: 'there was none the day before',
      given: { ...signed, ...evaluated('2023-02-28', 'sufficient') },
      on: day('2024-06-01'),
      expect: 'unknown notYet',
    },
    {
      at: day('2023-03-01'),
      edge: true,
      why: 'shown, insufficient',
      given: { ...signed, ...evaluated('2023-03-01', 'insufficient') },
      on: day('2024-06-01'),
      expect: 'shown insufficient default',
    },
    {
      at: day('2023-03-02'),
      edge: true,
      why: 'shown, not assessed',
      given: { ...signed, ...evaluated('2023-03-02', 'notAssessed') },
      on: day('2024-06-01'),
      expect: 'shown notAssessed default',
    },
    {
      at: day('2023-03-02'),
      edge: true,
      why: 'not before its day',
      given: { ...signed, ...evaluated('2023-03-02', 'sufficient') },
      on: day('2023-03-01'),
      expect: 'none',
    },
  ]),
  ...cases(['CONTRACT-RUNS', 'Q40'], signal('CONTRACT-RUNS'), [
    line('no contract yet', '2024-01-01', 'none'),
    line('from its day on', '2024-01-02', 'running'),
    line(
      'the first day of a suspension: among the running ones, apart',
      '2024-03-01',
      'suspended',
      suspended('2024-03-01', '2024-03-31'),
    ),
    line('the day before a suspension', '2024-02-29', 'running', suspended('2024-03-01', '2024-03-31')),
    line('the last day of a suspension', '2024-03-31', 'suspended', suspended('2024-03-01', '2024-03-31')),
    line('the day after a suspension', '2024-04-01', 'running', suspended('2024-03-01', '2024-03-31')),
    line('the last day before its end', '2024-03-01', 'running', { contract: { signedOn: at, endedOn: day('2024-03-02') } }),
    line('ended, even while suspended', '2024-03-02', 'ended', {
      ...suspended('2024-03-01', '2024-03-31'),
      contract: { signedOn: at, endedOn: day('2024-03-02') },
    }),
    line('a certificate ends it', '2024-03-02', 'ended', { certificateOn: day('2024-03-02') }),
    line('a declaration of effort closes the file (§3.1)', '2024-03-02', 'ended', { effortDeclarationOn: day('2024-03-02') }),
    line('the day before a declaration of effort', '2024-03-01', 'running', { effortDeclarationOn: day('2024-03-02') }),
    line('death ends it', '2024-03-02', 'ended', { diedOn: day('2024-03-02') }),
    line('the day before death', '2024-03-01', 'running', { diedOn: day('2024-03-02') }),
  ]),
  ...cases(['CONTRACT-RUNS', 'Q40'], (file, on) => counted(file, on, defaultSettings), [
    line('suspended counts', '2024-03-01', 'suspended', suspended('2024-03-01', '2024-03-31')),
  ]),
  ...cases(['CONTRACT-RUNS', 'Q40'], (file, on) => counted(file, on, chosen('suspendedContractRuns', false)), [
    line('an agency counts it apart', '2024-03-01', 'suspendedApart', suspended('2024-03-01', '2024-03-31')),
  ]),

  ...cases(['D12', 'NT2-NP'], (_, on) => needsPlanDue(Number(on.slice(0, 4))).on, [
    {
      at: day('2022-03-15'),
      edge: true,
      why: 'the plan of school year 2022-2023',
      given: {},
      on: day('2022-09-01'),
      expect: '2022-03-15',
    },
    {
      at: day('2025-03-15'),
      edge: true,
      why: 'a Saturday: a delivery of an agency does not move',
      given: {},
      on: day('2025-09-01'),
      expect: '2025-03-15',
    },
  ]),
  ...cases(
    ['D13', 'NT2-WL'],
    (_, on) =>
      waitingListDays(Number(on.slice(0, 4)))
        .map((each) => each.on)
        .join(' '),
    [
      {
        at: day('2021-09-10'),
        edge: true,
        why: 'the two pictures of a year',
        given: {},
        on: day('2021-01-01'),
        expect: '2021-02-10 2021-09-10',
      },
      {
        at: day('2023-09-10'),
        edge: true,
        why: 'a Sunday: a picture does not move',
        given: {},
        on: day('2023-12-31'),
        expect: '2023-02-10 2023-09-10',
      },
    ],
  ),
  ...cases(['Q19'], askPillar('participation'), [
    line('half hours add up', '2024-06-01', 'required met 2024-05-03', proofs(79, 1)),
  ]),
  ...cases(['Q19'], askPillar('participation', chosen('participationStep', 'wholeHour')), [
    line('where an agency counts whole hours they do not', '2024-06-01', 'required open', proofs(79, 1)),
    line('two halves more do', '2024-06-01', 'required met 2024-05-03', proofs(79, 3)),
  ]),
  ...cases(
    ['Q19'],
    () =>
      [81, 1, 80]
        .map((half) => [
          countedHalfHours(half, defaultSettings),
          countedHalfHours(half, chosen('participationStep', 'wholeHour')),
        ])
        .join(' '),
    [
      {
        at,
        edge: true,
        why: 'by the half hour, or by whole hours where an agency says so',
        given: {},
        on: at,
        expect: '81,80 1,0 80,80',
      },
    ],
  ),
];

function counted(file: CaseFile, on: LawCase['on'], settings: LawSettings): string {
  return signalsOn(file, on, settings).find((each) => each.id === 'CONTRACT-RUNS')?.grounds[0]?.finding ?? 'none';
}
