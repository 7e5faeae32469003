import { describe, expect, test } from 'vitest';
import { parameters, rules } from '../rules.ts';
import { choices } from '../choices.ts';
import { unknownReasons } from './unknown.ts';
import type { Sentence } from './rule.ts';

/** Everything the law says to a person: titles, findings, names of parameters, what is unknown. */
const sentences: readonly (readonly [where: string, sentence: Sentence])[] = [
  ...rules.flatMap((rule) => [
    [`${rule.id}, title`, rule.title] as const,
    ...Object.entries(rule.says).map(([finding, sentence]) => [`${rule.id}, ${finding}`, sentence] as const),
  ]),
  ...parameters.map(({ id, title }) => [`${id}, title`, title] as const),
  ...Object.entries(unknownReasons).map(([reason, sentence]) => [`unknown: ${reason}`, sentence] as const),
];

describe('every sentence of the law', () => {
  test('there are sentences', () => {
    expect(sentences.length).toBeGreaterThan(400);
    expect(Object.keys(choices).length).toBeGreaterThan(20);
  });

  test('is there in Dutch, English and French', () => {
    expect(sentences.filter(([, { nl, en, fr }]) => [nl, en, fr].some((text) => !text.trim())).map(([where]) => where)).toEqual(
      [],
    );
    // A choice builds its sentence from its question and answer: a missing one would show as this word.
    expect(sentences.filter(([, { nl, en, fr }]) => /undefined/.test(`${nl} ${en} ${fr}`)).map(([where]) => where)).toEqual([]);
  });

  test('has the same places to fill in in each of them', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const [where, { nl, en, fr }] of sentences)
      expect([where, places(en), places(fr)]).toEqual([where, places(nl), places(nl)]);
  });

  test('is really written in each: no text stands in two languages', () => {
    const twice = sentences.filter(([, { nl, en, fr }]) => nl === en || nl === fr || en === fr).map(([where]) => where);
    expect(twice).toEqual([]);
  });

  test('ends as a sentence does, in each of them', () => {
    const findings = sentences.filter(([where]) => !where.endsWith(', title'));
    for (const [where, { nl, en, fr }] of findings)
      expect([where, ...[nl, en, fr].map((text) => text.trim().at(-1))]).toEqual([where, '.', '.', '.']);
  });

  test('in French has its own quotation marks, and a space before a colon', () => {
    const wrong = sentences.filter(([, { fr }]) => /"|\S[:;?!]|«\S|\S»/.test(fr)).map(([where]) => where);
    expect(wrong).toEqual([]);
  });
});
