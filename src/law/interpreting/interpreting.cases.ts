import { cases } from '../define/cases.ts';
import type { LawCase } from '../define/cases.ts';
import { day } from '../define/people.ts';
import { defaultSettings, lawSettings } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { interpretingProblems, judgedIdentities } from './identities.ts';
import type { InterpretingTable } from './identities.ts';
import { requestClass } from './request-class.ts';
import type { InterpretingEvent } from './request-class.ts';
import { interpreterTerms } from './terms.ts';
import type { Assignment } from './terms.ts';

// The law asks nothing of a person here: what is judged is a table, a request or an assignment.
const at = day('2024-05-02');
type Line = readonly [why: string, expect: string];
const line = ([why, expect]: Line): Omit<LawCase, 'ask' | 'rules'> => ({ at, edge: true, why, given: {}, on: at, expect });

const problems = (table: InterpretingTable) => () =>
  interpretingProblems(table)
    .map(({ identity, mode, count, stated, computed }) => `${identity} ${mode} ${count} ${stated} ${computed}`)
    .join('; ');
const phone = { requests: 10, answered: 6, performed: 4, notPerformed: 2, notAnswered: 4, unavailable: 3, otherReason: 1 };

const moment = (text: string): InterpretingEvent['at'] => ({ day: day(text.slice(0, 10)), time: text.slice(11) });
const events = (...list: (readonly [InterpretingEvent['event'], string])[]): readonly InterpretingEvent[] =>
  list.map(([event, when]) => ({ event, at: moment(when) }));
const judged =
  (list: readonly InterpretingEvent[], settings: LawSettings = defaultSettings, assignmentOn: string | null = '2024-05-02') =>
  (): string => {
    const outcome = requestClass(
      { mode: 'onSite', assignmentOn: assignmentOn === null ? null : day(assignmentOn), events: list },
      settings,
    );
    if (!outcome.known) return `unknown: ${outcome.because}`;
    const { state, counts, final, charged } = outcome.value;
    return `${state} ${counts.join('+')}${final ? '' : ' open'}${charged === null ? '' : charged ? ' charged' : ' free'}`;
  };
const asked = ['received', '2024-04-20 09:00'] as const;
const sought = ['matching', '2024-04-20 10:00'] as const;
const found = ['answered', '2024-04-22 09:00'] as const;
const cancelled = (when: string) => ['cancelled', when] as const;
const unavailable = lawSettings({
  interpretingCancelledBeforeAnswer: {
    value: 'unavailable',
    owner: 'test',
    reason: 'to see the difference',
    on: day('2026-11-21'),
  },
});

const term =
  (id: 'D18' | 'D19', assignment: Omit<Assignment, 'on'> & { readonly on: string }, settings: LawSettings = defaultSettings) =>
  (): string => {
    const held = interpreterTerms({ ...assignment, on: day(assignment.on) }, settings).find((each) => each.id === id);
    if (held === undefined) return 'none';
    return `${held.state}${held.until === null ? '' : ` ${held.until.day} ${held.until.time}`}`;
  };
const onSiteOnly = lawSettings({
  interpreterCancellationModes: { value: ['onSite'], owner: 'test', reason: 'to see the difference', on: day('2026-11-21') },
});

const tables: readonly (readonly [InterpretingTable, ...Line])[] = [
  [{ phone }, 'every identity of one mode holds', ''],
  [
    { phone: { ...phone, answered: 7 } },
    'one more answered breaks two identities',
    'parts phone requests 10 11; parts phone answered 7 6',
  ],
  [{ phone: { ...phone, otherReason: null } }, 'a blank counts as 0 in the sum', 'parts phone notAnswered 4 3'],
  [
    { phone: { ...phone, notAnswered: 0, answered: 10, performed: 8, unavailable: null, otherReason: null } },
    'blanks alone are not 0: nothing to judge',
    '',
  ],
  [{ phone: { ...phone, requests: null } }, 'a blank whole is not judged', ''],
  [{ phone, total: phone }, 'the total of one mode', ''],
  [
    { onSite: phone, phone, total: { ...phone, requests: 20 } },
    'the total of each count is the sum of the modes',
    'parts total requests 20 10; modes total answered 6 12; modes total performed 4 8; modes total notPerformed 2 4; modes total notAnswered 4 8; modes total unavailable 3 6; modes total otherReason 1 2',
  ],
  [{ total: phone }, 'a total without modes is not judged against them', ''],
  [{}, 'an empty table', ''],
];

const requests: readonly (readonly [readonly InterpretingEvent[], ...Line])[] = [
  [events(asked), 'received', 'RECEIVED requests open'],
  [events(asked, sought), 'an interpreter is sought', 'MATCHING requests open'],
  [events(asked, sought, found), 'answered, not over', 'ANSWERED requests+answered open'],
  [events(asked, found, sought), 'once answered it stays answered', 'ANSWERED requests+answered open'],
  [events(asked, found, ['performed', '2024-05-02 11:00']), 'performed', 'PERFORMED requests+answered+performed'],
  [
    events(asked, found, cancelled('2024-04-30 18:00')),
    'interplay 10: answered, cancelled the evening before (1 May is a holiday)',
    'CANCELLED_LATE requests+answered+notPerformed charged',
  ],
  [
    events(asked, found, cancelled('2024-04-30 09:59')),
    'a minute before ten on the working day before',
    'CANCELLED_IN_TIME requests+answered+notPerformed free',
  ],
  [
    events(asked, found, cancelled('2024-04-30 10:00')),
    'ten o’clock itself is too late',
    'CANCELLED_LATE requests+answered+notPerformed charged',
  ],
  [
    events(asked, found, ['interpreterAbsent', '2024-05-02 10:30']),
    'the interpreter did not come: the customer does not pay',
    'INTERPRETER_NO_SHOW requests+answered+notPerformed free',
  ],
  [
    events(asked, sought, ['noInterpreter', '2024-04-25 09:00']),
    'no interpreter',
    'UNAVAILABLE_INTERPRETER requests+notAnswered+unavailable',
  ],
  [
    events(asked, ['noLanguage', '2024-04-20 09:30']),
    'no such language',
    'UNAVAILABLE_LANGUAGE requests+notAnswered+unavailable',
  ],
  [events(asked, ['otherReason', '2024-04-20 09:30']), 'another reason', 'OTHER_REASON requests+notAnswered+otherReason'],
  [events(asked, ['referredOut', '2024-04-20 09:30']), 'referred out: to be decided', 'unknown: referredOutUncounted'],
  [
    events(asked, found, ['performed', '2024-05-02 11:00'], cancelled('2024-05-02 12:00')),
    'what is over stays as it is',
    'PERFORMED requests+answered+performed',
  ],
];

const cancelledAt = (when: string) => ({ cancelledAt: moment(when) });
const terms: readonly (readonly ['D18' | 'D19', Parameters<typeof term>[1], ...Line])[] = [
  ['D18', { mode: 'onSite', on: '2024-05-03' }, 'a Friday: until Thursday ten', 'running 2024-05-02 10:00'],
  [
    'D18',
    { mode: 'phone', on: '2024-05-06' },
    'a Monday: until Friday ten; telephone as on site (Q35)',
    'running 2024-05-03 10:00',
  ],
  ['D18', { mode: 'video', on: '2024-05-02' }, 'the day after a holiday', 'running 2024-04-30 10:00'],
  [
    'D18',
    { mode: 'video', on: '2024-05-04', ...cancelledAt('2024-05-02 23:59') },
    'the day before the last day',
    'inTime 2024-05-03 10:00',
  ],
  [
    'D18',
    { mode: 'video', on: '2024-05-04', ...cancelledAt('2024-05-03 09:59') },
    'a Saturday, cancelled before ten on Friday',
    'inTime 2024-05-03 10:00',
  ],
  ['D18', { mode: 'video', on: '2024-05-04', ...cancelledAt('2024-05-03 10:00') }, 'ten itself', 'late 2024-05-03 10:00'],
  ['D18', { mode: 'video', on: '2024-05-04', ...cancelledAt('2024-05-04 00:00') }, 'the day itself', 'late 2024-05-03 10:00'],
  ['D19', { mode: 'onSite', on: '2024-05-02' }, 'five working days, Ascension not among them', 'running 2024-05-10 24:00'],
  ['D19', { mode: 'onSite', on: '2024-04-26' }, 'five working days, Labour Day not among them', 'running 2024-05-06 24:00'],
  ['D19', { mode: 'onSite', on: '2024-04-26', sheetOn: day('2024-05-06') }, 'on the last day', 'inTime 2024-05-06 24:00'],
  ['D19', { mode: 'onSite', on: '2024-04-26', sheetOn: day('2024-05-07') }, 'the day after', 'late 2024-05-06 24:00'],
  ['D19', { mode: 'onSite', on: '2024-05-02', ...cancelledAt('2024-04-29 09:00') }, 'cancelled: no sheet', 'none'],
];

const judgedIn = (table: InterpretingTable) => () => judgedIdentities(table);
const tablesJudged: readonly (readonly [InterpretingTable, string, number])[] = [
  [{ phone }, 'three identities of one mode', 3],
  [{ phone, total: phone }, 'and of the total, and seven sums of the modes', 13],
  [{ total: phone }, 'a total without modes has no sums', 3],
  [{ phone: { requests: 1 } }, 'a whole without parts is not judged', 0],
  [{ phone: { answered: 1, notAnswered: 1 } }, 'parts without a whole are not judged', 0],
  [{ phone: { requests: 1, answered: null, notAnswered: 1 } }, 'one part is enough', 1],
  [{ phone: { requests: 1, answered: 0 } }, 'none is a number', 1],
];

export const interpretingCases = [
  ...tablesJudged.flatMap(([table, why, expect]) => cases(['ST-ID'], judgedIn(table), [{ ...line([why, '']), expect }])),
  ...tables.flatMap(([table, ...rest]) => cases(['ST-ID'], problems(table), [line(rest)])),
  ...requests.flatMap(([list, ...rest]) => cases(['ST-CLASS', 'D18'], judged(list), [line(rest)])),
  ...cases(['ST-CLASS', 'Q21'], judged(events(asked, cancelled('2024-04-21 09:00'))), [
    line(['cancelled before an answer: another reason', 'OTHER_REASON requests+notAnswered+otherReason free']),
  ]),
  ...cases(['ST-CLASS', 'Q21'], judged(events(asked, cancelled('2024-04-21 09:00')), unavailable), [
    line(['an agency counts it otherwise', 'UNAVAILABLE_INTERPRETER requests+notAnswered+unavailable free']),
  ]),
  ...cases(['ST-CLASS'], judged(events(asked, found, cancelled('2024-04-21 09:00')), defaultSettings, null), [
    line([
      'answered without a day of assignment: nothing to be late for',
      'CANCELLED_IN_TIME requests+answered+notPerformed free',
    ]),
  ]),
  ...terms.flatMap(([id, assignment, ...rest]) =>
    cases([id, id === 'D18' ? 'D18.time' : 'D19.days', 'Q35'], term(id, assignment), [line(rest)]),
  ),
  ...cases(['D18-NO-WINDOW'], term('D18', { mode: 'translation', on: '2024-05-03' }), [
    line(['a translation has no free window', 'running']),
  ]),
  ...cases(['D18-NO-WINDOW'], term('D18', { mode: 'translation', on: '2024-05-03', ...cancelledAt('2024-04-01 09:00') }), [
    line(['a translation cancelled weeks before is paid in full', 'late']),
  ]),
  ...cases(['D18-NO-WINDOW', 'Q35'], term('D18', { mode: 'video', on: '2024-05-03' }, onSiteOnly), [
    line(['an agency gives video no window', 'running']),
  ]),
];
