import { plainDate } from '#src/kernel/plain-date.ts';
import { everyFact } from '../engine/every-fact.ts';
import type { Indicator } from '../engine/indicator.ts';
import { coachingFunding } from '../engine/work-dimensions.ts';

export const coachingBudgets: Indicator = {
  id: 'coaching-budgets',
  title: {
    nl: 'Budget voor job- en taalcoaching',
    en: 'Budget for job and language coaching',
  },
  subject: 'work',
  unit: {
    nl: 'euro',
    en: 'euros',
  },
  counts: {
    nl: 'Toegekende bedragen, in euro',
    en: 'Amounts granted, in euros',
  },
  population: {
    nl: 'Alle toegekende budgetten voor job- en taalcoaching',
    en: 'All budgets granted for job and language coaching',
  },
  periodDay: {
    nl: 'Eerste dag waarvoor het budget geldt',
    en: 'First day for which the budget holds',
  },
  caveats: {
    nl: 'Toegekend is nog niet uitgegeven. Een budget over twee jaren is één bedrag, in het eerste jaar (aangenomen): dat van 2023 en 2024 is niet per jaar bekend.',
    en: 'Granted is not spent yet. A budget over two years is one amount, in the first year (assumed): that of 2023 and 2024 is not known by year.',
  },
  kind: 'flow',
  counting: 'sum',
  hundredths: true,
  additive: true,
  additiveWhy: {
    nl: 'Elk bedrag is één keer toegekend, aan één kader.',
    en: 'Every amount is granted once, to one funding.',
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
  source: 'Antwoord van 2025 op de parlementaire vraag over taaltrajecten op de werkvloer, antwoord 3',
  dimensions: [coachingFunding],
  fact: 'work.budget-granted',
  count: everyFact(['kind'], { weight: 'day' }),
};
