import { choice, oneOf } from '../define/choice.ts';
import type { Choice } from '../define/choice.ts';

/** What the sources leave open about fees (§16 Q15 to Q17 and Q29, §17 6). Q18 (no refund) and Q7 (every attempt counts) are in the rules themselves. */
export const feeChoices = {
  feeExemptionCategories: choice({
    decision: 'Q15',
    value: [],
    accepts: isListOfCategories,
    question: {
      nl: 'Welke categorieën vrijgesteld zijn van de bijdrage voor MO',
      en: 'Which categories are exempt from the fee for social orientation',
      fr: 'Quelles catégories sont exemptées de la contribution pour l’orientation sociale',
    },
    says: {
      nl: 'er is nog geen lijst: de beslissing van een medewerker, met bewijs, telt',
      en: 'there is no list yet: the decision of a member of staff, with proof, counts',
      fr: 'il n’y a pas encore de liste : la décision d’un collaborateur, avec preuve, compte',
    },
  }),
  nt2CourseShareCents: choice({
    decision: 'Q16',
    value: 9_000,
    accepts: isShare,
    question: {
      nl: 'Wat een cursus en een test NT2 kosten als de gevraagde prijs niet bekend is',
      en: 'What a course and a test of Dutch cost when the price asked is not known',
      fr: 'Ce que coûtent un cours et un test de néerlandais quand le prix demandé n’est pas connu',
    },
    says: {
      nl: '€ 90 voor de cursus en € 90 voor de test',
      en: '€ 90 for the course and € 90 for the test',
      fr: '90 € pour le cours et 90 € pour le test',
    },
  }),
  feeResidenceOn: choice({
    decision: 'Q17',
    value: 'partDate',
    accepts: oneOf('partDate', 'contractDate'),
    question: {
      nl: 'Welke woonplaats telt voor de bijdrage na een verhuizing tussen Vlaanderen en Brussel',
      en: 'Which residence counts for the fee after a move between Flanders and Brussels',
      fr: 'Quel domicile compte pour la contribution après un déménagement entre la Flandre et Bruxelles',
    },
    says: {
      nl: 'die op de dag van de inschrijving in het onderdeel',
      en: 'the one on the day of enrolment in the part',
      fr: 'celui du jour de l’inscription à la partie',
    },
  }),
  feeAnchor: choice({
    decision: 'Q29',
    value: 'contractDate',
    accepts: oneOf('contractDate', 'partDate'),
    question: {
      nl: 'Welke dag bepaalt of er een bijdrage is',
      en: 'Which day says whether there is a fee',
      fr: 'Quel jour détermine s’il y a une contribution',
    },
    says: {
      nl: 'de dag van het contract: een contract van voor 1 september 2023 blijft gratis, ook voor een latere test',
      en: 'the day of the contract: a contract from before 1 September 2023 stays free, also for a later test',
      fr: 'le jour du contrat : un contrat d’avant le 1er septembre 2023 reste gratuit, même pour un test ultérieur',
    },
  }),
  moFeeCapCovers: choice({
    decision: 'B6',
    value: 'firstAttempt',
    accepts: oneOf('firstAttempt', 'everyAttempt'),
    question: {
      nl: 'Wat het maximum van € 180 voor MO dekt',
      en: 'What the maximum of € 180 for social orientation covers',
      fr: 'Ce que couvre le maximum de 180 € pour l’orientation sociale',
    },
    says: {
      nl: 'de cursus en de eerste testpoging; elke volgende poging komt erbij',
      en: 'the course and the first attempt at the test; every later attempt comes on top',
      fr: 'le cours et la première tentative au test ; chaque tentative suivante s’y ajoute',
    },
  }),
} as const satisfies { readonly [key: string]: Choice<unknown> };

function isListOfCategories(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((name: unknown) => typeof name === 'string' && /^[a-z][A-Za-z0-9]{0,39}$/.test(name)) &&
    new Set(value).size === value.length
  );
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 18_000;
}
