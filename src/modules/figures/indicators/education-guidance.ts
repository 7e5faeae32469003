import { plainDate } from '#src/kernel/plain-date.ts';
import { inEachRegion, together } from '../definitions/caveats.ts';
import { region } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const educationGuidance: Indicator = {
  id: 'education-guidance',
  title: { nl: 'Toeleiding naar onderwijs van minderjarige nieuwkomers', en: 'Minor newcomers guided to education' },
  subject: 'education',
  unit: { nl: 'personen', en: 'persons' },
  counts: { nl: 'Unieke personen die naar onderwijs toegeleid zijn', en: 'Unique persons guided to education' },
  population: { nl: 'Minderjarige nieuwkomers met een dossier', en: 'Minor newcomers with a file' },
  periodDay: { nl: 'Dag van de toeleiding', en: 'Day of the guidance' },
  caveats: together(
    {
      nl: 'Alleen kinderen voor wie hulp bij de inschrijving gevraagd werd: wie zelf een school vond, telt niet.',
      en: 'Only children for whom help with the enrolment was asked: who found a school alone does not count.',
    },
    inEachRegion,
  ),
  kind: 'flow',
  counting: 'oncePerCell',
  additive: false,
  additiveWhy: {
    nl: 'Unieke personen: delen kunnen samen meer zijn dan het totaal.',
    en: 'Unique persons: the parts may be more than the total.',
  },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 7',
  dimensions: [region],
  fact: 'trajectory.education-guidance-given',
  count: everyFact(['region']),
};
