import { plainDate } from '#src/kernel/plain-date.ts';
import { language, region } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
import { YES } from '../snapshot/attributes.ts';

export const moLearnersStarted: Indicator = {
  id: 'mo-learners-started',
  title: { nl: 'Gestarte cursisten MO', en: 'MO learners started' },
  subject: 'orientation',
  unit: { nl: 'personen', en: 'persons' },
  counts: {
    nl: 'Personen die voor het eerst met een cursus MO starten',
    en: 'Persons who start an MO course for the first time',
  },
  population: {
    nl: 'Iedereen die met een cursus maatschappelijke oriëntatie begint',
    en: 'Everybody who starts a course of social orientation',
  },
  periodDay: { nl: 'Startdag van de cursist', en: 'Day on which the learner starts' },
  caveats: {
    nl: 'Telt de eerste start: wie opnieuw begint, telt niet meer. Regio en taal zijn die van de eerste start.',
    en: 'Counts the first start: who begins again no longer counts. Region and language are those of the first start.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elke persoon telt in zijn leven hoogstens één keer.', en: 'Every person counts at most once in a life.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 23 en 24',
  dimensions: [region, language],
  fact: 'trajectory.mo-started',
  count: (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      if (facts.kind[row] !== YES) continue;
      const on = facts.on[row] ?? 0;
      if (on >= period.from && on < period.until) emit(facts.region[row], facts.detail[row]);
      return;
    }
  },
};
