import { plainDate } from '#src/kernel/plain-date.ts';
import { together, withoutBrussels } from '../definitions/caveats.ts';
import { advice, adviceRegion } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const nt2Advice: Indicator = {
  id: 'nt2-advice',
  title: {
    nl: 'Adviezen NT2',
    en: 'NT2 advices',
  },
  subject: 'dutch',
  unit: {
    nl: 'adviezen',
    en: 'advices',
  },
  counts: {
    nl: 'Gegeven adviezen over het leertraject Nederlands, elk advies telt',
    en: 'Advices given on the Dutch learning track, every one counts',
  },
  population: {
    nl: 'Alle adviezen na een gesprek of een test, met of zonder inburgeringstraject',
    en: 'All advices after an interview or a test, with or without an integration track',
  },
  periodDay: {
    nl: 'Dag van het advies',
    en: 'Day of the advice',
  },
  caveats: together(
    {
      nl: 'Wie later een ander advies krijgt, telt bij elk advies. CBE zonder nadere soort is een eigen kolom. De module Latijns schrift vult een advies aan en is er zelf geen. Oudere adviezen zeggen hun regio niet. Van 2023 drukt het jaarverslag alleen het totaal, in de tekst (40.080).',
      en: 'Who later gets another advice counts at each. CBE without a further kind is a column of its own. The module Latin script adds to an advice and is none itself. Older advices do not say their region. Of 2023 the annual report prints the total only, in the text (40,080).',
    },
    withoutBrussels,
  ),
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: {
    nl: 'Elk advies telt één keer.',
    en: 'Every advice counts once.',
  },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 35 en 36',
  dimensions: [adviceRegion, advice],
  fact: 'trajectory.nt2-advised',
  count: everyFact(['region', 'kind']),
};
