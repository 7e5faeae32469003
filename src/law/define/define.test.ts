import { describe, expect, test } from 'vitest';
import { groundsOfEverything } from '#test/support/law-answers.ts';
import { allCases } from '../all-cases.ts';
import { emptyCase } from '../case.ts';
import type { Ground } from '../outcome.ts';
import { rules } from '../rules.ts';
import { defaultSettings, lawSettings } from '../settings.ts';
import { cite } from '../sources.ts';
import { dayInWords, explain } from '../explain/explain.ts';
import { parameter } from './parameter.ts';
import { day } from './people.ts';
import { rule } from './rule.ts';
import { unknownReasons } from './unknown.ts';

const checkedOn = day('2026-11-21');
const yes = { nl: 'ja', en: 'yes', fr: 'oui' };

describe('a value on a day', () => {
  const term = parameter({
    id: 'TEST',
    title: yes,
    unit: 'months',
    anchor: 'asked',
    checkedOn,
    values: [
      { from: day('2020-01-01'), value: 2, citations: [cite('s004', '§1')] },
      { from: day('2022-03-01'), until: day('2024-01-01'), value: 3, citations: [cite('p10', 'x')] },
    ],
  });

  test.each([
    ['2020-01-01', 2],
    ['2022-02-28', 2],
    ['2022-03-01', 3],
    ['2023-12-31', 3],
  ])('on %s it is %i', (on, value) => {
    expect(term.on(day(on))).toBe(value);
  });

  test.each(['2019-12-31', '2024-01-01'])('on %s there is none, and that is an error', (on) => {
    expect(() => term.on(day(on))).toThrow('TEST has no value on');
    expect(term.holdsOn(day(on))).toBe(false);
  });

  test('a rule that uses it cites what held that day, and only that', () => {
    const using = rule({
      id: 'USES',
      title: yes,
      anchor: 'contractDate',
      reads: [],
      checkedOn,
      versions: [{ from: day('2020-01-01'), citations: [cite('s002', '§5')] }],
      uses: [term],
      says: { yes },
    });
    expect(using.ground('yes', day('2022-02-28')).citations).toEqual([cite('s002', '§5'), cite('s004', '§1')]);
    expect(using.ground('yes', day('2022-03-01'))).toMatchObject({
      rule: 'USES',
      versionFrom: '2022-03-01',
      anchor: 'contractDate',
      anchorDay: '2022-03-01',
      assumed: false,
      citations: [cite('s002', '§5'), cite('p10', 'x')],
    });
    expect(() => using.ground('yes', day('2019-12-31'))).toThrow('USES has no value on 2019-12-31');
  });

  test('grades C and D make a ground assumed', () => {
    const graded = (grade: 'A' | 'B' | 'C' | 'D') =>
      rule({
        id: 'G',
        title: yes,
        anchor: 'asked',
        reads: [],
        checkedOn,
        versions: [{ from: null, citations: [cite('s004', '§1', grade)] }],
        says: { yes },
      }).ground('yes', null).assumed;
    expect([graded('A'), graded('B'), graded('C'), graded('D')]).toEqual([false, false, true, true]);
  });
});

describe('explain', () => {
  test('days in words', () => {
    expect(dayInWords(day('2024-03-01'), 'nl')).toBe('1 maart 2024');
    expect(dayInWords(day('2024-12-25'), 'en')).toBe('25 December 2024');
  });

  test('every ground of every case becomes a sentence in three languages, without holes and without codes', () => {
    const grounds = allCases.flatMap(({ given, on }) => groundsOfEverything({ ...emptyCase, ...given }, on, defaultSettings));
    expect(grounds.length).toBeGreaterThan(3_000);
    for (const ground of grounds) {
      const { nl, en, fr } = explain(ground);
      for (const text of [nl, en, fr]) {
        expect(text).toMatch(/^[A-ZÀÉÊ0-9€].*\.$/);
        expect(text).not.toMatch(/[{}]|undefined|null|\d{4}-\d{2}-\d{2}/);
      }
      expect(nl).not.toBe(en);
    }
  });

  test('the cases reach nearly every finding; those they do not reach are known', () => {
    const reached = new Set(
      allCases.flatMap(({ given, on }) =>
        groundsOfEverything({ ...emptyCase, ...given }, on, defaultSettings).map((ground) => `${ground.rule} ${ground.finding}`),
      ),
    );
    const never = rules
      .flatMap((found) => Object.keys(found.says).map((finding) => `${found.id} ${finding}`))
      .filter((finding) => !reached.has(finding) && !/ (override|reform)$/.test(finding));
    expect(never.sort()).toMatchSnapshot();
  });

  test('a score with a half and hours are written as people write them', () => {
    const hours: Ground = {
      rule: 'PNT-HOURS',
      versionFrom: null,
      finding: 'notReached',
      anchor: 'achievementDate',
      anchorDay: null,
      citations: [],
      assumed: false,
      values: { hours: 12.5 },
    };
    expect(explain(hours)).toEqual({
      nl: '12,5 van de 40 uur participatie zijn bewezen.',
      en: '12.5 of the 40 hours of participation are proven.',
      fr: '12,5 des 40 heures de participation sont prouvées.',
    });
  });

  test('a ground that no rule makes is a mistake of ours', () => {
    expect(() =>
      explain({ rule: 'NO', versionFrom: null, finding: 'x', anchor: 'asked', anchorDay: null, citations: [], assumed: false }),
    ).toThrow('No sentence for NO x');
  });

  test('every unknown has its sentence', () => {
    for (const { nl, en } of Object.values(unknownReasons)) expect(nl.length > 20 && en.length > 20).toBe(true);
  });
});

describe('settings', () => {
  const good = {
    value: 'contractDate',
    owner: 'A. Peeters',
    reason: 'protocol with the municipalities',
    on: day('2026-12-01'),
  } as const;

  test('an override shows in the ground: who, why, when', () => {
    const { ground, value } = lawSettings({ participationAnchor: good }).participationAnchor;
    expect(value).toBe('contractDate');
    expect(ground).toMatchObject({ rule: 'Q3', finding: 'override', assumed: true });
    expect(ground.citations.map((citation) => citation.source)).toEqual(['defaults', 'agency']);
    expect(explain(ground).nl).toBe(
      'Welke dag telt voor het participatietraject: het agentschap koos zelf "contractDate" (A. Peeters, 1 december 2026: protocol with the municipalities).',
    );
  });

  test('what is not overridden stays the default', () => {
    const { participationAnchor: _, ...rest } = lawSettings({ participationAnchor: good });
    const { participationAnchor: __, ...defaults } = defaultSettings;
    expect(rest).toEqual(defaults);
  });

  test.each([
    ['a value that cannot be', { participationAnchor: { ...good, value: 'birthday' } }],
    ['no owner', { participationAnchor: { ...good, owner: ' ' } }],
    ['no reason', { participationAnchor: { ...good, reason: '' } }],
    ['an impossible day', { participationAnchor: { ...good, on: '2026-02-30' } }],
    ['a negative number of months', { regularisationMonths: { ...good, value: -1 } }],
    ['more than ten years', { regularisationMonths: { ...good, value: 121 } }],
    ['a day in words', { brusselsRulesFrom: { ...good, value: 'tomorrow' } }],
    ['no such default', { fineScale: good }],
    ['a term that no rule names', { workingDayTerms: { ...good, value: ['D1', 'D99'] } }],
  ])('refused: %s', (_, overrides) => {
    expect(() => lawSettings(overrides as never)).toThrow(RangeError); // as a file of configuration would bring them
  });
});
