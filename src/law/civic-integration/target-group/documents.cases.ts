import type { CaseFile, NationalityGroup, Place } from '../../case.ts';
import { askDuty, askFindings, askGroup, askPillar } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { day, newcomer } from '../../define/people.ts';

const registered = '2023-03-10';
const at = day(registered);
const on = day('2024-06-01');
/** Somebody of whom no ground of stay is known, with documents. */
const holder = (group: NationalityGroup, ...codes: readonly string[]): CaseFile => ({
  ...newcomer(registered),
  stays: [],
  nationalities: [{ from: at, group }],
  residenceDocuments: codes.map((code) => ({ from: at, until: day('2024-06-01'), code })),
});
const child = (changes: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer(registered, 'work'),
  birthDay: day('2007-01-10'),
  earlyTrack: { on: day('2024-05-02'), because: 'usefulAddition' },
  ...changes,
});
const minister = (moved: string, from: string, place: Place = 'elsewhereBelgium'): CaseFile => ({
  ...newcomer('2015-01-10', 'work', place),
  residences: [
    { from: day('2015-01-10'), place },
    { from: day(moved), place: 'flanders' },
  ],
  ministry: { from: day(from), communityRecognisedBefore2007: false },
});

export const documentCases = [
  ...cases(['TG-F-02.document', 'TG-F-02.documents'], askGroup, [
    ...['A', 'B', 'C', 'D', 'E', 'E+', 'F', 'F+', 'H', 'M', 'L', 'K', 'EU', 'EU+', 'I', 'J', 'S', 'P', 'AI', '8ter'].map(
      (code) => ({
        at,
        why: `an EU citizen with document ${code}`,
        given: holder('eu', code),
        on,
        expect: 'entitled',
      }),
    ),
    ...['special-C', 'special-D', 'I-trainee', 'J-trainee'].map((code) => ({
      at,
      why: `document ${code} is no legal stay`,
      given: holder('nonEu', code),
      on,
      expect: 'notTarget',
    })),
    { at, why: 'a document that the source does not name', given: holder('eu', 'annex15'), on, expect: 'unknown: stayUnknown' },
    { at, why: 'without any document', given: holder('eu'), on, expect: 'unknown: stayUnknown' },
    { at, edge: true, why: 'the last day of the document', given: holder('eu', 'EU'), on: day('2024-06-01'), expect: 'entitled' },
    { at, edge: true, why: 'the day after it', given: holder('eu', 'EU'), on: day('2024-06-02'), expect: 'unknown: stayUnknown' },
    {
      at,
      edge: true,
      why: 'one that counts beside one that does not',
      given: holder('eu', 'special-C', 'B'),
      on,
      expect: 'entitled',
    },
    {
      at,
      why: 'a right, but on which ground? a duty cannot be told',
      given: holder('nonEu', 'B'),
      on,
      expect: 'unknown: stayUnknown',
    },
    {
      at,
      why: 'a ground that is known prevails over the document',
      given: { ...holder('nonEu', 'special-C'), stays: [{ from: at, ground: 'recognisedRefugee' }] },
      on,
      expect: 'mandatory',
    },
    {
      at,
      why: 'an excluded ground prevails too',
      given: { ...holder('nonEu', 'B'), stays: [{ from: at, ground: 'tourist' }] },
      on,
      expect: 'notTarget',
    },
    {
      at,
      why: 'in Brussels',
      given: { ...holder('eu', 'EU'), residences: [{ from: at, place: 'brussels' }] },
      on,
      expect: 'entitled',
    },
  ]),
  ...cases(['TG-F-02.document'], askFindings('TG-F-02.document'), [
    { at, edge: true, why: 'a right is shown where the group is unknown', given: holder('nonEu', 'B'), on, expect: 'legal' },
    { at, why: 'not named', given: holder('nonEu', 'annex15'), on, expect: 'notListed' },
    { at, why: 'not counting', given: holder('nonEu', 'special-D'), on, expect: 'notLegal' },
  ]),
  ...cases(['TG-F-01.early'], askPillar('dutch'), [
    {
      at,
      edge: true,
      why: 'the day before the decision',
      given: child(),
      on: day('2024-05-01'),
      expect: 'notRequired notApplicable',
    },
    {
      at,
      edge: true,
      why: 'the day of the decision: may, never must',
      given: child(),
      on: day('2024-05-02'),
      expect: 'optional notStarted',
    },
    {
      at,
      why: 'part-time compulsory schooling is done',
      given: child({ earlyTrack: { on: day('2024-05-02'), because: 'schoolingDone' } }),
      on,
      expect: 'optional notStarted',
    },
    { at, why: 'nothing decided', given: child({ earlyTrack: null }), on, expect: 'notRequired notApplicable' },
  ]),
  ...cases(['TG-F-01.early'], askGroup, [{ at, why: 'the group stays minor', given: child(), on, expect: 'minor' }]),
  ...cases(['TG-F-11', 'TG-F-13'], askDuty, [
    {
      at: day('2024-01-10'),
      edge: true,
      why: 'nine years in Wallonia, then minister in Flanders: the function obliges',
      given: minister('2024-01-10', '2024-03-01'),
      on,
      expect: 'mandatory 2024-03-01 -',
    },
    {
      at: day('2024-01-10'),
      edge: true,
      why: 'the day before the function: no newcomer',
      given: minister('2024-01-10', '2024-03-01'),
      on: day('2024-02-29'),
      expect: 'entitled - -',
    },
    {
      at: day('2024-01-10'),
      why: 'minister before the move: obliged from the move on',
      given: minister('2024-01-10', '2020-03-01', 'brussels'),
      on,
      expect: 'mandatory 2024-01-10 -',
    },
  ]),
];
