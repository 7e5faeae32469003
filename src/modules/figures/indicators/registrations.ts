import { plainDate } from '#src/kernel/plain-date.ts';
import { groupsOfBrussels, inEachRegion, together } from '../definitions/caveats.ts';
import { desk, group, region, registrationKind } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const registrations: Indicator = {
  id: 'registrations',
  title: { nl: 'Aanmeldingen', en: 'Registrations' },
  subject: 'intake',
  unit: { nl: 'personen', en: 'persons' },
  counts: {
    nl: 'Unieke personen met een aanmelding of heraanmelding',
    en: 'Unique persons with a first or repeated registration',
  },
  population: {
    nl: 'Iedereen die zich bij een agentschap aanmeldt, voor het eerst of opnieuw',
    en: 'Everybody who registers with an agency, for the first time or again',
  },
  periodDay: { nl: 'Dag van de aanmelding', en: 'Day of the registration' },
  caveats: together(
    {
      nl: 'Wie zich in de periode meer dan eens aanmeldt, telt één keer.',
      en: 'Who registers more than once in the period counts once.',
    },
    groupsOfBrussels,
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
  source: 'Jaarverslag 2024 AgII, figuur 8 en 10',
  dimensions: [region, group, registrationKind, desk],
  fact: 'trajectory.registered',
  count: everyFact(['region', 'group', 'kind', 'detail']),
};
