import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Ground } from '../outcome.ts';
import { ruleById } from '../rules.ts';
import type { Sentence } from './rule.ts';

/** A ground in plain words, in Dutch and in English, for a counsellor and for the person whom it concerns. */
export function explain(ground: Ground): { nl: string; en: string } {
  const sentence = sentenceOf(ground);
  return { nl: fill(sentence.nl, ground, 'nl'), en: fill(sentence.en, ground, 'en') };
}

/** '2024-03-01' as "1 maart 2024". */
export function dayInWords(day: PlainDate, language: 'nl' | 'en'): string {
  return `${Number(day.slice(8, 10))} ${monthNames[language][Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

function sentenceOf(ground: Ground): Sentence {
  const rule = ruleById.get(ground.rule);
  if (rule === undefined || !Object.hasOwn(rule.says, ground.finding))
    throw new Error(`No sentence for ${ground.rule} ${ground.finding}`);
  return rule.says[ground.finding] as Sentence; // hasOwn just said so
}

function fill(text: string, ground: Ground, language: 'nl' | 'en'): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = name === 'day' ? ground.anchorDay : ground.values?.[name];
    if (value === undefined || value === null) throw new Error(`${ground.rule} ${ground.finding} was given no ${name}`);
    if (typeof value === 'number') return language === 'nl' ? String(value).replace('.', ',') : String(value);
    return isPlainDate(value) ? dayInWords(value, language) : value;
  });
}

const monthNames = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
