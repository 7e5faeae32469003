import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCase, anyDay } from '#test/support/any-case.ts';
import { allCases } from '../all-cases.ts';
import { emptyCase } from '../case.ts';
import { choices } from '../choices.ts';
import type { Choice } from '../define/choice.ts';
import { day } from '../define/people.ts';
import { judge } from '../judge.ts';
import { parameters } from '../rules.ts';
import { defaultSettings } from '../settings.ts';
import { listeningFor } from './listening.ts';
import { reformProblems } from './reform-problems.ts';
import type { Change, Reform } from './reform.ts';
import { settingsUnder } from './settings-under.ts';

const words = { nl: 'Proef', en: 'Try', fr: 'Essai' };
const reformOf = (change: Change): Reform => ({
  name: 'try',
  title: words,
  owner: 'Test',
  day: day('2026-11-21'),
  explanation: words,
  source: 'no source',
  changes: [change],
});

/** Every number one more; the rest as it is. */
const more = (value: unknown): unknown =>
  typeof value === 'number'
    ? value + 1
    : Array.isArray(value)
      ? value.map(more)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, more(inner)]))
        : value;

const answers: readonly unknown[] = [
  true,
  false,
  0,
  7,
  '2021-07-01',
  [],
  'none',
  'oralA2',
  'contractDate',
  'unknown',
  'nobody',
  'everyone',
  'notTarget',
  'newcomer',
  'mandatory',
  'undecided',
];
const reforms: readonly Reform[] = [
  ...parameters.map((parameter): Change => ({
    parameter: parameter.id,
    values: parameter.values.map(({ from, value }) => ({ from, value: more(value) })),
  })),
  ...Object.entries(choices).flatMap(([choice, { accepts, value }]: [string, Choice<unknown>]): Change[] =>
    answers.filter((answer) => answer !== value && accepts(answer)).map((answer) => ({ choice, value: answer })),
  ),
]
  .filter((change) => reformProblems({ changes: [change] }).length === 0)
  .map(reformOf);

test('there is a reform of nearly everything', () => expect(reforms.length).toBeGreaterThan(40));

test('who was not asked for what a reform changes answers the same under it, in the cases of the tables', () => {
  const cases = allCases.filter((_, index) => index % 4 === 0);
  let passedOver = 0;
  let changed = 0;
  for (const reform of reforms) {
    const law = listeningFor(reform, defaultSettings);
    const other = settingsUnder(reform);
    for (const { given, on } of cases) {
      const file = { ...emptyCase, ...given };
      law.wasAsked();
      const stands = judge(file, on, law.settings);
      if (law.wasAsked()) {
        if (JSON.stringify(stands) !== JSON.stringify(judge(file, on, other))) changed++;
        continue;
      }
      passedOver++;
      if (passedOver % 7 === 0) expect(judge(file, on, other)).toEqual(stands);
      else if (JSON.stringify(judge(file, on, other)) !== JSON.stringify(stands))
        expect.fail(`${JSON.stringify(reform.changes)} ${on}`);
    }
  }
  expect(passedOver).toBeGreaterThan(1_000);
  expect(changed).toBeGreaterThan(100);
});

test('and in any case at all', () => {
  const laws = reforms.map((reform) => ({ listening: listeningFor(reform, defaultSettings), other: settingsUnder(reform) }));
  fc.assert(
    fc.property(anyCase, anyDay, fc.constantFrom(...laws), (file, on, { listening, other }) => {
      listening.wasAsked();
      const stands = judge(file, on, listening.settings);
      expect(stands).toEqual(judge(file, on));
      if (!listening.wasAsked()) expect(judge(file, on, other)).toEqual(stands);
    }),
    { numRuns: 600 },
  );
});
