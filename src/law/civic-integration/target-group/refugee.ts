import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const refugeeRule = rule({
  id: 'TG-F-08',
  title: {
    nl: 'Erkend vluchteling of subsidiair beschermde',
    en: 'Recognised refugee or person with subsidiary protection',
    fr: 'Réfugié reconnu ou bénéficiaire de la protection subsidiaire',
  },
  anchor: 'obligationDate',
  reads: ['stays', 'nationalities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p04', 'verplichte inburgeraars')] }],
  says: {
    recognisedRefugee: {
      nl: 'Wie erkend is als vluchteling, moet inburgeren: verplicht sinds {day}.',
      en: 'A recognised refugee must integrate: mandatory since {day}.',
      fr: 'Qui est reconnu comme réfugié doit suivre le parcours d’intégration : obligation depuis le {day}.',
    },
    subsidiaryProtection: {
      nl: 'Wie subsidiaire bescherming heeft, moet inburgeren: verplicht sinds {day}.',
      en: 'A person with subsidiary protection must integrate: mandatory since {day}.',
      fr: 'Qui a la protection subsidiaire doit suivre le parcours d’intégration : obligation depuis le {day}.',
    },
  },
});
