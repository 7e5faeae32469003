import { plainDate } from '#src/kernel/plain-date.ts';
import { groupsOfBrussels, inEachRegion, together } from '../definitions/caveats.ts';
import { reachedMonths } from '../engine/age.ts';
import { group, region, temporaryProtection } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
import { groupFrom } from '../engine/lookups.ts';
import { NO_DAY } from '../snapshot/columns.ts';

const MONTHS_OF_18_YEARS = 216;

export const inflow: Indicator = {
  id: 'inflow',
  title: { nl: 'Instroom inburgeraars', en: 'Inflow of integration candidates' },
  subject: 'inflow',
  unit: { nl: 'personen', en: 'persons' },
  counts: {
    nl: 'Unieke personen die op de dag van instroom 18 jaar of ouder zijn; wie geen gekende geboortedag heeft, telt mee',
    en: 'Unique persons aged 18 or more on the day of inflow; who has no known day of birth counts too',
  },
  population: {
    nl: 'Iedereen die in het werkingsgebied van een agentschap instroomt: uit het Rijksregister, met de dag waarop die instroom geldt',
    en: 'Everybody who flows in to the area of an agency: from the National Register, with the day on which that inflow holds',
  },
  periodDay: { nl: 'Dag van instroom', en: 'Day of inflow' },
  caveats: together(
    {
      nl: 'Tijdelijk beschermden tellen mee en zijn apart te zien. De doelgroep is de eerste die op of na de dag van instroom bepaald werd; zolang er geen bepaald is: nader te bepalen. Figuur 1 en 4 drukken zonder Brussel, figuur 3 alleen Brussel.',
      en: 'Temporarily protected persons count and can be seen apart. The target group is the first one determined on or after the day of inflow; while there is none: to be determined. Figures 1 and 4 print without Brussels, figure 3 Brussels only.',
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
  version: 2,
  versionFrom: plainDate('2024-01-01'),
  versions: [
    ...firstVersion,
    {
      version: 2,
      from: plainDate('2024-01-01'),
      changed: {
        nl: 'Brussel telt mee: de instroom van Brussel wordt sinds 1 januari 2024 in KBI ingelezen (jaarverslag 2024 AgII, 1.2; graad A). Dat versie 1 de rest van het werkingsgebied telde, is afgeleid uit figuur 1, die 2023 zonder Brussel drukt (aangenomen).',
        en: 'Brussels counts: since 1 January 2024 the inflow of Brussels is read into KBI (annual report 2024 of AgII, 1.2; grade A). That version 1 counted the rest of the area is inferred from figure 1, which prints 2023 without Brussels (assumed).',
      },
    },
  ],
  source: 'Jaarverslag 2024 AgII, figuur 1, 3 en 4',
  dimensions: [region, group, temporaryProtection],
  fact: 'register.inflow-received',
  alsoReads: ['trajectory.target-group-determined'],
  count: (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on < period.from || on >= period.until) continue;
      const birth = facts.day[row] ?? NO_DAY;
      if (birth !== NO_DAY && !reachedMonths(birth, on, MONTHS_OF_18_YEARS)) continue;
      emit(facts.region[row], groupFrom(facts, on, row), facts.kind[row]);
    }
  },
};
