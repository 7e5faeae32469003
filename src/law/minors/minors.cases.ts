import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { cases } from '../define/cases.ts';
import { day, newcomer } from '../define/people.ts';
import { lawSettings } from '../settings.ts';
import { minorTermsOn } from './minor-terms.ts';

const registered = day('2023-03-10');
const child = (changes: Partial<CaseFile> = {}, from = '2023-03-10', born = '2013-05-05'): CaseFile => ({
  ...newcomer(from, 'familyReunificationNonEu'),
  birthDay: day(born),
  schoolEnrolment: 'notEnrolled',
  ...changes,
});
const enrolled = (on: string): Partial<CaseFile> => ({ schoolEnrolment: { on: day(on) } });

const askTerm = (file: CaseFile, on: PlainDate): string => {
  const found = minorTermsOn(file, on)?.schoolEnrolment;
  if (found === undefined) return 'no minor';
  if (!found.known) return `unknown: ${found.because}`;
  return found.value === null ? 'none' : `${found.value.rawDueOn} ${found.value.dueOn} ${found.value.state}`;
};
const askBand = (file: CaseFile, on: PlainDate): string => minorTermsOn(file, on)?.band.label ?? 'none';
const askFromThree = (file: CaseFile, on: PlainDate): string => {
  const settings = lawSettings({ minorInflowMonths: { value: 36, owner: 'test', reason: 'three years', on: day('2026-11-21') } });
  return minorTermsOn(file, on, settings)?.band.label ?? 'none';
};
const askGuidance = (file: CaseFile, on: PlainDate): string => minorTermsOn(file, on)?.guidance ?? 'none';

export const minorCases = [
  ...cases(['D10', 'D10.days'], askTerm, [
    { at: registered, edge: true, why: 'the day before registration', given: child(), on: day('2023-03-09'), expect: 'no minor' },
    {
      at: registered,
      edge: true,
      why: 'the day of registration is not counted',
      given: child(),
      on: registered,
      expect: '2023-05-09 2023-05-09 running',
    },
    {
      at: registered,
      edge: true,
      why: 'the sixtieth day',
      given: child(),
      on: day('2023-05-09'),
      expect: '2023-05-09 2023-05-09 running',
    },
    {
      at: registered,
      edge: true,
      why: 'the day after',
      given: child(),
      on: day('2023-05-10'),
      expect: '2023-05-09 2023-05-09 overdue',
    },
    {
      at: registered,
      edge: true,
      why: 'enrolled on the sixtieth day',
      given: child(enrolled('2023-05-09')),
      on: day('2023-06-01'),
      expect: '2023-05-09 2023-05-09 met',
    },
    {
      at: registered,
      edge: true,
      why: 'enrolled the day after',
      given: child(enrolled('2023-05-10')),
      on: day('2023-06-01'),
      expect: '2023-05-09 2023-05-09 metLate',
    },
    {
      at: registered,
      why: 'an enrolment of a later day is not looked at',
      given: child(enrolled('2023-05-05')),
      on: day('2023-05-04'),
      expect: '2023-05-09 2023-05-09 running',
    },
    {
      at: registered,
      why: 'was at school before the registration',
      given: child(enrolled('2023-01-09')),
      on: registered,
      expect: '2023-05-09 2023-05-09 met',
    },
    {
      at: day('2024-01-02'),
      edge: true,
      why: 'ends on a Saturday of a leap year: runs on to Monday (decision 2)',
      given: child({}, '2024-01-02'),
      on: day('2024-03-04'),
      expect: '2024-03-02 2024-03-04 running',
    },
    {
      at: registered,
      edge: true,
      why: 'nobody knows of a school: the last day is known',
      given: child({ schoolEnrolment: 'unknown' }),
      on: day('2023-05-09'),
      expect: '2023-05-09 2023-05-09 running',
    },
    {
      at: registered,
      edge: true,
      why: 'nobody knows of a school after it: nor whether it was met',
      given: child({ schoolEnrolment: 'unknown' }),
      on: day('2023-05-10'),
      expect: 'unknown: schoolEnrolmentUnknown',
    },
    {
      at: registered,
      edge: true,
      why: 'turns six the day after the sixtieth day: the source gives no age for infants',
      given: child({}, '2023-03-10', '2017-05-10'),
      on: registered,
      expect: 'unknown: schoolAgeUnknown',
    },
    {
      at: registered,
      edge: true,
      why: 'turns six on the sixtieth day',
      given: child({}, '2023-03-10', '2017-05-09'),
      on: registered,
      expect: '2023-05-09 2023-05-09 running',
    },
    {
      at: registered,
      edge: true,
      why: 'turns 18 on the sixtieth day: no term',
      given: child({}, '2023-03-10', '2005-05-09'),
      on: registered,
      expect: 'none',
    },
    {
      at: registered,
      edge: true,
      why: 'turns 18 the day after the sixtieth',
      given: child({}, '2023-03-10', '2005-05-10'),
      on: registered,
      expect: '2023-05-09 2023-05-09 running',
    },
    {
      at: registered,
      edge: true,
      why: '18: no minor',
      given: child({}, '2023-03-10', '2005-05-10'),
      on: day('2023-05-10'),
      expect: 'no minor',
    },
    {
      at: registered,
      why: 'a Belgian child',
      given: child({ nationalities: [{ from: registered, group: 'belgian' }] }),
      on: registered,
      expect: 'none',
    },
    {
      at: registered,
      why: 'a citizen of the EU is a foreign national too',
      given: child({ nationalities: [{ from: registered, group: 'eu' }] }),
      on: registered,
      expect: '2023-05-09 2023-05-09 running',
    },
    {
      at: registered,
      why: 'nationality not known',
      given: child({ nationalities: [] }),
      on: registered,
      expect: 'unknown: nationalityUnknown',
    },
    {
      at: registered,
      why: 'registration not known',
      given: child({ firstRegisteredOn: null }),
      on: registered,
      expect: 'unknown: registrationUnknown',
    },
    {
      at: registered,
      why: 'in Brussels the same',
      given: child({ residences: [{ from: registered, place: 'brussels' }] }),
      on: registered,
      expect: '2023-05-09 2023-05-09 running',
    },
    {
      at: registered,
      edge: true,
      why: 'moved to Wallonia: not ours',
      given: child({
        residences: [
          { from: registered, place: 'flanders' },
          { from: day('2023-04-01'), place: 'elsewhereBelgium' },
        ],
      }),
      on: day('2023-04-01'),
      expect: 'no minor',
    },
    { at: registered, why: 'died', given: child({ diedOn: day('2023-04-01') }), on: day('2023-04-01'), expect: 'no minor' },
  ]),
  ...cases(['MINOR.bands', 'Q27'], askBand, [
    {
      at: registered,
      edge: true,
      why: 'a day short of 30 months',
      given: child({}, '2023-03-10', '2020-09-11'),
      on: registered,
      expect: 'none',
    },
    { at: registered, edge: true, why: '30 months', given: child({}, '2023-03-10', '2020-09-10'), on: registered, expect: '2–5' },
    {
      at: registered,
      edge: true,
      why: 'a day short of six',
      given: child({}, '2023-03-10', '2017-03-11'),
      on: registered,
      expect: '2–5',
    },
    { at: registered, edge: true, why: 'six', given: child({}, '2023-03-10', '2017-03-10'), on: registered, expect: '6–11' },
    {
      at: registered,
      edge: true,
      why: 'a day short of twelve',
      given: child({}, '2023-03-10', '2011-03-11'),
      on: registered,
      expect: '6–11',
    },
    { at: registered, edge: true, why: 'twelve', given: child({}, '2023-03-10', '2011-03-10'), on: registered, expect: '12–18' },
    {
      at: registered,
      edge: true,
      why: 'a day short of eighteen',
      given: child({}, '2023-03-10', '2005-03-11'),
      on: registered,
      expect: '12–18',
    },
    { at: registered, edge: true, why: 'eighteen', given: child({}, '2023-03-10', '2005-03-10'), on: registered, expect: 'none' },
  ]),
  ...cases(['Q27'], askFromThree, [
    {
      at: registered,
      edge: true,
      why: 'an agency that begins at three',
      given: child({}, '2023-03-10', '2020-09-10'),
      on: registered,
      expect: 'none',
    },
  ]),
  ...cases(['MINOR.guidance'], askGuidance, [
    {
      at: registered,
      edge: true,
      why: 'the day before the enrolment',
      given: child(enrolled('2023-04-17')),
      on: day('2023-04-16'),
      expect: 'offered',
    },
    {
      at: registered,
      edge: true,
      why: 'the day of the enrolment',
      given: child(enrolled('2023-04-17')),
      on: day('2023-04-17'),
      expect: 'notNeeded',
    },
    { at: registered, why: 'nobody knows', given: child({ schoolEnrolment: 'unknown' }), on: registered, expect: 'askFirst' },
    { at: registered, why: 'no school yet', given: child(), on: registered, expect: 'offered' },
  ]),
];
