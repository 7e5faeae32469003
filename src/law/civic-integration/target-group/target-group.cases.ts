import type { CaseFile } from '../../case.ts';
import { askDuty, askFindings, askGroup } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { day, newcomer } from '../../define/people.ts';

const registered = '2023-03-10';
const someone = (changes: Partial<CaseFile>, stay?: Parameters<typeof newcomer>[1]) => ({
  ...newcomer(registered, stay),
  ...changes,
});
const on = day('2024-06-01');
const at = day(registered);
const belgian: Partial<CaseFile> = { nationalities: [{ from: at, group: 'belgian' }], stays: [] };

export const targetGroupCases = [
  ...cases(['TG-REGION'], askGroup, [
    {
      at,
      edge: true,
      why: 'the day before moving abroad the Flemish rules hold',
      given: someone({
        residences: [
          { from: at, place: 'flanders' },
          { from: day('2024-05-01'), place: 'abroad' },
        ],
      }),
      on: day('2024-04-30'),
      expect: 'mandatory',
    },
    {
      at,
      edge: true,
      why: 'on the day of moving abroad nobody is in the target group',
      given: someone({
        residences: [
          { from: at, place: 'flanders' },
          { from: day('2024-05-01'), place: 'abroad' },
        ],
      }),
      on: day('2024-05-01'),
      expect: 'notTarget',
    },
    { at, why: 'nobody knows where', given: someone({ residences: [] }), on, expect: 'unknown: residenceUnknown' },
  ]),
  ...cases(['TG-F-01', 'AGES'], askGroup, [
    {
      at,
      edge: true,
      why: 'the day before the eighteenth birthday',
      given: someone({ birthDay: day('2005-06-01') }, 'work'),
      on: day('2023-05-31'),
      expect: 'minor',
    },
    {
      at,
      edge: true,
      why: 'on the eighteenth birthday',
      given: someone({ birthDay: day('2005-06-01') }, 'work'),
      on: day('2023-06-01'),
      expect: 'mandatory',
    },
    {
      at,
      edge: true,
      why: 'born on 29 February: 18 on the 28th of a year without',
      given: someone({ birthDay: day('2004-02-29') }, 'work'),
      on: day('2023-03-10'),
      expect: 'entitled',
    },
    { at, why: 'no day of birth', given: someone({ birthDay: null }), on, expect: 'unknown: birthDayUnknown' },
  ]),
  ...cases(['TG-MINOR'], askFindings('TG-MINOR'), [
    {
      at,
      edge: true,
      why: 'the day before thirty completed months',
      given: someone({ birthDay: day('2021-12-02') }),
      on: day('2024-06-01'),
      expect: 'tooYoung',
    },
    {
      at,
      edge: true,
      why: 'thirty completed months',
      given: someone({ birthDay: day('2021-12-01') }),
      on: day('2024-06-01'),
      expect: 'informed',
    },
  ]),
  ...cases(['TG-F-15'], askFindings('TG-F-15'), [
    {
      at,
      edge: true,
      why: 'the day before 18',
      given: someone({ birthDay: day('2006-06-02') }, 'unaccompaniedMinorAsylumApplicant'),
      on,
      expect: 'staysInTargetGroup',
    },
    {
      at,
      edge: true,
      why: 'an adult asylum applicant like any other from 18',
      given: someone({ birthDay: day('2006-06-01') }, 'unaccompaniedMinorAsylumApplicant'),
      on,
      expect: '',
    },
  ]),
  ...cases(['TG-F-02'], askGroup, [
    {
      at,
      edge: true,
      why: 'the day before the first registration',
      given: someone({}),
      on: day('2023-03-09'),
      expect: 'notTarget',
    },
    { at, edge: true, why: 'the day of the first registration', given: someone({}), on: at, expect: 'mandatory' },
    { at, why: 'a worker may but need not', given: someone({}, 'work'), on, expect: 'entitled' },
    { at, why: 'a humanitarian visa is no mandatory ground', given: someone({}, 'humanitarian'), on, expect: 'entitled' },
    { at, why: 'no registration known', given: someone({ firstRegisteredOn: null }), on, expect: 'unknown: registrationUnknown' },
    { at, why: 'no stay known', given: someone({ stays: [] }), on, expect: 'unknown: stayUnknown' },
    { at, why: 'a stay that is explicitly unknown', given: someone({}, 'unknown'), on, expect: 'unknown: stayUnknown' },
    { at, why: 'no nationality known', given: someone({ nationalities: [] }), on, expect: 'unknown: nationalityUnknown' },
  ]),
  ...cases(['TG-F-03'], askGroup, [
    {
      at,
      edge: true,
      why: 'Belgian born in Belgium',
      given: someone({ ...belgian, bornAbroad: false }),
      on,
      expect: 'notTarget',
    },
    {
      at,
      edge: true,
      why: 'both parents born in Belgium',
      given: someone({ ...belgian, parentBornAbroad: false }),
      on,
      expect: 'notTarget',
    },
    {
      at,
      why: 'born where? not known, but the parents settle it',
      given: someone({ ...belgian, bornAbroad: null, parentBornAbroad: false }),
      on,
      expect: 'notTarget',
    },
    { at, why: 'not known', given: someone({ ...belgian, bornAbroad: null }), on, expect: 'unknown: bornAbroadUnknown' },
    {
      at,
      why: 'became Belgian: no new duty from it',
      given: someone(
        {
          nationalities: [
            { from: at, group: 'nonEu' },
            { from: day('2024-01-01'), group: 'belgian' },
          ],
        },
        'work',
      ),
      on,
      expect: 'entitled',
    },
  ]),
  ...cases(['TG-F-07'], askGroup, [
    {
      at,
      edge: true,
      why: 'a stay that can never exceed one year',
      given: someone({}, 'stayUnderOneYear'),
      on,
      expect: 'notTarget',
    },
    { at, edge: true, why: 'a tourist', given: someone({}, 'tourist'), on, expect: 'notTarget' },
    { at, why: 'no legal stay', given: someone({}, 'none'), on, expect: 'notTarget' },
  ]),
  ...cases(['TG-F-08'], askDuty, [
    {
      at,
      edge: true,
      why: 'a refugee from the day of registration',
      given: someone({}),
      on: at,
      expect: 'mandatory 2023-03-10 -',
    },
    { at, why: 'subsidiary protection', given: someone({}, 'subsidiaryProtection'), on, expect: 'mandatory 2023-03-10 -' },
    {
      at,
      edge: true,
      why: 'the day before recognition: an asylum applicant',
      given: someone({
        stays: [
          { from: at, ground: 'asylumApplicant' },
          { from: day('2024-02-02'), ground: 'recognisedRefugee' },
        ],
      }),
      on: day('2024-02-01'),
      expect: 'notTarget - -',
    },
    {
      at,
      edge: true,
      why: 'the duty arises on the day of recognition',
      given: someone({
        stays: [
          { from: at, ground: 'asylumApplicant' },
          { from: day('2024-02-02'), ground: 'recognisedRefugee' },
        ],
      }),
      on: day('2024-02-02'),
      expect: 'mandatory 2024-02-02 -',
    },
    {
      at,
      why: 'the stay is known later than the registration',
      given: someone({ stays: [{ from: day('2023-05-01'), ground: 'recognisedRefugee' }] }),
      on,
      expect: 'mandatory 2023-03-10 -',
    },
  ]),
  ...cases(['TG-F-09'], askDuty, [
    {
      at,
      edge: true,
      why: 'family of a non-EU national',
      given: someone({}, 'familyReunificationNonEu'),
      on: at,
      expect: 'mandatory 2023-03-10 -',
    },
    {
      at,
      edge: true,
      why: 'family of an EU citizen',
      given: someone({}, 'familyReunificationEu'),
      on: at,
      expect: 'entitled - -',
    },
  ]),
  ...cases(['TG-F-10'], askDuty, [
    {
      at,
      edge: true,
      why: 'a victim of trafficking',
      given: someone({}, 'traffickingVictim'),
      on: at,
      expect: 'mandatory 2023-03-10 -',
    },
    { at, edge: true, why: 'a regularised person', given: someone({}, 'regularised'), on: at, expect: 'mandatory 2023-03-10 -' },
  ]),
  ...cases(['TG-F-13', 'TG-F-13.years'], askDuty, [
    {
      at: day('2028-03-09'),
      edge: true,
      why: 'moves from Wallonia the day before five years',
      given: someone({
        residences: [
          { from: at, place: 'elsewhereBelgium' },
          { from: day('2028-03-09'), place: 'flanders' },
        ],
      }),
      on: day('2028-12-01'),
      expect: 'mandatory 2028-03-09 -',
    },
    {
      at: day('2028-03-10'),
      edge: true,
      why: 'moves on the day of five years',
      given: someone({
        residences: [
          { from: at, place: 'elsewhereBelgium' },
          { from: day('2028-03-10'), place: 'flanders' },
        ],
      }),
      on: day('2028-12-01'),
      expect: 'mandatory 2028-03-10 -',
    },
    {
      at: day('2028-03-11'),
      edge: true,
      why: 'moves the day after: no newcomer (decision 16)',
      given: someone({
        residences: [
          { from: at, place: 'elsewhereBelgium' },
          { from: day('2028-03-11'), place: 'flanders' },
        ],
      }),
      on: day('2028-12-01'),
      expect: 'entitled - -',
    },
    {
      at,
      why: 'five years after the first registration we hear of a Flemish address: what was before is unknown',
      given: someone({ residences: [{ from: day('2029-01-01'), place: 'flanders' }] }),
      on: day('2029-12-01'),
      expect: 'unknown: formerResidenceUnknown',
    },
  ]),
  ...cases(['TG-F-14', 'TG-F-14.months'], askDuty, [
    {
      at,
      edge: true,
      why: 'turns 18 on the last day of twelve months',
      given: someone({ birthDay: day('2006-03-10') }, 'work'),
      on,
      expect: 'mandatory 2024-03-10 -',
    },
    {
      at,
      edge: true,
      why: 'turns 18 the day after twelve months',
      given: someone({ birthDay: day('2006-03-11') }, 'work'),
      on,
      expect: 'entitled - -',
    },
    {
      at,
      edge: true,
      why: 'a refugee who turns 18 much later is not obliged by that',
      given: someone({ birthDay: day('2007-01-01') }),
      on: day('2025-06-01'),
      expect: 'entitled - -',
    },
    { at, why: 'a Belgian born abroad, at first registration', given: someone(belgian), on, expect: 'mandatory 2023-03-10 -' },
    {
      at,
      why: 'the duty does not lapse with the twelve months (decision 15)',
      given: someone(belgian),
      on: day('2030-01-01'),
      expect: 'mandatory 2023-03-10 -',
    },
  ]),
  ...cases(['TG-F-17'], askDuty, [
    {
      at,
      edge: true,
      why: 'an EU citizen, whatever the stay',
      given: someone({ nationalities: [{ from: at, group: 'eu' }] }),
      on,
      expect: 'entitled - -',
    },
    {
      at,
      why: 'an EU citizen who turns 18 within the year (decision 18)',
      given: someone({ nationalities: [{ from: at, group: 'eu' }], birthDay: day('2005-06-01') }),
      on,
      expect: 'entitled - -',
    },
    {
      at,
      why: 'who becomes an EU citizen keeps the duty',
      given: someone({
        nationalities: [
          { from: at, group: 'nonEu' },
          { from: day('2024-01-01'), group: 'eu' },
        ],
      }),
      on,
      expect: 'mandatory 2023-03-10 -',
    },
  ]),
  ...cases(['TG-F-TRACK'], askDuty, [
    {
      at: day('2004-03-31'),
      why: 'the day before the first track',
      given: { ...newcomer('2004-03-31'), birthDay: day('1980-01-01') },
      on,
      expect: 'entitled - -',
    },
    {
      at: day('2004-04-01'),
      why: 'the day of the first track',
      given: { ...newcomer('2004-04-01'), birthDay: day('1980-01-01') },
      on,
      expect: 'mandatory 2004-04-01 -',
    },
    {
      at: day('2004-04-02'),
      why: 'the day after',
      given: { ...newcomer('2004-04-02'), birthDay: day('1980-01-01') },
      on,
      expect: 'mandatory 2004-04-02 -',
    },
  ]),
];
