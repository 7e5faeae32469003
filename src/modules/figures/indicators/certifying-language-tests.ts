import { plainDate } from '#src/kernel/plain-date.ts';
import { codesOf } from '../snapshot/attributes.ts';
import { certifyingTest, region, testOrganiser } from '../engine/dimensions.ts';
import { everyFact, kindsAs } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
/** For each kind of the fact the number in the dimension; 0 does not count. */
const numbers = [
  0,
  ...codesOf('trajectory.nt2-test-taken', 'kind').map((kind) => certifyingTest.values.findIndex(({ code }) => code === kind) + 1),
];

export const certifyingLanguageTests: Indicator = {
  id: 'certifying-language-tests',
  title: {
    nl: 'Certificerende taaltesten',
    en: 'Certifying language tests',
  },
  subject: 'dutch',
  unit: {
    nl: 'testen',
    en: 'tests',
  },
  counts: {
    nl: 'Afgelegde testen CT A1-2 en CT B1-2, prescreenings en testen Thuistaal Nederlands',
    en: 'Tests CT A1-2 and CT B1-2, pre-screenings and home language Dutch tests sat',
  },
  population: {
    nl: 'Alle afnames in Vlaanderen, met Antwerpen en Gent, en Brussel',
    en: 'All sittings in Flanders, with Antwerp and Ghent, and in Brussels',
  },
  periodDay: {
    nl: 'Dag van de test',
    en: 'Day of the test',
  },
  caveats: {
    nl: 'De prescreening schat alleen de slaagkans en Thuistaal Nederlands dient de voorrang in scholen: beide drukt de bron mee. Niet te vergelijken met de certificerende testen van figuur 38: een ander gebied en andere soorten. Sinds september 2024 beheert het AgII deze testen, daarvoor ABB.',
    en: 'The pre-screening only estimates the chance of success and home language Dutch serves the priority in schools: the source prints both with them. Not to be compared with the certifying tests of figure 38: another area and other kinds. Since September 2024 AgII manages these tests, before that ABB.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: {
    nl: 'Elke afname telt één keer, in één regio.',
    en: 'Every sitting counts once, in one region.',
  },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 40',
  dimensions: [region, certifyingTest, testOrganiser],
  fact: 'trajectory.nt2-test-taken',
  count: everyFact(['region', 'kind', 'detail'], { kinds: kindsAs(numbers) }),
};
