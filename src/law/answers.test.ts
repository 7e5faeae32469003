import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase, anyDay } from '#test/support/any-case.ts';
import { answersInALine } from '#test/support/law-answers.ts';
import { allCases } from './all-cases.ts';
import { emptyCase } from './case.ts';
import type { CaseFile, Place, StayGround } from './case.ts';
import { choices } from './choices.ts';
import { alternativesTo } from './define/choice.ts';
import { day } from './define/people.ts';
import { defaultSettings, lawSettings } from './settings.ts';
import type { LawSettings, Overrides } from './settings.ts';

const DRAWN = 900;
const SEED = 20_261_121;

/**
 * What the law answers today, whole, to the people of the tables and to some drawn at random, under the defaults and with other
 * choices. Nobody wrote these answers down by hand: they are here so that a change of law shows whom it changes, and so that no
 * change goes unseen. The tables of cases say what is right. After a change that is meant: `vitest run src/law/answers -u`, and read the difference.
 */
describe('what the law answers', () => {
  test('to the people of the tables', async () => {
    const lines = allCases.map(
      ({ given, on, rules }) => `${rules.join(' ')} ${on} | ${answersInALine({ ...emptyCase, ...given }, on, defaultSettings)}`,
    );
    await expect(`${[...new Set(lines)].join('\n')}\n`).toMatchFileSnapshot('__snapshots__/answers-to-the-tables.txt');
  });

  test('to people drawn at random, every third under another choice', async () => {
    const drawn = fc.sample(fc.tuple(fc.oneof(anyCase, anyNewcomer, anyNewcomer), anyDay), { numRuns: DRAWN, seed: SEED });
    const lines = drawn.map(([file, on], index) => {
      const other = index % 3 === 0 ? others[(index / 3) % others.length] : undefined;
      return `${index} ${on} ${other?.name ?? ''}| ${answersInALine(file, on, other?.settings ?? defaultSettings)}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/answers-to-the-drawn.txt');
  });
});

/** Any case, of somebody whom the law concerns: an adult who came to Flanders or Brussels on one of these grounds, mostly with a contract. */
const anyNewcomer = fc
  .tuple(
    anyCase,
    fc.constantFrom('2021-11-01', '2022-08-01', '2023-02-01', '2024-02-01'),
    fc.constantFrom<Place>('flanders', 'flanders', 'brussels'),
    fc.constantFrom<StayGround>('recognisedRefugee', 'familyReunificationNonEu', 'temporaryProtection', 'work'),
    fc.constantFrom('2021-12-06', '2022-02-28', '2022-09-05', '2023-08-31', '2023-09-01', '2024-03-04', null),
  )
  .map(([file, registered, place, ground, signed]): CaseFile => ({
    ...file,
    birthDay: day('1990-05-05'),
    diedOn: null,
    nationalities: [{ from: day(registered), group: 'nonEu' }],
    firstRegisteredOn: day(registered),
    residences: [{ from: day(registered), place }, ...file.residences.filter(({ from }) => from > registered)],
    stays: [{ from: day(registered), ground }],
    contract: signed === null ? null : { signedOn: day(signed), endedOn: file.contract?.endedOn ?? null },
  }));

/** The law with one choice made otherwise, for each choice and each other value that can be named. */
const others: readonly { readonly name: string; readonly settings: LawSettings }[] = Object.entries(choices).flatMap(
  ([key, choice]) => {
    const { kind, options } = alternativesTo(choice);
    const values: unknown[] =
      kind === 'yesOrNo'
        ? [true, false]
        : kind === 'oneOf'
          ? [...options]
          : kind === 'day'
            ? [day('2023-05-01')]
            : kind === 'months'
              ? [2, 7]
              : [];
    return values
      .filter((value) => value !== choice.value)
      .map((value) => ({
        name: `${key}=${String(value)} `,
        settings: lawSettings({ [key]: { value, owner: 'test', reason: 'test', on: day('2026-01-01') } } as Overrides), // each value is one that its choice accepts
      }));
  },
);
