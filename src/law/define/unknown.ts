import type { Ground, Outcome } from '../outcome.ts';
import type { Sentence } from './rule.ts';

/** Why the law gives no answer. Each has its sentence, as a finding has. */
export const unknownReasons = {
  residenceUnknown: { nl: 'De woonplaats is niet bekend.', en: 'The place of residence is not known.' },
  birthDayUnknown: { nl: 'De geboortedag is niet bekend.', en: 'The day of birth is not known.' },
  registrationUnknown: {
    nl: 'De dag van de eerste inschrijving in het Rijksregister is niet bekend.',
    en: 'The day of first registration in the National Register is not known.',
  },
  stayUnknown: { nl: 'De verblijfsgrond is niet bekend.', en: 'The ground of stay is not known.' },
  nationalityUnknown: { nl: 'De nationaliteit is niet bekend.', en: 'The nationality is not known.' },
  bornAbroadUnknown: {
    nl: 'Het is niet bekend of deze Belg en een ouder in het buitenland geboren zijn.',
    en: 'It is not known whether this Belgian and a parent were born abroad.',
  },
  formerResidenceUnknown: {
    nl: 'De vroegere woonplaats in België is niet bekend.',
    en: 'The former residence in Belgium is not known.',
  },
  euMinister: {
    nl: 'De bronnen zeggen niet of een EU-burger die bedienaar van een eredienst is, moet inburgeren.',
    en: 'The sources do not say whether an EU citizen who is a minister of worship must integrate.',
  },
  brusselsRulesBefore2024: {
    nl: 'Wat in Brussel gold voor 1 januari 2024, staat niet in de bronnen.',
    en: 'The sources do not say what held in Brussels before 1 January 2024.',
  },
  temporaryStayKind: {
    nl: 'De bronnen zeggen niet welke tijdelijke verblijven in Brussel vrijgesteld zijn.',
    en: 'The sources do not say which temporary kinds of stay are exempt in Brussels.',
  },
  activityUnknown: {
    nl: 'Het is niet bekend of de persoon werkt of studeert.',
    en: 'It is not known whether the person works or studies.',
  },
  targetGroupUnknown: {
    nl: 'De doelgroep staat niet vast, en daar hangt dit van af.',
    en: 'The target group is not settled, and this hangs on it.',
  },
  startOfTermUnknown: {
    nl: 'Er is geen brief of kennisgeving geregistreerd, dus is niet bekend wanneer de termijn begint.',
    en: 'No letter or notification is recorded, so it is not known when the term begins.',
  },
  impossibleTestDay: {
    nl: 'Op die dag bestond de gestandaardiseerde MO-test nog niet: de ingevoerde dag kan niet kloppen.',
    en: 'The standard MO test did not exist on that day: the recorded day cannot be right.',
  },
  impossibleScore: {
    nl: 'De score is hoger dan het aantal vragen of lager dan nul: de invoer kan niet kloppen.',
    en: 'The score is above the number of questions or below zero: the entry cannot be right.',
  },
} as const satisfies { readonly [reason: string]: Sentence };

export type UnknownReason = keyof typeof unknownReasons;

export function known<T>(value: T, grounds: readonly Ground[]): Outcome<T> {
  return { known: true, value, grounds };
}

export function unknown(
  because: UnknownReason,
  missing: readonly string[],
  grounds: readonly Ground[],
): {
  readonly known: false;
  readonly because: UnknownReason;
  readonly missing: readonly string[];
  readonly grounds: readonly Ground[];
} {
  return { known: false, because, missing, grounds };
}
