import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** No start day in the source: decision 5 lets it hold from 1 January 2024 (choice B5). */
export const brusselsFineCents = parameter({
  id: 'HF-7.cents',
  title: {
    nl: 'Brussel: kleinste en grootste geldboete van de GGC',
    en: 'Brussels: smallest and largest fine of the GGC',
    fr: 'Bruxelles : amende minimale et maximale de la Cocom',
  },
  unit: 'cents',
  anchor: 'decisionDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: { min: 10_000, max: 250_000 }, citations: [cite('p43', 'geldboete van 100 tot 2.500 euro')] }],
});

export const brusselsFineRule = rule({
  id: 'HF-7.limits',
  title: { nl: 'Brussel: grenzen van de geldboete', en: 'Brussels: limits of the fine', fr: 'Bruxelles : limites de l’amende' },
  anchor: 'decisionDate',
  reads: ['infringements'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p43', 'geldboete van 100 tot 2.500 euro'), cite('decisions', '5')] }],
  uses: [brusselsFineCents],
  says: {
    limits: {
      nl: 'Brussel: de GGC beslist na de ingebrekestelling door de gemeente: geen boete, of een boete van € {min} tot € {max}.',
      en: 'Brussels: the GGC decides after the notice of default by the municipality: no fine, or a fine of € {min} to € {max}.',
      fr: 'Bruxelles : la Cocom décide après la mise en demeure par la commune : pas d’amende, ou une amende de {min} € à {max} €.',
    },
    notKnownYet: {
      nl: 'Brussel: welke boete voor 1 januari 2024 gold, staat niet in de bronnen.',
      en: 'Brussels: the sources do not say which fine held before 1 January 2024.',
      fr: 'Bruxelles : les sources ne disent pas quelle amende valait avant le 1er janvier 2024.',
    },
  },
});
