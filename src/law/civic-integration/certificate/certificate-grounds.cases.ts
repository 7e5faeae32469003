import type { CaseFile } from '../../case.ts';
import { choiceCase } from '../../choices.cases.ts';
import { askCertificate, askGrounds } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import type { LawCase } from '../../define/cases.ts';
import { complete, day, newcomer } from '../../define/people.ts';
import { judge } from '../../judge.ts';

const on = day('2025-01-01');
const signed = (changes: Partial<CaseFile> = {}) => complete('2022-06-01', '2022-09-01', changes);
const registeredOn = (first: string): Partial<CaseFile> => {
  const { firstRegisteredOn, nationalities, residences, stays, activities } = newcomer(first);
  return { firstRegisteredOn, nationalities, residences, stays, activities };
};
/** Mandatory since that day, all but the participation there on 10 September 2023. */
const since = (registered: string, changes: Partial<CaseFile> = {}): CaseFile => ({
  ...complete('2023-02-01', '2023-09-10'),
  ...registeredOn(registered),
  ...changes,
});
const brussels = (changes: Partial<CaseFile> = {}) =>
  signed({ residences: [{ from: day('2021-06-01'), place: 'brussels' }], ...changes });
const stay = (...list: (readonly [from: string, ground: CaseFile['stays'][number]['ground']])[]): Partial<CaseFile> => ({
  stays: list.map(([from, ground]) => ({ from: day(from), ground })),
});
const belgianFrom = (from: string): Partial<CaseFile> => ({
  nationalities: [
    { from: day('2021-06-01'), group: 'nonEu' },
    { from: day(from), group: 'belgian' },
  ],
});
const studies = (...list: (readonly [from: string, studies: boolean])[]): Partial<CaseFile> => ({
  activities: list.map(([from, now]) => ({ from: day(from), works: false, studies: now })),
});
const hours = (reached: string): Partial<CaseFile> => ({ participations: [{ on: day(reached), halfHours: 80 }] });
const registered = (reached: string, service: 'vdab' | 'actiris' = 'vdab'): Partial<CaseFile> => ({
  employmentServices: [{ on: day(reached), service }],
});
const effort = (contractDay: string): CaseFile => ({
  ...complete(contractDay, '2016-06-01'),
  ...registeredOn('2015-01-01'),
});
const illiterate = { literate: false, nt2Results: [] };

/** Entitled or not, and since when, whatever is missing. */
const askSince: LawCase['ask'] = (file, asked) => {
  const { certificate } = judge(file, asked);
  return certificate.known ? `${certificate.value.entitled} ${certificate.value.entitledSince ?? '-'}` : 'unknown';
};
const askAnchor: LawCase['ask'] = (file, asked) =>
  judge(file, asked)
    .certificate.grounds.filter(({ rule }) => rule === 'AT-4')
    .map(({ anchor, anchorDay }) => `${anchor} ${anchorDay}`)
    .join(', ');
const which = ['AT-LEG', 'AT-1', 'AT-2', 'AT-3', 'AT-4', 'B9'];

/** Edge days of the certificate, and what its outcome says that it rests on. */
export const certificateGroundCases: readonly LawCase[] = [
  ...cases(['AT-DECISION'], askCertificate, [
    {
      at: day('2025-01-01'),
      edge: true,
      why: 'death on the day of the decision',
      given: signed({ diedOn: day('2025-01-01') }),
      on: on,
      expect: 'AT-2: targetGroup',
    },
    {
      at: day('2025-01-02'),
      edge: true,
      why: 'death a day after the decision is not known yet',
      given: signed({ diedOn: day('2025-01-02') }),
      on: on,
      expect: 'AT-2: entitled since 2022-09-01',
    },
    {
      at: day('2025-01-01'),
      edge: true,
      why: 'issued on the day of the decision',
      given: signed({ certificateOn: day('2025-01-01') }),
      on: on,
      expect: 'AT-2: alreadyIssued',
    },
    {
      at: day('2025-01-02'),
      edge: true,
      why: 'issued a day later: still to be issued',
      given: signed({ certificateOn: day('2025-01-02') }),
      on: on,
      expect: 'AT-2: entitled since 2022-09-01',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'the stay on the day of the contract counts: excluded until the day before',
      given: signed(stay(['2021-06-01', 'tourist'], ['2022-06-01', 'recognisedRefugee'])),
      on: on,
      expect: 'AT-2: entitled since 2022-09-01',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'excluded on that day still: no contract could be signed (TG-F-07)',
      given: signed(stay(['2021-06-01', 'tourist'], ['2022-06-02', 'recognisedRefugee'])),
      on: on,
      expect: 'AT-2: targetGroup',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'asylum applicant until the day before',
      given: signed(stay(['2021-06-01', 'asylumApplicant'], ['2022-06-01', 'recognisedRefugee'])),
      on: on,
      expect: 'AT-2: entitled since 2022-09-01',
    },
    {
      at: day('2022-02-28'),
      edge: true,
      why: 'an asylum applicant could sign up to the day before the reform (decision 14)',
      given: complete('2022-02-28', '2022-09-01', stay(['2021-06-01', 'asylumApplicant'])),
      on: on,
      expect: 'AT-1: entitled since 2022-09-01',
    },
    {
      at: day('2022-03-01'),
      edge: true,
      why: 'and from that day no more (TG-F-05)',
      given: complete('2022-03-01', '2022-09-01', stay(['2021-06-01', 'asylumApplicant'])),
      on: on,
      expect: 'AT-2: targetGroup',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'Belgian from the day of the contract: no ground of stay is asked',
      given: signed({ ...stay(['2021-06-01', 'asylumApplicant']), ...belgianFrom('2022-06-01') }),
      on: on,
      expect: 'AT-2: entitled since 2022-09-01',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'Belgian from the day after',
      given: signed({ ...stay(['2021-06-01', 'asylumApplicant']), ...belgianFrom('2022-06-02') }),
      on: on,
      expect: 'AT-2: targetGroup',
    },
  ]),
  ...cases(['AT-DECISION', 'AT-3'], askCertificate, [
    {
      at: day('2023-09-10'),
      edge: true,
      why: 'who studied before the hours were full need not wait for them',
      given: since('2023-01-02', { ...hours('2023-12-01'), ...studies(['2023-01-02', false], ['2023-08-01', true]) }),
      on: on,
      expect: 'AT-4: entitled since 2023-09-10',
    },
    {
      at: day('2023-09-10'),
      edge: true,
      why: 'who began to study after the hours were full',
      given: since('2023-01-02', studies(['2023-01-02', false], ['2023-12-01', true])),
      on: on,
      expect: 'AT-4: entitled since 2023-09-10',
    },
    {
      at: day('2023-12-01'),
      edge: true,
      why: 'the hours came last',
      given: since('2023-01-02', hours('2023-12-01')),
      on: on,
      expect: 'AT-4: entitled since 2023-12-01',
    },
    {
      at: day('2023-12-01'),
      edge: true,
      why: 'work not known, the hours came last: certain from then',
      given: since('2023-01-02', { ...hours('2023-12-01'), activities: [] }),
      on: on,
      expect: 'AT-4: entitled since 2023-12-01',
    },
    {
      at: day('2023-09-10'),
      edge: true,
      why: 'hours of the entitled, who need none, move nothing',
      given: since('2023-01-02', { ...hours('2023-12-01'), ...stay(['2023-01-02', 'work']) }),
      on: on,
      expect: 'AT-4: entitled since 2023-09-10',
    },
  ]),
  ...cases(['AT-DECISION', 'WORK'], askCertificate, [
    {
      at: day('2022-02-28'),
      edge: true,
      why: 'a contract before the reform asks no VDAB: a later registration moves nothing',
      given: complete('2022-02-28', '2022-09-01', registered('2022-12-01')),
      on: on,
      expect: 'AT-1: entitled since 2022-09-01',
    },
    {
      at: day('2022-11-01'),
      edge: true,
      why: 'Brussels: who registered and found work later',
      given: brussels({
        ...registered('2022-09-01', 'actiris'),
        activities: [
          { from: day('2021-06-01'), works: false, studies: false },
          { from: day('2022-11-01'), works: true, studies: false },
        ],
      }),
      on: on,
      expect: 'AT-2: entitled since 2022-09-01',
    },
    {
      at: day('2022-11-01'),
      edge: true,
      why: 'Brussels: who found work and registered later',
      given: brussels({
        ...registered('2022-12-01', 'actiris'),
        activities: [
          { from: day('2021-06-01'), works: false, studies: false },
          { from: day('2022-11-01'), works: true, studies: false },
        ],
      }),
      on: on,
      expect: 'AT-2: entitled since 2022-11-01',
    },
  ]),
  ...cases(['AT-DECISION'], askSince, [
    {
      at: day('2022-08-31'),
      edge: true,
      why: 'not everything there: no day',
      given: signed(),
      on: day('2022-08-31'),
      expect: 'false -',
    },
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'the first day',
      given: signed(),
      on: day('2022-09-01'),
      expect: 'true 2022-09-01',
    },
    {
      at: day('2022-09-02'),
      edge: true,
      why: 'issued: the day on which everything was there stays',
      given: signed({ certificateOn: day('2022-09-02') }),
      on: day('2022-09-02'),
      expect: 'false 2022-09-01',
    },
  ]),
  ...cases(['AT-DECISION'], askGrounds('certificate', ['AT-DECISION']), [
    {
      at: day('2022-08-31'),
      edge: true,
      why: 'says that not everything is there',
      given: signed(),
      on: day('2022-08-31'),
      expect: 'AT-DECISION notEntitled',
    },
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'says since when, and that the registration came late',
      given: signed(),
      on: day('2022-09-01'),
      expect: 'AT-DECISION registeredLate, AT-DECISION entitled',
    },
    {
      at: day('2022-09-02'),
      edge: true,
      why: 'says that it was issued',
      given: signed({ certificateOn: day('2022-09-02') }),
      on: day('2022-09-02'),
      expect: 'AT-DECISION registeredLate, AT-DECISION alreadyIssued',
    },
    {
      at: day('2022-09-02'),
      edge: true,
      why: 'says that the person died',
      given: signed({ ...registered('2022-06-15'), diedOn: day('2022-09-02') }),
      on: day('2022-09-02'),
      expect: 'AT-DECISION died, AT-DECISION notEntitled',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'says that the contract could not be signed',
      given: signed({ ...registered('2022-06-15'), ...stay(['2021-06-01', 'tourist']) }),
      on: on,
      expect: 'AT-DECISION notTargetGroup, AT-DECISION notEntitled',
    },
    {
      at: day('2023-09-10'),
      edge: true,
      why: 'says that it hangs on what is not known',
      given: since('2023-01-02', { ...registered('2023-03-01'), participations: [], activities: [] }),
      on: on,
      expect: 'AT-DECISION undecidable',
    },
  ]),
  ...cases(
    ['AT-DECISION', 'Q4', 'D2', 'D3'],
    (file, asked) =>
      String(askGrounds('certificate', ['AT-DECISION', 'Q4'])(file, asked))
        .split(', ')
        .filter((found) => found.startsWith('Q4') || found.endsWith('Late'))
        .join(', '),
    [
      {
        at: day('2022-08-01'),
        edge: true,
        why: 'VDAB on the last day of the two months',
        given: signed(registered('2022-08-01')),
        on: on,
        expect: '',
      },
      {
        at: day('2022-08-02'),
        edge: true,
        why: 'VDAB the day after: late, which is a signal',
        given: signed(registered('2022-08-02')),
        on: on,
        expect: 'AT-DECISION registeredLate, Q4 default',
      },
      {
        at: day('2022-08-01'),
        edge: true,
        why: 'Actiris within 60 days, which end on a Sunday: Monday',
        given: brussels(registered('2022-08-01', 'actiris')),
        on: on,
        expect: '',
      },
      {
        at: day('2022-08-02'),
        edge: true,
        why: 'Actiris the day after',
        given: brussels(registered('2022-08-02', 'actiris')),
        on: on,
        expect: 'AT-DECISION registeredLate, Q4 default',
      },
      {
        at: day('2022-08-01'),
        edge: true,
        why: 'late at the agency (D1), in time at VDAB: nothing of a late VDAB',
        given: signed({ registeredOn: day('2022-05-20'), ...registered('2022-07-01') }),
        on: on,
        expect: '',
      },
      {
        at: day('2022-08-02'),
        edge: true,
        why: 'not registered at all is not late',
        given: signed({ employmentServices: [] }),
        on: on,
        expect: '',
      },
    ],
  ),
  ...cases(['AT-LEG', 'AT-1', 'AT-2', 'AT-3', 'AT-4', 'B7', 'B9'], askGrounds('certificate', which), [
    {
      at: day('2016-02-28'),
      edge: true,
      why: 'the last contract under the effort commitment, by decision 9',
      given: effort('2016-02-28'),
      on: on,
      expect: 'AT-LEG applies, B9 default',
    },
    {
      at: day('2016-02-29'),
      edge: true,
      why: 'the next day the course',
      given: effort('2016-02-29'),
      on: on,
      expect: 'AT-1 applies',
    },
    {
      at: day('2022-02-28'),
      edge: true,
      why: 'the last day of the course',
      given: complete('2022-02-28', '2022-09-01'),
      on: on,
      expect: 'AT-1 applies',
    },
    {
      at: day('2022-03-01'),
      edge: true,
      why: 'from here the test',
      given: complete('2022-03-01', '2022-09-01'),
      on: on,
      expect: 'AT-2 applies',
    },
    {
      at: day('2022-12-31'),
      edge: true,
      why: 'duty of the day before the participation track',
      given: since('2022-12-31', { nt2Results: complete('2023-02-01', '2023-05-01').nt2Results }),
      on: on,
      expect: 'AT-2 applies',
    },
    {
      at: day('2023-01-01'),
      edge: true,
      why: 'duty of the day of the participation track',
      given: since('2023-01-01', { nt2Results: complete('2023-02-01', '2023-05-01').nt2Results }),
      on: on,
      expect: 'AT-2 applies, AT-3 applies',
    },
    {
      at: day('2023-09-10'),
      edge: true,
      why: 'and Dutch with the standard test',
      given: since('2023-01-01'),
      on: on,
      expect: 'AT-2 applies, AT-3 applies, AT-4 applies',
    },
    {
      at: day('2022-02-28'),
      edge: true,
      why: 'non-literate under AT-1: no Dutch is asked, so no standard test (decision 7)',
      given: complete('2022-02-28', '2022-09-01', illiterate),
      on: on,
      expect: 'AT-1 applies',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'non-literate under AT-2: oral A2, which the standard test does not bind',
      given: signed(illiterate),
      on: on,
      expect: 'AT-2 applies',
    },
  ]),
  ...cases(['AT-4'], askAnchor, [
    {
      at: day('2023-09-10'),
      edge: true,
      why: 'Dutch is there: by the day of passing',
      given: since('2023-01-01'),
      on: on,
      expect: 'achievementDate 2023-09-10',
    },
    {
      at: day('2025-01-01'),
      edge: true,
      why: 'no Dutch yet: by the day asked',
      given: since('2023-01-01', { nt2Results: [] }),
      on: on,
      expect: 'asked 2025-01-01',
    },
    {
      at: day('2023-08-31'),
      edge: true,
      why: 'no Dutch on the day before the test',
      given: since('2023-01-01', { nt2Results: [] }),
      on: day('2023-08-31'),
      expect: '',
    },
    {
      at: day('2023-09-01'),
      edge: true,
      why: 'no Dutch on the day of the test',
      given: since('2023-01-01', { nt2Results: [] }),
      on: day('2023-09-01'),
      expect: 'asked 2023-09-01',
    },
  ]),
  ...cases(['AT-DECISION', 'Q28', 'PILLARS'], askGrounds('certificate', ['Q28', 'PILLARS', 'NT2', 'WORK', 'WORK-DONE', 'PNT']), [
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'Flanders: by nothing of Brussels',
      given: signed(),
      on: on,
      expect: 'PILLARS contract, NT2 passed, WORK vdab, WORK-DONE vdab, PNT beforeTrack',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'Brussels: by the rules of the track offered (Q28)',
      given: brussels(registered('2022-09-01', 'actiris')),
      on: on,
      expect: 'Q28 default, PILLARS contract, NT2 passed, WORK actiris, WORK-DONE actiris, PNT entitled',
    },
    {
      at: day('2022-06-01'),
      edge: true,
      why: 'the order of the pillars, what is missing among them',
      given: signed({ nt2Results: [], employmentServices: [] }),
      on: on,
      expect: 'PILLARS contract, NT2 missing, WORK vdab, WORK-DONE missing, PNT beforeTrack',
    },
  ]),
  choiceCase(
    'lateEmploymentServiceBarsCertificate',
    true,
    'Q4: in time is no bar',
    signed(registered('2022-08-01')),
    '2023-06-01',
    askCertificate,
    ['AT-2: entitled since 2022-09-01', 'AT-2: entitled since 2022-09-01'],
  ),
  choiceCase(
    'lateEmploymentServiceBarsCertificate',
    true,
    'Q4: Actiris too late',
    brussels(registered('2022-08-02', 'actiris')),
    '2023-06-01',
    askCertificate,
    ['AT-2: entitled since 2022-09-01', 'AT-2: employmentService'],
  ),
  choiceCase(
    'lateEmploymentServiceBarsCertificate',
    true,
    'Q4: the bar is said to be one',
    signed(registered('2022-08-02')),
    '2023-06-01',
    (file, asked, settings) => askGrounds('certificate', ['AT-DECISION', 'Q4'], settings)(file, asked),
    [
      'AT-DECISION registeredLate, Q4 default, AT-DECISION entitled',
      'AT-DECISION lateIsABar, Q4 override, AT-DECISION notEntitled',
    ],
  ),
];
