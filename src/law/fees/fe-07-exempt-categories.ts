import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';
import { FEES_FROM } from './fe-01-before-the-fee.ts';

/** The source speaks of eight categories and does not list them: the list is the agency's (choice Q15). Of MO only, and never of a part that lies before the proof. */
export const exemptCategoryRule = rule({
  id: 'FE-07',
  title: {
    nl: 'Vrijgesteld van de bijdrage voor MO',
    en: 'Exempt from the fee for social orientation',
    fr: 'Exempté de la contribution pour l’orientation sociale',
  },
  anchor: 'partDate',
  reads: ['feeExemptions', 'feeParts', 'contract', 'residences', 'firstRegisteredOn', 'feePayments'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: FEES_FROM, citations: [cite('p29', 'acht categorieën, bewijs bij de inschrijving')] }],
  says: {
    exempt: {
      nl: 'Vrijgesteld van de bijdrage sinds {since}, op bewijs: dit onderdeel is gratis.',
      en: 'Exempt from the fee since {since}, on proof: this part is free.',
      fr: 'Exempté de la contribution depuis le {since}, sur preuve : cette partie est gratuite.',
    },
    notListed: {
      nl: 'De vrijstelling van {since} staat niet op de lijst van het agentschap: de bijdrage blijft.',
      en: 'The exemption of {since} is not on the list of the agency: the fee remains.',
      fr: 'L’exemption du {since} ne figure pas sur la liste de l’agence : la contribution reste due.',
    },
    provenLater: {
      nl: 'De vrijstelling geldt pas sinds {since}; het bewijs moet er zijn bij de inschrijving.',
      en: 'The exemption holds only since {since}; the proof must be there at enrolment.',
      fr: 'L’exemption ne vaut que depuis le {since} ; la preuve doit être là lors de l’inscription.',
    },
  },
});
