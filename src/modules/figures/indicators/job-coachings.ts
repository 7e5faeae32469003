import { plainDate } from '#src/kernel/plain-date.ts';
import { everyFact } from '../engine/every-fact.ts';
import type { Indicator } from '../engine/indicator.ts';
import { coachingFunding } from '../engine/work-dimensions.ts';

export const jobCoachings: Indicator = {
  id: 'job-coachings',
  title: {
    nl: 'Job- en taalcoachings',
    en: 'Job and language coachings',
  },
  subject: 'work',
  unit: {
    nl: 'jobcoachings',
    en: 'job coachings',
  },
  counts: {
    nl: 'Gestarte job- en taalcoachings, naar wie ze betaalt',
    en: 'Job and language coachings begun, by what pays for them',
  },
  population: {
    nl: 'Alle job- en taalcoachings van werknemers',
    en: 'All job and language coachings of employees',
  },
  periodDay: {
    nl: 'Dag waarop de coaching begon',
    en: 'Day on which the coaching began',
  },
  caveats: {
    nl: 'Telt coachings, geen personen: wie er twee kreeg, telt twee keer. De dienstenchequebedrijven kregen ze tot juni 2022; sinds 2023 komt de tender in de plaats van de subsidie VIA. Cijfers kunnen licht afwijken van vroegere antwoorden, zegt de bron, omdat ze op recentere gegevens steunen.',
    en: 'Counts coachings, not persons: who had two counts twice. The service-voucher firms had them until June 2022; since 2023 the tender replaces the VIA subsidy. Numbers may differ slightly from earlier answers, the source says, because they rest on newer data.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: {
    nl: 'Elke coaching heeft één financieringskader.',
    en: 'Every coaching has one funding.',
  },
  version: 1,
  versionFrom: plainDate('2022-01-01'),
  versions: [
    {
      version: 1,
      from: plainDate('2022-01-01'),
      changed: {
        nl: 'Eerste versie: de oudste cijfers in het antwoord zijn van 2022.',
        en: 'First version: the oldest numbers in the answer are of 2022.',
      },
    },
  ],
  source: 'Antwoord van 2025 op de parlementaire vraag over taaltrajecten op de werkvloer, antwoord 2',
  dimensions: [coachingFunding],
  fact: 'work.job-coaching-begun',
  count: everyFact(['kind']),
};
