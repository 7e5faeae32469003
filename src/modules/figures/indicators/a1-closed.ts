import { plainDate } from '#src/kernel/plain-date.ts';
import { group, region } from '../engine/dimensions.ts';
import { closedPart } from '../engine/closed-parts.ts';
import type { Indicator } from '../engine/indicator.ts';
import { partResult } from '../engine/work-dimensions.ts';

export const a1Closed: Indicator = {
  id: 'a1-closed',
  title: {
    nl: 'NT2 A1 gesloten, naar jaar van contract',
    en: 'Dutch A1 closed, by year of contract',
  },
  subject: 'dutch',
  unit: {
    nl: 'personen',
    en: 'persons',
  },
  counts: {
    nl: 'Unieke personen met een contract in de periode van wie A1 gesloten is, naar het laatste resultaat',
    en: 'Unique persons with a contract in the period of whom A1 is closed, by the last result',
  },
  population: {
    nl: 'Iedereen die in de periode een inburgeringscontract tekende',
    en: 'Everybody who signed an integration contract in the period',
  },
  periodDay: {
    nl: 'Dag van het contract, niet van het resultaat',
    en: 'Day of the contract, not of the result',
  },
  caveats: {
    nl: 'Gesloten is geslaagd, niet geslaagd of onbepaald; onbepaald blijft in de noemer van het slaagcijfer. Een later resultaat van A1 komt in de plaats van een vroeger. Van recente contracten zijn er nog veel niet gesloten: elk later ogenblik geeft een hoger getal. Regio en doelgroep zijn die van het contract.',
    en: 'Closed is passed, not passed or undetermined; undetermined stays in the denominator of the pass rate. A later result of A1 takes the place of an earlier one. Of recent contracts many are not closed yet: every later moment gives a higher number. Area and target group are those of the contract.',
  },
  kind: 'flow',
  counting: 'oncePerCell',
  additive: false,
  additiveWhy: {
    nl: "Wie in de periode twee contracten tekende, in twee regio's of als rechthebbende en dan als verplichte, telt in elk en één keer in het totaal.",
    en: 'Who signed two contracts in the period, in two areas or as entitled and then as mandatory, counts in each and once in the total.',
  },
  version: 1,
  versionFrom: plainDate('2019-01-01'),
  versions: [
    {
      version: 1,
      from: plainDate('2019-01-01'),
      changed: {
        nl: 'Eerste versie: de oudste contracten in het antwoord van 24 februari 2022 zijn van 2019.',
        en: 'First version: the oldest contracts in the answer of 24 February 2022 are of 2019.',
      },
    },
  ],
  source: 'Antwoord op parlementaire vraag 216 van 24 februari 2022, tabel 3',
  dimensions: [region, group, partResult],
  fact: 'trajectory.contract-signed',
  alsoReads: ['trajectory.nt2-result-recorded'],
  count: closedPart('a1'),
};
