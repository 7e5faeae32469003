import { plainDate } from '#src/kernel/plain-date.ts';
import { language, region } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const moCoursesStarted: Indicator = {
  id: 'mo-courses-started',
  title: { nl: 'Gestarte cursussen MO', en: 'MO courses started' },
  subject: 'orientation',
  unit: { nl: 'cursussen', en: 'courses' },
  counts: { nl: 'Cursussen MO, niet de cursisten', en: 'MO courses, not their learners' },
  population: { nl: 'Cursussen maatschappelijke oriëntatie die begonnen zijn', en: 'Courses of social orientation that began' },
  periodDay: { nl: 'Startdag van de cursus', en: 'First day of the course' },
  caveats: {
    nl: 'Een cursus telt in de periode waarin ze begint, ook als ze later eindigt. Wie ze volgt, staat bij de gestarte cursisten.',
    en: 'A course counts in the period in which it begins, also when it ends later. Who takes it stands under the learners started.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elke cursus telt één keer, in één regio.', en: 'Every course counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 22',
  dimensions: [region, language],
  fact: 'orientation.course-started',
  count: everyFact(['region', 'detail']),
};
