import type { DerivedFigure } from '../../engine/derived.ts';
import { moLearnersStarted } from '../../indicators/mo-learners-started.ts';
import { fromIndicator } from './from-indicator.ts';

export const means: readonly DerivedFigure[] = [
  fromIndicator(moLearnersStarted, {
    id: 'mo-mean-learners-per-course',
    title: { nl: 'Gemiddeld aantal gestarte cursisten MO per cursus', en: 'Mean number of MO learners started per course' },
    unit: { nl: 'personen per cursus', en: 'persons per course' },
    measure: 'mean',
    counts: {
      nl: 'Personen die voor het eerst met een cursus MO starten, gedeeld door de cursussen MO die in dezelfde periode, regio en taal begonnen',
      en: 'Persons who start an MO course for the first time, divided by the MO courses that began in the same period, region and language',
    },
    caveats: {
      nl: 'Figuur 25 drukt hogere gemiddelden: ze telt vermoedelijk ook wie niet voor het eerst start (898 cursussen en 13.163 eerste starters geven 14,7; gedrukt is 15,4 tot 17,3). Wie start in een cursus die vóór de periode begon, staat in de teller en zijn cursus niet in de noemer.',
      en: 'Figure 25 prints higher means: it probably also counts who does not start for the first time (898 courses and 13,163 first starters give 14.7; printed is 15.4 to 17.3). Who starts in a course that began before the period is in the numerator, the course is not in the denominator.',
    },
    source: 'Jaarverslag 2024 AgII, figuur 25 en 26',
    numerator: { indicator: 'mo-learners-started' },
    denominator: { indicator: 'mo-courses-started' },
    decimals: 1,
  }),
];
