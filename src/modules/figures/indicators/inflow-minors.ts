import { plainDate } from '#src/kernel/plain-date.ts';
import { inEachRegion, together, withoutBrussels } from '../definitions/caveats.ts';
import { reachedMonths } from '../engine/age.ts';
import { ageGroup, region } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
import { NO_DAY } from '../snapshot/columns.ts';

export const inflowMinors: Indicator = {
  id: 'inflow-minors',
  title: { nl: 'Instroom minderjarige nieuwkomers', en: 'Inflow of minor newcomers' },
  subject: 'inflow',
  unit: { nl: 'personen', en: 'persons' },
  counts: {
    nl: 'Unieke personen die op de dag van instroom minstens 30 volle maanden oud en nog geen 18 jaar zijn',
    en: 'Unique persons who are at least 30 completed months old and not yet 18 on the day of inflow',
  },
  population: {
    nl: 'Iedereen die in het werkingsgebied van een agentschap instroomt en van wie de geboortedag gekend is',
    en: 'Everybody who flows in to the area of an agency and whose day of birth is known',
  },
  periodDay: { nl: 'Dag van instroom', en: 'Day of inflow' },
  caveats: together(
    {
      nl: 'De leeftijdsgroep 12 - 18 jaar loopt tot de dag voor de achttiende verjaardag (aangenomen). Wie geen gekende geboortedag heeft, telt niet mee. Of een kind op de dag van instroom al schoolliep, is niet bekend.',
      en: 'Age group 12 – 18 ends on the day before the eighteenth birthday (assumed). Who has no known day of birth does not count. Whether a child was at school already on the day of inflow is not known.',
    },
    withoutBrussels,
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
  source: 'Jaarverslag 2024 AgII, figuur 5',
  dimensions: [region, ageGroup],
  fact: 'register.inflow-received',
  count: (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on < period.from || on >= period.until) continue;
      const birth = facts.day[row] ?? NO_DAY;
      if (birth === NO_DAY) continue;
      const band = bandOf(birth, on);
      if (band > 0) emit(facts.region[row], band);
    }
  },
};

/** Number of the age group, 0 outside all of them. Two and a half years is 30 completed months (Q27). */
function bandOf(birth: number, on: number): number {
  if (!reachedMonths(birth, on, 30) || reachedMonths(birth, on, 216)) return 0;
  if (!reachedMonths(birth, on, 72)) return 1;
  return reachedMonths(birth, on, 144) ? 3 : 2;
}
