import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** TG-F-10 rests on an older municipal page. */
export const traffickingOrRegularisedRule = rule({
  id: 'TG-F-10',
  title: {
    nl: 'Slachtoffer van mensenhandel of geregulariseerde',
    en: 'Victim of trafficking or regularised person',
    fr: 'Victime de la traite des êtres humains ou personne régularisée',
  },
  anchor: 'obligationDate',
  reads: ['stays', 'nationalities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p05', 'verplichte inburgeraars')] }],
  says: {
    traffickingVictim: {
      nl: 'Wie verblijfsrecht kreeg als slachtoffer van mensenhandel, moet inburgeren: verplicht sinds {day}.',
      en: 'A victim of trafficking with a right to stay must integrate: mandatory since {day}.',
      fr: 'Qui a reçu un droit de séjour comme victime de la traite des êtres humains doit suivre le parcours d’intégration : obligation depuis le {day}.',
    },
    regularised: {
      nl: 'Wie geregulariseerd is, moet inburgeren: verplicht sinds {day}.',
      en: 'A regularised person must integrate: mandatory since {day}.',
      fr: 'Qui est régularisé doit suivre le parcours d’intégration : obligation depuis le {day}.',
    },
  },
});
