import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';

/** Reading and writing, listening and speaking: two parts, each at this price. */
export const certifyingTestCents = parameter({
  id: 'FE-10.cents',
  title: {
    nl: 'Certificerende taaltest bij Atlas, per onderdeel',
    en: 'Certifying language test at Atlas, per part',
    fr: 'Test de langue certificatif chez Atlas, par partie',
  },
  unit: 'cents',
  anchor: 'testDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 9_000, citations: [cite('p22', '90 euro schriftelijk, 90 euro mondeling')] }],
});

/**
 * Of Atlas alone; a certifying test elsewhere is no fee part. Two of the three situations of the free attempt hang on what the
 * source names and no file tells (the wish for an exemption, self-study); the third it does not describe. So a first attempt
 * in such a situation is unknown unless the centre's price is known.
 */
export const certifyingTestRule = rule({
  id: 'FE-10',
  title: {
    nl: 'Certificerende taaltest bij Atlas',
    en: 'Certifying language test at Atlas',
    fr: 'Test de langue certificatif chez Atlas',
  },
  anchor: 'testDate',
  reads: [
    'feeParts',
    'languageTests',
    'contract',
    'residences',
    'firstRegisteredOn',
    'feePayments',
    'feeExemptions',
    'certificateOn',
  ],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p22', 'prijs en gratis poging')] }],
  uses: [certifyingTestCents],
  says: {
    due: {
      nl: 'Certificerende taaltest bij Atlas op {day}: € {euros} voor het schriftelijke en het mondelinge deel samen.',
      en: 'Certifying language test at Atlas on {day}: € {euros} for the written and the oral part together.',
      fr: 'Test de langue certificatif chez Atlas le {day} : {euros} € pour la partie écrite et la partie orale ensemble.',
    },
    asked: {
      nl: 'Certificerende taaltest bij Atlas op {day}: gevraagd is € {euros}.',
      en: 'Certifying language test at Atlas on {day}: € {euros} is asked.',
      fr: 'Test de langue certificatif chez Atlas le {day} : {euros} € sont demandés.',
    },
    notFirst: {
      nl: 'Er was al een certificerende taaltest: de gratis poging is er maar één keer.',
      en: 'There was a certifying test before: the free attempt exists only once.',
      fr: 'Il y a déjà eu un test certificatif : la tentative gratuite n’existe qu’une fois.',
    },
    contractFromReform: {
      nl: 'Contract vanaf 1 maart 2022: daarvoor noemt de bron geen gratis poging.',
      en: 'Contract from 1 March 2022: the source names no free attempt for that.',
      fr: 'Contrat à partir du 1er mars 2022 : la source ne mentionne pas de tentative gratuite dans ce cas.',
    },
    certificateIssued: {
      nl: 'Het inburgeringsattest was al uitgereikt: dan is er geen gratis poging meer.',
      en: 'The integration certificate was issued already: then there is no free attempt any more.',
      fr: 'L’attestation d’intégration civique était déjà délivrée : il n’y a alors plus de tentative gratuite.',
    },
    perhapsForExemption: {
      nl: 'Eerste certificerende taaltest, zonder contract: gratis voor wie een vrijstelling wil, en dat is niet geregistreerd.',
      en: 'First certifying test, without a contract: free for who wants an exemption, and that is not recorded.',
      fr: 'Premier test certificatif, sans contrat : gratuit pour qui veut une dispense, et cela n’est pas encodé.',
    },
    perhapsSelfStudy: {
      nl: 'Eerste certificerende taaltest, contract van voor 1 maart 2022: gratis na zelfstudie, en dat is niet geregistreerd.',
      en: 'First certifying test, contract from before 1 March 2022: free after self-study, and that is not recorded.',
      fr: 'Premier test certificatif, contrat d’avant le 1er mars 2022 : gratuit après étude autonome, et cela n’est pas encodé.',
    },
  },
});
