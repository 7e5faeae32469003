import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const euCitizenRule = rule({
  id: 'TG-F-17',
  title: { nl: 'EU-burger', en: 'EU citizen', fr: 'Citoyen de l’UE' },
  anchor: 'asked',
  reads: ['nationalities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p04', 'EU-burgers'), cite('p38', 'EU-burgers', 'C')], assumed: false }],
  says: {
    entitled: {
      nl: 'Burger van de EU, de EER of Zwitserland: mag inburgeren, maar moet niet.',
      en: 'Citizen of the EU, the EEA or Switzerland: may integrate, but need not.',
      fr: 'Citoyen de l’UE, de l’EEE ou de la Suisse : peut suivre le parcours d’intégration, mais n’y est pas obligé.',
    },
  },
});
