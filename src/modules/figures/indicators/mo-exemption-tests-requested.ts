import { plainDate } from '#src/kernel/plain-date.ts';
import { region } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const moExemptionTestsRequested: Indicator = {
  id: 'mo-exemption-tests-requested',
  title: { nl: 'Aangevraagde vrijstellingstesten MO', en: 'MO exemption tests requested' },
  subject: 'orientation',
  unit: { nl: 'testen', en: 'tests' },
  counts: {
    nl: 'Aanvragen van een vrijstellingstest, elke aanvraag telt',
    en: 'Requests for an exemption test, each one counts',
  },
  population: {
    nl: 'Aanvragen van een vrijstellingstest maatschappelijke oriëntatie',
    en: 'Requests for an exemption test of social orientation',
  },
  periodDay: { nl: 'Dag van de aanvraag', en: 'Day of the request' },
  caveats: {
    nl: 'Figuur 17 drukt voor 2024 in elke regio precies evenveel aanvragen als figuur 19 afgelegde testen: vermoedelijk zijn daar afgelegde testen geteld.',
    en: 'Figure 17 prints for 2024 in every region exactly as many requests as figure 19 tests taken: it probably counts tests taken.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elke aanvraag telt één keer, in één regio.', en: 'Every request counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 17',
  dimensions: [region],
  fact: 'trajectory.mo-exemption-test-requested',
  count: everyFact(['region']),
};
