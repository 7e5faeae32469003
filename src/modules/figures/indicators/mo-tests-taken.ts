import { plainDate } from '#src/kernel/plain-date.ts';
import { passMark, together } from '../definitions/caveats.ts';
import { region, result } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const moTestsTaken: Indicator = {
  id: 'mo-tests-taken',
  title: { nl: 'Afgelegde standaardtesten MO', en: 'MO standard tests taken' },
  subject: 'orientation',
  unit: { nl: 'testen', en: 'tests' },
  counts: {
    nl: 'Afgelegde testen na de cursus MO, elke afname telt',
    en: 'Tests taken after the MO course, every sitting counts',
  },
  population: {
    nl: 'Afgelegde standaardtesten na de cursus maatschappelijke oriëntatie, ook die na een eerdere poging',
    en: 'Standard tests taken after the course of social orientation, also after an earlier attempt',
  },
  periodDay: { nl: 'Dag van de test', en: 'Day of the test' },
  caveats: together(
    {
      nl: 'Wie herkanst, telt bij elke afname. De test bestaat sinds 28 maart 2022.',
      en: 'Who sits again counts at every sitting. The test exists since 28 March 2022.',
    },
    passMark,
  ),
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elke afname telt één keer, in één regio.', en: 'Every sitting counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 20 en 21',
  dimensions: [region, result],
  fact: 'trajectory.mo-test-taken',
  count: everyFact(['region', 'kind']),
};
