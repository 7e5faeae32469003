import { plainDate } from '#src/kernel/plain-date.ts';
import { everyFact } from '../engine/every-fact.ts';
import type { Indicator } from '../engine/indicator.ts';

export const iboTCompleted: Indicator = {
  id: 'ibo-t-completed',
  title: {
    nl: 'Voltooide IBO-T',
    en: 'Completed IBO-T',
  },
  subject: 'work',
  unit: {
    nl: 'personen',
    en: 'persons',
  },
  counts: {
    nl: 'Unieke werkzoekenden die een individuele beroepsopleiding met taalondersteuning voltooiden',
    en: 'Unique jobseekers who completed an individual vocational training with language support',
  },
  population: {
    nl: 'Alle werkzoekenden in een IBO-T',
    en: 'All jobseekers in an IBO-T',
  },
  periodDay: {
    nl: 'Dag van de voltooiing',
    en: 'Day of completion',
  },
  caveats: {
    nl: "Voor de eerste helft van 2025 drukt de bron 'IBO-T klanten', niet 'voltooid': een ander begrip.",
    en: "For the first half of 2025 the source prints 'IBO-T clients', not 'completed': another notion.",
  },
  kind: 'flow',
  counting: 'oncePerCell',
  additive: true,
  additiveWhy: {
    nl: 'Er is geen uitsplitsing. Perioden zijn niet op te tellen: wie er twee voltooide, telt in elke periode.',
    en: 'There is no breakdown. Periods do not add up: who completed two counts in each period.',
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
  source: 'Antwoord van 2025 op de parlementaire vraag over taaltrajecten op de werkvloer, antwoord 1',
  dimensions: [],
  fact: 'work.ibo-t-completed',
  count: everyFact([]),
};
