import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { Block } from '../document.ts';
import { definitions } from '../figures.ts';
import { splitQuestion } from '../split/split.ts';
import { askedPeriods } from './periods.ts';
import { propose } from './propose.ts';
import type { Proposal } from './propose.ts';
import { stem } from './tokens.ts';
import { makeVocabulary } from './vocabulary.ts';

/** What a real question of data/questions is proposed, by its label. */
function proposalsOf(name: string, askedOn: string): ReadonlyMap<string, Proposal> {
  const on = plainDate(askedOn);
  const vocabulary = makeVocabulary(definitions, on);
  const { parts } = splitQuestion(
    readFileSync(new URL(`../../../../data/questions/question-${name}.txt`, import.meta.url), 'utf8'),
  );
  return new Map(
    parts.map((part, index) => {
      const before = parts[index - 1];
      const same = before !== undefined && Number.parseInt(before.label, 10) === Number.parseInt(part.label, 10);
      return [part.label, propose({ ...part, ...(same ? { before: before.text } : {}) }, on, vocabulary)];
    }),
  );
}

/** 'registrations 2021 by region,group', or the reason. */
function told({ asked, outcome }: Block): string {
  if (outcome === null) return `open: ${asked}`;
  if (outcome.kind === 'refused') return outcome.reason;
  return `${outcome.indicator} ${outcome.periods.join(' ')}${outcome.by.length === 0 ? '' : ` by ${outcome.by.join()}`}`;
}

test.each([
  ['000', ['1', '2', '3', '4', '5', '6', '7', '8']],
  ['001', ['1', '2', '3']],
  ['003', ['1a', '1b', '1c', '2a', '2b', '2c', '3', '4', '5a', '5b', '6a', '6b']],
])('question %s is split into its parts', (name, labels) => {
  expect([...proposalsOf(name, '2025-09-01').keys()]).toEqual(labels);
});

const half = '2025-01-01/2025-07-01';
const four = `2022 2023 2024 ${half}`;
describe.each([
  [
    '000',
    '2025-09-01',
    {
      '1': [`ibo-t-completed ${four}`, 'notRegistered', 'notYetLinked', 'notRegistered'],
      '2': [`job-coachings ${four}`, 'notRegistered', 'notYetLinked'],
      '3': ['coaching-budgets 2022 2023 2024 2025-01-01/2025-09-01'],
      '4': ['notOurCompetence'],
      '5': ['notOurCompetence'],
      '6': ['notOurCompetence'],
      '7': [`jobseekers-nt2 ${four}`, 'notRegistered', 'notRegistered'],
      '8': ['notOurCompetence'],
    },
  ],
  [
    '003',
    '2022-02-24',
    {
      '1a': ['registrations 2021 by region,group', 'registrations 2021 by desk,group'],
      '1b': ['registrations 2017 2018 2019 2020 2021 by region', 'registrations 2017 2018 2019 2020 2021 by desk'],
      '1c': ['notRegistered'],
      '2a': ['a1-pass-rate 2021 by region,group', 'notRegistered', 'a2-pass-rate 2021 by region,group', 'notRegistered'],
      '2c': ['notRegistered'],
      '3': ['notOurCompetence'],
      '4': ['notRegistered'],
      '5a': ['notOurCompetence'],
      '5b': ['notOurCompetence'],
      '6a': ['notOurCompetence'],
      '6b': ['notOurCompetence'],
    },
  ],
] as const)('question %s', (name, askedOn, expected) => {
  const proposals = proposalsOf(name, askedOn);
  test.each(Object.entries(expected))('part %s is proposed what a person would', (label, wanted) => {
    expect(proposals.get(label)?.blocks.map(told)).toEqual(wanted);
  });
});

test('question 001: hours are found where a budget is asked, and no figure by residence status', () => {
  const proposals = proposalsOf('001', '2018-04-10');
  expect(proposals.get('3')?.indicators[0]?.id).toBe('coaching-hours');
  expect(proposals.get('3')?.periods).toEqual(['2014', '2015', '2016', '2017']);
  expect(proposals.get('2')?.indicators[0]?.id).toBe('outflow-to-work');
  expect(proposals.get('2')?.blocks.map(told)).toContain('notYetLinked');
});

test('centre cities are their desks, first registrations are among the figures that may fit', () => {
  const proposal = proposalsOf('003', '2022-02-24').get('1a');
  const [, cities] = proposal?.blocks ?? [];
  expect(cities?.outcome).toMatchObject({ where: expect.stringMatching(/^desk:loket-mechelen\|.*vestiging-leuven/) as string });
  expect(proposal?.indicators.map(({ id }) => id)).toContain('first-registrations');
});

test('every proposal shows the words that led to it', () => {
  for (const [name, day] of [
    ['000', '2025-09-01'],
    ['003', '2022-02-24'],
  ] as const)
    for (const [label, { hits, blocks }] of proposalsOf(name, day))
      if (blocks.some(({ outcome }) => outcome !== null) && label !== '2b')
        expect([name, label, hits.length]).not.toEqual([name, label, 0]);
});

test.each([
  ['de voorbije drie jaar en de eerste zes maanden van dit jaar', ['2022', '2023', '2024', half]],
  ['de afgelopen 5 jaar', ['2020', '2021', '2022', '2023', '2024']],
  ['sinds 2021', ['2021', '2022', '2023', '2024']],
  ['in de periodes 2019-2020 en 2020-2021', ['2019-09-01/2020-09-01', '2020-09-01/2021-09-01']],
  ['van 2017 tot en met 2019', ['2017', '2018', '2019']],
  ['in maart 2024', ['2024-03']],
  ['tijdens het vorige jaar', ['2024']],
  ['op 15 maart 2018', []],
  ['de tweede jaarhelft van 2023', ['2023-07-01/2024-01-01']],
  ['zonder periode', []],
])('%s', (text, periods) => {
  expect(askedPeriods(text, plainDate('2025-09-01')).flatMap((each) => each.periods)).toEqual(periods);
});

test.each([
  ['aanmeldingen', 'aanmelding'],
  ['loketten', 'loket'],
  ['uren', 'uur'],
  ['talen', 'taal'],
  ['attesten', 'attest'],
  ['werkzoekenden', 'werkzoekende'],
])('%s and %s are the same word', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});
