import { plainDate } from '#src/kernel/plain-date.ts';
import { codesOf } from '../snapshot/attributes.ts';
import { dutchTest, region, testOrganiser } from '../engine/dimensions.ts';
import { everyFact, kindsAs } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
/** For each kind of the fact the number in the dimension; 0 does not count. */
const numbers = [0, ...codesOf('trajectory.nt2-test-taken', 'kind').map(numberOf)];

export const dutchTests: Indicator = {
  id: 'dutch-tests',
  title: {
    nl: 'Testen Nederlands',
    en: 'Tests of Dutch',
  },
  subject: 'dutch',
  unit: {
    nl: 'testen',
    en: 'tests',
  },
  counts: {
    nl: 'Afgelegde instaptesten van CBE en CVO, Covaar-testen, testen Latijns schrift en certificerende testen',
    en: 'Entry tests of CBE and CVO, Covaar tests, Latin-script tests and certifying tests sat',
  },
  population: {
    nl: 'Alle afnames, van wie ze ook afneemt; figuur 38 drukt die van het AgII',
    en: 'All sittings, whoever takes them; figure 38 prints those of AgII',
  },
  periodDay: {
    nl: 'Dag van de test',
    en: 'Day of the test',
  },
  caveats: {
    nl: 'CT A1-2 en CT B1-2 tellen samen als certificerende test. De prescreening certificeert niet en telt hier niet, evenmin als Thuistaal Nederlands.',
    en: 'CT A1-2 and CT B1-2 count together as certifying test. The pre-screening does not certify and does not count here, nor does home language Dutch.',
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
  source: 'Jaarverslag 2024 AgII, figuur 38 en 39',
  dimensions: [region, dutchTest, testOrganiser],
  fact: 'trajectory.nt2-test-taken',
  count: everyFact(['region', 'kind', 'detail'], { kinds: kindsAs(numbers) }),
};

function numberOf(kind: string): number {
  const printed = kind === 'ctA12' || kind === 'ctB12' ? 'certifying' : kind;
  return dutchTest.values.findIndex(({ code }) => code === printed) + 1;
}
