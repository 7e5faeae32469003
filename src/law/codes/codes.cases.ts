import { cases } from '../define/cases.ts';
import type { LawCase } from '../define/cases.ts';
import { day } from '../define/people.ts';
import { defaultSettings, lawSettings } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { centreCities } from './centre-cities.ts';
import { legacyCode } from './legacy.ts';
import type { legacyLists } from './legacy.ts';
import { mergers, municipalityCodeRule } from './mergers.ts';

const merger = day('2025-01-01');
const line = (on: string, why: string, expect: string): Omit<LawCase, 'ask' | 'rules'> => ({
  at: day(on),
  edge: true,
  why,
  given: {},
  on: day(on),
  expect,
});
const legacy =
  (list: (typeof legacyLists)[number], code: string, settings: LawSettings = defaultSettings) =>
  (): string => {
    const outcome = legacyCode(list, code, settings);
    return outcome.known
      ? `${outcome.value.mapped}${outcome.value.readOnly ? ' read only' : ''} ${outcome.grounds[0]?.finding}`
      : `unknown: ${outcome.because}`;
  };
const asked = '2026-11-21';
const toDetermine = lawSettings({
  legacyRechtPlicht: { value: 'toDetermine', owner: 'test', reason: 'to see the difference', on: day('2026-11-21') },
});

export const codesCases = [
  ...cases(['NIS-MERGERS'], (_, on) => `${mergers.on(on).length} ${mergers.on(on).flatMap((each) => each.from).length}`, [
    line('2024-12-31', 'no merger the day before', '0 0'),
    line('2025-01-01', '28 became 13', '13 28'),
    line('2025-01-02', 'the day after', '13 28'),
  ]),
  ...cases(
    ['CENTRE-CITIES'],
    (_, on) => {
      const { big, centre } = centreCities.on(on);
      return `${big.length}+${centre.length} ${centre.find((code) => code.startsWith('710') && code !== '71016') ?? ''}`;
    },
    [
      line('2024-12-31', 'Hasselt has its old code', '2+11 71022'),
      line('2025-01-01', 'Hasselt has its new code', '2+11 71072'),
      line('2025-01-02', 'the day after', '2+11 71072'),
    ],
  ),
  ...cases(
    ['NIS-CODE'],
    () =>
      municipalityCodeRule
        .ground('ended', merger, { code: '71022', name: 'Hasselt', until: merger, newCode: '71072', newName: 'Hasselt' })
        .citations.map(({ source }) => source)
        .join(' '),
    [line('2025-01-01', 'the refusal of a code cites the list and the mergers', 'p55 p56')],
  ),
  ...cases(['LEGACY-CODE', 'LEGACY-INFRINGEMENT'], legacy('infringement', '1'), [
    line(asked, 'a code that was seen', 'notRegisteredInTime mapped'),
  ]),
  ...cases(['LEGACY-CODE', 'LEGACY-INFRINGEMENT'], legacy('infringement', '5'), [
    line(asked, 'a code that was seen', 'notRegularlyParticipating mapped'),
  ]),
  ...cases(['LEGACY-CODE', 'LEGACY-INFRINGEMENT'], legacy('infringement', '4'), [
    line(asked, 'Q38: a code nobody knows', 'LEGACY_UNKNOWN_4 read only readOnly'),
  ]),
  ...cases(['LEGACY-CODE', 'LEGACY-INFRINGEMENT'], legacy('infringement', '8'), [
    line(asked, 'the last code', 'LEGACY_UNKNOWN_8 read only readOnly'),
  ]),
  ...cases(['LEGACY-CODE'], legacy('infringement', '9'), [line(asked, 'no such code', 'unknown: legacyCodeUnknown')]),
  ...cases(['LEGACY-CODE'], legacy('infringement', 'toString'), [line(asked, 'no code at all', 'unknown: legacyCodeUnknown')]),
  ...cases(['LEGACY-CODE', 'Q32'], legacy('targetGroup', 'RECHT_PLICHT'), [
    line(asked, 'mandatory, with a note', 'mandatory noted'),
  ]),
  ...cases(['LEGACY-CODE', 'Q32'], legacy('targetGroup', 'RECHT_PLICHT', toDetermine), [
    line(asked, 'an agency decides otherwise', 'toDetermine noted'),
  ]),
  ...cases(['LEGACY-CODE'], legacy('targetGroup', '1'), [
    line(asked, 'the codes of one list are not of the other', 'unknown: legacyCodeUnknown'),
  ]),
];
