import { plainDate } from '#src/kernel/plain-date.ts';
import { monthsLater } from '../engine/age.ts';
import { group } from '../engine/dimensions.ts';
import type { Indicator } from '../engine/indicator.ts';
import { atWork, measurePoints, monthsAfter } from '../engine/work-dimensions.ts';
import { groupUntil, worksOn } from '../engine/work-lookups.ts';
import { codesOf } from '../snapshot/attributes.ts';

const vdab = codesOf('trajectory.employment-service-registered', 'service').indexOf('vdab') + 1;

export const outflowToWork: Indicator = {
  id: 'outflow-to-work',
  title: {
    nl: 'Uitstroom naar werk',
    en: 'Outflow to work',
  },
  subject: 'work',
  unit: {
    nl: 'metingen',
    en: 'measures',
  },
  counts: {
    nl: 'Metingen 6, 12, 18, 24 en 30 maanden na de eerste inschrijving bij VDAB: wie dan werkt, wie niet, en van wie het niet bekend is',
    en: 'Measures 6, 12, 18, 24 and 30 months after the first registration with VDAB: who works then, who does not, and of whom it is not known',
  },
  population: {
    nl: 'Iedereen die zich bij VDAB inschreef en wiens meetdag in de periode valt',
    en: 'Everybody who registered with VDAB and whose day of measure lies in the period',
  },
  periodDay: {
    nl: 'Meetdag: de dag van de inschrijving, zoveel maanden later',
    en: 'Day of measure: the day of the registration, so many months later',
  },
  caveats: {
    nl: 'Beslissend is de laatst bekende activiteit op of voor de meetdag. Is er geen, dan is het niet bekend, en dat is niet hetzelfde als niet aan het werk: de noemer van een aandeel noemt of ze meetellen. Een meetdag die nog moet komen, hoort in geen periode die voorbij is. De bron drukt geen cijfers: de definitie is een aanbeveling (graad D).',
    en: 'The last activity known on or before the day of measure decides. Where there is none it is not known, which is not the same as not at work: the denominator of a share says whether they count. A day of measure that is still to come belongs to no period that is over. The source prints no numbers: the definition is a recommendation (grade D).',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: {
    nl: 'Elke persoon heeft per meetpunt één meetdag en één toestand. Meetpunten samen tellen metingen, geen personen.',
    en: 'Everybody has one day of measure and one state per point. Points together count measures, not persons.',
  },
  version: 1,
  versionFrom: plainDate('2014-01-01'),
  versions: [
    {
      version: 1,
      from: plainDate('2014-01-01'),
      changed: {
        nl: 'Eerste versie: de meetpunten van het plan waarover de vraag gaat; het antwoord begint in 2014.',
        en: 'First version: the points of measure of the plan that the question is about; the answer begins in 2014.',
      },
    },
  ],
  source: 'Parlementaire vraag 473 van 10 april 2018, SD1 resultaat B',
  dimensions: [group, monthsAfter, atWork],
  fact: 'trajectory.employment-service-registered',
  looksBack: Math.max(...measurePoints) * 31,
  alsoReads: ['register.activity-changed', 'trajectory.target-group-determined'],
  count: (facts, first, last, period, emit) => {
    let row = first;
    while (row < last && facts.kind[row] !== vdab) row += 1;
    if (row === last) return;
    const registered = facts.on[row] ?? 0;
    const groupThen = groupUntil(facts, registered);
    for (let point = 0; point < measurePoints.length; point += 1) {
      const months = measurePoints[point] ?? 0;
      // A month has 28 to 31 days: most points need no calendar to see that they lie elsewhere.
      if (registered + months * 31 < period.from || registered + months * 28 >= period.until) continue;
      const measured = monthsLater(registered, months);
      if (measured >= period.from && measured < period.until) emit(groupThen, point + 1, worksOn(facts, measured));
    }
  },
};
