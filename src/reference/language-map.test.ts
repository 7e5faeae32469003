import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languageMap } from './language-map.ts';
import { languages } from './languages.ts';

const namesOf = ({ nl, otherNames = [] }: (typeof languageMap)[number]) => [nl, ...otherNames];
const register = new URL('../../../shared/published/004-text-register-certificates-by-language.csv', import.meta.url);

it('has every code once and every name once', () => {
  const codes = languageMap.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const names = languageMap.flatMap(namesOf);
  expect(new Set(names).size).toBe(names.length);
});
it('has the forty languages of social orientation, each with the name and the code under which it is recorded', () => {
  const mapped = languageMap
    .filter(({ lists }) => lists.includes('MO'))
    .map(({ code, recordedAs, nl }) => `${recordedAs ?? code} ${nl}`);
  expect(mapped.length).toBe(40);
  expect([...mapped].sort()).toEqual(
    Object.entries(languages)
      .map(([code, { nl }]) => `${code} ${nl}`)
      .sort(),
  );
});
it('has the 44 languages of the register, and the three of the starting session alone', () => {
  expect(languageMap.filter(({ lists }) => lists.includes('register'))).toHaveLength(44);
  expect(languageMap.filter(({ lists }) => lists[0] === 'training').map(({ code }) => code)).toEqual(['shi', 'rw', 'ff']);
});
it('marks the codes that no standard has', () => {
  expect(languageMap.filter(({ own }) => own).map(({ code }) => code)).toEqual(['ar-maghreb', 'ber', 'kmr-bahdini']);
});
// The source files are beside the repository where it is developed; elsewhere there is nothing to compare with.
it.skipIf(!existsSync(register))('names every language of the printed register', () => {
  const printed = readFileSync(register, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').at(-4) ?? '')
    .filter((name) => name !== 'language' && !name.startsWith('Totaal'));
  const known = new Set(languageMap.filter(({ lists }) => lists.includes('register')).flatMap(namesOf));
  expect(printed.length).toBe(44);
  expect(printed.filter((name) => !known.has(name))).toEqual([]);
});
