import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { askDuty, askFindings, askGroup, askPillar } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { contract, day, newcomer } from '../../define/people.ts';
import { judge } from '../../judge.ts';

/** What sits exactly on the border of two rules: a stay that ends on a birthday, a move on the day of a death, an anchor. */
const registered = '2023-03-10';
const at = day(registered);
const on = day('2024-06-03');
const turns18 = (until: string): CaseFile => ({
  ...newcomer(registered, 'work'),
  birthDay: day('2006-02-01'),
  stays: [
    { from: at, ground: 'work' },
    { from: day(until), ground: 'tourist' },
  ],
});
const withDocument = (from: string): CaseFile => ({
  ...newcomer(registered),
  stays: [],
  nationalities: [{ from: at, group: 'eu' }],
  residenceDocuments: [{ from: day(from), until: null, code: 'EU' }],
});
const underContract = (changes: Partial<CaseFile>): CaseFile => ({
  ...newcomer(registered),
  ...contract('2023-06-05'),
  ...changes,
});
const asylum = (changes: Partial<CaseFile>): CaseFile => ({ ...newcomer('2021-06-01', 'asylumApplicant'), ...changes });
const askAnchor = (rule: string) => (file: CaseFile, asked: PlainDate) =>
  judge(file, asked)
    .targetGroup.grounds.filter((ground) => ground.rule === rule)
    .map(({ anchor, anchorDay }) => `${anchor} ${anchorDay}`)
    .join(', ');

export const edgeCases = [
  ...cases(['TG-F-14'], askDuty, [
    {
      at: day('2024-02-01'),
      edge: true,
      why: 'the stay ends on the eighteenth birthday: no duty arises',
      given: turns18('2024-02-01'),
      on,
      expect: 'notTarget - -',
    },
    {
      at: day('2024-02-01'),
      edge: true,
      why: 'the stay ends the day after: the duty arose and ended',
      given: turns18('2024-02-02'),
      on,
      expect: 'notTarget 2024-02-01 2024-02-02',
    },
    {
      at: day('2024-02-01'),
      edge: true,
      why: 'lives in Wallonia on the birthday',
      given: {
        ...newcomer(registered, 'work'),
        birthDay: day('2006-02-01'),
        residences: [
          { from: at, place: 'flanders' },
          { from: day('2024-02-01'), place: 'elsewhereBelgium' },
          { from: day('2024-03-01'), place: 'flanders' },
        ],
      },
      on,
      expect: 'entitled - -',
    },
    {
      at: day('2024-02-01'),
      why: 'a Belgian child born in Belgium has no duty at 18',
      given: {
        ...newcomer(registered, 'belgian'),
        birthDay: day('2006-02-01'),
        bornAbroad: false,
        nationalities: [{ from: at, group: 'belgian' }],
      },
      on,
      expect: 'notTarget - -',
    },
    {
      at: day('2024-02-01'),
      why: 'nationality not known at 18, known later: the duty cannot be told',
      given: {
        ...newcomer(registered, 'work'),
        birthDay: day('2006-02-01'),
        nationalities: [
          { from: at, group: 'unknown' },
          { from: day('2024-05-01'), group: 'nonEu' },
        ],
      },
      on,
      expect: 'unknown: nationalityUnknown',
    },
  ]),
  ...cases(['TG-F-05'], askAnchor('TG-F-05'), [
    {
      at: day('2022-03-01'),
      edge: true,
      why: 'by the contract',
      given: asylum(contract('2022-04-01')),
      on,
      expect: 'contractDate 2022-04-01',
    },
    { at: day('2022-03-01'), edge: true, why: 'without one by the day asked', given: asylum({}), on, expect: 'asked 2024-06-03' },
  ]),
  ...cases(['TG-F-04'], askDuty, [
    {
      at: day('2022-02-28'),
      edge: true,
      why: 'an obliged refugee who becomes an applicant: entitled, and the duty that was is told',
      given: asylum({
        stays: [
          { from: day('2021-06-01'), ground: 'recognisedRefugee' },
          { from: day('2021-12-01'), ground: 'asylumApplicant' },
        ],
      }),
      on: day('2022-02-28'),
      expect: 'entitled 2021-06-01 2021-12-01',
    },
  ]),
  ...cases(['TG-F-16.end'], askFindings('TG-F-16.end'), [
    {
      at: day('2024-05-01'),
      edge: true,
      why: 'moved away, and will die later: only the move is told',
      given: {
        ...newcomer(registered),
        residences: [
          { from: at, place: 'flanders' },
          { from: day('2024-05-01'), place: 'abroad' },
        ],
        diedOn: day('2024-06-04'),
      },
      on,
      expect: 'movedAway',
    },
    { at: on, edge: true, why: 'the day of the death', given: { ...newcomer(registered), diedOn: on }, on, expect: 'died' },
    {
      at: on,
      edge: true,
      why: 'the day before the death',
      given: { ...newcomer(registered), diedOn: day('2024-06-04') },
      on,
      expect: '',
    },
  ]),
  ...cases(
    ['TG-F-16.end', 'TG-B-01'],
    askDuty,
    (['flanders', 'brussels'] as const).flatMap((place) => [
      {
        at,
        edge: true as const,
        why: `${place}: died on the day of registration`,
        given: { ...newcomer('2024-03-11', 'recognisedRefugee', place), diedOn: day('2024-03-11') },
        on,
        expect: 'notTarget - -',
      },
      {
        at,
        edge: true as const,
        why: `${place}: died the day after`,
        given: { ...newcomer('2024-03-11', 'recognisedRefugee', place), diedOn: day('2024-03-12') },
        on,
        expect: 'notTarget 2024-03-11 2024-03-12',
      },
    ]),
  ),
  ...cases(['TG-F-17'], askFindings('TG-F-17'), [
    {
      at,
      edge: true,
      why: 'an EU citizen known by a document alone is told why there is no duty',
      given: {
        ...newcomer(registered),
        stays: [],
        nationalities: [{ from: at, group: 'eu' }],
        residenceDocuments: [{ from: at, until: null, code: 'EU' }],
      },
      on,
      expect: 'entitled',
    },
  ]),
  ...cases(['WORK-DONE'], askFindings('WORK-DONE'), [
    {
      at: day('2022-02-28'),
      edge: true,
      why: 'what is not asked is not called missing',
      given: { ...newcomer('2021-06-01'), ...contract('2022-02-28') },
      on,
      expect: '',
    },
    {
      at: day('2022-03-01'),
      edge: true,
      why: 'what is asked is',
      given: { ...newcomer('2021-06-01'), ...contract('2022-03-01') },
      on,
      expect: 'missing',
    },
    {
      at: day('2022-02-28'),
      why: 'what is there is told, asked or not',
      given: {
        ...newcomer('2021-06-01'),
        ...contract('2022-02-28'),
        employmentServices: [{ on: day('2022-05-02'), service: 'vdab' }],
      },
      on,
      expect: 'vdab',
    },
  ]),
  ...cases(['TG-REGION'], askGroup, [
    {
      at,
      edge: true,
      why: 'registered tomorrow, nobody knows where',
      given: { ...newcomer('2024-06-04'), residences: [] },
      on,
      expect: 'notTarget',
    },
  ]),
  ...cases(['TG-REGION'], askFindings('TG-REGION'), [
    { at, edge: true, why: 'in Flanders', given: newcomer(registered), on, expect: 'flanders' },
    { at, edge: true, why: 'in Brussels', given: newcomer(registered, 'work', 'brussels'), on, expect: 'brussels' },
    { at, edge: true, why: 'in neither', given: newcomer(registered, 'work', 'elsewhereBelgium'), on, expect: 'elsewhere' },
  ]),
  ...cases(['TG-F-02'], askFindings('TG-F-02'), [
    {
      at,
      edge: true,
      why: 'the right of a foreign national rests on legal stay',
      given: newcomer(registered),
      on,
      expect: 'registered',
    },
    {
      at,
      edge: true,
      why: 'that of a Belgian does not',
      given: { ...newcomer(registered, 'belgian'), nationalities: [{ from: at, group: 'belgian' }] },
      on,
      expect: '',
    },
  ]),
  ...cases(['TG-F-16'], askFindings('TG-F-16'), [
    {
      at: on,
      edge: true,
      why: 'met by a certificate',
      given: { ...newcomer(registered), certificateOn: on },
      on,
      expect: 'certificate',
    },
    {
      at: on,
      edge: true,
      why: 'met by a declaration',
      given: { ...newcomer(registered), effortDeclarationOn: on },
      on,
      expect: 'effortDeclaration',
    },
    {
      at: on,
      edge: true,
      why: 'certificate and exemption on one day: being met counts first',
      given: { ...newcomer(registered), certificateOn: on, exemption: { on, ground: 'permanentIllnessOrDisability' } },
      on,
      expect: 'certificate',
    },
  ]),
  ...cases(['PILLARS'], askPillar('orientation'), [
    {
      at: on,
      edge: true,
      why: 'with a certificate and no contract nothing has to begin any more: may follow',
      given: { ...newcomer(registered), certificateOn: on },
      on,
      expect: 'optional notStarted',
    },
    {
      at: on,
      edge: true,
      why: 'under way on the first day of the course',
      given: { ...newcomer(registered), ...contract('2023-06-05'), moStartedOn: on },
      on,
      expect: 'required open',
    },
    {
      at: on,
      edge: true,
      why: 'not yet the day before',
      given: { ...newcomer(registered), ...contract('2023-06-05'), moStartedOn: day('2024-06-04') },
      on,
      expect: 'required notStarted',
    },
  ]),
  ...cases(['TG-F-13'], askFindings('TG-F-13'), [
    {
      at: day('2024-01-10'),
      edge: true,
      why: 'of a minister it is not told that the move came too late: that changes nothing',
      given: {
        ...newcomer('2015-01-10', 'work', 'elsewhereBelgium'),
        residences: [
          { from: day('2015-01-10'), place: 'elsewhereBelgium' },
          { from: day('2024-01-10'), place: 'flanders' },
        ],
        ministry: { from: day('2024-03-01'), communityRecognisedBefore2007: false },
      },
      on,
      expect: '',
    },
  ]),
  ...cases(['BX-STAY'], askFindings('BX-STAY'), [
    {
      at: day('2024-03-01'),
      edge: true,
      why: 'an EU citizen in Brussels, whatever the title',
      given: { ...newcomer('2024-03-01', 'work', 'brussels'), nationalities: [{ from: day('2024-03-01'), group: 'eu' }] },
      on,
      expect: 'freeMovement',
    },
    {
      at: day('2024-03-01'),
      edge: true,
      why: 'family of an EU citizen, of whatever nationality',
      given: newcomer('2024-03-01', 'familyReunificationEu', 'brussels'),
      on,
      expect: 'freeMovement',
    },
    {
      at: day('2024-03-01'),
      edge: true,
      why: 'free movement as a title',
      given: newcomer('2024-03-01', 'freeMovement', 'brussels'),
      on,
      expect: 'freeMovement',
    },
  ]),
  ...cases(['TG-F-02.document'], askGroup, [
    { at: on, edge: true, why: 'the first day of the document', given: withDocument('2024-06-03'), on, expect: 'entitled' },
    { at: on, edge: true, why: 'the day before it', given: withDocument('2024-06-04'), on, expect: 'unknown: stayUnknown' },
  ]),
  ...cases(['TG-F-17'], askFindings('TG-F-17'), [
    { at, edge: true, why: 'never said of a worker from elsewhere', given: newcomer(registered, 'work'), on, expect: '' },
    {
      at,
      edge: true,
      why: 'nor in Brussels',
      given: { ...newcomer(registered, 'freeMovement', 'brussels'), nationalities: [{ from: at, group: 'eu' }] },
      on,
      expect: '',
    },
  ]),
  ...cases(['TG-B-02'], askDuty, [
    {
      at: day('2024-05-02'),
      edge: true,
      why: 'au pair in Flanders, then work, then Brussels: the title held on moving counts',
      given: {
        ...newcomer('2023-03-10', 'auPair'),
        stays: [
          { from: at, ground: 'auPair' },
          { from: day('2024-03-01'), ground: 'work' },
        ],
        residences: [
          { from: at, place: 'flanders' },
          { from: day('2024-05-02'), place: 'brussels' },
        ],
      },
      on,
      expect: 'mandatory 2024-05-02 -',
    },
  ]),
  ...cases(['PILLARS'], askPillar('dutch'), [
    {
      at: on,
      edge: true,
      why: '65 under a contract: its pillars stay',
      given: underContract({ birthDay: day('1959-06-03') }),
      on,
      expect: 'required notStarted',
    },
    {
      at: on,
      edge: true,
      why: 'moved to Brussels under a contract: its pillars stay',
      given: underContract({
        residences: [
          { from: at, place: 'flanders' },
          { from: on, place: 'brussels' },
        ],
      }),
      on,
      expect: 'required notStarted',
    },
    {
      at: on,
      edge: true,
      why: 'an excluded stay under a contract',
      given: underContract({
        stays: [
          { from: at, ground: 'recognisedRefugee' },
          { from: on, ground: 'none' },
        ],
      }),
      on,
      expect: 'notRequired notApplicable',
    },
    {
      at: on,
      edge: true,
      why: 'died under a contract',
      given: underContract({ diedOn: on }),
      on,
      expect: 'notRequired notApplicable',
    },
  ]),
];
