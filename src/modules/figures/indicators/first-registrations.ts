import { plainDate } from '#src/kernel/plain-date.ts';
import { desk, group, region } from '../engine/dimensions.ts';
import { everyFact, onlyKinds } from '../engine/every-fact.ts';
import type { Indicator } from '../engine/indicator.ts';
import { codesOf } from '../snapshot/attributes.ts';

const first = codesOf('trajectory.registered', 'kind').indexOf('first') + 1;

export const firstRegistrations: Indicator = {
  id: 'first-registrations',
  title: {
    nl: 'Eerste aanmeldingen',
    en: 'First registrations',
  },
  subject: 'intake',
  unit: {
    nl: 'personen',
    en: 'persons',
  },
  counts: {
    nl: 'Unieke personen met een eerste aanmelding, bij elk loket dat er een noteerde',
    en: 'Unique persons with a first registration, at each desk that recorded one',
  },
  population: {
    nl: 'Iedereen die zich voor het eerst bij een agentschap aanmeldt',
    en: 'Everybody who registers with an agency for the first time',
  },
  periodDay: {
    nl: 'Dag van de eerste aanmelding',
    en: 'Day of the first registration',
  },
  caveats: {
    nl: 'Een heraanmelding telt niet. Noteerden twee loketten een eerste aanmelding van dezelfde persoon, dan telt die bij elk loket en één keer in de regio en in het totaal; tabel 1 drukt als totaal de som van de loketten (25.326 voor 25.318 personen) en zet de rijen van Lommel tot Aalst één rij te vroeg. Wie later in het jaar elders terugkomt, blijft hier bij het eerste loket: daarom verschilt dit per loket enkele personen van “Aangemelde personen”.',
    en: 'A repeated registration does not count. Where two desks recorded a first registration of the same person, that person counts at each desk and once in the area and in the total; table 1 prints the sum of the desks as total (25,326 for 25,318 persons) and puts the rows from Lommel to Aalst one row too early. Who comes back elsewhere later in the year stays with the first desk here: therefore this differs by a few persons per desk from “Registered persons”.',
  },
  kind: 'flow',
  counting: 'oncePerCell',
  additive: false,
  additiveWhy: {
    nl: 'Unieke personen: loketten kunnen samen meer zijn dan hun regio.',
    en: 'Unique persons: desks may be more than their area.',
  },
  version: 1,
  versionFrom: plainDate('2021-01-01'),
  versions: [
    {
      version: 1,
      from: plainDate('2021-01-01'),
      changed: {
        nl: 'Eerste versie: het antwoord van 24 februari 2022 drukt 2021.',
        en: 'First version: the answer of 24 February 2022 prints 2021.',
      },
    },
  ],
  source: 'Antwoord op parlementaire vraag 216 van 24 februari 2022, tabel 1',
  dimensions: [region, desk, group],
  fact: 'trajectory.registered',
  count: everyFact(['region', 'detail', 'group'], { kinds: onlyKinds(first) }),
};
