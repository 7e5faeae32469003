import { plainDate } from '#src/kernel/plain-date.ts';
import { together, withoutBrussels } from '../definitions/caveats.ts';
import { codesOf } from '../snapshot/attributes.ts';
import { region } from '../engine/dimensions.ts';
import { everyFact, onlyKinds } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
const nt2Interview = codesOf('trajectory.nt2-interview-held', 'kind').indexOf('nt2Interview') + 1;

export const nt2Persons: Indicator = {
  id: 'nt2-persons',
  title: {
    nl: 'Personen met een NT2-gesprek',
    en: 'Persons with an NT2 interview',
  },
  subject: 'dutch',
  unit: {
    nl: 'personen',
    en: 'persons',
  },
  counts: {
    nl: 'Unieke personen met minstens één NT2-gesprek',
    en: 'Unique persons with at least one NT2 interview',
  },
  population: {
    nl: 'Iedereen die zich laat oriënteren naar Nederlands als tweede taal, met of zonder inburgeringstraject',
    en: 'Everybody who is oriented to Dutch as a second language, with or without an integration track',
  },
  periodDay: {
    nl: 'Dag van het gesprek',
    en: 'Day of the interview',
  },
  caveats: together(
    {
      nl: "Niveautesten en Wooncode-gesprekken tellen niet mee. Wie in twee regio's een gesprek had, telt in elke regio en één keer in het totaal (voetnoot 2 van het jaarverslag). De financiering telt een persoon op de dag van zijn eerste gesprek ooit; hier telt wie in de periode een gesprek had, wat er ook aan voorafging.",
      en: 'Level tests and housing-code interviews do not count. Who had an interview in two regions counts in each and once in the total (footnote 2 of the report). Financing counts a person on the day of the first interview ever; here who had an interview in the period counts, whatever came before.',
    },
    withoutBrussels,
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
  source: 'Jaarverslag 2024 AgII, figuur 33',
  dimensions: [region],
  fact: 'trajectory.nt2-interview-held',
  count: everyFact(['region'], { kinds: onlyKinds(0, nt2Interview) }),
};
