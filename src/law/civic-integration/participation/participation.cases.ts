import type { CaseFile, Place, StayGround } from '../../case.ts';
import { choiceCase } from '../../choices.cases.ts';
import { askCertificate, askGrounds, askPillar } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import type { LawCase } from '../../define/cases.ts';
import { complete, contract, day, newcomer } from '../../define/people.ts';
import type { LawSettings } from '../../settings.ts';

const on = day('2025-01-01');
/** Registered and signed on those days, and since then at home. */
const person = (
  registered: string,
  signed: string,
  changes: Partial<CaseFile> = {},
  stay: StayGround = 'recognisedRefugee',
  place: Place = 'flanders',
): CaseFile => ({ ...newcomer(registered, stay, place), ...contract(signed), ...changes });
const unsettled = (registered: string, signed: string, changes: Partial<CaseFile> = {}): CaseFile =>
  person(registered, signed, changes, 'unknown');
/** A Brussels registration of before 2024: whether there is a duty is not known (decision 5). */
const brussels = (registered: string, changes: Partial<CaseFile> = {}): CaseFile =>
  person(registered, '2023-03-01', changes, 'recognisedRefugee', 'brussels');
const does = (works: boolean, studies: boolean, from = '2023-06-01'): Partial<CaseFile> => ({
  activities: [{ from: day(from), works, studies }],
});
/** Everything but Dutch of after the standard test, so that the rule of the participation track is the one that shows. */
const reached = (registered: string, stay: StayGround, changes: Partial<CaseFile> = {}): CaseFile => {
  const { firstRegisteredOn, nationalities, residences, stays, activities } = newcomer(registered, stay);
  return { ...complete('2023-02-01', '2023-05-01'), firstRegisteredOn, nationalities, residences, stays, activities, ...changes };
};
const pillar = (file: CaseFile, asked: LawCase['on'], settings: LawSettings) => askPillar('participation', settings)(file, asked);
const byContract = (why: string, given: CaseFile, expect: readonly [string, string]) =>
  choiceCase('participationAnchor', 'contractDate', why, given, '2025-01-01', pillar, expect);

export const participationCases: readonly LawCase[] = [
  ...cases(['PNT', 'Q3'], askPillar('participation'), [
    {
      at: day('2023-02-01'),
      edge: true,
      why: 'target group not settled, does nothing: not known',
      given: unsettled('2023-02-01', '2023-03-01'),
      on: on,
      expect: 'unknown notStarted',
    },
    {
      at: day('2023-02-01'),
      edge: true,
      why: 'target group not settled, works: asked of nobody who does',
      given: unsettled('2023-02-01', '2023-03-01', does(true, false)),
      on: on,
      expect: 'optional notStarted',
    },
    {
      at: day('2023-02-01'),
      edge: true,
      why: 'target group not settled, studies',
      given: unsettled('2023-02-01', '2023-03-01', does(false, true)),
      on: on,
      expect: 'optional notStarted',
    },
    {
      at: day('2023-02-01'),
      edge: true,
      why: 'works from the day after the day asked: not yet',
      given: unsettled('2023-02-01', '2023-03-01', does(true, false, '2025-01-02')),
      on: on,
      expect: 'unknown notStarted',
    },
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'the day of the contract says nothing of the day of the duty (Q3)',
      given: unsettled('2022-06-01', '2022-09-01'),
      on: on,
      expect: 'unknown notStarted',
    },
  ]),
  ...cases(['PNT', 'B5', 'B11'], askPillar('participation'), [
    {
      at: day('2022-12-31'),
      edge: true,
      why: 'Brussels: if there is a duty, it arose at the registration, before the track',
      given: brussels('2022-12-31'),
      on: on,
      expect: 'notRequired notApplicable',
    },
    {
      at: day('2023-01-01'),
      edge: true,
      why: 'Brussels: registered on the day of the track',
      given: brussels('2023-01-01'),
      on: on,
      expect: 'unknown notStarted',
    },
    {
      at: day('2023-01-02'),
      edge: true,
      why: 'Brussels: the day after, and works',
      given: brussels('2023-01-02', does(true, false)),
      on: on,
      expect: 'optional notStarted',
    },
    {
      at: day('2022-12-31'),
      edge: true,
      why: 'Brussels: came to Flanders before the track, to Brussels after it',
      given: brussels('2022-12-31', {
        residences: [
          { from: day('2022-12-31'), place: 'flanders' },
          { from: day('2023-01-01'), place: 'brussels' },
        ],
      }),
      on: on,
      expect: 'unknown notStarted',
    },
  ]),
  ...cases(['PNT', 'Q3', 'B11'], askGrounds('participation', ['PNT', 'Q3', 'B11']), [
    {
      at: day('2022-12-31'),
      edge: true,
      why: 'Brussels before the track: by which day',
      given: brussels('2022-12-31'),
      on: on,
      expect: 'PNT beforeTrack, B11 default, Q3 default',
    },
    {
      at: day('2023-02-01'),
      edge: true,
      why: 'not settled: says so, and asks nobody which day counts',
      given: unsettled('2023-02-01', '2023-03-01'),
      on: on,
      expect: 'PNT targetGroupUnknown',
    },
    {
      at: day('2023-02-01'),
      edge: true,
      why: 'not settled, works',
      given: unsettled('2023-02-01', '2023-03-01', does(true, false)),
      on: on,
      expect: 'PNT worksOrStudies',
    },
    {
      at: day('2022-12-31'),
      edge: true,
      why: 'Flanders before the track: nothing of Brussels',
      given: person('2022-12-31', '2023-03-01'),
      on: on,
      expect: 'PNT beforeTrack, Q3 default',
    },
    {
      at: day('2023-01-01'),
      edge: true,
      why: 'Flanders: mandatory from the day',
      given: person('2023-01-01', '2023-03-01'),
      on: on,
      expect: 'PNT required, Q3 default',
    },
    {
      at: day('2023-01-02'),
      edge: true,
      why: 'Flanders: works',
      given: person('2023-01-02', '2023-03-01', does(true, false)),
      on: on,
      expect: 'PNT worksOrStudies, Q3 default',
    },
    {
      at: day('2024-01-05'),
      edge: true,
      why: 'Brussels: as in Flanders (decision 11)',
      given: person('2024-01-05', '2024-03-01', {}, 'recognisedRefugee', 'brussels'),
      on: on,
      expect: 'PNT required, B11 default, Q3 default',
    },
    {
      at: day('2023-01-02'),
      edge: true,
      why: 'the entitled: neither',
      given: person('2023-01-02', '2023-03-01', {}, 'work'),
      on: on,
      expect: 'PNT entitled',
    },
  ]),
  ...cases(['PNT', 'TG-F-16', 'TG-F-16.end'], askPillar('participation'), [
    {
      at: day('2024-12-31'),
      edge: true,
      why: 'the last day of 64',
      given: person('2023-01-10', '2023-03-01', { birthDay: day('1960-01-01') }),
      on: day('2024-12-31'),
      expect: 'required notStarted',
    },
    {
      at: day('2025-01-01'),
      edge: true,
      why: '65: no duty from that day (decision 15), so nothing to ask',
      given: person('2023-01-10', '2023-03-01', { birthDay: day('1960-01-01') }),
      on: on,
      expect: 'optional notStarted',
    },
    {
      at: day('2024-05-01'),
      edge: true,
      why: 'met by the certificate: what that asked stays what it asked',
      given: person('2023-01-10', '2023-03-01', { certificateOn: day('2024-05-01') }),
      on: on,
      expect: 'required notStarted',
    },
    {
      at: day('2024-05-01'),
      edge: true,
      why: 'met by the declaration of effort',
      given: person('2023-01-10', '2023-03-01', { effortDeclarationOn: day('2024-05-01') }),
      on: on,
      expect: 'required notStarted',
    },
    {
      at: day('2025-01-01'),
      edge: true,
      why: 'met, and out of the target group since: asked of the mandatory alone',
      given: person('2023-01-10', '2023-03-01', {
        certificateOn: day('2024-05-01'),
        stays: [
          { from: day('2023-01-10'), ground: 'recognisedRefugee' },
          { from: day('2025-01-01'), ground: 'tourist' },
        ],
      }),
      on: on,
      expect: 'optional notStarted',
    },
    {
      at: day('2025-01-02'),
      edge: true,
      why: 'met, and in it for a day more',
      given: person('2023-01-10', '2023-03-01', {
        certificateOn: day('2024-05-01'),
        stays: [
          { from: day('2023-01-10'), ground: 'recognisedRefugee' },
          { from: day('2025-01-02'), ground: 'tourist' },
        ],
      }),
      on: on,
      expect: 'required notStarted',
    },
  ]),
  ...cases(['AT-3', 'PNT'], askCertificate, [
    {
      at: day('2024-05-01'),
      edge: true,
      why: 'exempted: no longer mandatory, the certificate asks no hours',
      given: reached('2023-01-10', 'recognisedRefugee', {
        participations: [],
        exemption: { on: day('2024-05-01'), ground: 'belgianDiploma' },
      }),
      on: day('2024-05-01'),
      expect: 'AT-2: entitled since 2023-05-01',
    },
    {
      at: day('2024-05-01'),
      edge: true,
      why: 'the day before: it does',
      given: reached('2023-01-10', 'recognisedRefugee', {
        participations: [],
        exemption: { on: day('2024-05-01'), ground: 'belgianDiploma' },
      }),
      on: day('2024-04-30'),
      expect: 'AT-3: participationHours',
    },
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'not settled, works: any duty would be of the track; since the work began',
      given: reached('2023-01-10', 'unknown', { participations: [], ...does(true, false) }),
      on: on,
      expect: 'AT-3: entitled since 2023-06-01',
    },
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'not settled, does nothing, and the test is missing',
      given: reached('2023-01-10', 'unknown', { participations: [], moTests: [] }),
      on: on,
      expect: 'AT-3: moTest',
    },
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'not settled, does nothing: whether hours are asked is not known',
      given: reached('2023-01-10', 'unknown', { participations: [] }),
      on: on,
      expect: 'unknown: targetGroupUnknown',
    },
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'mandatory, work not known, and the test is missing',
      given: reached('2023-01-10', 'recognisedRefugee', { participations: [], activities: [], moTests: [] }),
      on: on,
      expect: 'AT-3: moTest',
    },
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'mandatory, works',
      given: reached('2023-01-10', 'recognisedRefugee', { participations: [], ...does(true, false) }),
      on: on,
      expect: 'AT-3: entitled since 2023-06-01',
    },
  ]),
  byContract('Q3: not settled, contract of the day before', unsettled('2022-06-01', '2022-12-31'), [
    'unknown notStarted',
    'notRequired notApplicable',
  ]),
  byContract('Q3: not settled, contract of the day', unsettled('2022-06-01', '2023-01-01'), [
    'unknown notStarted',
    'unknown notStarted',
  ]),
  byContract('Q3: mandatory, contract of the day before, asked long after', person('2022-06-01', '2022-12-31'), [
    'notRequired notApplicable',
    'notRequired notApplicable',
  ]),
  byContract('Q3: mandatory since before, contract of the day', person('2022-06-01', '2023-01-01'), [
    'notRequired notApplicable',
    'required notStarted',
  ]),
  byContract('Q3: Brussels not known, contract of the day', { ...brussels('2022-08-01'), ...contract('2023-01-01') }, [
    'notRequired notApplicable',
    'unknown notStarted',
  ]),
  choiceCase(
    'brusselsParticipation',
    'nobody',
    'B11: says nothing of Flanders',
    person('2023-01-10', '2023-03-01'),
    '2025-01-01',
    pillar,
    ['required notStarted', 'required notStarted'],
  ),
  choiceCase(
    'brusselsParticipation',
    'nobody',
    'B11: Brussels asks nothing',
    person('2024-01-05', '2024-03-01', {}, 'recognisedRefugee', 'brussels'),
    '2025-01-01',
    pillar,
    ['required notStarted', 'notRequired notApplicable'],
  ),
];
