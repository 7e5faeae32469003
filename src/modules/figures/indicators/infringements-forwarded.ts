import { plainDate } from '#src/kernel/plain-date.ts';
import { cancelledSince, region } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
import { cancelled } from '../engine/lookups.ts';
import { NO, YES } from '../snapshot/attributes.ts';

export const infringementsForwarded: Indicator = {
  id: 'infringements-forwarded',
  title: { nl: 'Inbreuken doorgestuurd naar de handhavingsambtenaar', en: 'Infringements forwarded to the enforcement officer' },
  subject: 'enforcement',
  unit: { nl: 'inbreuken', en: 'infringements' },
  counts: {
    nl: 'Vastgestelde inbreuken die doorgestuurd zijn, elke inbreuk telt',
    en: 'Infringements established and forwarded, each one counts',
  },
  population: {
    nl: 'Inbreuken die bij verplichte inburgeraars vastgesteld zijn',
    en: 'Infringements established with mandatory integrators',
  },
  periodDay: { nl: 'Dag van het doorsturen', en: 'Day of forwarding' },
  caveats: {
    nl: 'Wat sinds het doorsturen geannuleerd is, blijft geteld (Q37) en is apart te zien. In Brussel bestaat dit niet.',
    en: 'What was cancelled since it was forwarded still counts (Q37) and can be seen apart. Brussels does not have this.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elk feit telt één keer, in één regio.', en: 'Every fact counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 32',
  dimensions: [region, cancelledSince],
  fact: 'trajectory.infringement-handed-over',
  alsoReads: ['trajectory.infringement-established', 'trajectory.infringement-cancelled'],
  count: (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on >= period.from && on < period.until) emit(facts.region[row], cancelled(facts, facts.extra[row] ?? 0) ? YES : NO);
    }
  },
};
