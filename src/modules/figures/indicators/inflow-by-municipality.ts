import { plainDate } from '#src/kernel/plain-date.ts';
import { reachedMonths } from '../engine/age.ts';
import { region, temporaryProtection } from '../engine/dimensions.ts';
import type { Indicator } from '../engine/indicator.ts';
import { municipality } from '../engine/municipality.ts';
import { NO_DAY } from '../snapshot/columns.ts';

const MONTHS_OF_18_YEARS = 216;

/** Beside `inflow`, so that the figure of every report does not pay for three hundred places. */
export const inflowByMunicipality: Indicator = {
  id: 'inflow-by-municipality',
  title: { nl: 'Instroom inburgeraars naar gemeente', en: 'Inflow of integration candidates by municipality' },
  subject: 'inflow',
  unit: { nl: 'personen', en: 'persons' },
  counts: {
    nl: 'Unieke personen die op de dag van instroom 18 jaar of ouder zijn, naar de gemeente van instroom; wie geen gekende geboortedag heeft, telt mee',
    en: 'Unique persons aged 18 or more on the day of inflow, by the municipality of inflow; who has no known day of birth counts too',
  },
  population: {
    nl: 'Iedereen die in het werkingsgebied van een agentschap instroomt: uit het Rijksregister, met de dag waarop die instroom geldt',
    en: 'Everybody who flows in to the area of an agency: from the National Register, with the day on which that inflow holds',
  },
  periodDay: { nl: 'Dag van instroom', en: 'Day of inflow' },
  caveats: {
    nl: 'De gemeente is die van de dag van instroom: wie vóór een fusie instroomde, staat onder de gemeente van toen (28 gemeenten werden er 13 op 1 januari 2025). Wie in twee gemeenten instroomt, telt in elke en één keer in het totaal. Kleine aantallen: niet naar buiten zonder bescherming. Geen verslag drukt dit cijfer.',
    en: 'The municipality is that of the day of inflow: who flowed in before a merger stands under the municipality of then (28 municipalities became 13 on 1 January 2025). Who flows in to two municipalities counts in each and once in the total. Small numbers: not to be shown outside without protection. No report prints this figure.',
  },
  kind: 'flow',
  counting: 'oncePerCell',
  additive: false,
  additiveWhy: {
    nl: 'Unieke personen: delen kunnen samen meer zijn dan het totaal.',
    en: 'Unique persons: the parts may be more than the total.',
  },
  version: 1,
  versionFrom: plainDate('2024-01-01'),
  versions: [
    {
      version: 1,
      from: plainDate('2024-01-01'),
      changed: {
        nl: 'Eerste versie: zoals de instroom sinds 2024, met Brussel.',
        en: 'First version: as the inflow since 2024, with Brussels.',
      },
    },
  ],
  source: 'Eigen definitie, op figuur 1 van het jaarverslag 2024 AgII',
  dimensions: [region, municipality, temporaryProtection],
  fact: 'register.inflow-received',
  count: (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on < period.from || on >= period.until) continue;
      const birth = facts.day[row] ?? NO_DAY;
      if (birth !== NO_DAY && !reachedMonths(birth, on, MONTHS_OF_18_YEARS)) continue;
      emit(facts.region[row], facts.extra[row], facts.kind[row]);
    }
  },
};
