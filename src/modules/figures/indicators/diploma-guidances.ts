import { plainDate } from '#src/kernel/plain-date.ts';
import { region } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const diplomaGuidances: Indicator = {
  id: 'diploma-guidances',
  title: { nl: 'Begeleidingen diploma-erkenning', en: 'Diploma recognition guidances' },
  subject: 'education',
  unit: { nl: 'begeleidingen', en: 'guidances' },
  counts: { nl: 'Gestarte begeleidingen, elke begeleiding telt', en: 'Guidances started, each one counts' },
  population: {
    nl: 'Begeleidingen bij de erkenning van een buitenlands diploma',
    en: 'Guidances towards the recognition of a foreign diploma',
  },
  periodDay: { nl: 'Startdag van de begeleiding', en: 'First day of the guidance' },
  caveats: {
    nl: 'Wie twee begeleidingen begint, telt twee keer. Of het diploma erkend werd, zegt dit cijfer niet: daarover beslist NARIC.',
    en: 'Who begins two guidances counts twice. This figure does not say whether the diploma was recognised: NARIC decides on that.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elke begeleiding telt één keer, in één regio.', en: 'Every guidance counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 28',
  dimensions: [region],
  fact: 'trajectory.diploma-guidance-started',
  count: everyFact(['region']),
};
