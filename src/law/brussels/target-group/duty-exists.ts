import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** TG-B-01: that there is a duty. Whom it binds is TG-B-02. */
export const brusselsDutyRule = rule({
  id: 'TG-B-01',
  title: {
    nl: 'Inburgeringsplicht in Brussel',
    en: 'Duty to integrate in Brussels',
    fr: 'Obligation d’intégration civique à Bruxelles',
  },
  anchor: 'registrationDate',
  reads: ['residences', 'firstRegisteredOn', 'stays'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('s004', 'OD 6.1, §1.2')] },
    { from: plainDate('2022-06-01'), citations: [cite('s004', 'OD 6.1, §1.2')] },
  ],
  says: {
    noDutyYet: {
      nl: 'Ingeschreven in Brussel op {day}, voor er daar een inburgeringsplicht was: geen plicht.',
      en: 'Registered in Brussels on {day}, before there was a duty there: no duty.',
      fr: 'Inscription à Bruxelles le {day}, avant qu’une obligation d’intégration y existe : pas d’obligation.',
    },
    exists: {
      nl: 'Ingeschreven in Brussel op {day}: daar bestaat dan een inburgeringsplicht, met vrije keuze tussen een Nederlandstalig en een Franstalig traject.',
      en: 'Registered in Brussels on {day}: a duty to integrate exists there, with a free choice between a Dutch and a French track.',
      fr: 'Inscription à Bruxelles le {day} : une obligation d’intégration y existe alors, avec le libre choix entre un parcours en néerlandais et un parcours en français.',
    },
    notKnownYet: {
      nl: 'Ingeschreven in Brussel op {day}: er bestond een plicht, maar wie eronder viel voor 1 januari 2024 staat niet in de bronnen.',
      en: 'Registered in Brussels on {day}: a duty existed, but the sources do not say whom it bound before 1 January 2024.',
      fr: 'Inscription à Bruxelles le {day} : une obligation existait, mais les sources ne disent pas qui y était soumis avant le 1er janvier 2024.',
    },
  },
});
