import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { NationalityGroup, StayGround } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import { cite } from '../../sources.ts';

/** Stays that the Brussels duty leaves out (§2.6). "Temporary stay kinds" are not listed in the source, so those it may mean are unknown. */
export const exemptStayRule = rule({
  id: 'BX-STAY',
  title: {
    nl: 'Verblijf dat in Brussel van de plicht vrijstelt',
    en: 'Stay that exempts from the Brussels duty',
    fr: 'Séjour qui dispense de l’obligation à Bruxelles',
  },
  anchor: 'registrationDate',
  reads: ['stays', 'nationalities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p44', 'vrijstellingen')] }],
  says: {
    freeMovement: {
      nl: 'Burger van de EU, de EER of Zwitserland, of familielid daarvan: in Brussel geen plicht.',
      en: 'Citizen of the EU, the EEA or Switzerland, or their family: no duty in Brussels.',
      fr: 'Citoyen de l’UE, de l’EEE ou de la Suisse, ou membre de sa famille : pas d’obligation à Bruxelles.',
    },
    auPair: {
      nl: 'Au pair: in Brussel geen plicht.',
      en: 'Au pair: no duty in Brussels.',
      fr: 'Au pair : pas d’obligation à Bruxelles.',
    },
    workingHoliday: {
      nl: 'Werkvakantie: in Brussel geen plicht.',
      en: 'Working holiday: no duty in Brussels.',
      fr: 'Vacances-travail : pas d’obligation à Bruxelles.',
    },
    longTermResident: {
      nl: 'Langdurig ingezetene van een andere lidstaat: in Brussel geen plicht.',
      en: 'Long-term resident of another member state: no duty in Brussels.',
      fr: 'Résident de longue durée d’un autre État membre : pas d’obligation à Bruxelles.',
    },
    perhapsTemporary: {
      nl: 'Tijdelijke verblijven zijn in Brussel vrijgesteld, maar de bron zegt niet of dit verblijf er een is.',
      en: 'Temporary kinds of stay are exempt in Brussels, but the source does not say whether this stay is one.',
      fr: 'Les séjours temporaires sont dispensés à Bruxelles, mais la source ne dit pas si ce séjour en est un.',
    },
    belgian: {
      nl: 'Belg: valt niet onder de Brusselse plicht, die voor het vreemdelingenregister geldt.',
      en: 'Belgian: not under the Brussels duty, which concerns the aliens register.',
      fr: 'Belge : n’est pas soumis à l’obligation bruxelloise, qui vise le registre des étrangers.',
    },
  },
});

export function exemptStay(stay: StayGround, nationality: NationalityGroup, on: PlainDate): Ground | null {
  if (nationality === 'belgian') return exemptStayRule.ground('belgian', on);
  if (nationality === 'eu' || stay === 'freeMovement' || stay === 'familyReunificationEu')
    return exemptStayRule.ground('freeMovement', on);
  if (stay === 'auPair' || stay === 'workingHoliday') return exemptStayRule.ground(stay, on);
  return stay === 'longTermResidentOtherState' ? exemptStayRule.ground('longTermResident', on) : null;
}

export function isPerhapsTemporary(stay: StayGround): boolean {
  return stay === 'study' || stay === 'temporaryProtection';
}
