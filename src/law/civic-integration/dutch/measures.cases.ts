import { cases } from '../../define/cases.ts';
import type { LawCase } from '../../define/cases.ts';
import { day } from '../../define/people.ts';
import { defaultSettings, lawSettings } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import type { Outcome } from '../../outcome.ts';
import { nt2AdviceKinds, nt2Hours, providersOfAdvice } from './advice.ts';
import { cbeShare } from './cbe-share.ts';
import type { Share } from './cbe-share.ts';
import { languageTestKinds } from './language-tests.ts';
import { passRate } from './pass-rate.ts';

const on = day('2024-12-31');
const line = (why: string, expect: string): Omit<LawCase, 'ask' | 'rules'> => ({
  at: on,
  edge: true,
  why,
  given: {},
  on,
  expect,
});
const inWords = (outcome: Outcome<Share>): string =>
  outcome.known
    ? `${outcome.value.part}/${outcome.value.whole} ${outcome.grounds[0]?.values?.['percent']}`
    : `unknown: ${outcome.because}`;
const share =
  (counts: Parameters<typeof cbeShare>[0], settings: LawSettings = defaultSettings) =>
  () =>
    inWords(cbeShare(counts, settings));
const rate = (passed: number, notPassed: number, undetermined: number) => () =>
  inWords(passRate({ passed, notPassed, undetermined }));
const withoutCbe = lawSettings({
  cbeWithoutSubKindCounts: { value: false, owner: 'test', reason: 'to see the difference', on: day('2026-11-21') },
});
// Figure 35 of the annual report 2024.
const printed = {
  cbe: 717,
  cbeLiteracy: 2304,
  cbeNt2: 4828,
  cvoStandard: 17_421,
  shortTrack: 8367,
  cvoExtended: 5158,
  other: 12,
  noFollowUp: 192,
};

export const measureCases = [
  ...cases(['NT2-CBE-SHARE', 'Q23'], share(printed), [
    line('as printed: "other" and "without follow-up" left out', '7849/38795 20.2'),
  ]),
  ...cases(['NT2-CBE-SHARE', 'Q23'], share(printed, withoutCbe), [
    line('an agency leaves CBE without a sub-kind out', '7132/38078 18.7'),
  ]),
  ...cases(['NT2-CBE-SHARE'], share({ cbeAlfa1140: 1, cbeAlfa600: 1, cvoStandard: 2 }), [
    line('both kinds of CBE alfa are CBE', '2/4 50'),
  ]),
  ...cases(['NT2-CBE-SHARE'], share({ other: 5, noFollowUp: 1 }), [line('no share of nothing', 'unknown: nothingCounted')]),
  ...cases(['NT2-CBE-SHARE'], share({ cvoStandard: 1 }), [line('none for CBE is a share of 0', '0/1 0')]),
  ...cases(['NT2-PASS-RATE'], rate(1757, 289, 31), [
    line('the telling case of table 4: Atlas 2019, mandatory, A2', '1757/2077 84.6'),
  ]),
  ...cases(['NT2-PASS-RATE'], rate(0, 0, 1), [line('undetermined alone is a rate of 0', '0/1 0')]),
  ...cases(['NT2-PASS-RATE'], rate(0, 0, 0), [line('no rate of nobody', 'unknown: nothingCounted')]),
  ...cases(
    ['NT2-HOURS'],
    () =>
      Object.entries(nt2Hours.on(on))
        .map(([kind, { amount, unit }]) => `${kind} ${amount} ${unit}`)
        .join(', '),
    [
      line(
        'each track in the unit of the source',
        'cbeAlfa1140 1140 lestijd, cbeAlfa600 600 lestijd, cbeNt2 480 lestijd, cvoStandard 240 uur, cvoExtended 360 uur, shortTrack 160 uur, latinScriptCbe 180 uur, latinScriptCvo 40 uur',
      ),
    ],
  ),
  ...cases(['NT2-BIND'], () => nt2AdviceKinds.map((kind) => providersOfAdvice[kind]?.join('/') ?? '-').join(' '), [
    line('the provider each advice leads to', 'cbe cbe cbe cbe cbe cvo cvo cvo/utc - -'),
  ]),
  ...cases(
    ['NT2-TESTS'],
    () =>
      Object.values(languageTestKinds.on(on))
        .map((list) => list.length)
        .join(' '),
    [line('three interviews, six tests, four certifying kinds of which two certify, four skills', '3 6 4 2 4')],
  ),
];
