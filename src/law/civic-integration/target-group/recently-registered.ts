import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../../define/in-force.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const recentMonths = parameter({
  id: 'TG-F-14.months',
  title: {
    nl: 'Maanden na de eerste inschrijving',
    en: 'Months after the first registration',
    fr: 'Nombre de mois après la première inscription',
  },
  unit: 'months',
  anchor: 'firstRegistration',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 12, citations: [cite('p06', 'wie is verplicht')] }],
});

/** TG-F-14 rests on a municipal page. Decision 15: the twelve months are judged once, at first registration, so the duty does not lapse with them. */
export const recentlyRegisteredRule = rule({
  id: 'TG-F-14',
  title: {
    nl: 'Pas ingeschreven Belg, of nieuwkomer die 18 wordt',
    en: 'Belgian newly registered, or newcomer turning 18',
    fr: 'Belge récemment inscrit, ou primo-arrivant qui atteint 18 ans',
  },
  anchor: 'obligationDate',
  reads: ['birthDay', 'firstRegisteredOn', 'nationalities', 'bornAbroad', 'parentBornAbroad'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p06', 'wie is verplicht'), cite('decisions', '15')] }],
  uses: [recentMonths],
  says: {
    belgian: {
      nl: 'Meerderjarige Belg, in het buitenland geboren met een ouder die daar geboren is, bij de eerste inschrijving: moet inburgeren sinds {day}.',
      en: 'Adult Belgian born abroad with a parent born abroad, at first registration: must integrate since {day}.',
      fr: 'Belge majeur, né à l’étranger d’un parent né à l’étranger, lors de la première inscription : doit suivre le parcours d’intégration depuis le {day}.',
    },
    turnedEighteen: {
      nl: 'Werd 18 op {day}, binnen twaalf maanden na de eerste inschrijving: moet inburgeren.',
      en: 'Turned 18 on {day}, within twelve months of first registration: must integrate.',
      fr: 'A eu 18 ans le {day}, dans les douze mois après la première inscription : doit suivre le parcours d’intégration.',
    },
    turnedEighteenLater: {
      nl: 'Werd 18 op {day}, meer dan twaalf maanden na de eerste inschrijving: daaruit volgt geen plicht.',
      en: 'Turned 18 on {day}, more than twelve months after first registration: no duty follows from it.',
      fr: 'A eu 18 ans le {day}, plus de douze mois après la première inscription : aucune obligation n’en découle.',
    },
  },
});

export function turnsEighteenInTime(firstRegisteredOn: PlainDate, eighteenth: PlainDate, law: InForce): boolean {
  return eighteenth <= addMonths(firstRegisteredOn, recentMonths.on(firstRegisteredOn, law));
}
