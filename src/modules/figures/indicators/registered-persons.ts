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
    nl: 'Elke persoon staat op één plaats, zodat loket, regio en totaal precies optellen zoals in tabel 2; de bron zegt niet waarom (aangenomen). Wie in twee jaren terugkomt, telt in elk jaar.',
    en: 'Everybody stands in one place, so that desk, area and total add up exactly as in table 2; the source does not say why (assumed). Who comes back in two years counts in each.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: {
    nl: 'Binnen één periode staat elke persoon bij één loket. Perioden zijn niet op te tellen.',
    en: 'Within one period everybody stands at one desk. Periods do not add up.',
  },
  version: 1,
  versionFrom: plainDate('2017-01-01'),
  versions: [
    {
      version: 1,
      from: plainDate('2017-01-01'),
      changed: {
        nl: 'Eerste versie: de oudste cijfers in het antwoord van 24 februari 2022 zijn van 2017.',
        en: 'First version: the oldest numbers in the answer of 24 February 2022 are of 2017.',
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
