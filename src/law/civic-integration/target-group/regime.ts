import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Place, Regime } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { stateOn } from '../../define/state-on.ts';
import { cite } from '../../sources.ts';

export const regimeRule = rule({
  id: 'TG-REGION',
  title: {
    nl: 'Welke regels gelden: Vlaanderen of Brussel',
    en: 'Which rules hold: Flanders or Brussels',
    fr: 'Quelles règles valent : Flandre ou Bruxelles',
  },
  anchor: 'asked',
  reads: ['residences', 'firstRegisteredOn', 'diedOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.1, §1.2'), cite('s002', '§5')] }],
  says: {
    flanders: {
      nl: 'Woont in Vlaanderen: de Vlaamse regels gelden.',
      en: 'Lives in Flanders: the Flemish rules hold.',
      fr: 'Habite en Flandre : les règles flamandes valent.',
    },
    brussels: {
      nl: 'Woont in Brussel: de Brusselse regels bepalen wie moet inburgeren.',
      en: 'Lives in Brussels: the Brussels rules say who must integrate.',
      fr: 'Habite à Bruxelles : les règles bruxelloises déterminent qui doit suivre le parcours d’intégration.',
    },
    elsewhere: {
      nl: 'Woont niet in Vlaanderen of Brussel: geen doelgroep.',
      en: 'Does not live in Flanders or Brussels: not in the target group.',
      fr: 'N’habite ni en Flandre ni à Bruxelles : hors du groupe cible.',
    },
    unknown: {
      nl: 'De woonplaats op die dag is niet bekend.',
      en: 'The place of residence on that day is not known.',
      fr: 'Le domicile ce jour-là n’est pas connu.',
    },
  },
});

export function placeOn(file: CaseFile, day: PlainDate): Place | null {
  return stateOn(file.residences, day, file.firstRegisteredOn)?.place ?? null;
}

/** The region's rules under which somebody falls on a day; null for who lives elsewhere or nobody knows where. */
export function regimeOn(file: CaseFile, day: PlainDate): Regime | null {
  const place = placeOn(file, day);
  return place === 'flanders' || place === 'brussels' ? place : null;
}

/** The rules under which a contract was signed. A contract of somebody living elsewhere follows the general, Flemish rule. */
export function contractRegime(file: CaseFile, signedOn: PlainDate): Regime {
  return regimeOn(file, signedOn) ?? 'flanders';
}
