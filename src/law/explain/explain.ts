import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Ground } from '../outcome.ts';
import { ruleById } from '../rules.ts';
import type { Sentence } from '../define/rule.ts';
import { setFrench } from './french.ts';
import type { Language, Texts } from './reason.ts';

/** A ground in plain words, for a counsellor and for the person whom it concerns. */
export function explain(ground: Ground): Texts {
  const sentence = sentenceOf(ground);
  return {
    nl: fill(sentence.nl, ground, 'nl'),
    en: fill(sentence.en, ground, 'en'),
    fr: setFrench(fill(sentence.fr, ground, 'fr')),
  };
}

/** '2024-03-01' as "1 maart 2024", "1 March 2024", "1er mars 2024". */
export function dayInWords(day: PlainDate, language: Language): string {
  const number = Number(day.slice(8, 10));
  return `${number}${language === 'fr' && number === 1 ? 'er' : ''} ${monthNames[language][Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

/** A sentence or a title with nothing to fill in. */
export function textsOf({ nl, en, fr }: Sentence): Texts {
  return { nl, en, fr: setFrench(fr) };
}

function sentenceOf(ground: Ground): Sentence {
  const rule = ruleById.get(ground.rule);
  if (rule === undefined || !Object.hasOwn(rule.says, ground.finding))
    throw new Error(`No sentence for ${ground.rule} ${ground.finding}`);
  return rule.says[ground.finding] as Sentence; // hasOwn just said so
}

function fill(text: string, ground: Ground, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = name === 'day' ? ground.anchorDay : ground.values?.[name];
    if (value === undefined || value === null) throw new Error(`${ground.rule} ${ground.finding} was given no ${name}`);
    if (typeof value === 'number') return language === 'en' ? String(value) : String(value).replace('.', ',');
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
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
