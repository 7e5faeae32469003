import { plainDate } from '#src/kernel/plain-date.ts';
import { region, result } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const moDecisions: Indicator = {
  id: 'mo-decisions',
  title: { nl: 'Personen met een besluit MO', en: 'Persons with an MO decision' },
  subject: 'orientation',
  unit: { nl: 'personen', en: 'persons' },
  counts: {
    nl: 'Personen naar hun laatste besluit MO binnen de periode',
    en: 'Persons by their last MO decision within the period',
  },
  population: {
    nl: 'Iedereen die in de periode een besluit over maatschappelijke oriëntatie kreeg, ook wie afhaakte',
    en: 'Everybody who got a decision on social orientation in the period, also who gave up',
  },
  periodDay: { nl: 'Dag van het besluit', en: 'Day of the decision' },
  caveats: {
    nl: 'Telt ook wie afhaakte: het aandeel geslaagden is niet dat van de testen. Een besluit rust niet altijd op een test van hetzelfde jaar (in 2024 minstens 152 niet); bij contracten van voor 1 maart 2022 rust het op de cursus. Wie in twee jaren een besluit kreeg, telt in elk jaar.',
    en: 'Counts who gave up too: the share that passes is not that of the tests. A decision does not always rest on a test of the same year (in 2024 at least 152 do not); for contracts from before 1 March 2022 it rests on the course. Who got a decision in two years counts in each.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: {
    nl: 'Binnen één periode telt elke persoon één keer, bij het laatste besluit. Perioden zijn niet op te tellen.',
    en: 'Within one period every person counts once, under the last decision. Periods do not add up.',
  },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 27',
  dimensions: [region, result],
  fact: 'trajectory.mo-decided',
  count: (facts, first, last, period, emit) => {
    let row = last - 1;
    while (row >= first && (facts.on[row] ?? 0) >= period.until) row -= 1;
    if (row >= first && (facts.on[row] ?? 0) >= period.from) emit(facts.region[row], facts.kind[row]);
  },
};
