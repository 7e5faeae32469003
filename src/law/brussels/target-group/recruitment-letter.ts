import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const recruitmentLetterRule = rule({
  id: 'TG-B-06',
  title: {
    nl: 'Wervingsbrief voor rechthebbenden in Brussel',
    en: 'Recruitment letter for the entitled in Brussels',
    fr: 'Lettre de recrutement pour les ayants droit à Bruxelles',
  },
  anchor: 'asked',
  reads: ['registeredOn', 'residences', 'stays', 'birthDay'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2024-01-01'), citations: [cite('s004', '§1.2, OD 6.1')] }],
  says: {
    recruitment: {
      nl: 'Rechthebbende nieuwkomer in Brussel: het agentschap stuurt sinds januari 2024 elke maand wervingsbrieven.',
      en: 'Entitled newcomer in Brussels: the agency has sent recruitment letters every month since January 2024.',
      fr: 'Primo-arrivant ayant droit à Bruxelles : l’agence envoie chaque mois des lettres de recrutement depuis janvier 2024.',
    },
  },
});
