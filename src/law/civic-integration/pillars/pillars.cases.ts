import type { CaseFile, Place } from '../../case.ts';
import { askPillar } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { contract, day, newcomer } from '../../define/people.ts';

/** §3.3, row by row, on the people of §2: who is asked what, from which contract or obligation. */
const on = day('2024-06-03');
type Stay = Parameters<typeof newcomer>[1];
const signed = (when: string, stay: Stay = 'recognisedRefugee', place: Place = 'flanders', changes: Partial<CaseFile> = {}) => ({
  ...newcomer('2021-06-01', stay, place),
  ...contract(when),
  ...changes,
});
const busy = (works: boolean, studies: boolean, from = '2024-06-03'): Partial<CaseFile> => ({
  activities: [
    { from: day('2021-06-01'), works: false, studies: false },
    { from: day(from), works, studies },
  ],
});
const obligedFrom = (when: string, changes: Partial<CaseFile> = {}) => ({
  ...newcomer(when),
  ...contract('2023-06-01'),
  ...changes,
});
const brussels = (when: string, changes: Partial<CaseFile> = {}) => signed(when, 'work', 'brussels', changes);

const everyone = (pillar: 'dutch' | 'orientation') =>
  cases(['PILLARS'], askPillar(pillar), [
    {
      at: on,
      edge: true,
      why: `${pillar}: the day before the contract a duty asks it`,
      given: signed('2024-06-04'),
      on,
      expect: 'required notStarted',
    },
    {
      at: on,
      edge: true,
      why: `${pillar}: the day before the contract nobody asks it of the entitled`,
      given: signed('2024-06-04', 'work'),
      on,
      expect: 'optional notStarted',
    },
    {
      at: on,
      edge: true,
      why: `${pillar}: the day of the contract the entitled are asked it too`,
      given: signed('2024-06-03', 'work'),
      on,
      expect: 'required notStarted',
    },
    { at: on, why: `${pillar}: in Brussels as well`, given: brussels('2024-06-03'), on, expect: 'required notStarted' },
    {
      at: on,
      why: `${pillar}: not of who is outside the target group and signed nothing`,
      given: newcomer('2021-06-01', 'tourist'),
      on,
      expect: 'notRequired notApplicable',
    },
    {
      at: on,
      why: `${pillar}: not known while the group is not`,
      given: { ...newcomer('2021-06-01'), nationalities: [] },
      on,
      expect: 'unknown notStarted',
    },
    {
      at: on,
      why: `${pillar}: not any more of who was exempted`,
      given: signed('2024-01-01', undefined, undefined, { exemption: { on, ground: 'permanentIllnessOrDisability' } }),
      on,
      expect: 'optional notStarted',
    },
  ]);

export const pillarCases = [
  ...everyone('dutch'),
  ...everyone('orientation'),
  ...cases(['MO'], askPillar('orientation'), [
    {
      at: on,
      edge: true,
      why: 'the exemption test stands for course and test (decision 8)',
      given: signed('2024-01-10', undefined, undefined, {
        moTests: [{ on: day('2024-06-03'), kind: 'exemption', core: 9, practical: 24 }],
      }),
      on,
      expect: 'required met 2024-06-03',
    },
    {
      at: on,
      edge: true,
      why: 'the day before it nothing is reached',
      given: signed('2024-01-10', undefined, undefined, {
        moTests: [{ on: day('2024-06-04'), kind: 'exemption', core: 9, practical: 24 }],
      }),
      on,
      expect: 'required notStarted',
    },
  ]),
  ...cases(['WORK'], askPillar('work'), [
    {
      at: day('2022-02-28'),
      why: 'contract of the day before',
      given: signed('2022-02-28'),
      on,
      expect: 'notRequired notApplicable',
    },
    { at: day('2022-03-01'), why: 'contract of the day', given: signed('2022-03-01'), on, expect: 'required open' },
    { at: day('2022-03-02'), why: 'contract of the day after', given: signed('2022-03-02'), on, expect: 'required open' },
    { at: day('2022-03-01'), why: 'of the entitled too', given: signed('2022-03-01', 'work'), on, expect: 'required open' },
    {
      at: day('2022-03-01'),
      why: 'in Flanders of who works too',
      given: signed('2022-03-01', 'work', 'flanders', busy(true, false)),
      on,
      expect: 'required open',
    },
    {
      at: day('2022-02-28'),
      why: 'in Brussels not before either (decision 10)',
      given: brussels('2022-02-28'),
      on,
      expect: 'notRequired notApplicable',
    },
    {
      at: day('2022-03-01'),
      why: 'in Brussels of who does not work (decision 10)',
      given: brussels('2022-03-01'),
      on,
      expect: 'required open',
    },
    {
      at: on,
      edge: true,
      why: 'in Brussels not of who works, from that day (decision 21)',
      given: brussels('2022-03-01', busy(true, false)),
      on,
      expect: 'notRequired notApplicable',
    },
    {
      at: on,
      edge: true,
      why: 'in Brussels of who will work tomorrow',
      given: brussels('2022-03-01', busy(true, false, '2024-06-04')),
      on,
      expect: 'required open',
    },
    {
      at: on,
      why: 'in Brussels study frees nobody',
      given: brussels('2022-03-01', busy(false, true)),
      on,
      expect: 'required open',
    },
    {
      at: on,
      why: 'in Brussels unknown while nobody knows of work',
      given: brussels('2022-03-01', { activities: [] }),
      on,
      expect: 'unknown open',
    },
    {
      at: on,
      edge: true,
      why: 'in Brussels not from 65 on',
      given: brussels('2022-03-01', { birthDay: day('1959-06-03') }),
      on,
      expect: 'notRequired notApplicable',
    },
    {
      at: on,
      edge: true,
      why: 'in Brussels until the day before 65',
      given: brussels('2022-03-01', { birthDay: day('1959-06-04') }),
      on,
      expect: 'required open',
    },
    {
      at: on,
      why: 'in Brussels VDAB counts as well',
      given: brussels('2022-03-01', { employmentServices: [{ on: day('2022-04-01'), service: 'vdab' }] }),
      on,
      expect: 'required met 2022-04-01',
    },
  ]),
  ...cases(['PNT'], askPillar('participation'), [
    {
      at: day('2022-12-31'),
      why: 'obliged the day before',
      given: obligedFrom('2022-12-31'),
      on,
      expect: 'notRequired notApplicable',
    },
    { at: day('2023-01-01'), why: 'obliged on the day', given: obligedFrom('2023-01-01'), on, expect: 'required notStarted' },
    { at: day('2023-01-02'), why: 'obliged the day after', given: obligedFrom('2023-01-02'), on, expect: 'required notStarted' },
    {
      at: on,
      edge: true,
      why: 'works from that day: optional',
      given: obligedFrom('2023-01-02', busy(true, false)),
      on,
      expect: 'optional notStarted',
    },
    {
      at: on,
      edge: true,
      why: 'works from the next day: still required',
      given: obligedFrom('2023-01-02', busy(true, false, '2024-06-04')),
      on,
      expect: 'required notStarted',
    },
    { at: on, why: 'studies: optional', given: obligedFrom('2023-01-02', busy(false, true)), on, expect: 'optional notStarted' },
    {
      at: on,
      why: 'stopped working: required again',
      given: obligedFrom('2023-01-02', {
        activities: [
          { from: day('2023-01-02'), works: true, studies: false },
          { from: on, works: false, studies: false },
        ],
      }),
      on,
      expect: 'required notStarted',
    },
    {
      at: on,
      why: 'nobody knows of work or study',
      given: obligedFrom('2023-01-02', { activities: [] }),
      on,
      expect: 'unknown notStarted',
    },
    {
      at: on,
      why: 'the entitled may',
      given: { ...newcomer('2023-03-01', 'work'), ...contract('2023-06-01') },
      on,
      expect: 'optional notStarted',
    },
    {
      at: on,
      why: 'in Brussels as in Flanders (decision 11)',
      given: { ...newcomer('2024-01-02', 'work', 'brussels'), ...contract('2024-02-01') },
      on,
      expect: 'required notStarted',
    },
    {
      at: on,
      edge: true,
      why: 'half an hour short of forty',
      given: obligedFrom('2023-01-02', { participations: [{ on, halfHours: 79 }] }),
      on,
      expect: 'required open',
    },
    {
      at: on,
      edge: true,
      why: 'forty hours',
      given: obligedFrom('2023-01-02', { participations: [{ on, halfHours: 80 }] }),
      on,
      expect: 'required met 2024-06-03',
    },
  ]),
];
