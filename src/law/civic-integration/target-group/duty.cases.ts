import type { CaseFile } from '../../case.ts';
import { askDuty, askFindings, askGroup } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { contract, day, newcomer } from '../../define/people.ts';

const registered = '2023-03-10';
const at = day(registered);
const someone = (changes: Partial<CaseFile>, stay?: Parameters<typeof newcomer>[1]) => ({
  ...newcomer(registered, stay),
  ...changes,
});
const minister = (from: string, communityRecognisedBefore2007: boolean, group: 'nonEu' | 'eu' = 'nonEu') =>
  someone({ ministry: { from: day(from), communityRecognisedBefore2007 }, nationalities: [{ from: at, group }] }, 'work');
const asylum = (signed: string) => ({ ...newcomer('2021-06-01', 'asylumApplicant'), ...contract(signed) });
const grounds = ['asylumApplicant', 'familyReunificationNonEu'] as const;
const beside = (from: string, order: readonly (typeof grounds)[number][] = grounds) => ({
  ...newcomer('2021-06-01'),
  stays: [{ from: day('2021-06-01'), ground: 'work' as const }, ...order.map((ground) => ({ from: day(from), ground }))],
});
const later = day('2025-06-01');

export const dutyCases = [
  ...cases(['TG-F-16', 'TG-F-16.end'], askDuty, [
    {
      at,
      edge: true,
      why: 'the day before the certificate',
      given: someone({ certificateOn: day('2024-07-01') }),
      on: day('2024-06-30'),
      expect: 'mandatory 2023-03-10 -',
    },
    {
      at,
      edge: true,
      why: 'met on the day of the certificate',
      given: someone({ certificateOn: day('2024-07-01') }),
      on: day('2024-07-01'),
      expect: 'mandatory 2023-03-10 2024-07-01',
    },
    {
      at,
      why: 'met by a declaration of effort',
      given: someone({ effortDeclarationOn: day('2024-07-01') }),
      on: later,
      expect: 'mandatory 2023-03-10 2024-07-01',
    },
    {
      at,
      why: 'exempted',
      given: someone({ exemption: { on: day('2024-07-01'), ground: 'permanentIllnessOrDisability' } }),
      on: later,
      expect: 'mandatory 2023-03-10 2024-07-01',
    },
    {
      at,
      why: 'exempted before there was a duty: it never bound',
      given: someone({ exemption: { on: day('2022-07-01'), ground: 'diplomaOrAttest' } }),
      on: later,
      expect: 'mandatory 2023-03-10 2023-03-10',
    },
    {
      at,
      edge: true,
      why: 'the day before 65',
      given: someone({ birthDay: day('1960-02-01') }),
      on: day('2025-01-31'),
      expect: 'mandatory 2023-03-10 -',
    },
    {
      at,
      edge: true,
      why: '65',
      given: someone({ birthDay: day('1960-02-01') }),
      on: day('2025-02-01'),
      expect: 'mandatory 2023-03-10 2025-02-01',
    },
    {
      at,
      edge: true,
      why: '65 on the day of registration: no duty arises',
      given: someone({ birthDay: day('1958-03-10') }),
      on: later,
      expect: 'entitled - -',
    },
    {
      at,
      edge: true,
      why: '65 the day after registration',
      given: someone({ birthDay: day('1958-03-11') }),
      on: later,
      expect: 'mandatory 2023-03-10 2023-03-11',
    },
    {
      at,
      why: 'an excluded stay ends it',
      given: someone({
        stays: [
          { from: at, ground: 'recognisedRefugee' },
          { from: day('2024-07-01'), ground: 'none' },
        ],
      }),
      on: later,
      expect: 'notTarget 2023-03-10 2024-07-01',
    },
    {
      at,
      why: 'another stay that is not excluded does not',
      given: someone({
        stays: [
          { from: at, ground: 'recognisedRefugee' },
          { from: day('2024-07-01'), ground: 'work' },
        ],
      }),
      on: later,
      expect: 'mandatory 2023-03-10 -',
    },
    {
      at,
      why: 'after an excluded stay a new ground makes a new duty',
      given: someone({
        stays: [
          { from: at, ground: 'recognisedRefugee' },
          { from: day('2024-01-01'), ground: 'none' },
          { from: day('2024-07-01'), ground: 'regularised' },
        ],
      }),
      on: later,
      expect: 'mandatory 2024-07-01 -',
    },
    {
      at,
      why: 'the earliest end counts: exempted, later 65',
      given: someone({
        birthDay: day('1960-02-01'),
        exemption: { on: day('2024-07-01'), ground: 'permanentIllnessOrDisability' },
      }),
      on: later,
      expect: 'mandatory 2023-03-10 2024-07-01',
    },
    {
      at,
      why: 'the earliest end counts: 65, later dead',
      given: someone({ birthDay: day('1959-02-01'), diedOn: day('2025-01-01') }),
      on: later,
      expect: 'notTarget 2023-03-10 2024-02-01',
    },
    {
      at,
      why: 'exempted before the certificate: the exemption ended it',
      given: someone({
        exemption: { on: day('2024-02-01'), ground: 'permanentIllnessOrDisability' },
        certificateOn: day('2024-07-01'),
      }),
      on: later,
      expect: 'mandatory 2023-03-10 2024-02-01',
    },
    { at, why: 'death', given: someone({ diedOn: day('2024-07-01') }), on: later, expect: 'notTarget 2023-03-10 2024-07-01' },
    {
      at,
      why: 'moved abroad',
      given: someone({
        residences: [
          { from: at, place: 'flanders' },
          { from: day('2024-07-01'), place: 'abroad' },
        ],
      }),
      on: later,
      expect: 'notTarget 2023-03-10 2024-07-01',
    },
    {
      at,
      why: 'moved away and back: the duty still waits',
      given: someone({
        residences: [
          { from: at, place: 'flanders' },
          { from: day('2024-01-01'), place: 'abroad' },
          { from: day('2024-07-01'), place: 'flanders' },
        ],
      }),
      on: later,
      expect: 'mandatory 2023-03-10 -',
    },
    {
      at,
      why: 'what comes after the day asked is not looked at',
      given: someone({ diedOn: day('2026-01-01'), certificateOn: day('2025-12-01') }),
      on: later,
      expect: 'mandatory 2023-03-10 -',
    },
  ]),
  ...cases(['TG-F-04', 'TG-F-05'], askGroup, [
    {
      at: day('2022-02-28'),
      why: 'signed the day before the reform: may continue',
      given: asylum('2022-02-28'),
      on: later,
      expect: 'entitled',
    },
    {
      at: day('2022-03-01'),
      why: 'signed on the day of the reform',
      given: asylum('2022-03-01'),
      on: later,
      expect: 'notTarget',
    },
    { at: day('2022-03-02'), why: 'signed the day after', given: asylum('2022-03-02'), on: later, expect: 'notTarget' },
    {
      at: day('2022-02-28'),
      why: 'no contract, asked the day before (decision 14)',
      given: newcomer('2021-06-01', 'asylumApplicant'),
      on: day('2022-02-28'),
      expect: 'entitled',
    },
    {
      at: day('2022-03-01'),
      why: 'no contract, asked on the day',
      given: newcomer('2021-06-01', 'asylumApplicant'),
      on: day('2022-03-01'),
      expect: 'notTarget',
    },
  ]),
  ...cases(['TG-F-06'], askFindings('TG-F-06'), [
    { at: day('2022-02-28'), why: 'two grounds the day before', given: beside('2022-02-28'), on: later, expect: '' },
    { at: day('2022-03-01'), why: 'two grounds on the day', given: beside('2022-03-01'), on: later, expect: 'otherBasisCounts' },
    {
      at: day('2022-03-02'),
      why: 'two grounds the day after',
      given: beside('2022-03-02'),
      on: later,
      expect: 'otherBasisCounts',
    },
  ]),
  ...cases(['TG-F-06'], askDuty, [
    {
      at: day('2022-03-02'),
      why: 'only the other ground counts',
      given: beside('2022-03-02'),
      on: later,
      expect: 'mandatory 2022-03-02 -',
    },
    {
      at: day('2022-03-02'),
      why: 'whichever was written first',
      given: beside('2022-03-02', ['familyReunificationNonEu', 'asylumApplicant']),
      on: later,
      expect: 'mandatory 2022-03-02 -',
    },
  ]),
  ...cases(['TG-F-11'], askDuty, [
    {
      at: day('2023-09-01'),
      edge: true,
      why: 'minister of a community recognised later, in office',
      given: minister('2023-09-01', false),
      on: day('2023-09-01'),
      expect: 'mandatory 2023-09-01 -',
    },
    {
      at: day('2023-09-01'),
      edge: true,
      why: 'the day before taking office',
      given: minister('2023-09-01', false),
      on: day('2023-08-31'),
      expect: 'entitled - -',
    },
    {
      at: day('2024-09-01'),
      why: 'an EU citizen: unknown (decision 17)',
      given: minister('2024-09-01', false, 'eu'),
      on: later,
      expect: 'unknown: euMinister',
    },
    {
      at: day('2024-01-01'),
      why: 'an EU citizen who would not be obliged anyway',
      given: minister('2024-01-01', true, 'eu'),
      on: later,
      expect: 'entitled - -',
    },
  ]),
  ...cases(['TG-F-12'], askDuty, [
    {
      at: day('2024-06-15'),
      why: 'in office the day before',
      given: minister('2024-06-15', true),
      on: later,
      expect: 'entitled - -',
    },
    {
      at: day('2024-06-16'),
      why: 'in office on the day',
      given: minister('2024-06-16', true),
      on: later,
      expect: 'mandatory 2024-06-16 -',
    },
    {
      at: day('2024-06-17'),
      why: 'in office the day after',
      given: minister('2024-06-17', true),
      on: later,
      expect: 'mandatory 2024-06-17 -',
    },
  ]),
];
