import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';

/** Of whom the rules of the fee ask anything at all. */
export const whoPaysRule = rule({
  id: 'FE-WHO',
  title: { nl: 'Wie een bijdrage betaalt', en: 'Who pays a fee', fr: 'Qui paie une contribution' },
  anchor: 'partDate',
  reads: ['contract', 'residences', 'feeParts', 'firstRegisteredOn', 'feePayments', 'feeExemptions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', 'OD 1.7'), cite('p27', 'wie betaalt')] }],
  says: {
    noContract: {
      nl: 'Er liep op {day} geen inburgeringscontract: de bijdrage van inburgeraars geldt niet.',
      en: 'No integration contract ran on {day}: the fee of integrators does not apply.',
      fr: 'Aucun contrat d’intégration civique ne courait le {day} : la contribution des personnes en parcours ne s’applique pas.',
    },
    residenceUnknown: {
      nl: 'De woonplaats op {day} is niet bekend, en daar hangt de bijdrage van af.',
      en: 'The place of residence on {day} is not known, and the fee hangs on it.',
      fr: 'Le domicile du {day} n’est pas connu, et la contribution en dépend.',
    },
    elsewhere: {
      nl: 'Woonde op {day} niet in Vlaanderen of Brussel: de bronnen zeggen niet wat dan geldt.',
      en: 'Did not live in Flanders or Brussels on {day}: the sources do not say what holds then.',
      fr: 'N’habitait ni en Flandre ni à Bruxelles le {day} : les sources ne disent pas ce qui vaut alors.',
    },
  },
});
