import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { askFindings } from '../define/ask.ts';
import { cases } from '../define/cases.ts';
import { day, newcomer } from '../define/people.ts';
import { defaultSettings } from '../settings.ts';
import { countsInYear } from './counting.ts';
import { interpretingIsFree } from './free-interpreting.ts';
import { offersOn } from './offers.ts';
import type { Offer } from './offers.ts';
import { preTrackHours } from './pre-track.ts';

const later = day('2025-06-01');
const arrived = (on: string | null, changes: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer('2022-03-20', 'temporaryProtection'),
  temporaryProtection: true,
  arrivedOn: on === null ? null : day(on),
  ...changes,
});
const client = (on: string, since: string) => arrived(on, { preTrackSince: day(since) });

const askOffer =
  (offer: Offer['offer']) =>
  (file: CaseFile, on: PlainDate): string => {
    const found = offersOn(file, on).find((candidate) => candidate.offer === offer);
    return found === undefined ? 'none' : `${found.state}${found.until === null ? '' : ` until ${found.until}`}`;
  };
const askGrounds = (rule: string) => (file: CaseFile, on: PlainDate) =>
  [...new Set(offersOn(file, on).flatMap(({ grounds }) => grounds))]
    .filter((ground) => ground.rule === rule)
    .map((ground) => ground.finding)
    .join(' ');
const askHours = (_: CaseFile, on: PlainDate): number => preTrackHours(on, defaultSettings);
const askFree = (_: CaseFile, on: PlainDate): boolean => interpretingIsFree(on, defaultSettings);
const askCounted =
  (...conversations: string[]) =>
  (): string =>
    [2023, 2024, 2025]
      .map((year) =>
        (['financing', 'coreIndicator'] as const)
          .map((purpose) => (countsInYear(purpose, conversations.map(plainDate), year, defaultSettings) ? '1' : '0'))
          .join(''),
      )
      .join(' ');
const nothing = arrived('2022-05-01');

export const temporaryProtectionCases = [
  ...cases(['UA-01', 'UA-02'], askOffer('preTrack'), [
    {
      at: day('2022-03-09'),
      why: 'the day before the first certificates',
      given: nothing,
      on: day('2022-03-09'),
      expect: 'none',
    },
    {
      at: day('2022-03-10'),
      why: 'arrived and asked on the first day of certificates',
      given: { ...arrived('2022-03-10'), firstRegisteredOn: day('2022-03-10') },
      on: day('2022-03-10'),
      expect: 'open until 2024-06-30',
    },
    {
      at: day('2022-03-11'),
      why: 'the day after',
      given: { ...arrived('2022-03-11'), firstRegisteredOn: day('2022-03-10') },
      on: day('2022-03-11'),
      expect: 'open until 2024-06-30',
    },
    { at: later, why: 'who is not protected', given: newcomer('2022-03-20', 'work'), on: day('2023-01-01'), expect: 'none' },
    {
      at: later,
      why: 'recognised as a refugee since: no longer temporarily protected',
      given: arrived('2022-05-01', {
        stays: [
          { from: day('2022-05-01'), ground: 'temporaryProtection' },
          { from: day('2023-05-01'), ground: 'recognisedRefugee' },
        ],
      }),
      on: day('2023-05-01'),
      expect: 'none',
    },
    {
      at: later,
      why: 'only the mark of the register',
      given: arrived('2022-05-01', { stays: [] }),
      on: day('2023-01-01'),
      expect: 'open until 2024-06-30',
    },
    {
      at: later,
      edge: true,
      why: 'the day before 18',
      given: arrived('2022-05-01', { birthDay: day('2005-01-02') }),
      on: day('2023-01-01'),
      expect: 'none',
    },
    {
      at: later,
      edge: true,
      why: '18',
      given: arrived('2022-05-01', { birthDay: day('2005-01-01') }),
      on: day('2023-01-01'),
      expect: 'open until 2024-06-30',
    },
    {
      at: later,
      why: 'died',
      given: arrived('2022-05-01', { diedOn: day('2023-01-01') }),
      on: day('2023-01-01'),
      expect: 'none',
    },
    {
      at: later,
      why: 'lives in Wallonia',
      given: arrived('2022-05-01', { residences: [{ from: day('2022-03-20'), place: 'elsewhereBelgium' }] }),
      on: day('2023-01-01'),
      expect: 'none',
    },
  ]),
  ...cases(['UA-02.parts'], askHours, [
    {
      at: day('2023-01-01'),
      edge: true,
      why: '6 hours of welcome and four times 3',
      given: nothing,
      on: day('2023-01-01'),
      expect: 18,
    },
  ]),
  ...cases(['UA-04', 'D14'], askOffer('preTrack'), [
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'until the end of 2023 no client yet need be',
      given: nothing,
      on: day('2023-12-31'),
      expect: 'open until 2024-06-30',
    },
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'from 2024 only who was a client already',
      given: nothing,
      on: day('2024-01-01'),
      expect: 'notOffered',
    },
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'a client since the last day of 2023',
      given: client('2022-05-01', '2023-12-31'),
      on: day('2024-01-01'),
      expect: 'open until 2024-06-30',
    },
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'a client since 1 January 2024 only',
      given: client('2022-05-01', '2024-01-01'),
      on: day('2024-01-02'),
      expect: 'notOffered',
    },
    {
      at: day('2024-06-30'),
      edge: true,
      why: 'the last day',
      given: client('2022-05-01', '2022-06-01'),
      on: day('2024-06-30'),
      expect: 'open until 2024-06-30',
    },
    {
      at: day('2024-07-01'),
      edge: true,
      why: 'closed for everybody',
      given: client('2022-05-01', '2022-06-01'),
      on: day('2024-07-01'),
      expect: 'closed until 2024-06-30',
    },
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'arrived on 1 January 2024: never',
      given: arrived('2024-01-01'),
      on: day('2024-02-01'),
      expect: 'notOffered',
    },
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'arrived on the last day of 2023, client at once',
      given: client('2023-12-31', '2023-12-31'),
      on: day('2024-02-01'),
      expect: 'open until 2024-06-30',
    },
    {
      at: day('2022-03-09'),
      why: 'arrived the day before the first certificates: the sources are silent',
      given: arrived('2022-03-09'),
      on: day('2022-06-01'),
      expect: 'unknown',
    },
    {
      at: day('2022-03-10'),
      why: 'arrived on the day',
      given: arrived('2022-03-10'),
      on: day('2022-06-01'),
      expect: 'open until 2024-06-30',
    },
    {
      at: day('2022-03-11'),
      why: 'arrived the day after',
      given: arrived('2022-03-11'),
      on: day('2022-06-01'),
      expect: 'open until 2024-06-30',
    },
    { at: day('2023-06-01'), why: 'arrival not known', given: arrived(null), on: day('2023-06-01'), expect: 'unknown' },
    {
      at: day('2024-07-01'),
      edge: true,
      why: 'arrival not known, but over in any case',
      given: arrived(null),
      on: day('2024-07-01'),
      expect: 'closed until 2024-06-30',
    },
  ]),
  ...cases(['UA-03'], askOffer('regularTrack'), [
    {
      at: day('2022-03-09'),
      why: 'arrived before the certificates: may follow',
      given: arrived('2022-03-09'),
      on: later,
      expect: 'mayFollow',
    },
    { at: day('2022-03-10'), why: 'arrived on their first day', given: arrived('2022-03-10'), on: later, expect: 'mayFollow' },
    { at: day('2022-03-11'), why: 'arrived the day after', given: arrived('2022-03-11'), on: later, expect: 'mayFollow' },
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'arrived on the last day of 2023',
      given: arrived('2023-12-31'),
      on: later,
      expect: 'mayFollow',
    },
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'arrived on 1 January 2024 (decision 22)',
      given: arrived('2024-01-01'),
      on: later,
      expect: 'invited',
    },
    {
      at: day('2024-01-02'),
      edge: true,
      why: 'arrived the day after',
      given: arrived('2024-01-02'),
      on: later,
      expect: 'invited',
    },
  ]),
  ...cases(['UA-03'], askFindings('UA-03'), [
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'the judgement says so among the reasons',
      given: { ...newcomer('2024-01-20', 'temporaryProtection'), arrivedOn: day('2024-01-01') },
      on: later,
      expect: 'regularTrack',
    },
  ]),
  ...cases(['UA-04'], askFindings('UA-04'), [
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'the judgement says so among the reasons',
      given: { ...newcomer('2024-01-20', 'temporaryProtection'), arrivedOn: day('2023-12-31') },
      on: later,
      expect: 'ownOffer',
    },
  ]),
  ...cases(['UA-01'], askGrounds('UA-01'), [
    { at: day('2022-03-09'), edge: true, why: 'arrived before', given: arrived('2022-03-09'), on: later, expect: '' },
    {
      at: day('2022-03-09'),
      edge: true,
      why: 'arrived before, while the offer was there',
      given: arrived('2022-03-09'),
      on: day('2023-01-01'),
      expect: 'arrivedBefore',
    },
  ]),
  ...cases(['UA-05'], askOffer('vdabRegistration'), [
    { at: day('2023-05-15'), why: 'the day before', given: nothing, on: day('2023-05-15'), expect: 'none' },
    { at: day('2023-05-16'), why: 'the day', given: nothing, on: day('2023-05-16'), expect: 'must' },
    { at: day('2023-05-17'), why: 'the day after', given: nothing, on: day('2023-05-17'), expect: 'must' },
    {
      at: later,
      why: 'works',
      given: arrived('2022-05-01', { activities: [{ from: day('2022-05-01'), works: true, studies: false }] }),
      on: later,
      expect: 'notRequired',
    },
    {
      at: later,
      why: 'studying is not working',
      given: arrived('2022-05-01', { activities: [{ from: day('2022-05-01'), works: false, studies: true }] }),
      on: later,
      expect: 'must',
    },
    { at: later, why: 'nobody told', given: arrived('2022-05-01', { activities: [] }), on: later, expect: 'unknown' },
    {
      at: later,
      edge: true,
      why: 'the day before 65',
      given: arrived('2022-05-01', { birthDay: day('1960-06-02') }),
      on: later,
      expect: 'must',
    },
    {
      at: later,
      edge: true,
      why: '65',
      given: arrived('2022-05-01', { birthDay: day('1960-06-01') }),
      on: later,
      expect: 'notRequired',
    },
    {
      at: later,
      why: 'registered with VDAB, also before there was a duty',
      given: arrived('2022-05-01', { employmentServices: [{ on: day('2022-06-01'), service: 'vdab' }] }),
      on: later,
      expect: 'done',
    },
    {
      at: later,
      why: 'Actiris is not VDAB',
      given: arrived('2022-05-01', { employmentServices: [{ on: day('2022-06-01'), service: 'actiris' }] }),
      on: later,
      expect: 'must',
    },
    {
      at: later,
      why: 'in Brussels there is none',
      given: arrived('2022-05-01', { residences: [{ from: day('2022-03-20'), place: 'brussels' }] }),
      on: later,
      expect: 'none',
    },
  ]),
  ...cases(['UA-06'], askCounted('2024-02-01', '2023-12-31', '2024-03-01'), [
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'financing once, by the first; the core indicator once a year',
      given: {},
      on: later,
      expect: '11 01 00',
    },
  ]),
  ...cases(['UA-06'], askCounted('2025-01-01'), [
    { at: day('2025-01-01'), edge: true, why: 'a first conversation on New Year', given: {}, on: later, expect: '00 00 11' },
  ]),
  ...cases(['UA-07'], askFree, [
    { at: day('2021-12-31'), why: 'the day before', given: {}, on: day('2021-12-31'), expect: false },
    { at: day('2022-01-01'), why: 'the day', given: {}, on: day('2022-01-01'), expect: true },
    { at: day('2022-01-02'), why: 'the day after', given: {}, on: day('2022-01-02'), expect: true },
    { at: day('2024-12-31'), why: 'the last day', given: {}, on: day('2024-12-31'), expect: true },
    { at: day('2025-01-01'), why: 'over', given: {}, on: day('2025-01-01'), expect: false },
    { at: day('2025-01-02'), why: 'still over', given: {}, on: day('2025-01-02'), expect: false },
  ]),
];
