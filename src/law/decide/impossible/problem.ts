import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { dayInWords, explain } from '../../explain/explain.ts';
import type { Texts } from '../../explain/reason.ts';
import type { Citation, Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';

/** Why a case cannot be: what stands where, which rule it breaks, and the sentence for who sent it. */
export interface Problem {
  /** Place in the case: 'moTests[0].on'. */
  readonly path: string;
  /** Id of the rule that is broken; 'DAYS' where only the order of days is, 'FORM' where the shape of the case is. */
  readonly rule: string;
  readonly code: string;
  readonly sentence: Texts;
  /** Empty where only the arithmetic of days or the shape speaks. */
  readonly citations: readonly Citation[];
}

/** Looks for one kind of impossibility. Never stops at the first one found. */
export type Check = (file: CaseFile, on: PlainDate, settings: LawSettings) => readonly Problem[];

export const DAYS = 'DAYS';

/** A sentence with `{name}` where a day, a number or a word of the case stands. */
export function say(sentence: Texts, values: { readonly [name: string]: PlainDate | number | Texts } = {}): Texts {
  const fill = (language: keyof Texts) =>
    sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`A sentence was given no ${name}`);
      if (typeof value === 'number') return language === 'en' ? String(value) : String(value).replace('.', ',');
      return typeof value === 'string' ? dayInWords(value, language) : value[language];
    });
  return { nl: fill('nl'), en: fill('en'), fr: fill('fr') };
}

/** Where a rule of the law says itself that something cannot be. */
export function problemOf(path: string, ground: Ground): Problem {
  return { path, rule: ground.rule, code: ground.finding, sentence: explain(ground), citations: ground.citations };
}
