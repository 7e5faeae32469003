import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const familyReunificationRule = rule({
  id: 'TG-F-09',
  title: {
    nl: 'Gezinshereniging van buiten de EU',
    en: 'Family reunification from outside the EU',
    fr: 'Regroupement familial depuis un pays hors UE',
  },
  anchor: 'obligationDate',
  reads: ['stays', 'nationalities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    {
      from: null,
      citations: [
        cite('p04', 'verplichte inburgeraars: gezinshereniging'),
        cite('p05', 'met een Belg zonder vrij verkeer of met een niet-EU-burger'),
      ],
    },
  ],
  says: {
    mandatory: {
      nl: 'Wie van buiten de EU komt voor gezinshereniging met een Belg die geen gebruik maakte van het vrij verkeer, of met een niet-EU-burger, moet inburgeren: verplicht sinds {day}.',
      en: 'Who comes from outside the EU to join a Belgian who did not use free movement, or a non-EU national, must integrate: mandatory since {day}.',
      fr: 'Qui vient d’un pays hors UE rejoindre un membre de sa famille, Belge n’ayant pas exercé la libre circulation ou citoyen d’un pays hors UE, doit suivre le parcours d’intégration : obligation depuis le {day}.',
    },
  },
});
