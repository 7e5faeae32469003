import { plainDate } from '#src/kernel/plain-date.ts';
import { desk, region } from '../engine/dimensions.ts';
import type { Indicator } from '../engine/indicator.ts';

export const registeredPersons: Indicator = {
  id: 'registered-persons',
  title: {
    nl: 'Aangemelde personen, naar hun laatste loket',
    en: 'Registered persons, by their last desk',
  },
  subject: 'intake',
  unit: {
    nl: 'personen',
    en: 'persons',
  },
  counts: {
    nl: 'Unieke personen met een aanmelding of heraanmelding, elk één keer: bij het loket van de laatste in de periode',
    en: 'Unique persons with a first or repeated registration, each once: at the desk of the last one in the period',
  },
  population: {
    nl: 'Iedereen die zich bij een agentschap aanmeldt, voor het eerst of opnieuw',
    en: 'Everybody who registers with an agency, for the first time or again',
  },
  periodDay: {
    nl: 'Dag van de aanmelding; de laatste binnen de periode beslist over regio en loket',
    en: 'Day of the registration; the last one within the period decides area and desk',
  },
  caveats: {
    nl: 'Tabel 2 van het antwoord telt precies op van loket naar regio naar totaal: elke persoon staat er dus op één plaats. Wie in twee jaren terugkomt, telt in elk jaar.',
    en: 'Table 2 of the answer adds up exactly from desk to area to total, so everybody stands in one place in it. Who comes back in two years counts in each.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: {
    nl: 'Binnen één periode staat elke persoon bij één loket. Perioden zijn niet op te tellen.',
    en: 'Within one period everybody stands at one desk. Periods do not add up.',
  },
  version: 1,
  versionFrom: plainDate('2022-02-24'),
  versions: [
    {
      version: 1,
      from: plainDate('2022-02-24'),
      changed: {
        nl: 'Eerste versie, zoals in het antwoord op vraag 216 van 24 februari 2022.',
        en: 'First version, as in the answer to question 216 of 24 February 2022.',
      },
    },
  ],
  source: 'Antwoord op parlementaire vraag 216 van 24 februari 2022, tabel 2',
  dimensions: [region, desk],
  fact: 'trajectory.registered',
  count: (facts, first, last, period, emit) => {
    let row = last - 1;
    while (row >= first && (facts.on[row] ?? 0) >= period.until) row -= 1;
    if (row >= first && (facts.on[row] ?? 0) >= period.from) emit(facts.region[row], facts.detail[row]);
  },
};
