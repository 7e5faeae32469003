import type { PageLanguage } from '#src/platform/html.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

type Wide<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [K in keyof T]: Wide<T[K]> };
export type Words = Wide<typeof nl>;

const words: { readonly [Language in PageLanguage]: Words } = { nl, en };

export function wordsOf(language: PageLanguage): Words {
  return words[language];
}
