import { describe, expect, test } from 'vitest';
import { registrationMonths, registrationTermRule } from '../civic-integration/deadlines/registration-term.ts';
import { cutAfterCourse } from '../civic-integration/orientation/mo-cut-scores.ts';
import { askDeadline, askPillar } from '../define/ask.ts';
import { contract, day, newcomer } from '../define/people.ts';
import { explain } from '../explain/explain.ts';
import { judge } from '../judge.ts';
import { defaultSettings } from '../settings.ts';
import { overlay } from './overlay.ts';
import { reformProblems } from './reform-problems.ts';
import type { Change, Reform } from './reform.ts';
import { settingsUnder } from './settings-under.ts';

const words = { nl: 'Proef', en: 'Try', fr: 'Essai' };
const reform = (...changes: Change[]): Reform => ({
  name: 'try',
  title: words,
  owner: 'Test',
  day: day('2026-11-21'),
  explanation: words,
  source: 'no source',
  changes,
});

describe('values over values', () => {
  const held = (from: string | null, value: number, until?: string) => ({
    from: from === null ? null : day(from),
    ...(until === undefined ? {} : { until: day(until) }),
    value,
    citations: [{ source: 's004', article: '§1', grade: 'A' }] as const,
  });
  const laid = (law: ReturnType<typeof held>[], ...added: ReturnType<typeof held>[]) =>
    overlay(law, added).map(({ from, until, value }) => `${from ?? '-'} ${until ?? '-'} ${String(value)}`);

  test.each([
    ['from a day on', [held(null, 1)], [held('2024-01-01', 2)], ['- 2024-01-01 1', '2024-01-01 - 2']],
    [
      'for a while',
      [held(null, 1)],
      [held('2024-01-01', 2, '2025-01-01')],
      ['- 2024-01-01 1', '2024-01-01 2025-01-01 2', '2025-01-01 - 1'],
    ],
    ['always', [held(null, 1), held('2023-01-01', 3)], [held(null, 2)], ['- - 2']],
    [
      'across a change of the law',
      [held('2022-03-28', 1), held('2023-03-01', 3)],
      [held('2023-01-01', 2, '2024-01-01')],
      ['2022-03-28 2023-01-01 1', '2023-01-01 2024-01-01 2', '2024-01-01 - 3'],
    ],
    [
      'before the law begins',
      [held('2023-01-01', 1)],
      [held('2022-01-01', 2, '2023-01-01')],
      ['2022-01-01 2023-01-01 2', '2023-01-01 - 1'],
    ],
    ['on the very day', [held('2023-01-01', 1)], [held('2023-01-01', 2)], ['2023-01-01 - 2']],
  ])('%s', (_, law, added, expected) => expect(laid(law, ...added)).toEqual(expected));
});

describe('settings under a reform', () => {
  test('a changed value holds from its day and cites the reform; the law itself stays as it is', () => {
    const settings = settingsUnder(reform({ parameter: 'D1.months', values: [{ from: day('2024-03-01'), value: 6 }] }));
    expect(registrationMonths.on(day('2024-02-29'), settings)).toBe(3);
    expect(registrationMonths.on(day('2024-03-01'), settings)).toBe(6);
    expect(registrationMonths.on(day('2024-03-01'))).toBe(3);
    expect(settings.changed.get('D1.months')?.at(-1)?.citations).toEqual([
      { source: 'reform', article: 'try (Test, 2026-11-21): no source', grade: 'D' },
    ]);
    const file = newcomer('2024-03-01');
    expect(askDeadline('D1')(file, day('2024-04-01'))).toContain('2024-06-01');
    expect(askDeadline('D1', settings)(file, day('2024-04-01'))).toContain('2024-09-01');
    expect(registrationTermRule.holdsOn(day('2024-03-01'))).toBe(true);
  });

  test('a changed choice says so in words, and is assumed', () => {
    const settings = settingsUnder(reform({ choice: 'participationAnchor', value: 'contractDate' }));
    const file = { ...newcomer('2022-06-01'), ...contract('2023-05-01') };
    const on = day('2023-06-01');
    expect([askPillar('participation')(file, on), askPillar('participation', settings)(file, on)]).toEqual([
      'notRequired notApplicable',
      'required notStarted',
    ]);
    const ground = judge(file, on, settings)
      .pillars.find(({ pillar }) => pillar === 'participation')
      ?.grounds.find(({ finding }) => finding === 'reform');
    expect(ground?.assumed).toBe(true);
    expect(ground?.citations.map(({ source }) => source)).toEqual(['defaults', 'reform']);
    expect(ground && explain(ground).nl).toBe(
      'Welke dag telt voor het participatietraject: onder de hervorming "Proef" geldt "contractDate".',
    );
  });

  test('lies over what an agency or another reform already changed', () => {
    const first = settingsUnder(reform({ parameter: 'D1.months', values: [{ from: day('2024-01-01'), value: 4 }] }));
    const both = settingsUnder(reform({ parameter: 'D1.months', values: [{ from: day('2025-01-01'), value: 5 }] }), first);
    expect(['2023-12-31', '2024-12-31', '2025-01-01'].map((on) => registrationMonths.on(day(on), both))).toEqual([3, 4, 5]);
    expect(defaultSettings.changed.size).toBe(0);
  });
});

describe('a reform is refused for', () => {
  const problems = (...changes: Change[]) =>
    reformProblems({ changes }).map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`);
  const months = (...values: { from: string | null; until?: string; value: unknown }[]): Change =>
    ({ parameter: 'D1.months', values }) as unknown as Change; // days as they stand in a file

  test.each<[string, Change, string]>([
    ['a parameter that is not there', { parameter: 'D99', values: [] }, 'parameter: the law has no parameter "D99"'],
    ['a choice that is not there', { choice: 'toString', value: 1 }, 'choice: the law has no choice "toString"'],
    [
      'an answer that a choice does not take',
      { choice: 'participationAnchor', value: 'birthday' },
      'value: "birthday" is no answer to participationAnchor',
    ],
    ['a text for a number', months({ from: null, value: 'six' }), 'values.0.value: must be a number, not a string'],
    ['half a month', months({ from: null, value: 2.5 }), 'values.0.value: must be a whole number'],
    ['less than nothing', months({ from: null, value: -1 }), 'values.0.value: must be zero or more'],
    ['nothing at all', months({ from: null, value: null }), 'values.0.value: must be a number, not null'],
    [
      'a value that ends before it begins',
      months({ from: '2024-02-01', until: '2024-01-01', value: 2 }),
      'values: notAscending in time',
    ],
    [
      'two values at once',
      months({ from: '2024-01-01', until: '2024-06-01', value: 2 }, { from: '2024-03-01', value: 4 }),
      'values: overlap in time at 2024-03-01',
    ],
    [
      'a key too few',
      { parameter: 'MO-CUT.afterCourse', values: [{ from: day('2024-01-01'), value: { core: 5 } }] },
      'values.0.value: must have "practical"',
    ],
    [
      'a key too many',
      { parameter: 'MO-CUT.afterCourse', values: [{ from: day('2024-01-01'), value: { core: 5, practical: 9, extra: 1 } }] },
      'values.0.value: must not have "extra"',
    ],
    [
      'a gap before the law begins',
      {
        parameter: 'MO-CUT.afterCourse',
        values: [{ from: day('2020-01-01'), until: day('2021-01-01'), value: { core: 5, practical: 9 } }],
      },
      'values: gap in time at 2021-01-01',
    ],
    [
      'a list for an object',
      { parameter: 'AGES', values: [{ from: null, value: [18] }] },
      'values.0.value: must be an object, not a list',
    ],
  ])('%s', (_, change, expected) => expect(problems(change)).toEqual([expected]));

  test('changing one thing twice', () => {
    expect(problems(months({ from: null, value: 2 }), months({ from: null, value: 3 }))).toEqual([
      ': D1.months is changed twice',
    ]);
  });

  test('and nothing else: what the law already says is always possible', () => {
    expect(
      problems({ parameter: cutAfterCourse.id, values: cutAfterCourse.values.map(({ from, value }) => ({ from, value })) }),
    ).toEqual([]);
  });
});
