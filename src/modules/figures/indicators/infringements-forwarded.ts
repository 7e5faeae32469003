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
    nl: 'Wat sinds het doorsturen geannuleerd is, blijft geteld (aangenomen) en is apart te zien. Wat na de ingebrekestelling rechtgezet werd, is nooit doorgestuurd. Sancties van OCMW en VDAB staan hier niet in. Brussel heeft geen rij: daar volgen de gemeente en de GGC de inbreuken op.',
    en: 'What was cancelled since it was forwarded still counts (assumed) and can be seen apart. What was put right after the notice of default was never forwarded. Sanctions of OCMW and VDAB are not in it. Brussels has no row: there the municipality and the GGC follow infringements up.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elke inbreuk telt één keer, in één regio.', en: 'Every infringement counts once, in one region.' },
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
