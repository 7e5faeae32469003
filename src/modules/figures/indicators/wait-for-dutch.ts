import { plainDate } from '#src/kernel/plain-date.ts';
import { waitingBand } from '../engine/dimensions-of-time.ts';
import { group, region } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
import { waitFor } from '../engine/waits.ts';

export const waitForDutch: Indicator = {
  id: 'wait-for-dutch',
  title: { nl: 'Wachttijd tot de cursus Nederlands', en: 'Waiting time to the course of Dutch' },
  subject: 'dutch',
  unit: { nl: 'contracten', en: 'contracts' },
  counts: {
    nl: 'Inburgeringscontracten naar het aantal dagen tot de volgende inschrijving in een cursus NT2',
    en: 'Integration contracts by the number of days to the next enrolment in a course of Dutch',
  },
  population: { nl: 'Alle ondertekende inburgeringscontracten', en: 'All signed integration contracts' },
  periodDay: {
    nl: 'Dag van ondertekening; wie nog wacht, telt dus mee',
    en: 'Day of signature; who still waits counts too',
  },
  caveats: {
    nl: 'Wie al ingeschreven was voor het contract en geen nieuwe inschrijving heeft, staat bij “(nog) niet”. Opschortingen zijn niet afgetrokken.',
    en: 'Who was enrolled before the contract and has no new enrolment stands under “not (yet)”. Suspensions are not deducted.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elk contract valt in één band, in één regio.', en: 'Every contract falls into one band, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Eigen definitie (dashboard)',
  dimensions: [region, waitingBand, group],
  fact: 'trajectory.contract-signed',
  alsoReads: ['trajectory.nt2-enrolled'],
  count: waitFor('trajectory.nt2-enrolled'),
};
