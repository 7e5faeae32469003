import { plainDate } from '#src/kernel/plain-date.ts';
import { reachedMonths } from '../engine/age.ts';
import { group, region, temporaryProtection } from '../engine/dimensions.ts';
import type { Indicator } from '../engine/indicator.ts';
import { groupFrom } from '../engine/lookups.ts';
import { NO_DAY } from '../snapshot/columns.ts';

const MONTHS_OF_18_YEARS = 216;

export const inflow: Indicator = {
  id: 'inflow',
  title: { nl: 'Instroom inburgeraars', en: 'Inflow of integration candidates' },
  unit: { nl: 'personen', en: 'persons' },
  counts: {
    nl: 'Unieke personen die op de dag van instroom 18 jaar of ouder zijn; wie geen gekende geboortedag heeft, telt mee',
    en: 'Unique persons aged 18 or more on the day of inflow; who has no known day of birth counts too',
  },
  periodDay: { nl: 'Dag van instroom', en: 'Day of inflow' },
  caveats: {
    nl: "De doelgroep is de eerste die op of na de dag van instroom bepaald werd; zolang er geen bepaald is: nader te bepalen. Wie in twee regio's instroomt, telt in elke regio en één keer in het totaal (Q26).",
    en: 'The target group is the first one determined on or after the day of inflow; while there is none: to be determined. Who flows in to two regions counts in each and once in the total (Q26).',
  },
  kind: 'flow',
  counting: 'oncePerCell',
  additive: false,
  additiveWhy: {
    nl: 'Unieke personen: delen kunnen samen meer zijn dan het totaal.',
    en: 'Unique persons: the parts may be more than the total.',
  },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  source: 'Jaarverslag 2024 AgII, figuur 1, 3 en 4',
  dimensions: [region, group, temporaryProtection],
  fact: 'register.inflow-received',
  count: (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on < period.from || on >= period.until) continue;
      const birth = facts.day[row] ?? NO_DAY;
      if (birth !== NO_DAY && !reachedMonths(birth, on, MONTHS_OF_18_YEARS)) continue;
      emit(facts.region[row], groupFrom(facts, on), facts.kind[row]);
    }
  },
};
