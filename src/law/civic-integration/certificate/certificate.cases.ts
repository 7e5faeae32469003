import type { CaseFile } from '../../case.ts';
import { askCertificate, askFindings, askPillar } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { complete, day, newcomer } from '../../define/people.ts';

const on = day('2025-01-01');
const legacy = (signed: string) =>
  complete(signed, '2016-06-01', {
    firstRegisteredOn: day('2015-01-01'),
    moCourses: [{ on: day('2016-06-01'), result: 'legacyMet' }],
    nt2Results: [{ on: day('2016-06-01'), level: 'a1', skills: 'both', result: 'legacyMet', standardTest: false }],
  });
const afterReform = (changes: Partial<CaseFile>) => complete('2022-06-01', '2022-09-01', changes);
const since = (registered: string, changes: Partial<CaseFile> = {}) => {
  const { firstRegisteredOn, nationalities, residences, stays, activities } = newcomer(registered);
  return { ...complete('2023-02-01', '2023-09-10'), firstRegisteredOn, nationalities, residences, stays, activities, ...changes };
};
const brussels = (changes: Partial<CaseFile>) =>
  complete('2022-06-01', '2022-09-01', {
    residences: [{ from: day('2021-06-01'), place: 'brussels' }],
    employmentServices: [],
    ...changes,
  });
const activity = (works: boolean, studies: boolean, from = '2021-06-01') => ({
  activities: [{ from: day(from), works, studies }],
});

export const certificateCases = [
  ...cases(['AT-LEG'], askCertificate, [
    {
      at: day('2016-02-18'),
      why: 'the last contract that could carry "met"',
      given: legacy('2016-02-18'),
      on,
      expect: 'AT-LEG: entitled since 2016-06-01',
    },
    {
      at: day('2016-02-19'),
      why: 'the next day still counts "met" (decision 9)',
      given: legacy('2016-02-19'),
      on,
      expect: 'AT-LEG: entitled since 2016-06-01',
    },
    {
      at: day('2016-02-20'),
      why: 'and the day after',
      given: legacy('2016-02-20'),
      on,
      expect: 'AT-LEG: entitled since 2016-06-01',
    },
    {
      at: day('2016-02-28'),
      edge: true,
      why: 'the last contract under the effort commitment',
      given: legacy('2016-02-28'),
      on,
      expect: 'AT-LEG: entitled since 2016-06-01',
    },
    {
      at: day('2016-02-29'),
      edge: true,
      why: 'from here "met" is not "passed"',
      given: legacy('2016-02-29'),
      on,
      expect: 'AT-1: moCourse nt2A2',
    },
  ]),
  ...cases(['AT-1', 'AT-2', 'WORK', 'D2.months', 'D3.days'], askCertificate, [
    {
      at: day('2022-02-28'),
      why: 'contract the day before: the course, no test, no VDAB',
      given: complete('2022-02-28', '2022-09-01', { moTests: [], employmentServices: [] }),
      on,
      expect: 'AT-1: entitled since 2022-09-01',
    },
    {
      at: day('2022-03-01'),
      why: 'contract on the day: the test and VDAB',
      given: complete('2022-03-01', '2022-09-01', { moTests: [], employmentServices: [] }),
      on,
      expect: 'AT-2: moTest employmentService',
    },
    {
      at: day('2022-03-02'),
      why: 'contract the day after: no course needed',
      given: complete('2022-03-02', '2022-09-01', { moCourses: [] }),
      on,
      expect: 'AT-2: entitled since 2022-09-01',
    },
  ]),
  ...cases(['AT-3', 'PNT', 'PNT.hours'], askCertificate, [
    {
      at: day('2022-12-31'),
      why: 'duty since the day before: no participation',
      given: since('2022-12-31', { participations: [] }),
      on,
      expect: 'AT-4: entitled since 2023-09-10',
    },
    {
      at: day('2023-01-01'),
      why: 'duty since the day: 40 hours',
      given: since('2023-01-01', { participations: [] }),
      on,
      expect: 'AT-4: participationHours',
    },
    {
      at: day('2023-01-02'),
      why: 'duty since the day after: 40 hours are there',
      given: since('2023-01-02'),
      on,
      expect: 'AT-4: entitled since 2023-09-10',
    },
    {
      at: day('2023-01-02'),
      edge: true,
      why: '39.5 hours are not 40',
      given: since('2023-01-02', { participations: [{ on: day('2023-09-10'), halfHours: 79 }] }),
      on,
      expect: 'AT-4: participationHours',
    },
    {
      at: day('2023-01-02'),
      why: 'who studies need not',
      given: since('2023-01-02', { participations: [], ...activity(false, true, '2023-12-01') }),
      on,
      expect: 'AT-4: entitled since 2023-12-01',
    },
    {
      at: day('2023-01-02'),
      why: 'who worked, stopped and studies again: since the last beginning',
      given: since('2023-01-02', {
        participations: [],
        activities: [
          { from: day('2023-01-02'), works: true, studies: false },
          { from: day('2023-10-01'), works: false, studies: false },
          { from: day('2023-12-01'), works: false, studies: true },
        ],
      }),
      on,
      expect: 'AT-4: entitled since 2023-12-01',
    },
    {
      at: day('2023-01-02'),
      why: 'work or study not known',
      given: since('2023-01-02', { participations: [], activities: [] }),
      on,
      expect: 'unknown: activityUnknown',
    },
    {
      at: day('2023-01-02'),
      why: 'not known, but something else is missing anyway',
      given: since('2023-01-02', { participations: [], activities: [], moTests: [] }),
      on,
      expect: 'AT-4: moTest',
    },
    {
      at: day('2023-01-02'),
      why: 'not known, but the hours are there',
      given: since('2023-01-02', { activities: [] }),
      on,
      expect: 'AT-4: entitled since 2023-09-10',
    },
    {
      at: day('2023-01-02'),
      why: 'the entitled need not',
      given: since('2023-01-02', { participations: [], stays: [{ from: day('2023-01-02'), ground: 'work' }] }),
      on,
      expect: 'AT-4: entitled since 2023-09-10',
    },
  ]),
  ...cases(['PNT-HOURS'], askPillar('participation'), [
    {
      at: day('2023-10-01'),
      edge: true,
      why: 'the day before the hours are full',
      given: since('2023-01-02', {
        participations: [
          { on: day('2023-09-01'), halfHours: 40 },
          { on: day('2023-10-01'), halfHours: 40 },
        ],
      }),
      on: day('2023-09-30'),
      expect: 'required open',
    },
    {
      at: day('2023-10-01'),
      edge: true,
      why: 'the sum counts, on the day it is reached',
      given: since('2023-01-02', {
        participations: [
          { on: day('2023-09-01'), halfHours: 40 },
          { on: day('2023-10-01'), halfHours: 40 },
        ],
      }),
      on,
      expect: 'required met 2023-10-01',
    },
  ]),
  ...cases(['AT-4'], askCertificate, [
    {
      at: day('2023-08-31'),
      why: 'Dutch the day before',
      given: complete('2022-06-01', '2023-08-31', {
        nt2Results: [{ on: day('2023-08-31'), level: 'a2', skills: 'both', result: 'passed', standardTest: false }],
      }),
      on,
      expect: 'AT-2: entitled since 2023-08-31',
    },
    {
      at: day('2023-09-01'),
      why: 'Dutch on the day, without the test',
      given: complete('2022-06-01', '2023-09-01', {
        nt2Results: [{ on: day('2023-09-01'), level: 'a2', skills: 'both', result: 'passed', standardTest: false }],
      }),
      on,
      expect: 'AT-4: nt2StandardTest',
    },
    {
      at: day('2023-09-02'),
      why: 'Dutch the day after, with the test',
      given: complete('2022-06-01', '2023-09-02'),
      on,
      expect: 'AT-4: entitled since 2023-09-02',
    },
    {
      at: day('2023-09-02'),
      why: 'the test binds older contracts too: the day of passing counts',
      given: complete('2021-06-15', '2023-09-02', {
        nt2Results: [{ on: day('2023-09-02'), level: 'a2', skills: 'both', result: 'passed', standardTest: false }],
      }),
      on,
      expect: 'AT-1: nt2StandardTest',
    },
  ]),
  ...cases(['WORK'], askCertificate, [
    {
      at: day('2022-06-01'),
      why: 'Brussels: no work, no Actiris',
      given: brussels(activity(false, false)),
      on,
      expect: 'AT-2: employmentService',
    },
    {
      at: day('2022-06-01'),
      why: 'Brussels: who works need none',
      given: brussels(activity(true, false, '2022-08-01')),
      on,
      expect: 'AT-2: entitled since 2022-09-01',
    },
    {
      at: day('2022-06-01'),
      why: 'Brussels: nobody knows whether the person works',
      given: brussels({ activities: [] }),
      on,
      expect: 'unknown: activityUnknown',
    },
    {
      at: day('2022-06-01'),
      why: 'Brussels: 65, not of working age',
      given: brussels({ birthDay: day('1960-01-01'), activities: [] }),
      on,
      expect: 'AT-2: entitled since 2022-09-01',
    },
    {
      at: day('2022-06-01'),
      why: 'Brussels: VDAB counts too',
      given: brussels({ employmentServices: [{ on: day('2022-10-01'), service: 'vdab' }] }),
      on,
      expect: 'AT-2: entitled since 2022-10-01',
    },
    {
      at: day('2022-06-01'),
      why: 'Flanders: Actiris does not count for who lives in Flanders',
      given: afterReform({ employmentServices: [{ on: day('2022-10-01'), service: 'actiris' }] }),
      on,
      expect: 'AT-2: employmentService',
    },
  ]),
  ...cases(['WORK-DONE'], askPillar('work'), [
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'the day before the registration',
      given: afterReform({}),
      on: day('2022-08-31'),
      expect: 'required open',
    },
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'the day of the registration',
      given: afterReform({}),
      on: day('2022-09-01'),
      expect: 'required met 2022-09-01',
    },
  ]),
  ...cases(['WORKING-AGE'], askPillar('work'), [
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'Brussels: the last day of 64',
      given: brussels({ birthDay: day('1960-01-02') }),
      on,
      expect: 'required open',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'Brussels: 65',
      given: brussels({ birthDay: day('1960-01-01') }),
      on,
      expect: 'notRequired notApplicable',
    },
  ]),
  ...cases(['PILLARS'], askFindings('PILLARS'), [
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'the day before the contract',
      given: afterReform({}),
      on: day('2022-05-31'),
      expect: 'dutyWithoutContract',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'the day of the contract',
      given: afterReform({}),
      on: day('2022-06-01'),
      expect: 'contract',
    },
    {
      at: day('2022-06-01'),
      why: 'exempted',
      given: afterReform({ exemption: { on: day('2022-07-01'), ground: 'permanentIllnessOrDisability' } }),
      on,
      expect: 'exempted',
    },
    { at: day('2022-06-01'), why: 'entitled without a contract', given: newcomer('2022-06-01', 'work'), on, expect: 'mayFollow' },
    { at: day('2022-06-01'), why: 'target group not settled', given: newcomer('2022-06-01', 'unknown'), on, expect: 'unknown' },
  ]),
  ...cases(['AT-DECISION'], askCertificate, [
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'the day before the contract',
      given: afterReform({}),
      on: day('2022-05-31'),
      expect: 'AT-DECISION: contract',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'the day before everything is there',
      given: afterReform({}),
      on: day('2022-08-31'),
      expect: 'AT-2: moTest nt2A2 employmentService',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'the day everything is there',
      given: afterReform({}),
      on: day('2022-09-01'),
      expect: 'AT-2: entitled since 2022-09-01',
    },
    {
      at: day('2022-06-01'),
      why: 'issued already',
      given: afterReform({ certificateOn: day('2022-10-01') }),
      on,
      expect: 'AT-2: alreadyIssued',
    },
    {
      at: day('2022-06-01'),
      why: 'the dead get none',
      given: afterReform({ diedOn: day('2022-10-01') }),
      on,
      expect: 'AT-2: targetGroup',
    },
    {
      at: day('2022-06-01'),
      why: 'a contract that an asylum applicant could not sign',
      given: afterReform({ stays: [{ from: day('2021-06-01'), ground: 'asylumApplicant' }] }),
      on,
      expect: 'AT-2: targetGroup',
    },
    {
      at: day('2022-06-01'),
      why: 'an exemption does not make a certificate',
      given: complete('2022-06-01', '2022-09-01', {
        moTests: [],
        exemption: { on: day('2022-07-01'), ground: 'permanentIllnessOrDisability' },
      }),
      on,
      expect: 'AT-2: moTest',
    },
    {
      at: day('2022-06-01'),
      why: 'a late VDAB registration is no bar (Q4)',
      given: afterReform({ employmentServices: [{ on: day('2022-12-01'), service: 'vdab' }] }),
      on,
      expect: 'AT-2: entitled since 2022-12-01',
    },
  ]),
];
