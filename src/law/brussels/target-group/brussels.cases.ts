import type { CaseFile } from '../../case.ts';
import { askDuty, askFindings, askGroup } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { day, newcomer } from '../../define/people.ts';

const inBrussels = (
  registered: string,
  stay: Parameters<typeof newcomer>[1] = 'recognisedRefugee',
  changes: Partial<CaseFile> = {},
) => ({ ...newcomer(registered, stay, 'brussels'), ...changes });
const on = day('2025-02-01');
const movedIn = (first: string, moved: string) => ({
  ...newcomer(first),
  residences: [
    { from: day(first), place: 'flanders' as const },
    { from: day(moved), place: 'brussels' as const },
  ],
});

export const brusselsCases = [
  ...cases(['TG-B-01'], askGroup, [
    {
      at: day('2022-05-31'),
      why: 'registered the day before there was a duty',
      given: inBrussels('2022-05-31'),
      on,
      expect: 'entitled',
    },
    {
      at: day('2022-06-01'),
      why: 'registered on the day: whom it bound is not known (decision 5)',
      given: inBrussels('2022-06-01'),
      on,
      expect: 'unknown: brusselsRulesBefore2024',
    },
    {
      at: day('2022-06-02'),
      why: 'registered the day after',
      given: inBrussels('2022-06-02'),
      on,
      expect: 'unknown: brusselsRulesBefore2024',
    },
  ]),
  ...cases(['TG-B-02', 'TG-B-02.years'], askDuty, [
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'registered the day before the rules are known',
      given: inBrussels('2023-12-31'),
      on,
      expect: 'unknown: brusselsRulesBefore2024',
    },
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'registered on the day',
      given: inBrussels('2024-01-01'),
      on,
      expect: 'mandatory 2024-01-01 -',
    },
    {
      at: day('2024-03-01'),
      why: 'any title of more than three months',
      given: inBrussels('2024-03-01', 'work'),
      on,
      expect: 'mandatory 2024-03-01 -',
    },
    {
      at: day('2024-03-01'),
      edge: true,
      why: '64 at registration',
      given: inBrussels('2024-03-01', 'work', { birthDay: day('1959-03-02') }),
      on,
      expect: 'mandatory 2024-03-01 -',
    },
    {
      at: day('2024-03-01'),
      edge: true,
      why: '65 at registration',
      given: inBrussels('2024-03-01', 'work', { birthDay: day('1959-03-01') }),
      on,
      expect: 'entitled - -',
    },
    {
      at: day('2024-03-01'),
      why: 'in Brussels 65 does not end a duty that arose',
      given: inBrussels('2024-03-01', 'work', { birthDay: day('1959-03-02') }),
      on: day('2024-06-01'),
      expect: 'mandatory 2024-03-01 -',
    },
    {
      at: day('2024-03-01'),
      edge: true,
      why: 'one day short of three years of legal stay',
      given: movedIn('2021-03-02', '2024-03-01'),
      on,
      expect: 'mandatory 2024-03-01 -',
    },
    {
      at: day('2024-03-01'),
      edge: true,
      why: 'three years of legal stay',
      given: movedIn('2021-03-01', '2024-03-01'),
      on,
      expect: 'entitled - -',
    },
    {
      at: day('2024-03-01'),
      why: 'a minor at registration',
      given: inBrussels('2024-03-01', 'work', { birthDay: day('2006-03-02') }),
      on,
      expect: 'entitled - -',
    },
    {
      at: day('2024-03-01'),
      why: 'asylum first: the title of more than three months counts',
      given: inBrussels('2023-03-01', 'asylumApplicant', {
        stays: [
          { from: day('2023-03-01'), ground: 'asylumApplicant' },
          { from: day('2024-03-01'), ground: 'recognisedRefugee' },
        ],
      }),
      on,
      expect: 'mandatory 2024-03-01 -',
    },
    {
      at: day('2024-03-01'),
      why: 'another stay later is not a first registration',
      given: inBrussels('2021-06-01', 'work', {
        stays: [
          { from: day('2021-06-01'), ground: 'work' },
          { from: day('2024-03-01'), ground: 'recognisedRefugee' },
        ],
      }),
      on,
      expect: 'entitled - -',
    },
    {
      at: day('2024-03-01'),
      why: 'an excluded stay ends the Brussels duty too',
      given: inBrussels('2024-03-01', 'work', {
        stays: [
          { from: day('2024-03-01'), ground: 'work' },
          { from: day('2024-09-01'), ground: 'none' },
        ],
      }),
      on,
      expect: 'notTarget 2024-03-01 2024-09-01',
    },
  ]),
  ...cases(['BX-STAY'], askGroup, [
    {
      at: day('2024-03-01'),
      edge: true,
      why: 'an EU citizen',
      given: inBrussels('2024-03-01', 'freeMovement', { nationalities: [{ from: day('2024-03-01'), group: 'eu' }] }),
      on,
      expect: 'entitled',
    },
    {
      at: day('2023-03-01'),
      edge: true,
      why: 'family of an EU citizen, also before 2024',
      given: inBrussels('2023-03-01', 'familyReunificationEu'),
      on,
      expect: 'entitled',
    },
    { at: day('2024-03-01'), why: 'an au pair', given: inBrussels('2024-03-01', 'auPair'), on, expect: 'entitled' },
    {
      at: day('2024-03-01'),
      why: 'a working holiday',
      given: inBrussels('2024-03-01', 'workingHoliday'),
      on,
      expect: 'entitled',
    },
    {
      at: day('2024-03-01'),
      why: 'a long-term resident of another member state',
      given: inBrussels('2024-03-01', 'longTermResidentOtherState'),
      on,
      expect: 'entitled',
    },
    {
      at: day('2024-03-01'),
      why: 'temporary protection: temporary, but the source does not list it',
      given: inBrussels('2024-03-01', 'temporaryProtection'),
      on,
      expect: 'unknown: temporaryStayKind',
    },
    {
      at: day('2024-03-01'),
      why: 'a Belgian is in no aliens register: by TG-F-03 at least entitled',
      given: inBrussels('2024-03-01', 'belgian', { nationalities: [{ from: day('2024-03-01'), group: 'belgian' }] }),
      on,
      expect: 'entitled',
    },
    {
      at: day('2024-03-01'),
      why: 'family of a non-EU national is obliged',
      given: inBrussels('2024-03-01', 'familyReunificationNonEu'),
      on,
      expect: 'mandatory',
    },
    {
      at: day('2024-03-01'),
      why: 'a stay of at most a year is excluded here too',
      given: inBrussels('2024-03-01', 'stayUnderOneYear'),
      on,
      expect: 'notTarget',
    },
    {
      at: day('2024-03-01'),
      why: 'an asylum applicant without another title',
      given: inBrussels('2024-03-01', 'asylumApplicant'),
      on,
      expect: 'notTarget',
    },
    {
      at: day('2024-03-01'),
      why: 'an au pair who stays on for work: it was judged at registration',
      given: inBrussels('2024-03-01', 'auPair', {
        stays: [
          { from: day('2024-03-01'), ground: 'auPair' },
          { from: day('2024-09-01'), ground: 'work' },
        ],
      }),
      on,
      expect: 'entitled',
    },
    {
      at: day('2024-03-01'),
      why: 'nobody knows the stay',
      given: inBrussels('2024-03-01', 'unknown'),
      on,
      expect: 'unknown: stayUnknown',
    },
    {
      at: day('2024-03-01'),
      why: 'a student: the source does not list the temporary kinds',
      given: inBrussels('2024-03-01', 'study'),
      on,
      expect: 'unknown: temporaryStayKind',
    },
  ]),
  ...cases(['TG-B-01', 'TG-B-02'], askDuty, [
    {
      at: day('2024-06-03'),
      edge: true,
      why: 'the last day in Flanders the Flemish duty holds',
      given: movedIn('2024-03-01', '2024-06-03'),
      on: day('2024-06-02'),
      expect: 'mandatory 2024-03-01 -',
    },
    {
      at: day('2024-06-03'),
      edge: true,
      why: 'from the move the Brussels one, never both',
      given: movedIn('2024-03-01', '2024-06-03'),
      on: day('2024-06-03'),
      expect: 'mandatory 2024-06-03 -',
    },
    {
      at: day('2024-06-03'),
      why: 'exempted on a Brussels ground: the duty ends that day',
      given: inBrussels('2024-03-01', 'work', { exemption: { on: day('2024-06-03'), ground: 'belgianDiploma' } }),
      on: day('2024-06-03'),
      expect: 'mandatory 2024-03-01 2024-06-03',
    },
  ]),
  ...cases(['TG-B-03'], askFindings('TG-B-03'), [
    { at: day('2023-12-31'), why: 'the day before', given: inBrussels('2022-01-10'), on: day('2023-12-31'), expect: '' },
    { at: day('2024-01-01'), why: 'the day', given: inBrussels('2022-01-10'), on: day('2024-01-01'), expect: 'entitled' },
    { at: day('2024-01-02'), why: 'the day after', given: inBrussels('2022-01-10'), on: day('2024-01-02'), expect: 'entitled' },
  ]),
];
