import { plainDate } from '#src/kernel/plain-date.ts';
import { passMark, together } from '../definitions/caveats.ts';
import { region, result } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const moExemptionTestsTaken: Indicator = {
  id: 'mo-exemption-tests-taken',
  title: { nl: 'Afgelegde vrijstellingstesten MO', en: 'MO exemption tests taken' },
  subject: 'orientation',
  unit: { nl: 'testen', en: 'tests' },
  counts: { nl: 'Afgelegde vrijstellingstesten, elke afname telt', en: 'Exemption tests taken, every sitting counts' },
  population: {
    nl: 'Afgelegde vrijstellingstesten maatschappelijke oriëntatie, ook die na een eerdere poging',
    en: 'Exemption tests of social orientation that were taken, also after an earlier attempt',
  },
  periodDay: { nl: 'Dag van de test', en: 'Day of the test' },
  caveats: together(
    {
      nl: 'Slagen per afname: niet te vergelijken met het aandeel geslaagden bij de besluiten MO.',
      en: 'Passing per sitting: not to be compared with the share that passes among MO decisions.',
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
  source: 'Jaarverslag 2024 AgII, figuur 19',
  dimensions: [region, result],
  fact: 'trajectory.mo-exemption-test-taken',
  count: everyFact(['region', 'kind']),
};
