import { plainDate } from '#src/kernel/plain-date.ts';
import { enrolmentProvider } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const nt2Enrolments: Indicator = {
  id: 'nt2-enrolments',
  title: {
    nl: 'Inschrijvingen NT2',
    en: 'NT2 enrolments',
  },
  subject: 'dutch',
  unit: {
    nl: 'inschrijvingen',
    en: 'enrolments',
  },
  counts: {
    nl: 'Inschrijvingen in cursussen NT2 zoals Onderwijs ze als aantal aanlevert: cursussen, geen personen',
    en: 'Enrolments in NT2 courses as Education delivers them in numbers: courses, not persons',
  },
  population: {
    nl: 'Alle cursisten Nederlands van de centra in Vlaanderen en Brussel, ook wie wij niet kennen',
    en: 'All learners of Dutch with the centres in Flanders and Brussels, also those unknown to us',
  },
  periodDay: {
    nl: 'Laatste dag van de maand waarover is aangeleverd',
    en: 'Last day of the month that the delivery is about',
  },
  caveats: {
    nl: 'Aangeleverde aantallen: geen regio en geen personen bekend. Een periode die een maand doorsnijdt, telt die maand helemaal of niet.',
    en: 'Delivered counts: no region and no persons known. A period that cuts through a month counts that month wholly or not at all.',
  },
  kind: 'flow',
  counting: 'sum',
  additive: true,
  additiveWhy: {
    nl: 'Elke inschrijving is één keer aangeleverd, bij één soort centrum.',
    en: 'Every enrolment is delivered once, with one kind of centre.',
  },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 37',
  dimensions: [enrolmentProvider],
  fact: 'supply.nt2-enrolments-delivered',
  count: everyFact(['kind'], { weight: 'day' }),
};
