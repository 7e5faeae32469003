import { plainDate } from '#src/kernel/plain-date.ts';
import { reachedMonths } from '../engine/age.ts';
import { cohortStep, within } from '../engine/dimensions-of-time.ts';
import { group, region } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
import { groupFrom } from '../engine/lookups.ts';
import { stepOf, STEPS, withinOf } from '../engine/steps.ts';
import { NO_DAY } from '../snapshot/columns.ts';

const MONTHS_OF_18_YEARS = 216;
/** The day of each step, of the person of the moment; made once, because this runs for every inflow. */
const reached = new Int32Array(STEPS + 1);

export const cohortSteps: Indicator = {
  id: 'cohort-steps',
  title: { nl: 'Doorstroom van een instroomcohorte', en: 'Flow of a cohort of inflow' },
  subject: 'inflow',
  unit: { nl: 'personen', en: 'persons' },
  counts: {
    nl: 'Unieke personen die in de periode instroomden, per stap die zij sindsdien voor het eerst zetten, naar de tijd tussen instroom en stap',
    en: 'Unique persons who flowed in within the period, by each step that they have taken since for the first time, by the time from inflow to step',
  },
  population: {
    nl: 'Iedereen die instroomt en op die dag 18 jaar of ouder is; wie geen gekende geboortedag heeft, telt mee',
    en: 'Everybody who flows in aged 18 or more on that day; who has no known day of birth counts too',
  },
  periodDay: { nl: 'Dag van instroom; de stap mag ook later vallen', en: 'Day of inflow; the step may fall later' },
  caveats: {
    nl: 'Een jongere cohorte had minder tijd: vergelijk cohortes binnen een termijn die beide al achter zich hebben. Niet iedereen moet elke stap zetten: wie vrijgesteld of rechthebbend is, kiest zelf. Wie voor een vrijstellingstest slaagt, is geslaagd voor MO zonder een cursus te starten.',
    en: 'A younger cohort has had less time: compare cohorts within a term that both have behind them. Not everybody has to take every step: who is exempted or entitled chooses. Who passes an exemption test has passed social orientation without starting a course.',
  },
  kind: 'flow',
  counting: 'oncePerCell',
  additive: false,
  additiveWhy: {
    nl: "Wie meer stappen zet, telt bij elke stap; wie in twee regio's instroomt, in elke regio.",
    en: 'Who takes more steps counts at each; who flows in to two regions counts in each.',
  },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Eigen definitie (dashboard)',
  dimensions: [region, cohortStep, within, group],
  fact: 'register.inflow-received',
  alsoReads: [
    'trajectory.target-group-determined',
    'trajectory.registered',
    'trajectory.contract-signed',
    'trajectory.mo-started',
    'trajectory.mo-decided',
    'trajectory.nt2-result-recorded',
    'trajectory.employment-service-registered',
    'trajectory.integration-certificate-issued',
  ],
  emitsOften: true,
  count: (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on < period.from || on >= period.until) continue;
      const birth = facts.day[row] ?? NO_DAY;
      if (birth !== NO_DAY && !reachedMonths(birth, on, MONTHS_OF_18_YEARS)) continue;
      const groupThen = groupFrom(facts, on, row);
      reached.fill(NO_DAY);
      reached[1] = on;
      for (let other = last; other < facts.end; other += 1) {
        const step = stepOf(facts, other);
        const day = facts.on[other] ?? 0;
        // Rows of one type stand in the order of their days, so the first one met is the first.
        if (step > 0 && day >= on && reached[step] === NO_DAY) reached[step] = day;
      }
      for (let step = 1; step <= STEPS; step += 1) {
        const day = reached[step] ?? NO_DAY;
        if (day !== NO_DAY) emit(facts.region[row], step, withinOf(day - on), groupThen);
      }
    }
  },
};
