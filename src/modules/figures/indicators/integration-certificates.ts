import { plainDate } from '#src/kernel/plain-date.ts';
import { region } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const integrationCertificates: Indicator = {
  id: 'integration-certificates',
  title: { nl: 'Inburgeringsattesten', en: 'Integration certificates' },
  subject: 'certificate',
  unit: { nl: 'attesten', en: 'certificates' },
  counts: { nl: 'Uitgereikte inburgeringsattesten, elk attest telt', en: 'Integration certificates issued, each one counts' },
  population: { nl: 'Inburgeringsattesten die uitgereikt zijn', en: 'Integration certificates that were issued' },
  periodDay: { nl: 'Dag van het attest', en: 'Day of the certificate' },
  caveats: null,
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elk feit telt één keer, in één regio.', en: 'Every fact counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 30',
  dimensions: [region],
  fact: 'trajectory.integration-certificate-issued',
  count: (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on >= period.from && on < period.until) emit(facts.region[row]);
    }
  },
};
