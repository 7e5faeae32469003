import { plainDate } from '#src/kernel/plain-date.ts';
import { waitingBand } from '../engine/dimensions-of-time.ts';
import { group, region } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
import { waitFor } from '../engine/waits.ts';

export const waitForContract: Indicator = {
  id: 'wait-for-contract',
  title: { nl: 'Wachttijd tot het inburgeringscontract', en: 'Waiting time to the integration contract' },
  subject: 'contract',
  unit: { nl: 'aanmeldingen', en: 'registrations' },
  counts: {
    nl: 'Aanmeldingen naar het aantal dagen tot het volgende inburgeringscontract',
    en: 'Registrations by the number of days to the next integration contract',
  },
  population: { nl: 'Alle aanmeldingen, eerste en heraanmeldingen', en: 'All registrations, first and re-registrations' },
  periodDay: {
    nl: 'Dag van aanmelding; wie nog wacht, telt dus mee',
    en: 'Day of registration; who still waits counts too',
  },
  caveats: {
    nl: 'Niet iedereen die zich aanmeldt, hoeft een contract te ondertekenen.',
    en: 'Not everybody who registers has to sign a contract.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: {
    nl: 'Elke aanmelding valt in één band, in één regio.',
    en: 'Every registration falls into one band, in one region.',
  },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Eigen definitie (dashboard)',
  dimensions: [region, waitingBand, group],
  fact: 'trajectory.registered',
  alsoReads: ['trajectory.contract-signed'],
  count: waitFor('trajectory.contract-signed'),
};
